/** Shows new replies from their beginning, without moving focus. */

import type { Entry } from "./state.js";

const AIR = 14;

/** Scrolls to the person's last message, or to the first reply when there is none. */
export function reveal(root: ParentNode, entries: readonly Entry[]): void {
  const shown = root.querySelectorAll<HTMLElement>(".log .entry");
  const mine = entries.map((entry) => entry.from).lastIndexOf("you");
  const target = shown[mine >= 0 ? mine : entries.length - 1];
  const log = root.querySelector<HTMLElement>(".log");
  const chat = root.querySelector<HTMLElement>(".chat");
  if (!target || !log || !chat) return;
  const scroller = getComputedStyle(log).overflowY === "visible" ? chat : log;
  const top = target.getBoundingClientRect().top - scroller.getBoundingClientRect().top + scroller.scrollTop - AIR;
  const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  scroller.scrollTo({ top, behavior: calm ? "auto" : "smooth" });
}

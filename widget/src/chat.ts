/** <baken-chat>: the chat itself, filling its place on a page or as a launcher with a window. */

import { LitElement, html, nothing } from "lit";
import type { PropertyValues } from "lit";
import { parseRegion } from "./messages.js";
import { Session } from "./session.js";
import { reveal } from "./scroll.js";
import { strings } from "./strings.nl.js";
import { chatStyles } from "./styles/sheet.js";
import { FetchTransport } from "./transport.js";
import type { Transport } from "./transport.js";
import type { Region } from "./types.js";
import { beacon } from "./views/art.js";
import { foot } from "./views/foot.js";
import { crisisBar, header, helpPanel } from "./views/header.js";
import { log } from "./views/log.js";
import { guideBar } from "./views/progress.js";
import { endScreen, noticeScreen, stopDialog } from "./views/screens.js";

const ROOMY = 560;
const ENDING = ["erasing", "ended", "erase_failed"];

export class BakenChat extends LitElement {
  static override styles = chatStyles;
  static override properties = {
    api: {}, mode: { reflect: true }, region: {},
    opened: { state: true }, helpOpen: { state: true }, typed: { state: true }, roomy: { state: true },
  };
  declare api: string;
  declare mode: "page" | "launcher";
  declare region: string | null;
  declare opened: boolean;
  declare helpOpen: boolean;
  declare typed: string;
  /** Wide enough for all words in the header. */
  declare roomy: boolean;
  /** Another road to the app; for tests and for embedding. Set it before the element is on the page. */
  transport: Transport | null = null;
  private session: Session | null = null;
  private readonly width = new ResizeObserver(([box]) => { this.roomy = (box?.contentRect.width ?? 0) > ROOMY; });
  /** Focus was in the chat before this update. */
  private wasInside = false;
  private shown = { phase: "", last: "", returned: "" };

  constructor() {
    super();
    this.api = "/api/chat";
    this.mode = "page";
    this.region = null;
    this.opened = false;
    this.helpOpen = false;
    this.typed = "";
    this.roomy = false;
  }

  /** Puts text in the message field, for example from a page with example questions. It is not sent. */
  suggest(text: string): void {
    if (this.mode === "launcher") this.open();
    this.typed = text;
    this.performUpdate();
    (this.find("#message") ?? this.find("#begin"))?.focus();
  }

  open(): void {
    this.start();
    this.opened = true;
    this.performUpdate();
    this.find(".window")?.focus();
  }

  close(): void {
    this.opened = false;
    this.performUpdate();
    this.find(".launcher")?.focus();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.mode === "launcher") return;
    this.width.observe(this);
    this.start();
  }

  override disconnectedCallback(): void {
    this.width.disconnect();
    super.disconnectedCallback();
  }

  private start(): void {
    if (this.session) return;
    const transport = this.transport ?? new FetchTransport(this.api.replace(/\/+$/, ""));
    this.session = new Session(transport, () => this.requestUpdate());
    void this.session.restore(parseRegion(this.region));
  }

  private find(selector: string): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>(selector);
  }

  /** Do something the person asked for and move focus in the same task, never later. */
  private then(act: () => void, focus: string): void {
    act();
    this.performUpdate();
    this.find(focus)?.focus();
  }

  private say(text: string): void {
    const own = text === this.typed.trim();
    this.session?.say(text);
    if (own) this.typed = "";
  }

  private readonly toggleHelp = (): void => { this.helpOpen = !this.helpOpen; };
  private readonly closeHelp = (): void => this.then(() => { this.helpOpen = false; }, "#help");
  private readonly askStop = (): void => (this.find("#confirm") as HTMLDialogElement | null)?.showModal();
  private readonly keepGoing = (): void => (this.find("#confirm") as HTMLDialogElement | null)?.close();
  private readonly erase = (): void => {
    this.keepGoing();
    this.typed = "";
    this.then(() => void this.session?.erase(), "#end");
  };

  private readonly onKey = (event: KeyboardEvent): void => {
    if (event.key !== "Escape" || event.defaultPrevented || this.renderRoot.querySelector("dialog[open]")) return;
    if (this.helpOpen) this.closeHelp();
    else if (this.mode === "launcher") this.close();
  };

  private readonly announce = (event: Event): void => {
    this.session?.dispatch({ type: "announce", text: (event as CustomEvent<{ text: string }>).detail.text });
  };

  override render() {
    const launcher = this.mode === "launcher";
    if (!launcher) return this.chat();
    return html`<button type="button" class="launcher primary" ?hidden=${this.opened} aria-haspopup="dialog" @click=${() => this.open()}>
        ${beacon}<span>${strings.launcher}</span></button>
      <div class="window" role="dialog" aria-label=${strings.name} tabindex="-1" ?hidden=${!this.opened}>${this.session ? this.chat() : nothing}</div>`;
  }

  private chat() {
    const session = this.session;
    if (!session) return nothing;
    const { state } = session;
    const setRegion = (region: Region) => void session.setRegion(region);
    return html`<div class="chat ${this.roomy ? "" : "narrow"}" @keydown=${this.onKey} @baken-announce=${this.announce}>
      ${header(state, this.helpOpen, this.roomy, {
        toggleHelp: this.toggleHelp, askStop: this.askStop, setRegion, keep: () => session.say(strings.commands.keep),
        close: this.mode === "launcher" ? () => this.close() : null,
      })}
      ${helpPanel(state, this.helpOpen, this.closeHelp)}
      ${crisisBar(state, this.helpOpen)}
      ${this.body(session, setRegion)}
      <div class="sr" role="status">${state.announce}</div>
      ${stopDialog(this.erase, this.keepGoing)}
    </div>`;
  }

  private body(session: Session, setRegion: (region: Region) => void) {
    const { state } = session;
    if (state.phase === "loading") return html`<div class="screen"></div>`;
    if (state.phase === "notice") return noticeScreen(state, (first) => this.then(() => session.begin(first), "#log"), setRegion);
    if (ENDING.includes(state.phase)) {
      return endScreen(state, () => this.then(() => void session.erase(), "#end"), () => this.then(() => session.fresh(), "#welcome"));
    }
    return html`${guideBar(state.guide)}
      ${log(state, {
        press: (button, label, entry) => session.press(button, label, entry),
        answer: (guide, question, value, label, entry) => session.answer(guide, question, value, label, entry),
        command: (text, label, entry) => session.command(text, label, entry),
        retry: () => this.then(() => session.retry(), "#log"),
        dismiss: () => this.then(() => session.dispatch({ type: "problem", problem: null }), "#log"),
        resume: () => this.then(() => session.resume(), "#log"),
        restart: () => this.then(() => session.restart(), "#log"),
        suggest: session.suggest,
      })}
      ${foot(state, this.typed, this.roomy, { say: (text) => this.say(text), typed: (text) => { this.typed = text; } })}`;
  }

  override willUpdate(): void {
    const returned = this.session?.state.returned ?? "";
    if (returned && returned !== this.shown.returned && this.typed === "") this.typed = returned;
    this.shown.returned = returned;
    this.wasInside = this.matches(":focus-within");
  }

  override updated(_changed: PropertyValues<this>): void {
    const state = this.session?.state;
    if (!state) return;
    const last = state.entries.at(-1)?.key ?? "";
    if (last !== this.shown.last && state.phase !== "notice") requestAnimationFrame(() => reveal(this.renderRoot, state.entries));
    const erasedByWords = state.phase === "ended" && this.shown.phase === "chat";
    this.shown = { ...this.shown, phase: state.phase, last };
    if (erasedByWords && this.wasInside) this.find("#end")?.focus();
  }
}

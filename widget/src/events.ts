/** What cards tell the chat; the events cross shadow roots. */

import type { AnswerValue } from "./types.js";

export interface Told {
  "baken-answer": { value: AnswerValue; label: string };
  "baken-say": { text: string; label: string };
  "baken-announce": { text: string };
}

export function tell<Name extends keyof Told>(from: EventTarget, name: Name, detail: Told[Name]): void {
  from.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
}

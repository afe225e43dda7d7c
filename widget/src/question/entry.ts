/** Typed answers: free text, number, money, hours and date. The app reads the words. */

import { html, nothing } from "lit";
import { strings } from "../strings.nl.js";
import { suggested } from "./suggested.js";
import type { QuestionView } from "./view.js";

const words = strings.question;
const MODES: Record<string, "numeric" | "decimal" | "text"> = { number: "numeric", money: "decimal", hours: "decimal", date: "text" };

export function freeText(view: QuestionView) {
  const { card, locked } = view;
  if (card.suggest) return suggested(view, card.suggest);
  const draft = (view.draft as string | null) ?? "";
  const left = card.max_length - draft.length;
  return html`<label class="field" for="own">${words.labels["free_text"]}</label>
    <textarea id="own" rows="4" maxlength=${card.max_length} ?readonly=${locked} aria-describedby="left" .value=${draft}
      @input=${(event: InputEvent) => view.change((event.target as HTMLTextAreaElement).value)}></textarea>
    <p class="muted" id="left">${words.left(left)}</p>`;
}

function limits(view: QuestionView): string {
  const { card } = view;
  if (card.minimum === null || card.maximum === null || card.kind === "date") return "";
  const shown = (value: number) => (card.kind === "money" ? `€ ${value / 100}` : card.kind === "hours" ? `${value / 60} uur` : `${value}`);
  return words.range(shown(card.minimum), shown(card.maximum));
}

export function typed(view: QuestionView) {
  const { card, locked } = view;
  const unit = card.kind === "number" && card.unit ? ` (${card.unit})` : "";
  return html`<div class="entry-field"><label class="field" for="own">${words.labels[card.kind]}${unit}</label>
    <input id="own" type="text" autocomplete="off" inputmode=${MODES[card.kind] ?? "text"} ?readonly=${locked} aria-describedby="hint"
      .value=${(view.draft as string | null) ?? ""}
      @input=${(event: InputEvent) => view.change((event.target as HTMLInputElement).value)}
      @keydown=${(event: KeyboardEvent) => { if (event.key === "Enter" && !event.isComposing) { event.preventDefault(); view.submit(); } }}>
    <p class="muted" id="hint">${words.hints[card.kind]} ${limits(view) || nothing}</p></div>`;
}

/** one_of (a tap is the answer) and several_of (checkboxes). */

import { html, nothing } from "lit";
import { strings } from "../strings.nl.js";
import type { Option } from "../types.js";
import type { QuestionView } from "./view.js";

const words = strings.question;

const label = (option: Option, extra = "") => html`<span class="words">${option.label}
  ${option.note || extra ? html`<span class="note">${[option.note, extra].filter(Boolean).join(" · ")}</span>` : nothing}</span>`;

export function oneOf(view: QuestionView) {
  const { card, draft, locked } = view;
  return html`<div class="options" role="group" aria-labelledby="text">${card.options.map((option) => {
    const pressed = draft === option.id;
    const earlier = !locked && card.previous === option.id ? words.previous : "";
    return html`<button type="button" class="pick" aria-pressed=${pressed} aria-disabled=${locked} tabindex=${locked ? -1 : 0}
      @click=${() => { if (!locked) view.submit(option.id); }}>
      <span class="mark" aria-hidden="true">${pressed ? "✓" : ""}</span>${label(option, earlier)}</button>`;
  })}</div>`;
}

export function severalOf(view: QuestionView) {
  const { card, locked } = view;
  const draft = view.draft as string[];
  const toggle = (event: Event, id: string) => {
    const box = event.target as HTMLInputElement;
    if (box.checked && card.max_choices !== null && draft.length >= card.max_choices) {
      box.checked = false;
      return view.warn(words.tooMany(card.max_choices));
    }
    view.change(box.checked ? [...draft, id] : draft.filter((other) => other !== id));
  };
  return html`<p class="hint" id="hint">${words.several(card.min_choices, card.max_choices)}</p>
    <div class="options" role="group" aria-labelledby="text" aria-describedby="hint">${card.options.map((option) => html`
      <label class="pick"><input type="checkbox" .checked=${draft.includes(option.id)} ?disabled=${locked}
        @change=${(event: Event) => toggle(event, option.id)}>${label(option)}</label>`)}</div>`;
}

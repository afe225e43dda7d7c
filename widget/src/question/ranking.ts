/** An order made by tapping: each tap gives the next number, a second tap takes it away. */

import { html } from "lit";
import { strings } from "../strings.nl.js";
import type { QuestionView } from "./view.js";

const words = strings.question;

export function ranking(view: QuestionView) {
  const { card, locked } = view;
  const order = view.draft as string[];
  const tap = (id: string, label: string) => {
    if (locked) return;
    if (order.includes(id)) {
      view.change(order.filter((other) => other !== id));
      return view.announce(words.removed(label));
    }
    if (card.max_choices !== null && order.length >= card.max_choices) return view.warn(words.tooMany(card.max_choices));
    view.change([...order, id]);
    view.announce(words.added(label, order.length + 1));
  };
  const chosen = order.map((id) => card.options.find((option) => option.id === id)?.label ?? id);
  return html`<p class="hint" id="hint">${words.ranking}</p>
    <div class="options" role="group" aria-labelledby="text" aria-describedby="hint">${card.options.map((option) => {
      const place = order.indexOf(option.id) + 1;
      return html`<button type="button" class="pick" aria-pressed=${place > 0} aria-disabled=${locked} tabindex=${locked ? -1 : 0}
        @click=${() => tap(option.id, option.label)}>
        <span class="mark" aria-hidden="true">${place || ""}</span>
        <span class="words">${option.label}${place ? html`<span class="sr">, ${words.place(place)}</span>` : ""}
          ${option.note ? html`<span class="note">${option.note}</span>` : ""}</span></button>`;
    })}</div>
    <div class="order"><h4 id="order">${words.order}</h4>
      ${chosen.length ? html`<ol aria-labelledby="order">${chosen.map((label) => html`<li>${label}</li>`)}</ol>`
        : html`<p class="muted">${words.noOrder}</p>`}</div>`;
}

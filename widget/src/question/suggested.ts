/** A text field with names to choose from (a combobox). Own words are sent as they were typed. */

import { html, nothing } from "lit";
import { strings } from "../strings.nl.js";
import type { SuggestKind } from "../types.js";
import type { QuestionView } from "./view.js";

const words = strings.question.suggest;

export function suggested(view: QuestionView, kind: SuggestKind) {
  const { card, locked, names } = view;
  const choose = (place: number) => {
    view.change(names.items[place]?.label ?? view.draft);
    names.stop();
  };
  const onKey = (event: KeyboardEvent) => {
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    const closes = names.open && event.key === "Escape";
    if (event.isComposing || !((names.open && step) || closes || event.key === "Enter")) return;
    event.preventDefault();
    if (step) names.move(step);
    else if (closes) names.stop();
    else if (names.active >= 0) choose(names.active);
    else { names.stop(); view.submit(); }
  };
  const combobox = !locked && !names.plain;
  return html`<div class="entry-field"><label class="field" for="own">${strings.question.labels["free_text"]}</label>
    <input id="own" type="text" autocomplete="off" maxlength=${card.max_length} ?readonly=${locked} aria-describedby=${combobox ? "hint" : nothing}
      role=${combobox ? "combobox" : nothing} aria-autocomplete=${combobox ? "list" : nothing} aria-expanded=${combobox ? names.open : nothing}
      aria-controls=${combobox ? "names" : nothing} aria-activedescendant=${names.active >= 0 ? `name-${names.active}` : nothing}
      .value=${(view.draft as string | null) ?? ""} @keydown=${onKey} @blur=${() => names.stop()}
      @input=${(event: InputEvent) => {
        const { value } = event.target as HTMLInputElement;
        view.change(value);
        names.typed(kind, value);
      }}>
    ${combobox ? html`<ul class="names plain" id="names" role="listbox" aria-label=${words.list} ?hidden=${!names.open} @mousedown=${(event: Event) => event.preventDefault()}>
      ${names.items.map((item, place) => html`<li role="option" id=${`name-${place}`} aria-selected=${place === names.active} @click=${() => choose(place)}>${item.label}
        ${item.also ? html`<span class="note">${words.also(item.also)}</span>` : nothing}</li>`)}</ul>
    <p class="muted" id="hint">${words.hint}</p>
    ${names.open && names.credit ? html`<p class="muted">${names.credit}</p>` : nothing}` : nothing}</div>`;
}

/** A number from 0 to 10: radios, no dragging. */

import { html, nothing } from "lit";
import type { QuestionView } from "./view.js";

const STEPS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

export function scale(view: QuestionView) {
  const { card, draft, locked } = view;
  const meaning = (step: number) => (step === 0 ? card.low_label : step === 10 ? card.high_label : "");
  return html`<div class="scale-ends" aria-hidden="true"><span>0 = ${card.low_label}</span><span>10 = ${card.high_label}</span></div>
    <div class="scale" role="radiogroup" aria-labelledby="text">${STEPS.map((step) => html`
      <label class="pick"><input type="radio" name="scale" .checked=${draft === step} ?disabled=${locked}
        @change=${() => view.change(step)}>${step}${meaning(step) ? html`<span class="sr">, ${meaning(step)}</span>` : nothing}</label>`)}</div>`;
}

/** <baken-question>: one question of a guide, of any kind. */

import { LitElement, html, nothing } from "lit";
import type { PropertyValues } from "lit";
import { tell } from "../events.js";
import { strings } from "../strings.nl.js";
import { nestedStyles } from "../styles/sheet.js";
import type { QuestionCard, Suggest } from "../types.js";
import { progressText, sectionTitle } from "../views/progress.js";
import { richLine, richText } from "../views/text.js";
import { oneOf, severalOf } from "./choice.js";
import { labelFor, startOf, travelsAsText, valueOf, wrong } from "./draft.js";
import type { Draft } from "./draft.js";
import { freeText, typed } from "./entry.js";
import { matrix } from "./matrix.js";
import { Names } from "./names.js";
import { ranking } from "./ranking.js";
import { scale } from "./scale.js";
import type { QuestionView } from "./view.js";

const words = strings.question;
const NARROW = 560;
const KINDS: Record<QuestionCard["kind"], (view: QuestionView) => unknown> = {
  one_of: oneOf, several_of: severalOf, scale, ranking, matrix,
  free_text: freeText, number: typed, money: typed, hours: typed, date: typed,
};

export class BakenQuestion extends LitElement implements QuestionView {
  static override styles = nestedStyles;
  static override properties = {
    card: { attribute: false }, locked: { attribute: false }, chosen: { attribute: false }, suggest: { attribute: false },
    draft: { state: true }, warning: { state: true }, narrow: { state: true },
  };
  declare card: QuestionCard;
  declare locked: boolean;
  declare chosen: string;
  declare suggest: Suggest;
  declare draft: Draft;
  declare warning: string;
  declare narrow: boolean;
  /** The person knows that rows are open and may send what is there. */
  private mayBePartial = false;
  readonly names = new Names(this);
  private readonly watch = new ResizeObserver(([entry]) => {
    if (entry && entry.contentRect.width > 0) this.narrow = entry.contentRect.width < NARROW;
  });

  constructor() {
    super();
    this.locked = false;
    this.chosen = "";
    this.suggest = async () => null;
    this.draft = null;
    this.warning = "";
    this.narrow = true;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.watch.observe(this);
  }

  override disconnectedCallback(): void {
    this.watch.disconnect();
    this.names.stop();
    super.disconnectedCallback();
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has("card")) this.draft = startOf(this.card);
    if (this.locked) this.names.stop();
  }

  override updated(): void {
    this.renderRoot.querySelector("[role=option][aria-selected=true]")?.scrollIntoView({ block: "nearest" });
  }

  change(draft: Draft): void {
    this.draft = draft;
    this.warning = "";
  }

  warn(text: string): void {
    this.warning = text;
    this.announce(text);
  }

  announce(text: string): void {
    tell(this, "baken-announce", { text });
  }

  submit(draft: Draft = this.draft): void {
    if (this.locked) return;
    this.draft = draft;
    const problem = wrong(this.card, draft) || this.openRows(draft);
    if (problem) return this.warn(problem);
    const label = labelFor(this.card, draft);
    if (travelsAsText(this.card)) tell(this, "baken-say", { text: label, label });
    else tell(this, "baken-answer", { value: valueOf(this.card, draft), label });
  }

  private openRows(draft: Draft): string {
    if (this.card.kind !== "matrix" || this.mayBePartial) return "";
    const open = this.card.rows.length - Object.keys(draft ?? {}).length;
    this.mayBePartial = open > 0;
    return open > 0 ? words.open(open) : "";
  }

  private skip(): void {
    if (!this.locked) tell(this, "baken-say", { text: strings.commands.skip, label: words.skip });
  }

  override render() {
    const { card, locked } = this;
    const progress = card.progress;
    const oneTap = card.kind === "one_of";
    const where = progress ? sectionTitle(progress) || progressText(progress) : "";
    return html`<section class="card question ${locked ? "locked" : ""}" aria-labelledby="text">
      ${where ? html`<p class="muted">${where}</p>` : nothing}
      <h3 id="text">${richLine(card.text)}</h3>
      <div class="body">${KINDS[card.kind](this)}
        ${this.warning && !locked ? html`<p class="wrong">${this.warning}</p>` : nothing}
        ${oneTap ? nothing : html`<div class="send"><button type="button" class="primary" aria-disabled=${locked} tabindex=${locked ? -1 : 0}
          @click=${() => this.submit()}>${this.mayBePartial && this.warning ? words.sendPartly : words.done}</button></div>`}
        ${locked && this.chosen ? html`<p class="muted">${strings.chosen(this.chosen.replace(/\n/g, " · "))}</p>` : nothing}
      </div>
      <div class="under">
        ${card.why ? html`<details><summary>${words.why}</summary>${richText(card.why)}</details>` : html`<span></span>`}
        ${card.required ? nothing : html`<button type="button" class="quiet" aria-disabled=${locked} tabindex=${locked ? -1 : 0}
          @click=${() => this.skip()}>${words.skip}</button>`}
      </div>
    </section>`;
  }
}

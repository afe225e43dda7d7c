/** <baken-draft>: a text for somebody else, to change and to copy. */

import { LitElement, html, nothing } from "lit";
import { tell } from "../events.js";
import { strings } from "../strings.nl.js";
import { nestedStyles } from "../styles/sheet.js";
import type { DraftCard } from "../types.js";
import { richText, when } from "../views/text.js";

export class BakenDraft extends LitElement {
  static override styles = nestedStyles;
  static override properties = { card: { attribute: false }, said: { state: true } };
  declare card: DraftCard;
  declare said: string;

  constructor() {
    super();
    this.said = "";
  }

  override render() {
    const { card } = this;
    return html`<article class="card stack"><h3>${card.title}</h3>
      ${when(card.hint, (hint) => html`<div class="muted">${richText(hint)}</div>`)}
      <div><label class="field" for="text">${strings.draft.label}</label>
        <textarea id="text" rows=${Math.min(14, card.text.split("\n").length + 4)} .value=${card.text} @input=${() => { this.said = ""; }}></textarea></div>
      <div class="send"><button type="button" class="primary" @click=${() => this.copy()}>${strings.draft.copy}</button>
        ${this.said ? html`<span class="muted">${this.said}</span>` : nothing}</div>
    </article>`;
  }

  private async copy(): Promise<void> {
    const field = this.renderRoot.querySelector("textarea");
    if (!field) return;
    try {
      await navigator.clipboard.writeText(field.value);
      this.said = strings.draft.copied;
    } catch {
      field.select();
      this.said = strings.draft.select;
    }
    tell(this, "baken-announce", { text: this.said });
  }
}

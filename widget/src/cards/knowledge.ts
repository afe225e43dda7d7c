/** Knowledge, notice, folding, files and crisis cards. */

import { html } from "lit";
import { strings } from "../strings.nl.js";
import type { CrisisCard, DocumentsCard, FoldsCard, KnowledgeCard, NoticeCard, Source } from "../types.js";
import { dutchDate, link, paragraphs, richText, when } from "../views/text.js";
import { contactBlock } from "./contacts.js";

const words = strings.knowledge;

const source = (item: Source) => html`<li>${link(item.url, item.title)}${item.read_on ? `, ${words.read(dutchDate(item.read_on))}` : ""}</li>`;

function disclaimer(value: string): string {
  if (value === "" || value === "geen") return "";
  return words.disclaimers[value] ?? value;
}

export const knowledgeCard = (card: KnowledgeCard) => html`<article class="card stack">
  <h3>${card.title}</h3>
  ${paragraphs(card.paragraphs)}
  ${when(card.next_step, (step) => html`<div class="next"><strong>${words.next}</strong>${richText(step)}</div>`)}
  ${when(card.ask.length, () => html`<details><summary>${words.ask}</summary>${card.ask.map(contactBlock)}</details>`)}
  ${when(card.not_modelled.length, () => html`<details><summary>${words.limits}</summary>
    <ul class="text">${card.not_modelled.map((line) => html`<li>${line}</li>`)}</ul></details>`)}
  ${when(card.sources.length, () => html`<details><summary>${words.sources}</summary><ul class="text">${card.sources.map(source)}</ul></details>`)}
  ${when(disclaimer(card.disclaimer) || card.checked_on, () => html`<p class="fine">${disclaimer(card.disclaimer)}
    ${card.checked_on ? words.checked(dutchDate(card.checked_on)) : ""}</p>`)}
</article>`;

export const noticeCard = (card: NoticeCard) => html`<article class="card warm stack">
  ${when(card.title, (title) => html`<h3>${title}</h3>`)}${paragraphs(card.paragraphs)}
</article>`;

export const foldsCard = (card: FoldsCard) => html`<article class="card stack">
  ${when(card.title, (title) => html`<h3>${title}</h3>`)}
  ${card.parts.map((part) => html`<details ?open=${part.open}><summary>${part.title}</summary>
    <ul class="text">${part.lines.map((line) => html`<li>${richText(line)}</li>`)}</ul></details>`)}
</article>`;

/** `download` keeps the chat open, also when the app declines after all. */
export const documentsCard = (card: DocumentsCard) => html`<article class="card stack files">
  ${when(card.title, (title) => html`<h3>${title}</h3>`)}
  <ul class="text">${card.files.map((file) => html`<li><a href=${file.href} download>${file.label}</a></li>`)}</ul>
</article>`;

export const crisisCard = (card: CrisisCard) => html`<article class="crisis stack">
  ${paragraphs(card.paragraphs)}${card.contacts.map(contactBlock)}
</article>`;

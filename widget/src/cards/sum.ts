/** A sum: lines that add up, and what it rests on. */

import { html } from "lit";
import { strings } from "../strings.nl.js";
import type { Article, Line, SumCard } from "../types.js";
import { link, richLine, richText, when } from "../views/text.js";
import { contactBlock } from "./contacts.js";

const words = strings.income;

/** "€ 1.285,90" stays on one line; words may wrap. */
export const unbroken = (text: string) => text.replace(/([€+−–-]) /g, "$1\u00a0");

const line = (item: Line) => html`<li><span>${richLine(unbroken(item.text))}</span>${when(item.amount, (text) => html` <span class="amount">${unbroken(text)}</span>`)}</li>`;

export const lines = (items: Line[], total: Line | null = null) => html`<ul class="plain lines">${items.map(line)}
  ${when(total, ({ text, amount: given }) => html`<li class="total"><strong>${text}</strong> <strong class="amount">${unbroken(given)}</strong></li>`)}</ul>`;

export const articles = (items: Article[]) => html`<ul class="text">${items.map((item) => html`<li>${link(item.url, item.title)}${
  item.title && item.article ? ", " : ""}${words.article(item.article)}</li>`)}</ul>`;

/** What to keep in mind, and of when it is: the last words of both cards. */
export const closing = (note: string, date: string) => when(note || date, () => html`<div class="fine stack">
  ${when(note, (text) => richText(unbroken(text)))}${when(date, (text) => html`<p>${text}</p>`)}</div>`);

export const sumCard = (card: SumCard) => html`<article class="card stack">
  <h3>${unbroken(card.title)}</h3>
  ${lines(card.lines, card.total.amount ? { text: card.total.label, amount: card.total.amount } : null)}
  ${when(card.range, (range) => html`<div class="next">${richText(unbroken(range))}</div>`)}
  ${when(card.assumptions.length, () => html`<section><h4>${words.assumptions}</h4>
    <ul class="text">${card.assumptions.map((one) => html`<li>${richLine(unbroken(one))}</li>`)}</ul></section>`)}
  ${when(card.sources.length, () => html`<details><summary>${words.sources}</summary>${articles(card.sources)}</details>`)}
  ${when(card.ask.length, () => html`<details><summary>${strings.knowledge.ask}</summary>${card.ask.map(contactBlock)}</details>`)}
  ${closing(card.note, card.date_text)}
</article>`;

/** Income now beside then: one sentence, a table, a picture over the hours, and how it was calculated. */

import { html } from "lit";
import { strings } from "../strings.nl.js";
import type { IncomeCard, IncomeRow } from "../types.js";
import { richText, when } from "../views/text.js";
import { curveView } from "./curve.js";
import { articles, closing, lines, unbroken } from "./sum.js";

const words = strings.income;

/** The roles keep it a table for screen readers where the narrow layout is a grid. */
const row = (item: IncomeRow, columns: number) => html`<tr role="row" class=${item.kind}>
  <th scope="row" role="rowheader">${item.label}${when(item.note, (note) => html` <span class="muted">${note}</span>`)}</th>
  ${item.cells.length < columns ? html`<td role="cell" class="amount all" colspan=${columns} aria-colspan=${columns}>${unbroken(item.cells[0] ?? "")}</td>`
    : item.cells.map((cell) => html`<td role="cell" class="amount">${unbroken(cell)}</td>`)}</tr>`;

const table = ({ columns, rows }: IncomeCard) => html`<table class="money" role="table">
  <caption>${words.caption}</caption>
  <thead role="rowgroup"><tr role="row"><th scope="col" role="columnheader"><span class="sr">${words.what}</span></th>
    ${columns.map((one) => html`<th scope="col" role="columnheader" class="amount">${one.label}</th>`)}</tr></thead>
  <tbody role="rowgroup">${rows.map((one) => row(one, columns.length))}</tbody></table>`;

export const incomeCard = (card: IncomeCard) => html`<article class="card stack income">
  <h3>${unbroken(card.title)}</h3>
  ${when(card.summary, (summary) => html`<div class="lead">${richText(unbroken(summary))}</div>`)}
  ${table(card)}
  ${when(card.curve, curveView)}
  ${when(card.explain.length, () => html`<section class="explain"><h4>${words.explain}</h4>
    ${card.explain.map((one) => html`<details><summary>${unbroken(one.title)}</summary>${lines(one.steps)}
      ${when(one.sources.length, () => html`<h5>${words.sources}</h5>${articles(one.sources)}`)}</details>`)}</section>`)}
  ${closing(card.note, card.date_text)}
</article>`;

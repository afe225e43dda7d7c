/** One choice per row: a table where there is room, one field set per row where there is not. */

import { html, nothing } from "lit";
import type { TemplateResult } from "lit";
import { level } from "../cards/overview.js";
import { strings } from "../strings.nl.js";
import type { Row } from "../types.js";
import type { QuestionView } from "./view.js";

type Answers = Record<string, string>;

/** Dots beside a column that says how important something is. */
function dots(view: QuestionView, label: string, id: string) {
  const weighing = view.card.columns.every((column) => /belangrijk|telt/i.test(`${column.label} ${column.id}`));
  const found = weighing ? level(id) ?? level(label) : null;
  if (found === null) return nothing;
  return html` <span class="dots3" aria-hidden="true">${[0, 1, 2].map((step) => html`<i class=${step < found ? "on" : ""}></i>`)}</span>`;
}

function groups(rows: Row[]): [string, Row[]][] {
  const found = new Map<string, Row[]>();
  for (const row of rows) found.set(row.group, [...(found.get(row.group) ?? []), row]);
  return [...found];
}

function radio(view: QuestionView, row: Row, column: { id: string; label: string }, words: TemplateResult) {
  const answers = view.draft as Answers;
  return html`<label class="pick"><input type="radio" name=${`row-${row.id}`} .checked=${answers[row.id] === column.id}
    ?disabled=${view.locked} @change=${() => view.change({ ...answers, [row.id]: column.id })}>${words}</label>`;
}

const pending = (view: QuestionView, row: Row) => (!view.locked && view.card.pending_row === row.id ? "pending" : "");

/** A table for each group, so that every cell has one column heading and one row heading. */
const asTable = (view: QuestionView) => groups(view.card.rows).map(([group, rows], index) => {
  const column = (id: string) => `column-${index}-${id}`;
  return html`${group ? html`<h4 class="group" id=${`group-${index}`}>${group}</h4>` : nothing}
    <table class="matrix" aria-labelledby=${group ? `text group-${index}` : "text"}>
    <thead><tr><td></td>${view.card.columns.map(({ id, label }) => html`<th scope="col" id=${column(id)}>${label}<br>${dots(view, label, id)}</th>`)}</tr></thead>
    <tbody>${rows.map((row) => html`<tr class=${pending(view, row)}><th scope="row" id=${`row-${row.id}`}>${row.label}</th>
      ${view.card.columns.map(({ id, label }) => html`<td headers=${`${column(id)} row-${row.id}`}>${radio(view, row, { id, label }, html`<span class="sr">${row.label}: ${label}</span>`)}</td>`)}</tr>`)}
    </tbody></table>`;
});

const asFieldsets = (view: QuestionView) => html`<div class="rows">${groups(view.card.rows).map(([group, rows]) => html`
  ${group ? html`<h4 class="group">${group}</h4>` : nothing}
  ${rows.map((row) => html`<fieldset class="rowset ${pending(view, row)}"><legend>${row.label}</legend><div class="cells">
    ${view.card.columns.map((column) => radio(view, row, column, html`<span class="words">${column.label}${dots(view, column.label, column.id)}</span>`))}
  </div></fieldset>`)}`)}</div>`;

export function matrix(view: QuestionView) {
  const done = Object.keys(view.draft as Answers).length;
  return html`${view.narrow ? asFieldsets(view) : asTable(view)}
    <p class="muted">${strings.question.matrix(done, view.card.rows.length)}</p>`;
}

/** Summary, balance and openness overview. */

import { html, nothing, svg } from "lit";
import { strings } from "../strings.nl.js";
import type { Argument, BalanceCard, OpennessCard, Side, SummaryCard } from "../types.js";
import { dutchDate, richText, when } from "../views/text.js";

const words = strings.balance;

export const summaryCard = (card: SummaryCard) => html`<article class="card stack">
  <h3>${card.title}</h3>
  ${when(card.date, (date) => html`<p class="muted">${strings.summary.made(dutchDate(date))}</p>`)}
  ${card.sections.map((section) => html`<section><h4>${section.title}</h4>
    <dl class="answers">${section.items.map((item) => html`<div><dt>${item.label}</dt><dd>${richText(item.value)}</dd></div>`)}</dl>
  </section>`)}
  ${when(card.note, (note) => html`<div class="fine">${richText(note)}</div>`)}
</article>`;

/** 0 to 3, from the id or the words of an importance; null when it says nothing about weight. */
export function level(importance: string): number | null {
  const given = importance.toLowerCase().replace(/[_-]/g, " ");
  if (/^[0-3]$/.test(given)) return Number(given);
  if (/\b(niet|geen)\b/.test(given)) return 0;
  if (/beetje|minder|weinig/.test(given)) return 1;
  if (/heel|zeer|erg/.test(given)) return 3;
  return /belangrijk|veel/.test(given) ? 2 : null;
}

const levelWords = (importance: string): string => {
  const found = level(importance);
  return found === null ? importance.replace(/_/g, " ") : words.levels[found] ?? importance;
};

function weight(argument: Argument, look: "voor" | "tegen") {
  const found = level(argument.importance);
  if (found === null) return html`<span class="muted">${levelWords(argument.importance)}</span>`;
  return html`<svg class="weight" role="img" aria-label=${levelWords(argument.importance)} viewBox="0 0 156 12" preserveAspectRatio="none">
    ${[0, 1, 2].map((step) => svg`<rect class=${step < found ? `on ${look}` : ""} x=${step * 53} width="50" height="12" rx="4"></rect>`)}
  </svg><span class="muted" aria-hidden="true">${levelWords(argument.importance)}</span>`;
}

const list = (title: string, items: Argument[], look: "voor" | "tegen") => html`<h5>${title}</h5>
  ${items.length ? html`<ul class="plain">${items.map((item) => html`<li>${item.text}${weight(item, look)}</li>`)}</ul>`
    : html`<p class="muted">${words.none}</p>`}`;

const side = (item: Side) => html`<section class="side"><h4>${item.title}</h4>
  ${list(words.for, item.voor, "voor")}${list(words.against, item.tegen, "tegen")}
</section>`;

const tableRows = (item: Side) => [...item.voor.map((one) => ({ ...one, way: words.voor })), ...item.tegen.map((one) => ({ ...one, way: words.tegen }))]
  .map((one) => html`<tr><th scope="row">${one.text}</th><td data-label=${words.direction}>${item.title}: ${one.way}</td>
    <td data-label=${words.weight}>${levelWords(one.importance)}</td></tr>`);

export const balanceCard = (card: BalanceCard) => html`<article class="card stack">
  <h3>${card.title}</h3>
  <div class="sides">${card.sides.map(side)}</div>
  <details><summary>${words.table}</summary><table class="stacking">
    <thead><tr><th scope="col">${words.reason}</th><th scope="col">${words.direction}</th><th scope="col">${words.weight}</th></tr></thead>
    <tbody>${card.sides.map(tableRows)}</tbody></table></details>
  ${when(card.note, (note) => html`<div class="fine">${richText(note)}</div>`)}
</article>`;

export function opennessCard(card: OpennessCard) {
  const status = card.rows.some((row) => row.status !== "");
  return html`<article class="card stack"><h3>${card.title}</h3>
    <table class="stacking">
      <thead><tr><th scope="col">${strings.openness.who}</th>${card.columns.map((column) => html`<th scope="col">${column.label}</th>`)}
        ${status ? html`<th scope="col">${strings.openness.status}</th>` : nothing}</tr></thead>
      <tbody>${card.rows.map((row) => html`<tr><th scope="row">${row.label}</th>
        ${card.columns.map((column) => html`<td data-label=${column.label}>${row.cells[column.id] || strings.openness.empty}</td>`)}
        ${status ? html`<td data-label=${strings.openness.status}>${row.status}</td>` : nothing}</tr>`)}</tbody>
    </table>
    ${when(card.note, (note) => html`<div class="fine">${richText(note)}</div>`)}
  </article>`;
}

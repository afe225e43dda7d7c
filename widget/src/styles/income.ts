/** The cards with money, and the line of income over hours. */

import { css } from "lit";

export const income = css`
  .amount { text-align: right; font-variant-numeric: tabular-nums; }
  .lead { font-size: 1.3em; line-height: 1.4; text-wrap: balance; }
  caption { text-align: left; color: var(--_muted); padding-bottom: .3em; }
  caption.sr { white-space: normal; }

  table.money { font-size: 1em; }
  table.money th, table.money td { padding: .5em .7em; }
  table.money th { font-weight: 400; hyphens: auto; }
  table.money thead th { font-weight: 600; }
  table.money th .muted { display: block; }
  table.money .total > * { border-top: 2px solid var(--_text); border-bottom: 0; font-weight: 700; }
  table.money .difference > * { background: var(--_primary-soft); border: 0; font-weight: 700; }
  table.money .difference > :first-child { border-radius: 10px 0 0 10px; }
  table.money .difference > :last-child { border-radius: 0 10px 10px 0; }
  table.money .muted { font-weight: 400; }

  .lines li { display: flex; justify-content: space-between; gap: .2rem 1rem; padding: .4em 0; border-bottom: 1px solid var(--_line); }
  .lines li:last-child { border-bottom: 0; }
  .lines li > :first-child { min-width: 0; }
  .lines .amount { flex: none; max-width: 50%; }
  .lines .total { border-top: 2px solid var(--_text); font-size: 1.1em; }
  .explain h4 { margin-bottom: .2em; }
  .explain h5 { margin: 0; font-size: .9em; font-weight: 600; color: var(--_muted); }
  .explain details + details { border-top: 1px solid var(--_line); }

  .card.income > :is(figure, .explain) { margin-top: 1.6em; }
  .curve { display: block; width: 100%; max-width: 32rem; margin-top: .5em; overflow: visible; }
  .curve text { font-size: 14px; fill: var(--_muted); }
  .curve .halo { fill: var(--_text); paint-order: stroke; stroke: var(--_surface); stroke-width: 4px; stroke-linejoin: round; }
  .curve .name { font-weight: 700; }
  .curve .line { fill: none; stroke: var(--_primary); stroke-width: 3; stroke-linejoin: round; }
  .curve .axis { stroke: var(--_border); fill: none; }
  .curve .grid { stroke: var(--_line); }
  .curve .plateau { fill: var(--_primary-soft); }
  .curve .hatch { stroke: var(--_surface); stroke-width: 1.5; }
  .curve .pole { stroke: var(--_accent); stroke-width: 1.5; stroke-dasharray: 3 4; }
  .curve .cliff { fill: none; stroke: var(--_accent); stroke-width: 6; stroke-linecap: round; }
  .curve .tag { fill: var(--_surface); stroke: var(--_text); }
  .curve .letter { fill: var(--_text); font-weight: 700; font-size: 12px; }
  .curve .here { fill: var(--_surface); stroke: var(--_text); stroke-width: 3; }
  .curve .there { fill: var(--_text); stroke: var(--_surface); stroke-width: 1.5; }
  figcaption { margin-top: .6em; }
  .marks li { display: flex; gap: .6rem; padding: .25em 0; }
  .marks .letter { flex: none; width: 1.6em; height: 1.6em; border: 1.5px solid var(--_text); border-radius: 50%; display: grid; place-items: center; font-size: .9em; line-height: 1; }
  figure + .points { margin-top: .3em; }
  .points table { max-width: 24rem; }
  .points th { font-weight: 400; }
  .points thead th { font-weight: 600; }

  @container (min-width: 500px) { .curve text { font-size: 10px; } .curve .letter { font-size: 10.5px; } }
  /* On a phone the words stand above their amounts, so that no word is cut. */
  @container (max-width: 480px) {
    table.money, table.money :is(thead, tbody, caption) { display: block; }
    table.money tr { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); padding: .45em .6em; border-bottom: 1px solid var(--_line); }
    table.money tr :is(th, td) { padding: 0 0 0 .5em; border: 0; background: none; }
    table.money tr > th:first-child { grid-column: 1 / -1; padding: 0; }
    table.money thead tr { padding-block: 0 .3em; }
    table.money tr.total { border-top: 2px solid var(--_text); border-bottom: 0; }
    table.money tr.total > * { border: 0; }
    table.money tr.difference { background: var(--_primary-soft); border: 0; border-radius: 10px; }
    table.money td.all { grid-column: 1 / -1; }
  }
  @media (forced-colors: active) {
    .curve { forced-color-adjust: none; }
    .curve text, .curve .halo, .curve .letter { fill: CanvasText; }
    .curve .halo, .curve .there { stroke: Canvas; }
    .curve .line, .curve .axis, .curve .grid, .curve .hatch, .curve .pole, .curve .tag, .curve .here { stroke: CanvasText; }
    .curve .cliff { stroke: Highlight; }
    .curve .plateau, .curve .tag, .curve .here { fill: Canvas; }
    .curve .hatch { stroke-width: .75; }
    .curve .there { fill: CanvasText; }
  }
`;

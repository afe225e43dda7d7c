/** A figure in words, as a number, and as a hundred blocks. */

import { html, svg } from "lit";
import { strings } from "../strings.nl.js";
import type { StatisticCard } from "../types.js";
import { link, richText, when } from "../views/text.js";

const CELLS = Array.from({ length: 100 }, (_, index) => index);

export const statisticCard = (card: StatisticCard) => html`<article class="card"><div class="figure">
  <svg viewBox="0 0 109 109" role="img" aria-label=${strings.statistic.picture(card.of_100)}>
    ${CELLS.map((index) => svg`<rect class=${index < card.of_100 ? "cell on" : "cell"} x=${(index % 10) * 11} y=${Math.floor(index / 10) * 11} width="9" height="9" rx="2"></rect>`)}
  </svg>
  <div class="words stack">
    <p class="big">${strings.statistic.big(card.of_100)}</p>
    ${richText(card.text)}
    ${when(card.group, (group) => html`<p class="muted">${strings.statistic.group(group)}</p>`)}
    ${when(card.uncertainty, (text) => html`<p class="muted">${strings.statistic.uncertainty(text)}</p>`)}
    ${when(card.source.title, (title) => html`<p class="muted">${strings.statistic.source} ${link(card.source.url, title)}</p>`)}
  </div>
</div></article>`;

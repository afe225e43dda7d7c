/** Card → template. */

import { html } from "lit";
import type { Card, Suggest } from "../types.js";
import { richText } from "../views/text.js";
import { incomeCard } from "./income.js";
import { crisisCard, documentsCard, foldsCard, knowledgeCard, noticeCard } from "./knowledge.js";
import { balanceCard, opennessCard, summaryCard } from "./overview.js";
import { statisticCard } from "./statistic.js";
import { sumCard } from "./sum.js";

export interface CardPlace { locked: boolean; chosen: string; suggest: Suggest }

export function cardView(card: Card, place: CardPlace) {
  switch (card.type) {
    case "question": return html`<baken-question .card=${card} .locked=${place.locked} .chosen=${place.chosen} .suggest=${place.suggest}></baken-question>`;
    case "summary": return summaryCard(card);
    case "balance": return balanceCard(card);
    case "openness_matrix": return opennessCard(card);
    case "knowledge": return knowledgeCard(card);
    case "statistic": return statisticCard(card);
    case "message_draft": return html`<baken-draft .card=${card}></baken-draft>`;
    case "crisis": return crisisCard(card);
    case "notice": return noticeCard(card);
    case "folds": return foldsCard(card);
    case "documents": return documentsCard(card);
    case "income_comparison": return incomeCard(card);
    case "sum": return sumCard(card);
    case "unknown": return html`<div class="bubble stack">${richText(card.text)}</div>`;
  }
}

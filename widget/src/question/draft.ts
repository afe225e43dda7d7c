/** The answer a question card holds before it is sent: where it starts, and what it says in words. Pure. */

import { strings } from "../strings.nl.js";
import type { AnswerValue, QuestionCard } from "../types.js";

export type Draft = string | number | string[] | Record<string, string> | null;

const pad = (value: number) => String(value).padStart(2, "0");
const comma = (value: number) => String(Math.round(value * 100) / 100).replace(".", ",");

function shown(card: QuestionCard): string {
  const value = card.previous;
  if (value === null || typeof value === "object") return "";
  if (typeof value === "string") {
    const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value) ?? [];
    return card.kind === "date" && year ? `${day}-${month}-${year}` : value;
  }
  if (card.kind === "money") return value % 100 === 0 ? String(value / 100) : `${Math.trunc(value / 100)},${pad(value % 100)}`;
  return card.kind === "hours" ? comma(value / 60) : String(value);
}

/** What the card starts with: the answer given before, as far as it still fits. */
export function startOf(card: QuestionCard): Draft {
  const { kind, previous } = card;
  const known = (id: string) => card.options.some((option) => option.id === id);
  if (kind === "one_of") return typeof previous === "string" && known(previous) ? previous : null;
  if (kind === "several_of" || kind === "ranking") return Array.isArray(previous) ? previous.filter(known) : [];
  if (kind === "scale") return typeof previous === "number" ? previous : null;
  if (kind !== "matrix") return shown(card);
  const rows = previous !== null && typeof previous === "object" && !Array.isArray(previous) ? Object.entries(previous) : [];
  return Object.fromEntries(rows.filter(([row, column]) =>
    card.rows.some(({ id }) => id === row) && card.columns.some(({ id }) => id === column)));
}

const labelOf = (list: { id: string; label: string }[], id: string) => list.find((item) => item.id === id)?.label ?? id;

/** The answer in words, as it stands in the log. */
export function labelFor(card: QuestionCard, draft: Draft): string {
  if (Array.isArray(draft)) {
    const labels = draft.map((id) => labelOf(card.options, id));
    return card.kind === "ranking" ? labels.map((label, index) => `${index + 1}. ${label}`).join("\n") : labels.join(", ");
  }
  if (draft !== null && typeof draft === "object") {
    return card.rows.filter(({ id }) => draft[id]).map((row) => `${row.label}: ${labelOf(card.columns, draft[row.id] ?? "")}`).join("\n");
  }
  if (card.kind === "one_of") return labelOf(card.options, String(draft));
  return card.kind === "scale" ? `${draft} (van 0 tot 10)` : String(draft ?? "").trim();
}

/** What still has to change before it can be sent; empty when nothing has to. */
export function wrong(card: QuestionCard, draft: Draft): string {
  const words = strings.question;
  if (Array.isArray(draft)) {
    if (draft.length === 0) return words.chooseOne;
    if (draft.length < card.min_choices) return words.tooFew(card.min_choices);
    return card.max_choices !== null && draft.length > card.max_choices ? words.tooMany(card.max_choices) : "";
  }
  if (draft === null) return words.chooseOne;
  if (typeof draft === "object") return Object.keys(draft).length === 0 ? words.chooseOne : "";
  return typeof draft === "string" && draft.trim() === "" ? words.empty : "";
}

/** Kinds whose words the app must understand: they travel as text. */
export const travelsAsText = (card: QuestionCard): boolean => ["number", "money", "hours", "date"].includes(card.kind);

export const valueOf = (card: QuestionCard, draft: Draft): AnswerValue =>
  (Array.isArray(draft) && card.kind === "several_of"
    ? card.options.map(({ id }) => id).filter((id) => draft.includes(id))
    : typeof draft === "string" ? draft.trim() : draft);

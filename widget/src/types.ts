/** The shapes that travel between the app and the widget, after checking (see messages.ts). */

export type Region = "nl" | "vl" | null;

export interface Option { id: string; label: string; note: string }
export interface Row { id: string; label: string; group: string }
export interface Section { id: string; title: string; state: string }
export interface Progress { done: number; total: number; section: string; sections: Section[] }
export interface Channel { kind: string; label: string; href: string; note: string }
export interface Contact { name: string; note: string; channels: Channel[] }
export interface Source { title: string; url: string; read_on: string }
export interface Argument { text: string; importance: string }
export interface Side { option: string; title: string; voor: Argument[]; tegen: Argument[] }
export interface MatrixRow { id: string; label: string; cells: Record<string, string>; status: string }

export const QUESTION_KINDS = [
  "one_of", "several_of", "scale", "ranking", "free_text", "number", "money", "hours", "date", "matrix",
] as const;
export type QuestionKind = (typeof QUESTION_KINDS)[number];

/** What may be offered while somebody types; own words always stay. */
export type SuggestKind = "beroep" | "vaardigheid";
export interface Suggestion { id: string; label: string; also: string }
export interface Suggestions { items: Suggestion[]; credit: string }
/** Null when there is nothing to offer: no list, no connection, or too many questions. */
export type Suggest = (kind: SuggestKind, text: string, signal: AbortSignal) => Promise<Suggestions | null>;

export type AnswerValue = string | number | string[] | Record<string, string> | null;

export interface QuestionCard {
  type: "question";
  guide: string;
  question: string;
  kind: QuestionKind;
  text: string;
  why: string;
  required: boolean;
  options: Option[];
  rows: Row[];
  columns: { id: string; label: string }[];
  pending_row: string | null;
  low_label: string;
  high_label: string;
  min_choices: number;
  max_choices: number | null;
  unit: string;
  minimum: number | null;
  maximum: number | null;
  max_length: number;
  suggest: SuggestKind | null;
  previous: AnswerValue;
  progress: Progress | null;
}
export interface SummaryCard {
  type: "summary";
  title: string;
  sections: { title: string; items: { label: string; value: string }[] }[];
  date: string;
  note: string;
}
export interface BalanceCard { type: "balance"; title: string; sides: Side[]; note: string }
export interface OpennessCard {
  type: "openness_matrix";
  title: string;
  columns: { id: string; label: string }[];
  rows: MatrixRow[];
  note: string;
}
export interface KnowledgeCard {
  type: "knowledge";
  title: string;
  paragraphs: string[];
  next_step: string;
  sources: Source[];
  checked_on: string;
  disclaimer: string;
  ask: Contact[];
  not_modelled: string[];
}
export interface StatisticCard {
  type: "statistic";
  group: string;
  of_100: number;
  text: string;
  uncertainty: string;
  source: { title: string; url: string };
}
export interface DraftCard { type: "message_draft"; title: string; text: string; hint: string }
export interface CrisisCard { type: "crisis"; paragraphs: string[]; contacts: Contact[] }
export interface NoticeCard { type: "notice"; title: string; paragraphs: string[] }

/** Several short lists under one title; each folds, the ones that matter first are open. */
export interface FoldsCard {
  type: "folds"; title: string;
  parts: { title: string; lines: string[]; open: boolean }[];
}
/** An amount is a text of the app ("€ 1.285,90"), never sums of ours; empty when a line only explains. */
export interface Line { text: string; amount: string }
export interface Article { title: string; article: string; url: string }
export interface IncomeRow { id: string; label: string; kind: "stream" | "total" | "difference"; cells: string[]; note: string }
/** `total` is eurocents a month and only places the point; `text` is what people read. */
export interface CurvePoint { hours: number; total: number; text: string }
export interface CurveMark { from: number; to: number; kind: "plateau" | "cliff"; text: string }
export interface Curve {
  title: string;
  caption: string;
  x_label: string;
  y_label: string;
  now: number | null;
  then: number | null;
  points: CurvePoint[];
  marks: CurveMark[];
}
export interface IncomeCard {
  type: "income_comparison";
  title: string;
  date_text: string;
  columns: { id: string; label: string }[];
  rows: IncomeRow[];
  summary: string;
  curve: Curve | null;
  explain: { title: string; steps: Line[]; sources: Article[] }[];
  note: string;
}
export interface SumCard {
  type: "sum";
  title: string;
  lines: Line[];
  total: { label: string; amount: string };
  range: string;
  sources: Article[];
  assumptions: string[];
  ask: Contact[];
  date_text: string;
  note: string;
}
/** Files to keep, made by the app at the moment of downloading. */
export interface DocumentsCard {
  type: "documents"; title: string;
  files: { label: string; href: string; kind: "pdf" | "docx" | "json" }[];
}
/** A card this widget does not know: its fallback text is shown. */
export interface UnknownCard { type: "unknown"; text: string }

export type Card =
  | QuestionCard | SummaryCard | BalanceCard | OpennessCard | KnowledgeCard
  | StatisticCard | DraftCard | CrisisCard | NoticeCard | FoldsCard | IncomeCard | SumCard | DocumentsCard | UnknownCard;

export interface Button { id: string; label: string; kind: string }
export interface Reply {
  text: string;
  response: string;
  card: Card | null;
  /** The card says the same words; they are not shown twice. */
  repeats: boolean;
  buttons: Button[];
}
export interface GuideState { id: string; title: string; question: string; progress: Progress | null }
export interface Turn {
  turn: number;
  replies: Reply[];
  guide: GuideState | null;
  region: Region;
  help: Contact[] | null;
  /** The conversation is gone. */
  erased: boolean;
  /** The message was not handled; sending it again makes sense. */
  retry: boolean;
  /** Earlier messages, only after a reload. */
  history: HistoryEntry[];
}
export type HistoryEntry = { from: "you"; text: string } | { from: "bot"; reply: Reply };

/** What went wrong, in words for the person. */
export interface Problem { code: string; message: string; action: string; retry: boolean }

export type Outgoing = { id: string; label: string } & (
  | { text: string }
  | { button: string }
  | { answer: { guide: string; question: string; value: AnswerValue } }
);

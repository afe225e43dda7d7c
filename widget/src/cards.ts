/** Unknown JSON → a checked card. An unknown type or version becomes its fallback text. */

import { parseContacts } from "./contacts.js";
import { incomeComparison, sum } from "./income_cards.js";
import { ownFile } from "./links.js";
import * as read from "./read.js";
import { strings } from "./strings.nl.js";
import type {
  AnswerValue, Argument, Card, Progress, QuestionCard, QuestionKind,
} from "./types.js";
import { QUESTION_KINDS } from "./types.js";

type Json = read.Json;

export function parseProgress(value: unknown): Progress | null {
  if (!read.isObject(value)) return null;
  const total = read.number(value["total"]) ?? 0;
  return {
    done: Math.max(0, read.number(value["done"]) ?? 0),
    total: Math.max(0, total),
    section: read.text(value["section"]),
    sections: read.objects(value["sections"]).map((item) => ({
      id: read.text(item["id"]), title: read.text(item["title"]), state: read.text(item["state"]),
    })),
  };
}

function parseAnswer(value: unknown): AnswerValue {
  if (typeof value === "string" || typeof value === "number") return value;
  if (Array.isArray(value)) return read.texts(value);
  return read.isObject(value) ? read.textMap(value) : null;
}

const labelled = (json: Json) => ({ id: read.text(json["id"]), label: read.text(json["label"]) });

function question(json: Json): QuestionCard | null {
  const kind = json["kind"] as QuestionKind;
  if (!QUESTION_KINDS.includes(kind)) return null;
  const scale = read.object(json["scale"]);
  return {
    type: "question",
    guide: read.text(json["guide"]),
    question: read.text(json["question"]),
    kind,
    text: read.text(json["text"]),
    why: read.text(json["why"]),
    required: json["required"] === true,
    options: read.objects(json["options"]).map((item) => ({ ...labelled(item), note: read.text(item["note"]) })),
    rows: read.objects(json["rows"]).map((item) => ({ ...labelled(item), group: read.text(item["group"]) })),
    columns: read.objects(json["columns"]).map(labelled),
    pending_row: read.text(json["pending_row"]) || null,
    low_label: read.text(scale["low_label"]),
    high_label: read.text(scale["high_label"]),
    min_choices: read.number(json["min_choices"]) ?? 0,
    max_choices: read.number(json["max_choices"]),
    unit: read.text(json["unit"]),
    minimum: read.number(json["minimum"]),
    maximum: read.number(json["maximum"]),
    max_length: read.number(json["max_length"]) ?? 1000,
    suggest: json["suggest"] === "beroep" || json["suggest"] === "vaardigheid" ? json["suggest"] : null,
    previous: parseAnswer(json["previous"]),
    progress: parseProgress(json["progress"]),
  };
}

const argumentsOf = (value: unknown): Argument[] =>
  read.objects(value).map((item) => ({ text: read.text(item["text"]), importance: read.text(item["importance"]) }));

const PARSERS: Record<string, (json: Json) => Card | null> = {
  question,
  summary: (json) => ({
    type: "summary",
    title: read.text(json["title"]),
    sections: read.objects(json["sections"]).map((section) => ({
      title: read.text(section["title"]),
      items: read.objects(section["items"]).map((item) => ({
        label: read.text(item["label"]), value: read.text(item["value"]),
      })),
    })),
    date: read.text(json["date"]),
    note: read.text(json["note"]),
  }),
  balance: (json) => ({
    type: "balance",
    title: read.text(json["title"]),
    sides: read.objects(json["sides"]).map((side) => ({
      option: read.text(side["option"]),
      title: read.text(side["title"]),
      voor: argumentsOf(side["voor"]),
      tegen: argumentsOf(side["tegen"]),
    })),
    note: read.text(json["note"]),
  }),
  openness_matrix: (json) => ({
    type: "openness_matrix",
    title: read.text(json["title"]),
    columns: read.objects(json["columns"]).map(labelled),
    rows: read.objects(json["rows"]).map((row) => ({
      ...labelled(row), cells: read.textMap(row["cells"]), status: read.text(row["status"]),
    })),
    note: read.text(json["note"]),
  }),
  knowledge: (json) => ({
    type: "knowledge",
    title: read.text(json["title"]),
    paragraphs: read.paragraphs(json["paragraphs"]),
    next_step: read.text(json["next_step"]),
    sources: read.objects(json["sources"]).map((source) => ({
      title: read.text(source["title"]), url: read.text(source["url"]), read_on: read.text(source["read_on"]),
    })),
    checked_on: read.text(json["checked_on"]),
    disclaimer: read.text(json["disclaimer"]),
    ask: parseContacts(json["ask"]),
    not_modelled: read.paragraphs(json["not_modelled"]),
  }),
  statistic: (json) => {
    const of_100 = read.number(json["of_100"]);
    const source = read.object(json["source"]);
    if (of_100 === null || of_100 < 0 || of_100 > 100) return null;
    return {
      type: "statistic",
      of_100: Math.round(of_100),
      group: read.text(json["group"]),
      text: read.text(json["text"]),
      uncertainty: read.text(json["uncertainty"]),
      source: { title: read.text(source["title"]) || read.text(json["source"]), url: read.text(source["url"]) },
    };
  },
  message_draft: (json) => ({
    type: "message_draft", title: read.text(json["title"]), text: read.text(json["text"]), hint: read.text(json["hint"]),
  }),
  crisis: (json) => ({
    type: "crisis", paragraphs: read.paragraphs(json["paragraphs"]), contacts: parseContacts(json["contacts"]),
  }),
  notice: (json) => ({
    type: "notice", title: read.text(json["title"]), paragraphs: read.paragraphs(json["paragraphs"]),
  }),
  folds: (json) => ({
    type: "folds",
    title: read.text(json["title"]),
    parts: read.objects(json["parts"]).map((part) => ({
      title: read.text(part["title"]), lines: read.paragraphs(part["lines"]), open: part["open"] === true,
    })),
  }),
  documents: (json) => {
    const files = read.objects(json["files"]).flatMap((file) => {
      const [label, href, kind] = [read.text(file["label"]), ownFile(read.text(file["href"])), file["kind"]];
      return label && href && (kind === "pdf" || kind === "docx" || kind === "json") ? [{ label, href, kind } as const] : [];
    });
    return files.length ? { type: "documents", title: read.text(json["title"]), files } : null;
  },
  income_comparison: incomeComparison,
  sum,
};

export function parseCard(value: unknown): Card | null {
  if (value === null || value === undefined) return null;
  const json = read.object(value);
  const type = read.text(json["type"]);
  const parser = json["v"] === 1 && Object.hasOwn(PARSERS, type) ? PARSERS[type] : undefined;
  return parser?.(json) ?? { type: "unknown", text: read.text(json["fallback_text"]) || strings.cardUnknown };
}

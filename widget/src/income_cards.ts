/** Unknown JSON → the two cards with money. An amount that cannot be read makes no card: half a sum is worse than its fallback text. */

import { parseContacts } from "./contacts.js";
import * as read from "./read.js";
import type { Article, Curve, CurveMark, CurvePoint, IncomeCard, IncomeRow, Line, SumCard } from "./types.js";

type Json = read.Json;

/** A text of the app, "" when there is none; null for a bare number, which may be in cents. */
function amount(value: unknown): string | null {
  if (value === null || value === undefined) return "";
  return typeof value === "string" ? value : null;
}

/** Every item read, or null when one of them cannot be. */
function all<T>(value: unknown, one: (json: Json) => T | null): T[] | null {
  if (!Array.isArray(value)) return [];
  const items = value.map((item) => one(read.object(item)));
  return items.every((item): item is Awaited<T> => item !== null) ? items : null;
}

function line(json: Json): Line | null {
  const given = amount(json["amount"]);
  const text = read.text(json["text"]);
  return given === null || text === "" ? null : { text, amount: given };
}

const articles = (value: unknown): Article[] => read.objects(value)
  .map((json) => ({ title: read.text(json["title"]), article: read.text(json["article"]), url: read.text(json["url"]) }))
  .filter((one) => one.title !== "" || one.article !== "");

const KINDS = ["stream", "total", "difference"] as const;

/** One cell a column. A difference is one amount, over all columns. */
function row(json: Json, columns: number): IncomeRow | null {
  const kind = KINDS.find((one) => one === json["kind"]) ?? "stream";
  const given = (Array.isArray(json["cells"]) ? json["cells"] : []).map(amount);
  const label = read.text(json["label"]);
  if (label === "" || !given.every((cell): cell is string => cell !== null)) return null;
  const filled = given.filter((cell) => cell !== "");
  const cells = kind === "difference" && filled.length === 1 ? filled : given;
  if (cells.length !== columns && cells !== filled) return null;
  return { id: read.text(json["id"]), label, kind, cells, note: read.text(json["note"]) };
}

function point(json: Json): CurvePoint | null {
  const hours = read.number(json["hours"]);
  const total = read.number(json["total"]);
  const text = amount(json["text"]);
  return hours === null || total === null || !text ? null : { hours, total, text };
}

function marks(value: unknown): CurveMark[] {
  return read.objects(value).flatMap((json): CurveMark[] => {
    const from = read.number(json["from"]);
    const to = read.number(json["to"]);
    const kind = json["kind"];
    const text = read.text(json["text"]);
    if (from === null || to === null || to < from || !text || (kind !== "plateau" && kind !== "cliff")) return [];
    return [{ from, to, kind, text }];
  });
}

/** A line with a gap or going back in hours would draw something untrue: then there is no picture. */
export function parseCurve(value: unknown): Curve | null {
  if (!read.isObject(value)) return null;
  const points = all(value["points"], point) ?? [];
  const rises = points.every((one, index) => index === 0 || one.hours >= (points[index - 1]?.hours ?? 0));
  const wide = (points.at(-1)?.hours ?? 0) > (points[0]?.hours ?? 0);
  if (!rises || !wide) return null;
  return {
    title: read.text(value["title"]),
    caption: read.text(value["caption"]),
    x_label: read.text(value["x_label"]),
    y_label: read.text(value["y_label"]),
    now: read.number(value["now"]),
    then: read.number(value["then"]),
    points,
    marks: marks(value["marks"]),
  };
}

export function incomeComparison(json: Json): IncomeCard | null {
  const columns = read.objects(json["columns"]).map((item) => ({ id: read.text(item["id"]), label: read.text(item["label"]) }));
  const rows = all(json["rows"], (item) => row(item, columns.length));
  const explain = all(json["explain"], (item) => {
    const steps = all(item["steps"], line);
    return steps && { title: read.text(item["title"]), steps, sources: articles(item["sources"]) };
  });
  if (!columns.length || !rows?.length || !explain) return null;
  return {
    type: "income_comparison",
    title: read.text(json["title"]),
    date_text: read.text(json["date_text"]),
    columns,
    rows,
    summary: read.text(json["summary"]),
    curve: parseCurve(json["curve"]),
    explain,
    note: read.text(json["note"]),
  };
}

export function sum(json: Json): SumCard | null {
  const lines = all(json["lines"], line);
  const total = read.object(json["total"]);
  const given = amount(total["amount"]);
  if (!lines || given === null || (!lines.length && !given)) return null;
  return {
    type: "sum",
    title: read.text(json["title"]),
    lines,
    total: { label: read.text(total["label"]), amount: given },
    range: read.text(json["range"]),
    sources: articles(json["sources"]),
    assumptions: read.paragraphs(json["assumptions"]),
    ask: parseContacts(json["ask"]),
    date_text: read.text(json["date_text"]),
    note: read.text(json["note"]),
  };
}

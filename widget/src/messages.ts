/** Unknown JSON → a typed turn, reply or problem. Never throws. */

import { parseCard, parseProgress } from "./cards.js";
import { parseContacts } from "./contacts.js";
import * as read from "./read.js";
import { strings } from "./strings.nl.js";
import type { GuideState, HistoryEntry, Problem, Region, Reply, Suggestions, Turn } from "./types.js";

const same = (text: string) => text.replace(/\s+/g, " ").trim().toLowerCase();

/** For people without this widget the text says what the card says. */
function repeats(text: string, value: unknown): boolean {
  const card = read.object(value);
  const words = [card["text"], card["title"], card["summary"], card["fallback_text"], read.paragraphs(card["paragraphs"]).join(" ")];
  return text !== "" && words.some((word) => same(read.text(word)) === same(text));
}

export function parseReply(value: unknown): Reply {
  const json = read.object(value);
  return {
    text: read.text(json["text"]),
    response: read.text(json["response"]),
    card: parseCard(json["card"]),
    repeats: repeats(read.text(json["text"]), json["card"]),
    buttons: read.objects(json["buttons"])
      .map((item) => ({ id: read.text(item["id"]), label: read.text(item["label"]), kind: read.text(item["kind"]) }))
      .filter((item) => item.id !== "" && item.label !== ""),
  };
}

export const parseRegion = (value: unknown): Region => (value === "nl" || value === "vl" ? value : null);

function parseGuide(value: unknown): GuideState | null {
  if (!read.isObject(value)) return null;
  return {
    id: read.text(value["id"]),
    title: read.text(value["title"]),
    question: read.text(value["question"]),
    progress: parseProgress(value["progress"]),
  };
}

function parseHistory(value: unknown): HistoryEntry[] {
  return read.objects(value).flatMap((item): HistoryEntry[] => {
    const yours = ["you", "user", "person"].includes(read.text(item["from"]));
    if (yours) return [{ from: "you", text: read.text(item["text"]) }];
    const replies = Array.isArray(item["replies"]) ? item["replies"] : [item["reply"] ?? item];
    return replies.map((reply) => ({ from: "bot", reply: parseReply(reply) }));
  });
}

/** The turn, or a problem when this is not a turn at all. */
export function parseTurn(value: unknown): Turn | Problem {
  if (!read.isObject(value)) return strings.problems.unreadable;
  if ("error" in value) return parseProblem(value);
  const history = parseHistory(value["history"] ?? value["messages"]);
  if (!Array.isArray(value["replies"]) && history.length === 0) return strings.problems.unreadable;
  return {
    turn: read.number(value["turn"]) ?? 0,
    replies: Array.isArray(value["replies"]) ? value["replies"].map(parseReply) : [],
    guide: parseGuide(value["guide"]),
    region: parseRegion(value["region"]),
    help: Array.isArray(value["help"]) ? parseContacts(value["help"]) : null,
    erased: value["erased"] === true,
    retry: value["retry"] === true,
    history,
  };
}

const NAMES = 8;

/** Names to choose from, or null when there is no list. */
export function parseSuggestions(value: unknown): Suggestions | null {
  const json = read.object(value);
  if (json["imported"] !== true) return null;
  const items = read.objects(json["items"])
    .map((item) => ({ id: read.text(item["id"]), label: read.text(item["label"]), also: read.text(item["also"]) }))
    .filter((item) => item.label !== "");
  return { items: items.slice(0, NAMES), credit: read.text(json["credit"]) };
}

export function parseProblem(value: unknown): Problem {
  const error = read.object(read.object(value)["error"]);
  const message = read.text(error["message"]);
  if (!message) return strings.problems.unknown;
  return {
    code: read.text(error["code"]),
    message,
    action: read.text(error["action"]),
    retry: error["retry"] === true,
  };
}

export const isProblem = (value: Turn | Problem): value is Problem => "code" in value;

/** What the widget shows, as a pure function of what happened. */

import { strings } from "./strings.nl.js";
import { plainText } from "./text.js";
import type { Contact, GuideState, Outgoing, Problem, Region, Reply, Turn } from "./types.js";

export type Phase = "loading" | "notice" | "opening" | "open_failed" | "chat" | "expired" | "erasing" | "ended" | "erase_failed";
export type Entry =
  | { key: string; from: "you"; text: string; status: "sending" | "sent" | "failed"; message: Outgoing | null }
  | { key: string; from: "bot"; reply: Reply; lockedBy: string | null; chosen: string; turn: string };

export interface State {
  phase: Phase;
  entries: Entry[];
  sending: Outgoing | null;
  connection: "ok" | "slow" | "reconnecting";
  problem: Problem | null;
  failed: Outgoing | null;
  guide: GuideState | null;
  region: Region;
  help: Contact[];
  crisis: boolean;
  /** The conversation cannot be taken up again. */
  gone: boolean;
  /** Only the new text, for the live region. */
  announce: string;
  /** Typed text that came back because it could not be sent. */
  returned: string;
}

export type Event =
  | { type: "nothing_to_restore" }
  | { type: "opening" }
  | { type: "opened"; turn: Turn }
  | { type: "open_failed"; problem: Problem }
  | { type: "expired"; gone: boolean }
  | { type: "sending"; message: Outgoing; from: string | null }
  | { type: "reply"; id: string; reply: Reply; index: number }
  | { type: "turn"; id: string; turn: Turn; erased: boolean }
  | { type: "send_failed"; id: string; problem: Problem }
  | { type: "connection"; connection: State["connection"] }
  | { type: "region"; region: Region; help: Contact[] | null }
  | { type: "problem"; problem: Problem | null }
  | { type: "announce"; text: string }
  | { type: "erasing" }
  | { type: "erased"; ok: boolean }
  | { type: "fresh" };

export const initial: State = {
  phase: "loading", entries: [], sending: null, connection: "ok", problem: null, failed: null,
  guide: null, region: null, help: [], crisis: false, gone: false, announce: "", returned: "",
};

const CODE_ASKED = "utter_code_vraag";
/** The newest turn asks for a return code, which no browser should finish, correct or remember. */
export const asksCode = ({ entries }: State): boolean =>
  entries.slice(entries.findLastIndex((entry) => entry.from === "you") + 1)
    .some((entry) => entry.from === "bot" && entry.reply.response === CODE_ASKED);

const LOCKED_BEFORE = "eerder";
const botEntry = (reply: Reply, turn: string, index: number): Entry =>
  ({ key: `${turn}:${index}`, from: "bot", reply, lockedBy: null, chosen: "", turn });

/** What a reply says, in words. */
export function spoken(reply: Reply): string {
  const card = reply.card;
  const extra = card === null ? ""
    : "paragraphs" in card ? [("title" in card ? card.title : ""), ...card.paragraphs].join(" ")
    : card.type === "question" || card.type === "statistic" || card.type === "unknown" ? card.text
    : card.type === "income_comparison" ? `${card.title} ${card.summary}`
    : card.type === "sum" ? `${card.title} ${card.total.label} ${card.total.amount}`
    : card.title;
  return plainText([reply.repeats && extra ? "" : reply.text, extra].filter(Boolean).join(" ")).replace(/\s+/g, " ");
}

function withTurn(state: State, turn: Turn): Partial<State> {
  const crisis = turn.replies.some((reply) => reply.card?.type === "crisis") || turn.help !== null;
  return {
    guide: turn.guide,
    region: turn.region ?? state.region,
    help: turn.help ?? state.help,
    crisis: state.crisis || crisis,
    announce: turn.replies.map(spoken).join(" "),
    sending: null, connection: "ok", problem: null, failed: null,
  };
}

/** A guide still waits for its question and no new card came: give the last card back. */
function reopened(entries: Entry[], turn: Turn): Entry[] {
  const waiting = turn.guide?.question;
  if (!waiting || turn.replies.some((reply) => reply.card?.type === "question")) return entries;
  const last = entries.findLastIndex((entry) => entry.from === "bot" && entry.reply.card?.type === "question");
  return entries.map((entry, index) =>
    index === last && entry.from === "bot" && entry.reply.card?.type === "question"
      && entry.reply.card.question === waiting && entry.chosen === ""
      ? { ...entry, lockedBy: null } : entry);
}

const unlocked = (entries: Entry[], by: string): Entry[] => entries.map((entry) =>
  (entry.from === "bot" && entry.lockedBy === by ? { ...entry, lockedBy: null, chosen: "" } : entry));

function opened(state: State, turn: Turn): State {
  const past = turn.history.map((item, index): Entry => item.from === "you"
    ? { key: `h:${index}`, from: "you", text: item.text, status: "sent", message: null }
    : { ...botEntry(item.reply, "h", index), lockedBy: index < turn.history.length - 1 || turn.replies.length ? LOCKED_BEFORE : null } as Entry);
  const now = turn.replies.map((reply, index) => botEntry(reply, `open${turn.turn}`, index));
  const seen = state.entries.map((entry) => (entry.from === "bot" ? { ...entry, lockedBy: entry.lockedBy ?? LOCKED_BEFORE } : entry));
  const crisis = past.some((entry) => entry.from === "bot" && entry.reply.card?.type === "crisis");
  const next = { ...state, ...withTurn(state, turn) };
  return { ...next, phase: "chat", crisis: next.crisis || crisis, entries: [...(past.length ? past : seen), ...now] };
}

function sending(state: State, message: Outgoing, from: string | null): State {
  const again = state.entries.some((entry) => entry.key === message.id);
  const entries = state.entries.map((entry): Entry => {
    if (entry.from === "you") return entry.key === message.id ? { ...entry, status: "sending" } : entry;
    if (entry.lockedBy) return entry;
    return { ...entry, lockedBy: message.id, chosen: entry.key === from ? message.label : "" };
  });
  const mine: Entry = { key: message.id, from: "you", text: message.label, status: "sending", message };
  return {
    ...state, entries: again ? entries : [...entries, mine],
    sending: message, problem: null, failed: null, connection: "ok", announce: "", returned: "",
  };
}

function replyCame(state: State, id: string, reply: Reply, index: number): State {
  const entry = botEntry(reply, id, index);
  const known = state.entries.some((other) => other.key === entry.key);
  return { ...state, connection: "ok", entries: known ? state.entries : [...state.entries, entry] };
}

function turnCame(state: State, id: string, turn: Turn): State {
  const kept = state.entries
    .filter((entry) => entry.from === "you" || entry.turn !== id)
    .map((entry): Entry => (entry.key === id && entry.from === "you" ? { ...entry, status: "sent" } : entry));
  const fresh = turn.replies.map((reply, index) => botEntry(reply, id, index));
  const next = { ...state, ...withTurn(state, turn) };
  if (!turn.retry) return { ...next, entries: [...reopened(kept, turn), ...fresh] };
  return { ...next, entries: [...unlocked(kept, id), ...fresh], failed: state.sending };
}

function sendFailed(state: State, id: string, problem: Problem): State {
  const retry = problem.retry;
  const typed = state.sending && "text" in state.sending ? state.sending.label : "";
  const entries = retry
    ? state.entries.map((entry): Entry => (entry.key === id && entry.from === "you" ? { ...entry, status: "failed" } : entry))
    : unlocked(state.entries.filter((entry) => entry.key !== id), id);
  return {
    ...state, entries, problem, failed: retry ? state.sending : null, sending: null, connection: "ok",
    announce: `${problem.message} ${problem.action}`, returned: retry ? "" : typed,
  };
}

export function reduce(state: State, event: Event): State {
  switch (event.type) {
    case "nothing_to_restore": return { ...state, phase: "notice" };
    case "opening": return { ...state, phase: "opening", problem: null };
    case "opened": return opened(state, event.turn);
    case "open_failed":
      return { ...state, phase: "open_failed", problem: event.problem, announce: `${event.problem.message} ${event.problem.action}` };
    case "expired": {
      const typed = state.sending && "text" in state.sending ? state.sending.label : "";
      const entries = state.entries.filter((entry) => entry.key !== state.sending?.id);
      return { ...state, phase: "expired", gone: event.gone, entries, returned: typed, sending: null, connection: "ok", problem: null, failed: null, announce: event.gone ? `${strings.expired.gone}. ${strings.expired.goneText}` : `${strings.expired.title}. ${strings.expired.text}` };
    }
    case "sending": return sending(state, event.message, event.from);
    case "reply": return replyCame(state, event.id, event.reply, event.index);
    case "turn": return event.erased ? { ...initial, phase: "ended", region: state.region } : turnCame(state, event.id, event.turn);
    case "send_failed": return sendFailed(state, event.id, event.problem);
    case "connection": return { ...state, connection: event.connection };
    case "region": return { ...state, region: event.region, help: event.help ?? (event.region === state.region ? state.help : []) };
    case "problem": return { ...state, problem: event.problem };
    case "announce": return { ...state, announce: event.text };
    case "erasing": return { ...initial, phase: "erasing", region: state.region };
    case "erased": return { ...state, phase: event.ok ? "ended" : "erase_failed", announce: event.ok ? `${strings.end.title}. ${strings.end.text}` : strings.end.failedTitle };
    case "fresh": return { ...initial, phase: "notice", region: state.region };
  }
}

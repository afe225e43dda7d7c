import assert from "node:assert/strict";
import { test } from "node:test";
import { parseTurn, isProblem } from "../src/messages.js";
import { initial, reduce } from "../src/state.js";
import type { Entry, Event, State } from "../src/state.js";
import type { Outgoing, Turn } from "../src/types.js";
import { cards, contacts, guide } from "../../tests/browser/widget/cards.mjs";

const turn = (replies: object[], more: object = {}): Turn => {
  const parsed = parseTurn({ turn: 1, replies, guide: null, region: null, help: null, ...more });
  assert.ok(!isProblem(parsed));
  return parsed;
};
const run = (...events: Event[]): State => events.reduce(reduce, initial);
const say = (id: string, text: string): Outgoing => ({ id, text, label: text });
const problem = (retry: boolean) => ({ code: "x", message: "Mis.", action: "Doe dit.", retry });
const bots = (state: State) => state.entries.filter((entry): entry is Extract<Entry, { from: "bot" }> => entry.from === "bot");
const open: Event = { type: "opened", turn: turn([{ text: "Hallo", buttons: [{ id: "a", label: "Ja", kind: "" }] }]) };
const ask: Event = { type: "opened", turn: turn([{ text: "", card: cards.one_of }], { guide }) };

test("a choice locks what was asked and stays readable", () => {
  const key = bots(run(open))[0]?.key ?? "";
  const state = run(open, { type: "sending", message: { id: "1", button: "a", label: "Ja" }, from: key });
  assert.equal(bots(state)[0]?.chosen, "Ja");
  assert.equal(bots(state)[0]?.lockedBy, "1");
});

test("streamed replies are not doubled by a repeat or by the whole turn", () => {
  const hear = (index: number): Event => ({ type: "reply", id: "1", index, reply: turn([{ text: `deel ${index}` }]).replies[0]! });
  const state = run(open, { type: "sending", message: say("1", "hoi"), from: null }, hear(0), hear(0), hear(1),
    { type: "turn", id: "1", turn: turn([{ text: "deel 0" }, { text: "deel 1" }]), erased: false });
  assert.deepEqual(bots(state).map((entry) => entry.reply.text), ["Hallo", "deel 0", "deel 1"]);
  assert.equal(state.announce, "deel 0 deel 1");
  assert.equal(state.sending, null);
});

test("an error that allows it keeps the message in the log for another try", () => {
  const sent: Event = { type: "sending", message: say("1", "hoi"), from: null };
  const state = run(open, sent, { type: "send_failed", id: "1", problem: problem(true) });
  assert.equal(state.failed?.id, "1");
  assert.equal(state.entries.filter((entry) => entry.key === "1").length, 1);
  const again = reduce(state, sent);
  assert.equal(again.entries.filter((entry) => entry.key === "1").length, 1);
  assert.equal(again.problem, null);
});

test("an error without another try gives typed text back and opens the buttons again", () => {
  const state = run(open, { type: "sending", message: say("1", "een lang verhaal"), from: null }, { type: "send_failed", id: "1", problem: problem(false) });
  assert.equal(state.returned, "een lang verhaal");
  assert.equal(bots(state)[0]?.lockedBy, null);
  assert.equal(state.entries.some((entry) => entry.key === "1"), false);
});

test("a turn the app could not handle can be sent again and opens the card", () => {
  const state = run(ask, { type: "sending", message: say("1", "x"), from: null },
    { type: "turn", id: "1", turn: turn([{ text: "Even niet." }], { retry: true }), erased: false });
  assert.equal(bots(state)[0]?.lockedBy, null);
  assert.equal(state.failed?.label, "x");
});

test("after a question in between the open card can be used again", () => {
  const between: Event = { type: "turn", id: "1", turn: turn([{ text: "Dat zit zo." }], { guide }), erased: false };
  assert.equal(bots(run(ask, { type: "sending", message: say("1", "waarom?"), from: null }, between))[0]?.lockedBy, null);
  const elsewhere: Event = { type: "turn", id: "1", turn: turn([{ text: "Klaar." }]), erased: false };
  assert.equal(bots(run(ask, { type: "sending", message: say("1", "stop"), from: null }, elsewhere))[0]?.lockedBy, "1");
});

test("after a crisis the numbers stay, also when later turns do not repeat them", () => {
  const state = run(open,
    { type: "turn", id: "1", turn: turn([{ text: "", card: cards.crisis }], { help: contacts }), erased: false },
    { type: "turn", id: "2", turn: turn([{ text: "Oké." }]), erased: false });
  assert.equal(state.crisis, true);
  assert.equal(state.help[0]?.channels[0]?.href, "tel:113");
});

test("erasing leaves nothing of the conversation in the state", () => {
  const state = run(open, { type: "sending", message: say("1", "geheim"), from: null }, { type: "erasing" }, { type: "erased", ok: true });
  assert.equal(state.phase, "ended");
  assert.ok(!JSON.stringify(state).includes("geheim"));
  assert.ok(!JSON.stringify(run(open, { type: "turn", id: "1", turn: turn([], { erased: true }), erased: true })).includes("Hallo"));
});

test("an ended session keeps the words that were not sent", () => {
  const state = run(open, { type: "sending", message: say("1", "mijn verhaal"), from: null }, { type: "expired", gone: false });
  assert.equal(state.phase, "expired");
  assert.equal(state.returned, "mijn verhaal");
});

test("the reducer never changes the state it got", () => {
  const frozen = (value: unknown): void => { if (value && typeof value === "object") { Object.freeze(value); Object.values(value).forEach(frozen); } };
  const state = run(open);
  frozen(state);
  reduce(reduce(state, { type: "sending", message: say("1", "hoi"), from: null }), { type: "turn", id: "1", turn: turn([{ text: "ja" }]), erased: false });
});

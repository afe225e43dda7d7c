import assert from "node:assert/strict";
import { test } from "node:test";
import { isProblem, parseProblem, parseTurn } from "../src/messages.js";
import type { Turn } from "../src/types.js";
import { cards, contacts } from "../../tests/browser/widget/cards.mjs";

const turn = (body: object): Turn => {
  const parsed = parseTurn({ turn: 1, replies: [], guide: null, region: null, help: null, ...body });
  assert.ok(!isProblem(parsed));
  return parsed;
};
const withCard = (card: unknown) => turn({ replies: [{ text: null, response: null, card, buttons: [] }] }).replies[0]?.card;

test("every card of the contract is read as its own type", () => {
  for (const [name, card] of Object.entries(cards)) {
    const expected = name === "unknown" ? "unknown" : (card as { type: string }).type;
    assert.equal(withCard(card)?.type, expected, name);
  }
});

test("an unknown type, version or kind shows its fallback text", () => {
  assert.deepEqual(withCard({ type: "hologram", v: 1, fallback_text: "Gewoon." }), { type: "unknown", text: "Gewoon." });
  assert.deepEqual(withCard({ type: "notice", v: 2, fallback_text: "Later." }), { type: "unknown", text: "Later." });
  assert.deepEqual(withCard({ type: "question", v: 1, kind: "slider", fallback_text: "Vraag?" }), { type: "unknown", text: "Vraag?" });
  assert.deepEqual(withCard({ type: "statistic", v: 1, of_100: 640, fallback_text: "Cijfer" }), { type: "unknown", text: "Cijfer" });
  assert.equal(withCard({ type: "constructor", v: 1, fallback_text: "x" })?.type, "unknown");
});

test("a thing that is no turn becomes a problem, and nothing throws", () => {
  for (const odd of [null, undefined, 1, "x", [], {}, { replies: "nee" }, { error: 3 }, { error: { message: 4 } }]) {
    const parsed = parseTurn(odd);
    assert.ok(isProblem(parsed));
    assert.ok(parsed.message);
  }
});

test("odd fields inside a turn become harmless defaults", () => {
  const odd = turn({ turn: "x", replies: [null, 3, { text: {}, buttons: "a", card: "b" }], region: "de", help: "nee", guide: [] });
  assert.equal(odd.replies.length, 3);
  assert.equal(odd.region, null);
  assert.equal(odd.help, null);
  assert.equal(odd.guide, null);
  for (const kind of ["one_of", "matrix", "ranking", "scale", "money"]) {
    assert.equal(withCard({ type: "question", v: 1, kind, options: 3, rows: {}, columns: null, scale: 1, previous: [[]], progress: "x" })?.type, "question");
  }
});

test("contacts of one name stand together and links that are not allowed fall away", () => {
  assert.deepEqual(turn({ help: contacts }).help?.map((contact) => [contact.name, contact.channels.map((channel) => channel.href)]), [
    ["113 Zelfmoordpreventie", ["tel:113", "https://www.113.nl/"]], ["Direct gevaar", ["tel:112"]], ["Je huisarts", []],
  ]);
  assert.deepEqual(turn({ help: contacts }).help?.[0]?.channels.map((channel) => channel.label), ["Bel 113", "Chat via www.113.nl"]);
  const odd = turn({ help: [{ name: "Kwaad", kind: "web", label: "Klik", href: "javascript:alert(1)" }, { name: "Onveilig", kind: "web", href: "http://example.org" }] });
  assert.ok(odd.help?.every((contact) => contact.channels.length === 0));
});

test("a problem keeps what happened, what to do and whether again makes sense", () => {
  assert.deepEqual(parseProblem({ error: { code: "te_snel", message: "Te snel.", action: "Wacht even.", retry: true } }),
    { code: "te_snel", message: "Te snel.", action: "Wacht even.", retry: true });
});

test("words that the card says too are not shown twice", () => {
  const repeats = (text: string, card: unknown) => turn({ replies: [{ text, card, buttons: [] }] }).replies[0]?.repeats;
  assert.equal(repeats((cards["knowledge"]?.["paragraphs"] as string[]).join("\n\n"), cards["knowledge"]), true);
  assert.equal(repeats("Aan wie denk je het eerst?", cards["one_of"]), true);
  assert.equal(repeats("Wat je tot nu toe hebt gezegd", cards["summary"]), true);
  assert.equal(repeats("Kijk eens:", cards["summary"]), false);
});

import assert from "node:assert/strict";
import { test } from "node:test";
import { parseCard } from "../src/cards.js";
import { level } from "../src/cards/overview.js";
import { labelFor, startOf, valueOf, wrong } from "../src/question/draft.js";
import type { QuestionCard } from "../src/types.js";
import { cards } from "../../tests/browser/widget/cards.mjs";

const card = (name: keyof typeof cards, more: object = {}): QuestionCard => {
  const parsed = parseCard({ ...cards[name], ...more });
  assert.ok(parsed?.type === "question");
  return parsed;
};

test("an answer given before is filled in, in the words of the person", () => {
  assert.deepEqual(startOf(card("several_of")), ["leiding"]);
  assert.equal(startOf(card("scale")), 4);
  assert.equal(startOf(card("money")), "850,50");
  assert.equal(startOf(card("money", { previous: 120000 })), "1200");
  assert.equal(startOf(card("hours")), "16,5");
  assert.equal(startOf(card("date")), "01-03-2027");
  assert.deepEqual(startOf(card("matrix")), { v01: "telt_heel_veel" });
});

test("an answer that no longer fits is left out", () => {
  assert.equal(startOf(card("one_of", { previous: "weg" })), null);
  assert.deepEqual(startOf(card("ranking", { previous: ["weg", "leiding"] })), ["leiding"]);
  assert.deepEqual(startOf(card("matrix", { previous: { v01: "weg", x: "telt_veel" } })), {});
});

test("values are canonical and labels readable", () => {
  const several = card("several_of");
  assert.deepEqual(valueOf(several, ["leiding", "collega"]), ["collega", "leiding"]);
  assert.deepEqual(valueOf(card("ranking"), ["leiding", "collega"]), ["leiding", "collega"]);
  assert.equal(labelFor(card("ranking"), ["leiding", "collega"]), "1. Mijn leidinggevende\n2. Mijn naaste collega");
  assert.equal(labelFor(card("scale"), 7), "7 (van 0 tot 10)");
  assert.equal(valueOf(card("scale"), 0), 0);
  assert.match(labelFor(card("matrix"), { v01: "telt_heel_veel" }), /: Telt heel veel$/);
});

test("too few, too many and nothing are told before sending", () => {
  assert.ok(wrong(card("several_of", { min_choices: 2 }), ["leiding"]));
  assert.ok(wrong(card("several_of"), []));
  assert.ok(wrong(card("ranking", { max_choices: 1 }), ["leiding", "collega"]));
  assert.ok(wrong(card("free_text"), "  "));
  assert.ok(wrong(card("scale", { previous: null }), null));
  assert.equal(wrong(card("scale"), 0), "");
});

test("a question says what may be offered while typing; anything else offers nothing", () => {
  assert.equal(card("suggest").suggest, "beroep");
  assert.equal(card("suggest", { suggest: "vaardigheid" }).suggest, "vaardigheid");
  for (const odd of [null, "loon", 3, undefined]) assert.equal(card("suggest", { suggest: odd }).suggest, null);
});

test("importance is understood from ids and from words", () => {
  assert.deepEqual(["telt_niet", "telt_een_beetje", "telt_veel", "Telt heel veel", "Niet belangrijk", "2"].map(level), [0, 1, 2, 3, 0, 2]);
  assert.equal(level("misschien"), null);
});

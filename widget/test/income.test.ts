import assert from "node:assert/strict";
import { test } from "node:test";
import { parseCard } from "../src/cards.js";
import { persons, plotOf } from "../src/cards/plot.js";
import { unbroken } from "../src/cards/sum.js";
import { parseCurve } from "../src/income_cards.js";
import { parseReply } from "../src/messages.js";
import { spoken } from "../src/state.js";
import type { Curve } from "../src/types.js";
import { cards } from "../../tests/browser/widget/cards.mjs";

type Json = Record<string, unknown>;
const given = cards["income_comparison"] as Json;
const line = (card: string) => (cards[card] as Json)["curve"] as Json;
const curve = (card: string, more: Json = {}): Curve => {
  const parsed = parseCurve({ ...line(card), ...more });
  assert.ok(parsed);
  return parsed;
};
const readAs = (card: string, more: Json) => parseCard({ ...(cards[card] as Json), ...more })?.type;

test("an amount that is a number or a row without its cells shows the fallback text", () => {
  const row = { id: "a", label: "Loon", kind: "stream" };
  assert.equal(readAs("income_comparison", { rows: [{ ...row, cells: ["€ 1,00", 160730] }] }), "unknown");
  assert.equal(readAs("income_comparison", { rows: [{ ...row, cells: ["€ 1,00"] }] }), "unknown");
  assert.equal(readAs("income_comparison", { rows: [], columns: [] }), "unknown");
  assert.equal(readAs("income_comparison", { explain: [{ title: "x", steps: [{ text: "y", amount: 3 }] }] }), "unknown");
  assert.equal(readAs("sum", { lines: [{ text: "Loon", amount: 100 }] }), "unknown");
  assert.equal(readAs("sum", { lines: [], total: null }), "unknown");
  assert.deepEqual(parseCard({ ...given, rows: 3 }), { type: "unknown", text: given["fallback_text"] });
});

test("odd fields around the amounts become harmless defaults", () => {
  const odd = { title: 3, date_text: {}, summary: null, curve: "x", explain: null, note: [] };
  assert.equal(readAs("income_comparison", odd), "income_comparison");
  assert.equal(readAs("sum", { title: [], range: 1, sources: "x", assumptions: {}, ask: 3, date_text: null, note: {} }), "sum");
  assert.equal(readAs("income_comparison", { curve: { points: [null, 1], marks: 3 } }), "income_comparison");
});

test("a difference is one amount, also when the app leaves the first cell empty", () => {
  for (const cells of [["€ 1,00 meer"], ["", "€ 1,00 meer"], [null, "€ 1,00 meer"]]) {
    const card = parseCard({ ...given, rows: [{ id: "v", label: "Verschil", kind: "difference", cells }] });
    assert.deepEqual(card?.type === "income_comparison" && card.rows[0]?.cells, ["€ 1,00 meer"]);
  }
});

test("a line with a gap, without width or going back in hours is not drawn", () => {
  const points = [{ hours: 0, total: 100, text: "€ 1,00" }, { hours: 8, total: 200, text: "€ 2,00" }];
  assert.ok(parseCurve({ ...line("income_wga"), points }));
  assert.equal(parseCurve(null), null);
  for (const wrong of [[], points.slice(1), [...points].reverse(), [points[0], { hours: 4, total: null, text: "?" }, points[1]], [points[0], { hours: 4, total: 1, text: 150 }]]) {
    assert.equal(parseCurve({ ...line("income_wga"), points: wrong }), null);
  }
});

test("marks that cannot be placed fall away", () => {
  const good = { from: 0, to: 21, kind: "plateau", text: "Gelijk." };
  assert.deepEqual(curve("income_comparison", { marks: [good, { ...good, kind: "berg" }, { ...good, from: "0" }, { ...good, to: -1 }, { ...good, text: "" }] }).marks, [good]);
});

test("the bottom of the picture is € 0 and a plateau is level", () => {
  const { points } = curve("income_comparison");
  const plot = plotOf(points);
  assert.equal(plot.at(0), plot.at(21));
  assert.ok(plot.at(24) < plot.at(21));
  assert.equal((plot.y(0) - plot.at(0)) / (plot.y(0) - plot.at(40)) > 0.7, true);
  assert.deepEqual(plot.ticks, [0, 8, 16, 24, 32, 40]);
  assert.equal(plot.highest.text, "€ 2.765,60");
  assert.equal(plot.x(90), plot.x(40));
});

test("a cliff is drawn as the jump it is, also straight up", () => {
  const plot = plotOf(curve("income_wga").points);
  const jump = plot.at(9) - plot.at(10);
  assert.ok(jump > 3 * (plot.at(8) - plot.at(9)));
  const upright = plotOf([{ hours: 0, total: 0, text: "a" }, { hours: 10, total: 100, text: "b" }, { hours: 10, total: 300, text: "c" }, { hours: 20, total: 400, text: "d" }]);
  assert.ok(Number.isFinite(upright.at(10)) && Number.isFinite(upright.at(10.5)));
  assert.ok(upright.at(10.5) < upright.y(300));
});

test("the words of now and then stay apart, wherever the two are", () => {
  const places = Array.from({ length: 21 }, (_, index) => index * 2);
  for (const card of ["income_comparison", "income_wga"]) {
    for (const now of places) for (const then of places) {
      const wanted = curve(card, { now, then });
      const found = persons(plotOf(wanted.points), wanted);
      assert.deepEqual(found.map((one) => one.name).sort(), ["Nu", "Straks"]);
      const [one, other] = found.map(({ box }) => box);
      assert.ok(one && other);
      const apart = one.right <= other.left || other.right <= one.left || one.bottom <= other.top || other.bottom <= one.top;
      assert.ok(apart, `${card}: now ${now}, then ${then}`);
      assert.ok([one, other].every(({ left, right, top }) => left >= 0 && right <= 320 && top >= 18), `${card}: now ${now}, then ${then}`);
    }
  }
  assert.deepEqual(persons(plotOf(curve("income_wga").points), curve("income_wga", { now: null, then: null })), []);
});

test("an amount stays on one line", () => {
  assert.equal(unbroken("− € 1.285,90 of € 3 meer"), "−\u00a0€\u00a01.285,90 of €\u00a03 meer");
});

test("the summary or the total is said aloud, and not twice", () => {
  assert.equal(spoken(parseReply({ text: given["summary"], card: given })), "Als je 24 uur gaat werken Met 24 uur werk komt er per maand ongeveer € 206 bij.");
  assert.equal(spoken(parseReply({ text: "", card: cards["sum"] })), "Je bijstand met 8 uur werk Je krijgt ongeveer, per maand € 1.285,90");
});

test("a card of files keeps what can be downloaded here; with nothing left it is its fallback text", () => {
  const good = { label: "Download als PDF", href: "/api/chat/documents/inkomstenplan.pdf", kind: "pdf" };
  const odd = [{ ...good, href: "https://elders.nl/x.pdf" }, { ...good, kind: "exe" }, { ...good, label: "" }, 3];
  const card = { type: "documents", v: 1, fallback_text: "Bewaar je plan", title: "Bewaren" };
  assert.deepEqual(parseCard({ ...card, files: [...odd, good] }), { type: "documents", title: "Bewaren", files: [good] });
  assert.deepEqual(parseCard({ ...card, files: odd }), { type: "unknown", text: "Bewaar je plan" });
  assert.equal(spoken(parseReply({ card: { ...card, files: [good] } })), "Bewaren");
});

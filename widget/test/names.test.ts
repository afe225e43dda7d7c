import assert from "node:assert/strict";
import { afterEach, beforeEach, mock, test } from "node:test";
import { parseSuggestions } from "../src/messages.js";
import { Names } from "../src/question/names.js";
import { FetchTransport } from "../src/transport.js";
import type { Suggestions } from "../src/types.js";

const realFetch = globalThis.fetch;
beforeEach(() => { mock.timers.enable({ apis: ["setTimeout"] }); });
afterEach(() => { mock.timers.reset(); globalThis.fetch = realFetch; });

const NAMES: Suggestions = { credit: "", items: ["kok", "bakker"].map((label) => ({ id: label, label, also: "" })) };
const settled = () => new Promise<void>((done) => { setImmediate(done); });

function host(answer: () => Promise<Suggestions | null> = async () => NAMES) {
  const asked: string[] = [];
  const said: string[] = [];
  const signals: AbortSignal[] = [];
  const names = new Names({
    suggest: (kind, text, signal) => { asked.push(`${kind} ${text}`); signals.push(signal); return answer(); },
    requestUpdate: () => undefined, announce: (text) => said.push(text),
  });
  return { names, asked, said, signals };
}

test("only a pause of 150 ms asks, with what stands there then", async () => {
  const { names, asked, said } = host();
  for (const text of ["k", "ko", "kok"]) { names.typed("beroep", text); mock.timers.tick(149); }
  assert.deepEqual(asked, []);
  mock.timers.tick(1);
  await settled();
  assert.deepEqual(asked, ["beroep kok"]);
  assert.match(said[0] ?? "", /^2 voorstellen/);
});

test("too little and too much ask nothing", () => {
  const { names, asked } = host();
  for (const text of ["", " k ", "k".repeat(61)]) { names.typed("beroep", text); mock.timers.tick(200); }
  assert.deepEqual(asked, []);
});

test("typing on takes the former question back", async () => {
  const { names, signals } = host(() => new Promise(() => undefined));
  names.typed("beroep", "kok");
  mock.timers.tick(150);
  names.typed("beroep", "koks");
  assert.equal(signals[0]?.aborted, true);
});

test("the arrows go round, by way of the own words", async () => {
  const { names } = host();
  names.typed("vaardigheid", "kok");
  mock.timers.tick(150);
  await settled();
  const places = [1, 1, 1, -1, -1].map((step) => { names.move(step as 1 | -1); return names.active; });
  assert.deepEqual(places, [0, 1, -1, 1, 0]);
});

test("after a failure it asks no more", async () => {
  const { names, asked } = host(async () => null);
  names.typed("beroep", "kok");
  mock.timers.tick(150);
  await settled();
  names.typed("beroep", "bakker");
  mock.timers.tick(150);
  assert.deepEqual([names.plain, names.open, asked.length], [true, false, 1]);
});

test("names are read with care, and never more than eight", () => {
  const item = { id: "u", label: "kok", also: null };
  assert.deepEqual(parseSuggestions({ imported: true, items: [item, { id: "x" }, "y"], credit: null }), { items: [{ id: "u", label: "kok", also: "" }], credit: "" });
  assert.equal(parseSuggestions({ imported: true, items: Array(20).fill(item) })?.items.length, 8);
  for (const odd of [null, 3, "x", [], {}, { imported: false, items: [item] }, { imported: "true" }]) assert.equal(parseSuggestions(odd), null);
});

test("what is typed goes to the app as it is, and a fault gives nothing to choose", async () => {
  const urls: string[] = [];
  const answers = [Response.json({ imported: true, items: [], credit: "c" }), new Response("kapot", { status: 500 }), new Error("offline")];
  globalThis.fetch = (async (url: string) => {
    urls.push(url);
    const next = answers.shift();
    if (!next || next instanceof Error) throw next ?? new Error("no more answers");
    return next;
  }) as typeof fetch;
  const { suggest } = new FetchTransport("/api/chat");
  const { signal } = new AbortController();
  assert.deepEqual(await suggest("beroep", "kok & co", signal), { items: [], credit: "c" });
  assert.equal(await suggest("beroep", "kok", signal), null);
  assert.equal(await suggest("beroep", "kok", signal), null);
  assert.equal(urls[0], "/api/chat/suggestions?kind=beroep&q=kok+%26+co");
});

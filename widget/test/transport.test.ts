import assert from "node:assert/strict";
import { afterEach, test } from "node:test";
import { EventParser } from "../src/sse.js";
import { FetchTransport } from "../src/transport.js";
import type { Outgoing } from "../src/types.js";

const realFetch = globalThis.fetch;
afterEach(() => { globalThis.fetch = realFetch; });
const message: Outgoing = { id: "abcd-1234", text: "hoi", label: "hoi" };
const quiet = { reply: () => undefined, reconnecting: () => undefined };
const turn = { turn: 1, replies: [{ text: "Dag" }], guide: null, region: null, help: null };
const stream = (source: string) => new Response(source, { headers: { "Content-Type": "text/event-stream; charset=utf-8" } });

function answers(...list: (Response | Error)[]): RequestInit[] {
  const calls: RequestInit[] = [];
  globalThis.fetch = (async (_url: unknown, init: RequestInit) => {
    calls.push(init);
    const next = list.shift();
    if (!next || next instanceof Error) throw next ?? new Error("no more answers");
    return next;
  }) as typeof fetch;
  return calls;
}

test("events are read whatever the pieces they come in", () => {
  const source = "event: reply\r\ndata: {\"a\":\r\ndata: 1}\r\n\r\n: stil\nevent: turn\ndata: é\n\n";
  for (const size of [1, 2, 3, 7, source.length]) {
    const parser = new EventParser();
    const found = [];
    for (let at = 0; at < source.length; at += size) found.push(...parser.push(source.slice(at, at + size)));
    assert.deepEqual(found, [{ event: "reply", data: "{\"a\":\n1}" }, { event: "turn", data: "é" }], `pieces of ${size}`);
  }
});

test("a network failure is tried again with the same id", async () => {
  const calls = answers(new TypeError("offline"), new Response("kapot", { status: 502 }), stream(`event: turn\ndata: ${JSON.stringify(turn)}\n\n`));
  let waits = 0;
  const result = await new FetchTransport("/api/chat", async () => { waits++; }).send(message, quiet);
  assert.ok(result.ok);
  assert.equal(waits, 2);
  assert.deepEqual(calls.map((call) => JSON.parse(String(call.body))), Array(3).fill({ id: "abcd-1234", text: "hoi" }));
  assert.equal((calls[0]?.headers as Record<string, string>)["X-Baken"], "1");
});

test("after a few tries it says so", async () => {
  answers();
  const result = await new FetchTransport("/api/chat", async () => undefined).send(message, quiet);
  assert.ok(!result.ok && result.problem.retry && result.problem.action);
});

test("a stream that breaks off is a network failure; plain JSON is a turn too", async () => {
  answers(stream("event: reply\ndata: {\"text\":\"Da\"}\n\n"), Response.json(turn));
  const heard: string[] = [];
  const result = await new FetchTransport("/api/chat", async () => undefined).send(message, { ...quiet, reply: (reply) => heard.push(reply.text) });
  assert.ok(result.ok);
  assert.deepEqual(heard, ["Da"]);
});

test("an error of the app is not tried again by itself", async () => {
  const calls = answers(Response.json({ error: { code: "te_snel", message: "Te snel.", action: "Wacht.", retry: true } }, { status: 429 }));
  const result = await new FetchTransport("/api/chat", async () => undefined).send(message, quiet);
  assert.ok(!result.ok && result.problem.code === "te_snel");
  assert.equal(calls.length, 1);
});

test("no session yet is not an error; an ended one is", async () => {
  answers(Response.json({ error: { code: "geen_sessie", message: "Nog niets." } }, { status: 401 }),
    Response.json({ error: { code: "sessie_verlopen", message: "Verlopen." } }, { status: 401 }));
  const transport = new FetchTransport("/api/chat");
  assert.deepEqual(await transport.restore(), { ok: true, value: null });
  const ended = await transport.restore();
  assert.ok(!ended.ok && ended.problem.code === "sessie_verlopen");
});

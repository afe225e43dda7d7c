/**
 * Every state of the widget, wide and narrow: axe, HTML_CodeSniffer, reflow and targets. Dark, forced colours and 400%
 * zoom look at the states that differ most; EVERY_LOOK=1 looks at all of them.
 */

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { cards } from "./cards.mjs";
import { axe, codeSniffer, launch, openPage, sideways, small, unfold } from "./page.mjs";

let browser;
before(async () => { browser = await launch(); });
after(() => browser.close());

const LOOKS = {
  "1280 light": { width: 1280, height: 800 },
  "320 light": { width: 320, height: 640 },
  "320 at 400% (256 high)": { width: 320, height: 256 },
  "1280 dark": { width: 1280, height: 800, colorScheme: "dark" },
  "320 dark": { width: 320, height: 640, colorScheme: "dark" },
  "1280 forced colours": { width: 1280, height: 800, forcedColors: "active" },
  "320 forced colours": { width: 320, height: 640, forcedColors: "active" },
};

const card = (name) => ({ steps: async (one) => { await one.begin(); await one.say(`kaart ${name}`); } });
const STATES = {
  notice: { steps: async () => undefined },
  start: { steps: (one) => one.begin() },
  help: { steps: (one) => one.page.locator("#help").click() },
  "stop question": { steps: async (one) => { await one.begin(); await one.page.locator("#stop").click(); } },
  ...Object.fromEntries(Object.keys(cards).map((name) => [`card ${name}`, card(name)])),
  "answered card": { steps: async (one) => { await one.begin(); await one.say("kaart one_of"); await one.page.getByRole("button", { name: "De bedrijfsarts" }).click(); await one.page.getByText("Je zei: antwoord").first().waitFor(); } },
  warning: { steps: async (one) => { await one.begin(); await one.say("kaart free_text"); await one.page.getByRole("button", { name: "Klaar" }).click(); } },
  error: { steps: async (one) => { await one.begin(); one.mock.state.fail.push("busy"); await one.say("hoi"); } },
  expired: { steps: async (one) => { await one.begin(); one.mock.state.fail.push("expired"); await one.say("hoi"); } },
  end: { steps: async (one) => { await one.begin(); await one.page.locator("#stop").click(); await one.page.getByRole("button", { name: "Ja, wis alles" }).click(); await one.page.getByText("Je gesprek is gewist").first().waitFor(); } },
  "end failed": { steps: async (one) => { await one.begin(); one.mock.state.fail.push("erase"); await one.page.locator("#stop").click(); await one.page.getByRole("button", { name: "Ja, wis alles" }).click(); await one.page.getByText("nog niet gelukt").first().waitFor(); } },
  "launcher closed": { path: "/launcher", steps: async () => undefined },
  ...Object.fromEntries(["scale", "matrix", "balance", "openness_matrix", "summary", "crisis"].map((name) => [`launcher card ${name}`, {
    path: "/launcher", steps: async (one) => { await one.page.locator(".launcher").click(); await one.begin(); await one.say(`kaart ${name}`); },
  }])),
  "launcher open": { path: "/launcher", steps: async (one) => { await one.page.locator(".launcher").click(); await one.begin(); } },
};

const TELLING = new Set(["notice", "help", "stop question", "card one_of", "card matrix", "card balance", "card statistic", "card crisis", "answered card", "error", "end", "launcher open"]);
const states = (look) => Object.entries(STATES).filter(([state]) => process.env.EVERY_LOOK || look.endsWith("light") || TELLING.has(state));

async function check(one, state, look) {
  const where = `${state}, ${look}`;
  assert.deepEqual(await axe(one.page), [], `axe: ${where}`);
  assert.deepEqual(await sideways(one.page), [], `reflow: ${where}`);
  assert.deepEqual(await small(one.page), [], `targets: ${where}`);
  if (look.includes("light")) assert.deepEqual(await codeSniffer(browser, one.page), [], `HTML_CodeSniffer: ${where}`);
}

for (const [look, settings] of Object.entries(LOOKS)) describe(look, { concurrency: 3 }, () => {
  for (const [state, { path = "/", steps }] of states(look)) {
    test(`${state}, ${look}`, async () => {
      const one = await openPage(browser, { ...settings, path });
      await one.page.locator(path === "/" ? "#begin" : ".launcher").waitFor();
      await steps(one);
      await one.page.waitForTimeout(60);
      await unfold(one.page);
      await check(one, state, look);
      await one.close();
    });
  }
});

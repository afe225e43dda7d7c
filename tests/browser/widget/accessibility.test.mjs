/** Every state of the widget, wide and narrow, at 400% zoom, dark and in forced colours: axe, HTML_CodeSniffer, reflow and targets. */

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { cards } from "./cards.mjs";
import { axe, codeSniffer, launch, openPage, sideways, small, unfold } from "./page.mjs";

let browser;
before(async () => { browser = await launch(); });
after(() => browser.close());

const SIZES = { "1280": { width: 1280, height: 800 }, "320": { width: 320, height: 640 }, "320 at 400% zoom": { width: 320, height: 256 } };
const DARK = { colorScheme: "dark", forcedColors: "none" };
const FORCED = { colorScheme: "light", forcedColors: "active" };
const LIGHT = { colorScheme: "light", forcedColors: "none" };

const card = (name) => ({ steps: async (one) => { await one.begin(); await one.say(`kaart ${name}`); } });
const STATES = {
  notice: { steps: async () => undefined },
  start: { steps: (one) => one.begin() },
  help: { steps: (one) => one.page.locator("#help").click() },
  "stop question": { steps: async (one) => { await one.begin(); await one.page.locator("#stop").click(); } },
  ...Object.fromEntries(Object.keys(cards).map((name) => [`card ${name}`, card(name)])),
  "answered card": { steps: async (one) => { await one.begin(); await one.say("kaart one_of"); await one.page.getByRole("button", { name: "De bedrijfsarts" }).click(); await one.page.getByText("Je zei: antwoord").first().waitFor(); } },
  suggestions: { steps: async (one) => { await one.begin(); await one.say("kaart suggest"); await one.page.locator("baken-question input").pressSequentially("hef"); await one.page.getByRole("listbox").waitFor(); await one.page.keyboard.press("ArrowDown"); } },
  warning: { steps: async (one) => { await one.begin(); await one.say("kaart free_text"); await one.page.getByRole("button", { name: "Klaar" }).click(); } },
  error: { steps: async (one) => { await one.begin(); one.mock.state.fail.push("busy"); await one.say("hoi"); } },
  expired: { steps: async (one) => { await one.begin(); one.mock.state.fail.push("expired"); await one.say("hoi"); } },
  end: { steps: async (one) => { await one.begin(); await one.page.locator("#stop").click(); await one.page.getByRole("button", { name: "Ja, wis alles" }).click(); await one.page.getByText("Je gesprek is gewist").first().waitFor(); } },
  "end failed": { steps: async (one) => { await one.begin(); one.mock.state.fail.push("erase"); await one.page.locator("#stop").click(); await one.page.getByRole("button", { name: "Ja, wis alles" }).click(); await one.page.getByText("nog niet gelukt").first().waitFor(); } },
  "launcher closed": { path: "/launcher", steps: async () => undefined },
  ...Object.fromEntries(["scale", "matrix", "balance", "openness_matrix", "summary", "crisis", "income_comparison", "sum"].map((name) => [`launcher card ${name}`, {
    path: "/launcher", steps: async (one) => { await one.page.locator(".launcher").click(); await one.begin(); await one.say(`kaart ${name}`); },
  }])),
  "launcher open": { path: "/launcher", steps: async (one) => { await one.page.locator(".launcher").click(); await one.begin(); } },
};

async function fits(page, where) {
  assert.deepEqual(await sideways(page), [], `reflow: ${where}`);
  assert.deepEqual(await small(page), [], `targets: ${where}`);
}

for (const [state, { path = "/", steps }] of Object.entries(STATES)) {
  test(state, async () => {
    const one = await openPage(browser, { ...SIZES["1280"], path });
    const { page } = one;
    await page.locator(path === "/" ? "#begin" : ".launcher").waitFor();
    await steps(one);
    await unfold(page);
    for (const [size, viewport] of Object.entries(SIZES)) {
      await page.setViewportSize(viewport);
      await page.waitForTimeout(80);
      await fits(page, size);
      if (size.includes("zoom")) continue;
      assert.deepEqual(await axe(page), [], `axe: ${size}`);
      assert.deepEqual(await codeSniffer(browser, page), [], `HTML_CodeSniffer: ${size}`);
      await page.emulateMedia(DARK);
      assert.deepEqual(await axe(page, ["color-contrast"]), [], `axe: ${size}, dark`);
      await page.emulateMedia(FORCED);
      assert.deepEqual(await axe(page), [], `axe: ${size}, forced colours`);
      await fits(page, `${size}, forced colours`);
      await page.emulateMedia(LIGHT);
    }
    await one.close();
  });
}

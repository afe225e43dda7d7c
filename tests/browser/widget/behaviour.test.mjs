/** What the widget does: keyboard, focus, announcements, errors, erasing, and what it sends. */

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { launch, openPage, sideways, unfold } from "./page.mjs";

let browser;
before(async () => { browser = await launch(); });
after(() => browser.close());

/** The element that has focus, through all shadow roots, in words. */
const focused = (page) => page.evaluate(() => {
  let node = document.activeElement;
  while (node?.shadowRoot?.activeElement) node = node.shadowRoot.activeElement;
  const label = node?.labels?.[0]?.textContent ?? node?.getAttribute("aria-label") ?? node?.textContent ?? "";
  return `${node?.localName}: ${label.trim().replace(/\s+/g, " ").slice(0, 60)}`;
});
const sent = (one) => one.mock.state.messages.map(({ id: _id, ...rest }) => rest);
const status = (page) => page.locator("[role=status]").textContent();

async function scene(settings, play) {
  const one = await openPage(browser, settings);
  try {
    await play(one, one.page);
  } finally {
    await one.close();
  }
}

test("the notice comes before anything is said or kept", () => scene({}, async (one, page) => {
  await page.locator("#begin").waitFor();
  assert.match(await page.locator(".ainotice").textContent(), /computer, niet met een mens/);
  assert.deepEqual(one.mock.state.requests.filter(({ method }) => method !== "GET"), []);
  await page.getByLabel("Nederland").check();
  await one.begin();
  assert.equal(one.mock.state.region, "nl");
  assert.match(await page.locator("header .ai").textContent(), /geen hulpdienst en kan fouten maken/);
  const changes = one.mock.state.requests.filter(({ method }) => method !== "GET");
  assert.ok(changes.every(({ headers }) => headers["x-baken"] === "1"));
}));

test("with only the keyboard: begin, answer, ask help, stop and wipe", () => scene({}, async (one, page) => {
  await page.locator("#begin").waitFor();
  const to = async (wanted, most = 40) => {
    for (let step = 0; step < most; step++) {
      await page.keyboard.press("Tab");
      if ((await focused(page)).includes(wanted)) return;
    }
    assert.fail(`Tab never reached ${wanted}`);
  };
  await to("Begin");
  await page.keyboard.press("Enter");
  assert.equal(await focused(page), "div: Gesprek");
  await page.getByText("Waar wil je het over hebben?").first().waitFor();
  assert.equal(await focused(page), "div: Gesprek");
  await to("Typ je bericht");
  await page.keyboard.type("kaart ranking");
  await page.keyboard.press("Enter");
  await page.locator("baken-question").waitFor();
  assert.equal(await focused(page), "textarea: Typ je bericht");
  await page.locator("#log").focus();
  await to("De bedrijfsarts");
  await page.keyboard.press("Enter");
  assert.equal(await status(page), "De bedrijfsarts staat op plaats 1.");
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Space");
  await page.keyboard.press("Space");
  assert.equal(await status(page), "Mijn leidinggevende is weg uit je volgorde.");
  await page.keyboard.press("Space");
  await to("Klaar");
  await page.keyboard.press("Enter");
  await page.getByText("Je zei: antwoord").first().waitFor();
  assert.deepEqual(sent(one).at(-1).answer, { guide: "openheid", question: "q_ranking", value: ["bedrijfsarts", "leiding"] });
  assert.equal(await focused(page), "button: Klaar");
  await page.locator("#help").focus();
  await page.keyboard.press("Enter");
  await page.locator("#helppanel").waitFor();
  await page.keyboard.press("Escape");
  assert.equal(await focused(page), "button: Hulp nu");
  await to("Stop en wis");
  await page.keyboard.press("Enter");
  assert.equal(await focused(page), "button: Nee, ga verder");
  await page.keyboard.press("Escape");
  assert.equal(await focused(page), "button: Stop en wis");
  await page.keyboard.press("Enter");
  await to("Ja, wis alles", 3);
  await page.keyboard.press("Enter");
  assert.match(await focused(page), /^h2: Je gesprek/);
  await page.getByText("Je gesprek is gewist").first().waitFor();
  assert.match(await focused(page), /^h2: Je gesprek is gewist/);
  assert.equal(await page.locator(".entry").count(), 0);
  assert.equal(one.mock.state.open, false);
}));

test("the launcher opens into the chat and Escape gives focus back", () => scene({ path: "/launcher" }, async (one, page) => {
  await page.locator(".launcher").waitFor();
  assert.equal(one.mock.state.requests.filter(({ path }) => path.startsWith("/api")).length, 0);
  await page.locator(".launcher").focus();
  await page.keyboard.press("Enter");
  assert.match(await focused(page), /^div: Baken/);
  await one.begin();
  assert.equal(one.mock.state.region, "vl");
  await page.locator("#message").fill("nog niet klaar");
  await page.keyboard.press("Escape");
  assert.equal(await focused(page), "button: Praat met Baken");
  assert.equal(await page.locator(".window").isVisible(), false);
  await page.keyboard.press("Enter");
  assert.equal(await page.locator("#message").inputValue(), "nog niet klaar");
}));

test("every kind of question sends what the contract says", () => scene({}, async (one, page) => {
  await one.begin();
  const card = page.locator("baken-question").last();
  const ask = (kind) => one.say(`kaart ${kind}`);
  const done = () => card.getByRole("button", { name: "Klaar" }).click();
  const answer = async (count) => { await page.getByText("Je zei:").nth(count).waitFor({ state: "attached" }); return sent(one).at(-1); };
  const settled = () => page.locator(".status").waitFor({ state: "detached" });
  await ask("one_of"); await card.getByRole("button", { name: "Nu nog niemand" }).click(); await settled();
  assert.equal((await answer(0)).answer.value, "niemand");
  await ask("several_of"); await card.getByLabel("De bedrijfsarts").check(); await done(); await settled();
  assert.deepEqual(sent(one).at(-1).answer.value, ["leiding", "bedrijfsarts"]);
  await ask("scale"); await card.getByRole("radio", { name: "7" }).check(); await done(); await settled();
  assert.equal(sent(one).at(-1).answer.value, 7);
  await ask("free_text"); await card.getByLabel("Jouw antwoord").fill("Rustig beginnen."); await done(); await settled();
  assert.equal(sent(one).at(-1).answer.value, "Rustig beginnen.");
  for (const [kind, text] of [["number", "drie"], ["money", "850,50"], ["hours", "16"], ["date", "1 maart"]]) {
    await ask(kind);
    await card.getByRole("textbox").fill(text);
    await card.getByRole("textbox").press("Enter");
    await settled();
    assert.deepEqual(sent(one).at(-1), { text });
  }
  await ask("matrix");
  await card.getByRole("radio", { name: "groot te houden.: Telt een beetje" }).check();
  await done();
  assert.match(await card.locator(".wrong").textContent(), /nog 1 regel open/);
  await card.getByRole("radio", { name: "anders naar je gaan kijken.: Telt niet" }).check(); await done(); await settled();
  assert.deepEqual(sent(one).at(-1).answer.value, { v01: "telt_heel_veel", v02: "telt_een_beetje", n01: "telt_niet" });
  await ask("scale"); await card.getByRole("button", { name: "Weet ik niet" }).click(); await settled();
  assert.deepEqual(sent(one).at(-1), { text: "sla over" });
  await ask("scale"); await page.getByRole("button", { name: "Waar ben ik?" }).click(); await settled();
  assert.deepEqual(sent(one).at(-1), { text: "waar ben ik" });
}));

/** A question that offers names, with the field in hand. */
async function naming(one, names) {
  await one.begin();
  if (names) one.mock.state.names = names;
  await one.say("kaart suggest");
  return one.page.locator("baken-question input");
}
const options = (page) => page.locator("baken-question").getByRole("option");

test("names are offered while typing and chosen with the keyboard", () => scene({}, async (one, page) => {
  const field = await naming(one);
  assert.equal(await field.getAttribute("role"), "combobox");
  assert.equal(await field.getAttribute("aria-expanded"), "false");
  await field.pressSequentially("heftru");
  await page.getByRole("listbox", { name: "Voorstellen" }).waitFor();
  assert.deepEqual(one.mock.state.asked, ["heftru"], "asked once, after a pause");
  assert.equal(await status(page), "3 voorstellen. Kies met de pijltjes, of typ je eigen woorden.");
  assert.equal(await field.getAttribute("aria-expanded"), "true");
  assert.equal(await field.getAttribute("aria-activedescendant"), null);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  assert.equal(await field.getAttribute("aria-activedescendant"), "name-1");
  assert.equal(await page.locator("baken-question").getByRole("option", { selected: true }).innerText(), "magazijnmedewerker\nook: heftruckhulp");
  assert.equal(await focused(page), "input: Jouw antwoord");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("ArrowUp");
  assert.equal(await field.getAttribute("aria-activedescendant"), null, "back at the own words");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Enter");
  assert.equal(await field.inputValue(), "hovenier");
  assert.equal(await options(page).count(), 0);
  assert.equal(one.mock.state.messages.length, 1, "choosing does not send");
  await page.keyboard.press("Enter");
  await page.getByText("Je zei: antwoord").first().waitFor();
  assert.deepEqual(sent(one).at(-1).answer, { guide: "openheid", question: "q_free_text", value: "hovenier" });
}));

test("own words are sent as they were typed, and Escape only closes the names", () => scene({ path: "/launcher" }, async (one, page) => {
  await page.locator(".launcher").click();
  const field = await naming(one);
  await field.pressSequentially("Iets met  Honden");
  await options(page).first().waitFor();
  await page.keyboard.press("Escape");
  assert.equal(await options(page).count(), 0);
  assert.equal(await page.locator(".window").isVisible(), true);
  assert.equal(await field.inputValue(), "Iets met  Honden");
  await page.keyboard.press("Enter");
  await page.getByText("Je zei: antwoord").first().waitFor();
  assert.equal(sent(one).at(-1).answer.value, "Iets met  Honden");
}));

test("a tap chooses a name, also on a phone", () => scene({ width: 360, height: 740, hasTouch: true }, async (one, page) => {
  const field = await naming(one);
  await field.pressSequentially("hef");
  await options(page).nth(1).tap();
  assert.equal(await field.inputValue(), "magazijnmedewerker");
  assert.equal(await options(page).count(), 0);
  await page.getByRole("button", { name: "Klaar" }).click();
  await page.getByText("Je zei: antwoord").first().waitFor();
  assert.equal(sent(one).at(-1).answer.value, "magazijnmedewerker");
}));

test("a late answer to what was typed before is dropped", () => scene({}, async (one, page) => {
  const field = await naming(one, "slow");
  await field.pressSequentially("hov");
  await page.waitForTimeout(250);
  one.mock.state.names = { imported: true, credit: null, items: [{ id: "u9", label: "kok", also: null }] };
  await field.fill("kok");
  await options(page).first().waitFor();
  await page.waitForTimeout(900);
  assert.deepEqual(await options(page).allInnerTexts(), ["kok"]);
}));

test("leaving the field closes the names; one letter asks nothing", () => scene({}, async (one, page) => {
  const field = await naming(one);
  await field.pressSequentially("h");
  await page.waitForTimeout(300);
  assert.deepEqual(one.mock.state.asked, []);
  await field.pressSequentially("ef");
  await options(page).first().waitFor();
  await page.keyboard.press("Tab");
  assert.equal(await options(page).count(), 0);
  assert.equal(await field.inputValue(), "hef");
}));

for (const [why, names] of [["the connection is gone", "drop"], ["the app has a fault", "error"], ["nothing was imported", { imported: false, items: [], credit: null }]]) {
  test(`when ${why} it is an ordinary text field`, () => scene({}, async (one, page) => {
    const field = await naming(one, names);
    await field.pressSequentially("kok");
    await page.waitForFunction(() => document.querySelector("baken-chat").shadowRoot.querySelector("baken-question").shadowRoot.querySelector("input").getAttribute("role") === null);
    const asked = one.mock.state.asked.length; // a browser may try a dropped connection again by itself
    await field.pressSequentially(" in een restaurant");
    await page.waitForTimeout(300);
    assert.equal(one.mock.state.asked.length, asked);
    assert.equal(await page.locator(".problem").count(), 0);
    await page.keyboard.press("Enter");
    await page.getByText("Je zei: antwoord").first().waitFor();
    assert.equal(sent(one).at(-1).answer.value, "kok in een restaurant");
  }));
}

test("nothing found is said calmly, and is no obstacle", () => scene({}, async (one, page) => {
  const field = await naming(one, { imported: true, items: [], credit: null });
  await field.pressSequentially("xyz");
  await page.waitForFunction(() => document.querySelector("baken-chat").shadowRoot.querySelector("[role=status]").textContent.startsWith("Geen voorstellen"));
  assert.equal(await field.getAttribute("aria-expanded"), "false");
}));

test("keeping is asked with one word, in the header, once the conversation is open", () => scene({}, async (one, page) => {
  await page.locator("#begin").waitFor();
  assert.equal(await page.locator("#keep").count(), 0);
  await one.begin();
  await page.getByRole("button", { name: "Bewaren" }).click();
  await page.getByText("Je zei: bewaren").first().waitFor();
  assert.deepEqual(sent(one), [{ text: "bewaren" }]);
  assert.equal(await focused(page), "button: Bewaren");
}));

test("who has a code says so on the first screen, and no browser finishes or corrects it", () => scene({}, async (one, page) => {
  await page.getByRole("button", { name: "Ik heb een code" }).click();
  await page.getByText("Typ je code.").first().waitFor();
  assert.deepEqual(sent(one), [{ text: "ik heb een code" }]);
  const look = async () => Promise.all(["autocomplete", "autocapitalize", "spellcheck"].map((name) => page.locator("#message").getAttribute(name)));
  assert.deepEqual(await look(), ["off", "none", "false"]);
  await one.say("hallo");
  assert.deepEqual(await look(), ["off", "sentences", null]);
}));

test("a code on the first screen waits for another try when beginning fails", () => scene({}, async (one, page) => {
  await page.locator("#begin").waitFor();
  one.mock.state.fail.push("closed");
  await page.getByRole("button", { name: "Ik heb een code" }).click();
  await page.getByRole("button", { name: "Opnieuw proberen" }).click();
  await page.getByText("Typ je code.").first().waitFor();
  assert.deepEqual(sent(one), [{ text: "ik heb een code" }]);
}));

test("an answered card is locked and its choice stays readable", () => scene({}, async (one, page) => {
  await one.begin();
  await page.getByRole("button", { name: "Ik heb een vraag" }).click();
  await page.getByText("Je zei: knop 1-1").first().waitFor();
  const old = page.getByRole("button", { name: "Ik heb een vraag" });
  assert.equal(await old.getAttribute("aria-disabled"), "true");
  assert.equal(await old.getAttribute("aria-pressed"), "true");
  await page.getByRole("button", { name: "Wel of niet vertellen" }).click({ force: true });
  assert.equal(one.mock.state.messages.length, 1);
}));

test("only the new text is announced, and the log itself is quiet", () => scene({}, async (one, page) => {
  await one.begin();
  await one.say("twee");
  assert.equal(await status(page), "Eerste stuk. Tweede stuk.");
  assert.equal(await page.locator("#log").getAttribute("aria-live"), "off");
}));

test("a lost connection is tried again with the same id and shows one answer", () => scene({}, async (one, page) => {
  await one.begin();
  one.mock.state.fail.push("drop", "half");
  await page.locator("#message").fill("twee");
  await page.keyboard.press("Enter");
  await page.getByText("De verbinding is even weg").first().waitFor();
  await page.getByText("Tweede stuk.").first().waitFor();
  await page.locator(".status").waitFor({ state: "detached" });
  assert.equal(new Set(one.mock.state.messages.map(({ id }) => id)).size, 1);
  assert.equal(await page.locator(".bubble", { hasText: "Eerste stuk." }).count(), 1);
  assert.equal(await page.locator(".entry.you").count(), 1);
}));

test("an error keeps the message and offers another try; a refusal gives the text back", () => scene({}, async (one, page) => {
  await one.begin();
  one.mock.state.fail.push("busy");
  await one.say("mijn verhaal");
  assert.match(await page.locator(".problem").textContent(), /Wacht een minuut/);
  assert.match(await page.locator(".entry.you").last().textContent(), /mijn verhaal[\s\S]*Niet verstuurd/);
  await page.getByRole("button", { name: "Opnieuw proberen" }).click();
  await page.getByText("Je zei: mijn verhaal").first().waitFor();
  assert.equal(await page.locator(".problem").count(), 0);
  one.mock.state.fail.push("refuse");
  await one.say("te lang verhaal");
  assert.match(await page.locator(".problem").textContent(), /Maak het korter/);
  assert.equal(await page.locator("#message").inputValue(), "te lang verhaal");
}));

test("a turn that was not handled can be sent again", () => scene({}, async (one, page) => {
  await one.begin();
  one.mock.state.fail.push("unhandled");
  await one.say("hallo");
  await page.getByRole("button", { name: "Opnieuw proberen" }).click();
  await page.waitForFunction(() => document.querySelector("baken-chat").shadowRoot.querySelector(".problem") === null);
  assert.equal(one.mock.state.messages.length, 2);
  assert.equal(one.mock.state.messages[0].id, one.mock.state.messages[1].id);
  assert.equal(await page.locator(".entry.you").count(), 1);
}));

test("an ended session offers to go on or to begin again, and keeps what was typed", () => scene({}, async (one, page) => {
  await one.begin();
  one.mock.state.fail.push("expired");
  await one.say("dit wilde ik zeggen");
  assert.equal(await page.locator("#message").inputValue(), "dit wilde ik zeggen");
  await page.getByRole("button", { name: "Verder waar ik was" }).click();
  await page.getByText("Fijn dat je er weer bent.").first().waitFor();
  assert.equal(await page.getByText("Waar wil je het over hebben?").first().isVisible(), true);
  assert.equal(await page.locator("#message").inputValue(), "dit wilde ik zeggen");
}));

test("a session that is gone can only begin again, and what was typed stays", () => scene({}, async (one, page) => {
  await one.begin();
  one.mock.state.fail.push("gone");
  await one.say("dit wilde ik zeggen");
  assert.equal(await page.getByRole("button", { name: "Verder waar ik was" }).count(), 0);
  await page.getByRole("button", { name: "Opnieuw beginnen" }).click();
  await page.getByText("Waar wil je het over hebben?").first().waitFor();
  assert.equal(await page.locator("#message").inputValue(), "dit wilde ik zeggen");
}));

test("when beginning fails there is a calm message and another try", () => scene({}, async (one, page) => {
  await page.locator("#begin").waitFor();
  one.mock.state.fail.push("closed");
  await page.locator("#begin").click();
  await page.getByText("Het is nu druk.").first().waitFor();
  await page.getByRole("button", { name: "Opnieuw proberen" }).click();
  await page.getByText("Waar wil je het over hebben?").first().waitFor();
}));

test("after a crisis the numbers stay in sight, and help is always there", () => scene({}, async (one, page) => {
  await page.locator("#help").click();
  assert.deepEqual(await page.locator("#helppanel a[href^='tel:']").evaluateAll((links) => links.map((link) => link.getAttribute("href"))), ["tel:113", "tel:1813", "tel:112"]);
  await page.locator("#region").selectOption("vl");
  assert.deepEqual(await page.locator("#helppanel a[href^='tel:']").evaluateAll((links) => links.map((link) => link.getAttribute("href"))), ["tel:1813", "tel:112"]);
  await page.locator("#help").click();
  await one.begin();
  await one.say("kaart crisis");
  await one.say("hallo");
  assert.deepEqual(await page.locator(".bar a").evaluateAll((links) => links.map((link) => link.getAttribute("href"))), ["tel:113", "https://www.113.nl/", "tel:112"]);
}));

test("a reload brings the conversation back without asking", () => scene({}, async (one, page) => {
  await one.begin();
  await page.reload();
  await page.getByText("Hier waren we.").first().waitFor();
  assert.equal(await page.locator("#begin").count(), 0);
}));

test("erased by words: nothing stays on the screen", () => scene({}, async (one, page) => {
  await one.begin();
  await page.locator("#message").fill("wis alles");
  await page.keyboard.press("Enter");
  await page.getByText("Je gesprek is gewist").first().waitFor();
  assert.match(await focused(page), /^h2: Je gesprek is gewist/);
  await page.getByRole("button", { name: "Nieuw gesprek" }).click();
  assert.match(await focused(page), /^h2: Welkom/);
}));

test("focus is visible in every root", () => scene({}, async (one, page) => {
  await one.begin();
  await one.say("kaart one_of");
  await page.locator("#log").focus();
  for (let step = 0; step < 6; step++) {
    await page.keyboard.press("Tab");
    const ring = await page.evaluate(() => {
      let node = document.activeElement;
      while (node?.shadowRoot?.activeElement) node = node.shadowRoot.activeElement;
      const style = getComputedStyle(node);
      return `${style.outlineStyle} ${style.outlineWidth}`;
    });
    assert.equal(ring, "solid 3px", await focused(page));
  }
}));

test("an example question of the page is put in the field and not sent", () => scene({}, async (one, page) => {
  await one.begin();
  await page.getByRole("button", { name: "Mag mijn baas vragen" }).click();
  assert.equal(await page.locator("#message").inputValue(), "Mag mijn baas vragen wat ik heb?");
  assert.equal(one.mock.state.messages.length, 0);
}));

test("income on a phone: nothing scrolls sideways, and the table of the picture opens with the keyboard", () => scene({ width: 360, height: 780 }, async (one, page) => {
  await one.begin();
  await one.say("kaart income_comparison");
  const card = page.locator(".card.income");
  assert.match(await card.locator(".lead").textContent(), /ongeveer €\u00a0206 bij/);
  const [sentence, table, picture] = await Promise.all([".lead", "table.money", "svg.curve"].map((part) => card.locator(part).boundingBox()));
  assert.ok(sentence.y < table.y && table.y < picture.y);
  assert.equal(await card.locator("figure + details > summary").textContent(), "Laat de tabel zien");
  const points = card.locator(".points table");
  assert.equal(await points.isVisible(), false);
  await page.locator("#log").focus();
  await page.keyboard.press("Tab");
  for (let step = 0; step < 6 && !(await focused(page)).includes("Laat de tabel zien"); step++) await page.keyboard.press("Tab");
  assert.match(await focused(page), /summary: Laat de tabel zien/);
  await page.keyboard.press("Enter");
  assert.equal(await points.isVisible(), true);
  assert.equal(await points.locator("tbody tr").count(), 41);
  assert.equal(await points.locator("tr", { hasText: "(straks)" }).innerText(), "24 (straks)\t€\u00a02.162,30");
  await unfold(page);
  assert.deepEqual(await sideways(page), []);
}));

test("the table of income is a table for a screen reader, wide and on a phone", () => scene({}, async (one, page) => {
  await one.begin();
  await one.say("kaart income_wga");
  for (const width of [1280, 360]) {
    await page.setViewportSize({ width, height: 800 });
    const table = page.getByRole("table", { name: "Je inkomen per maand, nu en straks" });
    assert.deepEqual(await table.getByRole("columnheader").allTextContents(), ["Soort inkomen", "Nu", "Straks"]);
    assert.deepEqual(await table.getByRole("row", { name: "Samen" }).getByRole("cell").allTextContents(), ["€\u00a01.370,00", "€\u00a01.890,00"]);
    assert.deepEqual(await table.getByRole("row", { name: "Verschil" }).getByRole("cell").allTextContents(), ["€\u00a0520,00 meer"]);
    assert.equal(await table.getByRole("rowheader").count(), 4);
  }
}));

test("the picture of income says its marks in words and is told apart without colour", () => scene({ forcedColors: "active" }, async (one, page) => {
  await one.begin();
  await one.say("kaart income_wga");
  const picture = page.getByRole("img", { name: "Wat er per maand binnenkomt, bij elk aantal uren" });
  assert.match(await picture.locator("desc").textContent(), /loon en je WGA samen, bruto\. Vanaf 10 uur verdien je de helft/);
  assert.match(await page.locator(".marks").innerText(), /^A\s+Vanaf 10 uur/);
  assert.deepEqual(await picture.locator(".letter").allTextContents(), ["A"]);
  assert.deepEqual(await picture.locator(".name").allTextContents().then((names) => names.sort()), ["Nu", "Straks"]);
  assert.equal(await picture.locator("circle.here").count() + await picture.locator("path.there").count(), 2);
  const [line, back] = await picture.evaluate((svg) => [getComputedStyle(svg.querySelector(".line")).stroke, getComputedStyle(svg.closest(".card")).backgroundColor]);
  assert.notEqual(line, back);
  await one.say("kaart income_comparison");
  assert.equal(await page.locator(".curve .hatch").count(), 1);
}));

test("without a line there is no picture, and an unsafe source is only text", () => scene({}, async (one, page) => {
  await one.begin();
  await one.say("kaart income_without_curve");
  assert.equal(await page.locator("svg.curve, .points, .explain").count(), 0);
  await one.say("kaart income_comparison");
  await unfold(page);
  const sources = page.locator(".explain details").last().locator("ul.text li");
  assert.deepEqual(await sources.allTextContents(), ["Participatiewet (opent in een nieuw venster), artikel 31 lid 2", "Bron zonder veilige link, artikel 8"]);
  assert.equal(await sources.locator("a").count(), 1);
}));

test("a sum shows its lines, the total and who can check it", () => scene({ width: 360, height: 780 }, async (one, page) => {
  await one.begin();
  await one.say("kaart sum");
  const card = page.locator(".card").last();
  assert.deepEqual(await card.locator(".lines .amount").allTextContents(), ["€\u00a01.401,50", "−\u00a0€\u00a0115,60", "€\u00a01.285,90"]);
  const edges = await card.locator(".lines .amount").evaluateAll((amounts) => amounts.map((one_) => Math.round(one_.getBoundingClientRect().right)));
  assert.equal(new Set(edges).size, 1);
  await card.getByText("Wie kan je meer vertellen").click();
  assert.equal(await card.getByRole("link", { name: /juridischloket/ }).isVisible(), true);
}));

test("on paper: black on white, everything open, nothing to tap on", () => scene({ colorScheme: "dark" }, async (one, page) => {
  await one.begin();
  await one.say("kaart income_comparison");
  await page.emulateMedia({ media: "print" });
  assert.equal(await page.locator(".foot").isVisible(), false);
  assert.equal(await page.locator(".points table").isVisible(), true);
  const look = await page.locator(".card.income").evaluate((card) => `${getComputedStyle(card).color} ${getComputedStyle(card).backgroundColor}`);
  assert.equal(look, "rgb(0, 0, 0) rgb(255, 255, 255)");
  assert.ok((await page.locator("#log").evaluate((log) => log.scrollHeight - log.clientHeight)) <= 1);
}));

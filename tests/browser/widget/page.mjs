/** A browser page with the widget, and the checks every test makes on it. Uses the packages of widget/. */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { startMock } from "./mock_server.mjs";

const require = createRequire(new URL("../../../widget/package.json", import.meta.url));
const { chromium } = require("playwright-core");
const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const HTMLCS = readFileSync(require.resolve("html_codesniffer/build/HTMLCS.js"), "utf8");
const CHROMIUM = process.env.CHROMIUM ?? "/usr/bin/chromium";

export const launch = () => chromium.launch({
  executablePath: CHROMIUM, args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
});

/** A fresh page on a fresh mock; `close` also asserts that nothing left the origin and the policy held. */
export async function openPage(browser, { width = 1280, height = 800, path = "/", ...look } = {}) {
  const mock = await startMock();
  const context = await browser.newContext({ viewport: { width, height }, reducedMotion: "reduce", ...look });
  const page = await context.newPage();
  page.setDefaultTimeout(8000);
  const trouble = [];
  page.on("request", (request) => {
    const url = new URL(request.url());
    if (url.protocol !== "data:" && url.origin !== mock.origin) trouble.push(`left the origin: ${url}`);
  });
  page.on("pageerror", (error) => trouble.push(`error: ${error.message}`));
  page.on("console", (message) => {
    if (/Content Security Policy|TrustedType/i.test(message.text())) trouble.push(message.text());
  });
  await page.goto(mock.origin + path);
  await page.evaluate(() => customElements.whenDefined("baken-chat"));
  return {
    page, mock,
    async begin() {
      await page.locator("#begin").click();
      await page.getByText("Waar wil je het over hebben?").first().waitFor();
    },
    async say(text) {
      await page.locator("#message").fill(text);
      await page.locator("#message").press("Enter");
      await page.locator(".status").waitFor({ state: "detached" });
    },
    async close() {
      const stored = await page.evaluate(() => localStorage.length + sessionStorage.length);
      await context.close();
      await mock.stop();
      assert.deepEqual(trouble, []);
      assert.equal(stored, 0, "nothing in web storage");
    },
  };
}

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Runs all rules of TAGS, or only the rules named. */
export async function axe(page, rules = null) {
  const only = rules ? { runOnly: { type: "rule", values: rules } } : { runOnly: TAGS, rules: { "target-size": { enabled: true } } };
  const violations = await page.evaluate(`${AXE}; axe.run(document, ${JSON.stringify(only)})
    .then((result) => result.violations.map((one) => one.id + ": " + one.nodes.map((node) => node.target.join(" ") + " " + node.failureSummary).join("; ")))`);
  return violations;
}

/** What is on the screen as plain HTML, shadow roots opened; ids are numbered per root so that they stay unique. */
function flatten() {
  const skip = new Set(["SCRIPT", "STYLE", "NOSCRIPT", "LINK"]);
  const empty = new Set(["INPUT", "BR", "META", "IMG"]);
  const idrefs = new Set(["id", "for", "aria-labelledby", "aria-describedby", "aria-controls", "headers"]);
  const escape = (text) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/"/g, "&quot;");
  let roots = 0;
  const walk = (node, root) => {
    if (node.nodeType === Node.TEXT_NODE) return escape(node.data);
    if (node.nodeType !== Node.ELEMENT_NODE || skip.has(node.tagName)) return "";
    const style = getComputedStyle(node);
    if (style.display === "none" || (node.tagName === "DIALOG" && !node.open)) return "";
    const custom = node.shadowRoot !== null;
    const name = custom ? "div" : node.localName;
    const attributes = [...node.attributes].filter(({ name: key }) => key !== "style" && key !== "class").map(({ name: key, value }) =>
      `${key}="${escape(idrefs.has(key) ? value.split(/\s+/).map((id) => `${id}-${root}`).join(" ") : value)}"`);
    attributes.push(`style="color:${style.color};background-color:${style.backgroundColor};font-size:${style.fontSize};font-weight:${style.fontWeight}"`);
    if (custom) roots += 1;
    const inside = roots;
    const children = custom ? [...node.shadowRoot.childNodes].map((child) => walk(child, inside)).join("")
      : [...node.childNodes].map((child) => walk(child, root)).join("");
    return empty.has(node.tagName) ? `<${name} ${attributes.join(" ")}>` : `<${name} ${attributes.join(" ")}>${children}</${name}>`;
  };
  return walk(document.body, "page").replace(/<(\/?)body/g, "<$1div");
}

export async function codeSniffer(browser, page) {
  const content = await page.evaluate(flatten);
  const plain = await browser.newPage();
  await plain.setContent(`<!doctype html><html lang="nl"><head><title>Baken</title></head><body>${content}</body></html>`);
  const errors = await plain.evaluate(`${HTMLCS}; new Promise((done, fail) => HTMLCS.process("WCAG2AA", document, () => done(
    HTMLCS.getMessages().filter((one) => one.type === HTMLCS.ERROR).map((one) => one.code + ": " + one.msg + " " + one.element.outerHTML.slice(0, 160))), fail))`);
  await plain.close();
  return errors;
}

/** No sideways scrolling, on the page or in the widget. */
export const sideways = (page) => page.evaluate(() => {
  const wide = [];
  const look = (root) => {
    for (const node of root.querySelectorAll("*")) {
      const style = getComputedStyle(node);
      const clipped = node.closest(".sr, svg, textarea, select, table.stacking thead, details:not([open])");
      if (!clipped && style.display !== "inline" && node.clientWidth && node.scrollWidth > node.clientWidth + 1 && style.overflowX !== "hidden") {
        wide.push(`${node.localName}.${node.className} ${node.scrollWidth}>${node.clientWidth}`);
      }
      if (node.shadowRoot) look(node.shadowRoot);
    }
  };
  look(document);
  return wide;
});

/** Opens every fold, in every shadow root. */
export const unfold = (page) => page.evaluate(() => {
  const look = (root) => {
    for (const fold of root.querySelectorAll("details")) fold.open = true;
    for (const node of root.querySelectorAll("*")) if (node.shadowRoot) look(node.shadowRoot);
  };
  look(document);
});

/** Controls smaller than 44 by 44 CSS pixels; links inside text are left out, as WCAG does. */
export const small = (page) => page.evaluate(() => {
  const found = [];
  const look = (root) => {
    for (const node of root.querySelectorAll("button, a.button, summary, select, textarea, input:not([type=radio]):not([type=checkbox]), label.pick")) {
      const box = node.getBoundingClientRect();
      if (box.width && (box.width < 43.5 || box.height < 43.5)) found.push(`${node.localName} "${node.textContent.trim().slice(0, 30)}" ${Math.round(box.width)}x${Math.round(box.height)}`);
    }
    for (const node of root.querySelectorAll("*")) if (node.shadowRoot) look(node.shadowRoot);
  };
  look(document);
  return found;
});

import assert from "node:assert/strict";
import { test } from "node:test";
import { contactLink, ownFile, safeLink } from "../src/links.js";
import { parseInline, parseText, plainText } from "../src/text.js";

test("paragraphs, breaks and lists", () => {
  assert.deepEqual(parseText("Een\ntwee\n\nDrie:\n- a\n- b\n1. c").map((block) => block.kind), ["paragraph", "paragraph", "list", "list"]);
  assert.deepEqual(parseText("a\nb"), [{ kind: "paragraph", content: [{ kind: "text", text: "a" }, { kind: "break" }, { kind: "text", text: "b" }] }]);
  assert.deepEqual(parseText("  \n\n"), []);
});

test("bold and links; a link that is not allowed stays text", () => {
  assert.deepEqual(parseInline("Bel **nu** [113](tel:113)."), [
    { kind: "text", text: "Bel " }, { kind: "bold", text: "nu" }, { kind: "text", text: " " },
    { kind: "link", text: "113", href: "tel:113" }, { kind: "text", text: "." },
  ]);
  assert.deepEqual(parseInline("[klik](javascript:alert)"), [{ kind: "text", text: "klik" }]);
  assert.deepEqual(parseInline("Zie https://www.113.nl."), [
    { kind: "text", text: "Zie " }, { kind: "link", text: "https://www.113.nl", href: "https://www.113.nl/" }, { kind: "text", text: "." },
  ]);
});

test("HTML is only ever text", () => {
  assert.deepEqual(parseInline("<img src=x onerror=alert(1)>"), [{ kind: "text", text: "<img src=x onerror=alert(1)>" }]);
});

test("only https and tel are links; mailto only for contacts", () => {
  for (const odd of ["http://a.nl", "javascript:1", "data:text/html,x", "//a.nl", "https://u:p@a.nl", "tel:abc", "HTTPS://", "mailto:a@b.nl"]) {
    assert.equal(safeLink(odd), null, odd);
  }
  assert.equal(safeLink("tel:0800 - 0113"), "tel:08000113");
  assert.equal(contactLink("mailto:hulp@voorbeeld.nl"), "mailto:hulp@voorbeeld.nl");
  assert.equal(contactLink("mailto:a@b.nl?body=x"), null);
});

test("a file to download is a path of this app and nothing else", () => {
  for (const odd of ["//a.nl/x.pdf", "https://a.nl/x.pdf", "/../x", "/a/../b.pdf", "/\\a.nl", "x.pdf", "javascript:1", "/a?b=//c", "/a.pdf#x", "/", ""]) {
    assert.equal(ownFile(odd), null, odd);
  }
  assert.equal(ownFile("/api/chat/documents/inkomstenplan.pdf"), "/api/chat/documents/inkomstenplan.pdf");
});

test("the live region hears no marks", () => {
  assert.equal(plainText("Bel **nu** [113](tel:113)"), "Bel nu 113");
});

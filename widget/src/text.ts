/** Text of the assistant → blocks: paragraphs and lists, with bold and allow-listed links. No HTML is ever read. */

import { safeLink } from "./links.js";

export type Inline =
  | { kind: "text"; text: string }
  | { kind: "bold"; text: string }
  | { kind: "link"; text: string; href: string }
  | { kind: "break" };
export type Block =
  | { kind: "paragraph"; content: Inline[] }
  | { kind: "list"; ordered: boolean; items: Inline[][] };

const INLINE = /\*\*([^*\n]+)\*\*|\[([^\]\n]+)\]\(([^)\s]+)\)|(https:\/\/[^\s<>"']+)/g;
const ITEM = /^\s*(?:[-•*]|(\d+)[.)])\s+(.*)$/;

export function parseInline(source: string): Inline[] {
  const parts: Inline[] = [];
  const plain = (text: string) => { if (text) parts.push({ kind: "text", text }); };
  let position = 0;
  for (const match of source.matchAll(INLINE)) {
    plain(source.slice(position, match.index));
    position = match.index + match[0].length;
    const [whole, bold, label, target, bare] = match;
    if (bold !== undefined) {
      parts.push({ kind: "bold", text: bold });
      continue;
    }
    const tail = bare ? (/[.,;:!?)]+$/.exec(bare)?.[0] ?? "") : "";
    const shown = label ?? bare?.slice(0, bare.length - tail.length) ?? whole;
    const href = safeLink(target ?? shown);
    if (href) parts.push({ kind: "link", text: shown, href });
    else plain(label ?? whole);
    if (href) plain(tail);
  }
  plain(source.slice(position));
  return parts;
}

function paragraph(lines: string[]): Block {
  const content = lines.flatMap((line, index): Inline[] =>
    index === 0 ? parseInline(line) : [{ kind: "break" }, ...parseInline(line)]);
  return { kind: "paragraph", content };
}

function blocksOf(chunk: string): Block[] {
  const blocks: Block[] = [];
  let lines: string[] = [];
  const flush = () => { if (lines.length) blocks.push(paragraph(lines)); lines = []; };
  for (const line of chunk.split("\n")) {
    const item = ITEM.exec(line);
    if (!item) {
      if (line.trim()) lines.push(line.trim());
      continue;
    }
    flush();
    const ordered = item[1] !== undefined;
    const last = blocks.at(-1);
    const content = parseInline(item[2] ?? "");
    if (last?.kind === "list" && last.ordered === ordered) last.items.push(content);
    else blocks.push({ kind: "list", ordered, items: [content] });
  }
  flush();
  return blocks;
}

export const parseText = (source: string): Block[] =>
  source.replace(/\r\n?/g, "\n").split(/\n{2,}/).flatMap(blocksOf);

/** The same text without marks, for the live region. */
export const plainText = (source: string): string =>
  source.replace(/\*\*([^*\n]+)\*\*/g, "$1").replace(/\[([^\]\n]+)\]\([^)\s]+\)/g, "$1");

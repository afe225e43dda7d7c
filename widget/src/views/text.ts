/** Text of the assistant as templates. */

import { html, nothing } from "lit";
import type { TemplateResult } from "lit";
import { contactLink } from "../links.js";
import { strings } from "../strings.nl.js";
import { parseInline, parseText } from "../text.js";
import type { Block, Inline } from "../text.js";

export function link(href: string, label: string, look = ""): TemplateResult | string {
  const safe = contactLink(href);
  if (!safe) return label;
  return safe.startsWith("https:")
    ? html`<a class=${look} href=${safe} target="_blank" rel="noopener noreferrer">${label}<span class="sr"> (${strings.newWindow})</span></a>`
    : html`<a class=${look} href=${safe}>${label}</a>`;
}

const inline = (parts: Inline[]) => parts.map((part) =>
  part.kind === "bold" ? html`<strong>${part.text}</strong>`
    : part.kind === "link" ? link(part.href, part.text)
    : part.kind === "break" ? html`<br>` : part.text);

function block(item: Block): TemplateResult {
  if (item.kind === "paragraph") return html`<p>${inline(item.content)}</p>`;
  const items = item.items.map((content) => html`<li>${inline(content)}</li>`);
  return item.ordered ? html`<ol class="text">${items}</ol>` : html`<ul class="text">${items}</ul>`;
}

export const richText = (source: string) => parseText(source).map(block);
export const richLine = (source: string) => inline(parseInline(source));
export const paragraphs = (list: readonly string[]) => list.map(richText);
export const when = <T>(value: T | "" | null | undefined, view: (value: T) => unknown) => (value ? view(value) : nothing);

const MONTHS = ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"];

/** "2026-11-22" → "22 november 2026"; anything else stays as it is. */
export function dutchDate(date: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(date) ?? [];
  return year && month && day ? `${Number(day)} ${MONTHS[Number(month) - 1] ?? month} ${year}` : date;
}

/** Where somebody is in a guide: words, a bar, and the parts. */

import { html, nothing, svg } from "lit";
import { strings } from "../strings.nl.js";
import type { GuideState, Progress } from "../types.js";

const DONE = ["done", "klaar", "complete"];
const NOW = ["current", "now", "active", "bezig", "nu"];

function stateOf(progress: Progress, id: string, title: string, state: string): "done" | "now" | "todo" {
  if (DONE.includes(state)) return "done";
  return NOW.includes(state) || id === progress.section || title === progress.section ? "now" : "todo";
}

export const progressText = (progress: Progress): string =>
  (progress.total > 0 ? strings.progress.text(progress.done, progress.total) : "");

export const sectionTitle = (progress: Progress): string =>
  progress.sections.find((section) => section.id === progress.section)?.title ?? progress.section;

function track(progress: Progress) {
  const share = progress.total > 0 ? Math.min(1, progress.done / progress.total) : 0;
  return html`<svg class="track" aria-hidden="true" preserveAspectRatio="none">
    ${svg`<rect width="100%" height="8" rx="4"></rect><rect class="fill" width=${`${share * 100}%`} height="8" rx="4"></rect>`}
  </svg>`;
}

export function guideBar(guide: GuideState | null) {
  if (!guide) return nothing;
  const progress = guide.progress;
  return html`<section class="guide" aria-label=${guide.title}><div class="inner">
    ${progress?.sections.length ? html`<details><summary><span class="line"><strong>${guide.title}</strong><span>${progressText(progress)}</span></span>
      <span class="sr">. ${strings.progress.sections}</span></summary>
      <ol class="plain">${progress.sections.map((section) => {
        const state = stateOf(progress, section.id, section.title, section.state);
        return html`<li class=${state}>${state === "done" ? "✓ " : state === "now" ? "● " : "○ "}${section.title}
          <span class="muted">(${strings.progress[state]})</span></li>`;
      })}</ol></details>` : html`<p class="line"><strong>${guide.title}</strong>${progress ? progressText(progress) : nothing}</p>`}
    ${progress ? track(progress) : nothing}
  </div></section>`;
}

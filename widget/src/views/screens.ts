/** The calm screens before and after a conversation, and the question before erasing. */

import { html, nothing } from "lit";
import type { State } from "../state.js";
import { strings } from "../strings.nl.js";
import type { Region } from "../types.js";
import { beacon } from "./art.js";

export function noticeScreen(state: State, begin: (first?: string) => void, setRegion: (region: Region) => void) {
  const words = strings.notice;
  const choice = (region: "nl" | "vl") => html`<label class="pick"><input type="radio" name="region" .checked=${state.region === region}
    @change=${() => setRegion(region)}>${strings.region[region]}</label>`;
  return html`<div class="screen"><section class="panelcard stack" aria-labelledby="welcome">
    <div class="hello">${beacon}<h2 id="welcome" tabindex="-1">${words.title}</h2></div>
    <p class="ainotice">${strings.aiLabel}</p>
    <p>${words.lead}</p>
    <ul class="text">${words.points.map((point) => html`<li>${point}</li>`)}</ul>
    <fieldset><legend><strong>${strings.region.label}</strong></legend><div class="regions">${choice("nl")}${choice("vl")}</div></fieldset>
    <div class="actions"><button type="button" class="primary" id="begin" @click=${() => begin()}>${words.begin}</button>
      <button type="button" class="quiet" @click=${() => begin(strings.commands.code)}>${words.code}</button></div>
  </section></div>`;
}

export function endScreen(state: State, again: () => void, fresh: () => void) {
  const words = strings.end;
  const title = state.phase === "erasing" ? words.busy : state.phase === "ended" ? words.title : words.failedTitle;
  return html`<div class="screen"><section class="panelcard stack" aria-labelledby="end">
    <div class="hello">${beacon}<h2 id="end" tabindex="-1">${title}</h2></div>
    ${state.phase === "ended" ? html`<p>${words.text}</p>` : state.phase === "erase_failed" ? html`<p>${words.failedText}</p>` : nothing}
    <div class="actions">
      ${state.phase === "erase_failed" ? html`<button type="button" class="primary" @click=${again}>${words.again}</button>` : nothing}
      ${state.phase === "ended" ? html`<button type="button" class="primary" @click=${fresh}>${words.fresh}</button>` : nothing}
    </div>
  </section></div>`;
}

export const stopDialog = (yes: () => void, no: () => void) => html`
  <dialog id="confirm" aria-labelledby="stoptitle" aria-describedby="stoptext"><div class="stack">
    <h2 id="stoptitle">${strings.stop.title}</h2><p id="stoptext">${strings.stop.text}</p>
    <div class="actions"><button type="button" class="primary" autofocus @click=${no}>${strings.stop.no}</button>
      <button type="button" class="alert" @click=${yes}>${strings.stop.yes}</button></div>
  </div></dialog>`;

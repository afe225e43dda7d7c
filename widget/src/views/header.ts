/** The header: who speaks, help, stop, and region; and the help panel under it. */

import { html, nothing } from "lit";
import { contactBar, contactBlock } from "../cards/contacts.js";
import { helpNumbers } from "../help_numbers.js";
import type { State } from "../state.js";
import { strings } from "../strings.nl.js";
import type { Contact, Region } from "../types.js";
import { beacon } from "./art.js";

export interface HeaderActions {
  toggleHelp(): void;
  askStop(): void;
  keep(): void;
  setRegion(region: Region): void;
  close: (() => void) | null;
}

export const helpOf = (state: State): Contact[] => (state.help.length ? state.help : helpNumbers(state.region));

const GONE = ["erasing", "ended", "erase_failed"];

function regionChoice(state: State, roomy: boolean, actions: HeaderActions) {
  const name = roomy ? strings.region : strings.region.brief;
  const choose = (event: Event) => actions.setRegion(((event.target as HTMLSelectElement).value || null) as Region);
  return html`<div class="region"><label for="region" class=${roomy ? "" : "sr"}>${strings.region.short}</label>
    <select id="region" .value=${state.region ?? ""} @change=${choose}>
      <option value="" ?selected=${state.region === null}>${name.none}</option>
      <option value="nl" ?selected=${state.region === "nl"}>${name.nl}</option>
      <option value="vl" ?selected=${state.region === "vl"}>${name.vl}</option>
    </select></div>`;
}

export function header(state: State, helpOpen: boolean, roomy: boolean, actions: HeaderActions) {
  const region = GONE.includes(state.phase) ? nothing : regionChoice(state, roomy, actions);
  const busy = state.sending !== null;
  const keep = state.phase === "chat" ? html`<button type="button" class="quiet" id="keep" aria-disabled=${busy}
    @click=${() => { if (!busy) actions.keep(); }}>${strings.keep}</button>` : nothing;
  return html`<header><div class="inner">
    <div class="top">
      <span class="brand">${beacon}<span class="name">${strings.name}</span></span>
      <div class="tools">
        <button type="button" id="help" aria-expanded=${helpOpen} aria-controls="helppanel" @click=${actions.toggleHelp}>${strings.help.button}</button>
        ${GONE.includes(state.phase) ? nothing : html`<button type="button" id="stop" @click=${actions.askStop}>${strings.stop.button}</button>`}
        ${actions.close ? html`<button type="button" id="close" aria-label=${strings.close} @click=${actions.close}>${roomy ? strings.close : "✕"}</button>` : nothing}
        ${roomy ? nothing : region}
      </div>
    </div>
    <div class="below"><p class="ai">${strings.aiLabel}</p>${keep}${roomy ? region : nothing}</div>
  </div></header>`;
}

export const helpPanel = (state: State, open: boolean, close: () => void) => html`
  <section class="panel" id="helppanel" ?hidden=${!open} aria-labelledby="helptitle"><div class="inner stack">
    <h2 id="helptitle">${strings.help.title}</h2><p>${strings.help.text}</p>
    <div class="contacts">${helpOf(state).map(contactBlock)}</div>
    <button type="button" @click=${close}>${strings.help.close}</button>
  </div></section>`;

/** Stays in sight for the rest of the conversation after a crisis. */
export const crisisBar = (state: State, helpOpen: boolean) => (state.crisis && !helpOpen
  ? html`<section class="bar" aria-label=${strings.help.bar}><div class="inner"><strong>${strings.help.bar}</strong>${contactBar(helpOf(state))}</div></section>`
  : nothing);

/** Where the person types, and the steering of a guide. */

import { html, nothing } from "lit";
import { asksCode } from "../state.js";
import type { State } from "../state.js";
import { strings } from "../strings.nl.js";

export const MAX_LENGTH = 2000;
const COUNT_FROM = 150;
const STEPS = ["back", "where", "summary", "pause"] as const;

export interface FootActions { say(text: string): void; typed(text: string): void }

export function foot(state: State, typed: string, roomy: boolean, actions: FootActions) {
  const busy = state.sending !== null || state.phase !== "chat";
  const code = asksCode(state);
  const left = MAX_LENGTH - typed.length;
  const send = () => { if (!busy && typed.trim()) actions.say(typed.trim()); };
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    send();
  };
  return html`<div class="foot"><div class="inner">
    ${state.guide ? html`<div class="steer" role="group" aria-label=${strings.steer.group}>${STEPS.map((step) => html`
      <button type="button" class="quiet" aria-disabled=${busy} @click=${() => { if (!busy) actions.say(strings.commands[step]); }}>${strings.steer[step][0]}<span class=${roomy ? "" : "sr"}>${strings.steer[step][1]}</span></button>`)}</div>` : nothing}
    <div class="compose"><label for="message" class=${roomy ? "" : "sr"}>${strings.input.label}</label>
      <div class="row"><textarea id="message" rows="1" maxlength=${MAX_LENGTH} enterkeyhint="send" autocomplete="off" autocapitalize=${code ? "none" : "sentences"} spellcheck=${code ? "false" : nothing} placeholder=${roomy ? nothing : strings.input.label} .value=${typed} @keydown=${onKey}
        @input=${(event: InputEvent) => actions.typed((event.target as HTMLTextAreaElement).value)}></textarea>
      <button type="button" class="primary" aria-disabled=${busy} @click=${send}>${strings.input.send}</button></div>
      ${left <= COUNT_FROM ? html`<p class="count">${strings.input.left(left)}</p>` : nothing}</div>
  </div></div>`;
}

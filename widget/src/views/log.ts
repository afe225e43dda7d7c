/** The conversation: entries, what is going on, and what went wrong. */

import { html, nothing } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { cardView } from "../cards/card.js";
import type { Entry, State } from "../state.js";
import { strings } from "../strings.nl.js";
import type { AnswerValue, Suggest } from "../types.js";
import { richText } from "./text.js";

export interface LogActions {
  press(button: string, label: string, entry: string): void;
  answer(guide: string, question: string, value: AnswerValue, label: string, entry: string): void;
  command(text: string, label: string, entry: string): void;
  retry(): void;
  dismiss(): void;
  resume(): void;
  restart(): void;
  suggest: Suggest;
}
const LOOKS: Record<string, string> = { primary: "primary", quiet: "quiet", danger: "alert" };
type BotEntry = Extract<Entry, { from: "bot" }>;

function quickReplies(entry: BotEntry, actions: LogActions) {
  if (!entry.reply.buttons.length) return nothing;
  const locked = entry.lockedBy !== null;
  return html`<div class="quick">${entry.reply.buttons.map((button) => {
    const pressed = locked && entry.chosen === button.label;
    return html`<button type="button" class=${locked ? "" : LOOKS[button.kind] ?? ""}
      aria-disabled=${locked} aria-pressed=${locked ? pressed : nothing} tabindex=${locked ? -1 : 0}
      @click=${() => { if (!locked) actions.press(button.id, button.label, entry.key); }}>
      ${pressed ? html`<span aria-hidden="true">✓</span>` : nothing}${button.label}</button>`;
  })}</div>`;
}

function botEntry(entry: BotEntry, actions: LogActions) {
  const { reply, lockedBy, chosen, key } = entry;
  const card = reply.card;
  const onAnswer = (event: CustomEvent<{ value: AnswerValue; label: string }>) => {
    if (card?.type === "question") actions.answer(card.guide, card.question, event.detail.value, event.detail.label, key);
  };
  const onSay = (event: CustomEvent<{ text: string; label: string }>) => actions.command(event.detail.text, event.detail.label, key);
  return html`<div class="entry bot" @baken-answer=${onAnswer} @baken-say=${onSay}>
    <span class="sr">${strings.bot}:</span>
    ${reply.text && !reply.repeats ? html`<div class="bubble stack">${richText(reply.text)}</div>` : nothing}
    ${card ? cardView(card, { locked: lockedBy !== null, chosen, suggest: actions.suggest }) : nothing}
    ${quickReplies(entry, actions)}
  </div>`;
}

const yourEntry = (entry: Extract<Entry, { from: "you" }>) => html`<div class="entry you"><span class="sr">${strings.you}:</span>
  <div class="bubble">${entry.text}</div>
  ${entry.status === "failed" ? html`<span class="state">${strings.notSent}</span>` : nothing}</div>`;

function status(state: State) {
  if (!state.sending && state.phase !== "opening") return nothing;
  const text = state.connection === "slow" ? strings.slow : state.connection === "reconnecting" ? strings.reconnecting
    : state.sending ? strings.typing : strings.notice.beginning;
  return html`<p class="status"><span class="dots" aria-hidden="true"><i></i><i></i><i></i></span>${text}</p>`;
}

function problem(state: State, actions: LogActions) {
  const { problem: wrong, failed, phase } = state;
  const again = failed !== null || (phase === "open_failed" && wrong?.retry === true);
  if (!wrong && !again) return nothing;
  return html`<section class="problem">
    ${wrong ? html`<p><strong>${wrong.message}</strong></p><p>${wrong.action}</p>` : nothing}
    <div class="row">${again ? html`<button type="button" class="primary" @click=${actions.retry}>${strings.retry}</button>` : nothing}
      ${again ? nothing : html`<button type="button" @click=${actions.dismiss}>${strings.dismiss}</button>`}</div></section>`;
}

const expired = (state: State, actions: LogActions) => html`<section class="problem stack" aria-labelledby="expired">
  <h2 id="expired">${state.gone ? strings.expired.gone : strings.expired.title}</h2>
  <p>${state.gone ? strings.expired.goneText : strings.expired.text}</p>
  ${state.returned ? html`<p>${strings.expired.unsent}</p>` : nothing}
  <div class="row">${state.gone ? nothing : html`<button type="button" class="primary" @click=${actions.resume}>${strings.expired.resume}</button>`}
    <button type="button" @click=${actions.restart}>${strings.expired.restart}</button></div></section>`;

export const log = (state: State, actions: LogActions) => html`
  <div class="log" id="log" role="log" aria-live="off" aria-label=${strings.log} tabindex="0"><div class="inner">
    <h2 class="sr">${strings.log}</h2>
    ${repeat(state.entries, (entry) => entry.key, (entry) => (entry.from === "you" ? yourEntry(entry) : botEntry(entry, actions)))}
    ${status(state)}
    ${state.phase === "expired" ? expired(state, actions) : problem(state, actions)}
  </div></div>`;

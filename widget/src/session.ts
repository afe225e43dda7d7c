/** One conversation: sends what the person does over the transport and reduces what comes back. */

import { initial, reduce } from "./state.js";
import type { Event, State } from "./state.js";
import { strings } from "./strings.nl.js";
import type { OpenOptions, Result, Transport } from "./transport.js";
import type { AnswerValue, Outgoing, Problem, Region, Suggest, Turn } from "./types.js";

const SLOW_AFTER = 3500;
const EXPIRED = "sessie_verlopen";
const GONE = "geen_sessie";

/** crypto.randomUUID is only there on https and localhost. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

export class Session {
  state: State = initial;
  /** Rises when a conversation is erased, so that late answers of the old one are dropped. */
  private era = 0;
  private reopen: [OpenOptions, string] = [{}, ""];

  readonly suggest: Suggest = (kind, text, signal) => this.transport.suggest(kind, text, signal);

  constructor(private readonly transport: Transport, private readonly changed: () => void) {}

  dispatch(event: Event): void {
    this.state = reduce(this.state, event);
    this.changed();
  }

  async restore(region: Region): Promise<void> {
    if (region) this.dispatch({ type: "region", region, help: null });
    const era = this.era;
    const result = await this.transport.restore();
    if (era !== this.era || this.state.phase !== "loading") return;
    if (!result.ok) {
      if (!this.ended(result.problem)) this.dispatch({ type: "nothing_to_restore" });
      return;
    }
    this.dispatch(result.value ? { type: "opened", turn: result.value } : { type: "nothing_to_restore" });
  }

  /** Begin; `first` is said as soon as the conversation is open. */
  begin(first = ""): void { void this.open({}, first); }
  resume(): void { void this.open({ resume: true }); }

  restart(): void {
    const { region, returned } = this.state;
    this.state = { ...initial, region, returned };
    void this.open({ restart: true });
  }

  private async open(options: OpenOptions, first = ""): Promise<void> {
    const era = this.era;
    const region = this.state.region;
    this.reopen = [options, first];
    this.dispatch({ type: "opening" });
    const result = await this.transport.open({ ...options, ...(region ? { region } : {}) });
    if (era !== this.era) return;
    if (!result.ok) {
      if (!this.ended(result.problem)) this.dispatch({ type: "open_failed", problem: result.problem });
      return;
    }
    this.dispatch({ type: "opened", turn: result.value });
    if (first) this.say(first);
  }

  say(text: string): void { void this.send({ id: newId(), label: text, text }, null); }
  press(button: string, label: string, entry: string): void { void this.send({ id: newId(), label, button }, entry); }
  answer(guide: string, question: string, value: AnswerValue, label: string, entry: string): void {
    void this.send({ id: newId(), label, answer: { guide, question, value } }, entry);
  }
  command(text: string, label: string, entry: string): void { void this.send({ id: newId(), label, text }, entry); }

  /** Again, with the same id: the app handles a message once. */
  retry(): void {
    const { failed, phase } = this.state;
    if (phase === "open_failed") void this.open(...this.reopen);
    if (failed) void this.send(failed, null);
  }

  private async send(message: Outgoing, from: string | null): Promise<void> {
    if (this.state.sending || this.state.phase !== "chat") return;
    const era = this.era;
    const current = () => era === this.era && this.state.sending?.id === message.id;
    this.dispatch({ type: "sending", message, from });
    const slow = setTimeout(() => {
      if (current()) {
        this.dispatch({ type: "connection", connection: "slow" });
        this.dispatch({ type: "announce", text: strings.slow });
      }
    }, SLOW_AFTER);
    const result = await this.transport.send(message, {
      reply: (reply, index) => { if (current()) this.dispatch({ type: "reply", id: message.id, reply, index }); },
      reconnecting: () => {
        if (!current()) return;
        this.dispatch({ type: "connection", connection: "reconnecting" });
        this.dispatch({ type: "announce", text: strings.reconnecting });
      },
    });
    clearTimeout(slow);
    if (current()) this.finish(message.id, result);
  }

  private finish(id: string, result: Result<Turn>): void {
    if (result.ok) this.dispatch({ type: "turn", id, turn: result.value, erased: result.value.erased });
    else if (!this.ended(result.problem)) this.dispatch({ type: "send_failed", id, problem: result.problem });
  }

  async setRegion(region: Region): Promise<void> {
    const before = this.state.region;
    this.dispatch({ type: "region", region, help: null });
    if (this.state.phase !== "chat") return;
    const era = this.era;
    const result = await this.transport.setRegion(region);
    if (era !== this.era) return;
    if (result.ok) return this.dispatch({ type: "region", region, help: result.value?.help ?? null });
    if (this.ended(result.problem)) return;
    this.dispatch({ type: "region", region: before, help: null });
    this.dispatch({ type: "problem", problem: strings.problems.region });
  }

  async erase(): Promise<void> {
    const era = ++this.era;
    this.dispatch({ type: "erasing" });
    const result = await this.transport.erase();
    if (era === this.era) this.dispatch({ type: "erased", ok: result.ok });
  }

  fresh(): void {
    this.era++;
    this.dispatch({ type: "fresh" });
  }

  /** Shows that the session ended, when that is the problem. */
  private ended({ code }: Problem): boolean {
    if (code !== EXPIRED && code !== GONE) return false;
    this.dispatch({ type: "expired", gone: code === GONE });
    return true;
  }
}

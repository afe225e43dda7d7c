/** The names that fit what is typed: asks after a pause, drops late answers, and knows which one is pointed at. */

import { strings } from "../strings.nl.js";
import type { Suggest, SuggestKind, Suggestion } from "../types.js";

const PAUSE = 150;
const FROM = 2;
const LONGEST = 60;
const words = strings.question.suggest;

export interface NamesHost { suggest: Suggest; requestUpdate(): void; announce(text: string): void }

export class Names {
  items: Suggestion[] = [];
  credit = "";
  /** Place in `items`, or -1: the own words. */
  active = -1;
  /** There is no list now: an ordinary text field. */
  plain = false;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private asked: AbortController | null = null;

  constructor(private readonly host: NamesHost) {}

  get open(): boolean { return this.items.length > 0; }

  typed(kind: SuggestKind, text: string): void {
    this.stop();
    const wanted = text.trim();
    if (this.plain || wanted.length < FROM || wanted.length > LONGEST) return;
    this.timer = setTimeout(() => void this.ask(kind, wanted), PAUSE);
  }

  /** Point at the next or the former name; past the last one the own words come back. */
  move(step: 1 | -1): void {
    const places = this.items.length + 1;
    this.active = ((this.active + 1 + step + places) % places) - 1;
    this.host.requestUpdate();
  }

  /** Close the list and forget what was asked. */
  stop(): void {
    clearTimeout(this.timer);
    this.asked?.abort();
    this.asked = null;
    if (this.open) this.host.requestUpdate();
    this.items = [];
    this.active = -1;
  }

  private async ask(kind: SuggestKind, text: string): Promise<void> {
    const asked = new AbortController();
    this.asked = asked;
    const found = await this.host.suggest(kind, text, asked.signal);
    if (asked.signal.aborted) return;
    this.plain = found === null;
    this.items = found?.items ?? [];
    this.credit = found?.credit ?? "";
    this.host.requestUpdate();
    if (found) this.host.announce(this.open ? words.found(this.items.length) : words.none);
  }
}

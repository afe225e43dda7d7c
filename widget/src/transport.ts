/** The road to the app: an interface, and the one that uses fetch with server-sent events. */

import { isProblem, parseProblem, parseReply, parseSuggestions, parseTurn } from "./messages.js";
import { serverEvents } from "./sse.js";
import { strings } from "./strings.nl.js";
import type { Outgoing, Problem, Region, Reply, Suggest, Turn } from "./types.js";

export type Result<T> = { ok: true; value: T } | { ok: false; problem: Problem };
export interface Listener {
  reply(reply: Reply, index: number): void;
  reconnecting(): void;
}
export interface OpenOptions { resume?: boolean; restart?: boolean; region?: Region }

export interface Transport {
  open(options: OpenOptions): Promise<Result<Turn>>;
  /** The conversation of the cookie, or null when there is none. */
  restore(): Promise<Result<Turn | null>>;
  send(message: Outgoing, listener: Listener): Promise<Result<Turn>>;
  setRegion(region: Region): Promise<Result<Turn | null>>;
  erase(): Promise<Result<null>>;
  /** Names like what is typed. Asked once; never tried again. */
  suggest: Suggest;
}

const BACK_OFF = [600, 1800, 4000];
const PATIENCE = 45_000;
const failed = (problem: Problem): { ok: false; problem: Problem } => ({ ok: false, problem });
const fromTurn = (turn: Turn | Problem): Result<Turn> =>
  isProblem(turn) ? failed(turn) : { ok: true, value: turn };

/** The network or the road to the app failed; the app itself said nothing. */
class Unreachable extends Error {}

export class FetchTransport implements Transport {
  constructor(
    private readonly api: string,
    private readonly wait = (ms: number) => new Promise<void>((done) => { setTimeout(done, ms); }),
  ) {}

  open(options: OpenOptions): Promise<Result<Turn>> {
    return this.json("POST", "/sessions", options);
  }

  async restore(): Promise<Result<Turn | null>> {
    try {
      const response = await this.call("GET", "/session");
      if (response.status === 204 || response.status === 404) return { ok: true, value: null };
      const result = fromTurn(parseTurn(await this.body(response)));
      const stranger = response.status === 401 && !result.ok && result.problem.code !== "sessie_verlopen";
      return stranger ? { ok: true, value: null } : result;
    } catch {
      return failed(strings.problems.network);
    }
  }

  async setRegion(region: Region): Promise<Result<Turn | null>> {
    try {
      const response = await this.call("PUT", "/session/region", { region });
      if (!response.ok) return failed(parseProblem(await this.body(response)));
      const turn = response.status === 204 ? null : parseTurn(await this.body(response));
      return { ok: true, value: turn && !isProblem(turn) ? turn : null };
    } catch {
      return failed(strings.problems.region);
    }
  }

  async erase(): Promise<Result<null>> {
    try {
      const response = await this.call("DELETE", "/session");
      const gone = response.ok || [401, 404, 410].includes(response.status);
      return gone ? { ok: true, value: null } : failed(strings.problems.unknown);
    } catch {
      return failed(strings.problems.network);
    }
  }

  readonly suggest: Suggest = async (kind, text, signal) => {
    try {
      const query = new URLSearchParams({ kind, q: text });
      const response = await this.call("GET", `/suggestions?${query}`, undefined, undefined, signal);
      return response.ok ? parseSuggestions(await this.body(response)) : null;
    } catch {
      return null;
    }
  };

  async send(message: Outgoing, listener: Listener): Promise<Result<Turn>> {
    const { label: _label, ...body } = message;
    for (const pause of [...BACK_OFF, null]) {
      try {
        return await this.stream(body, listener);
      } catch (error) {
        if (!(error instanceof Unreachable)) throw error;
        if (pause === null) break;
        listener.reconnecting();
        await this.wait(pause);
      }
    }
    return failed(strings.problems.network);
  }

  private async stream(body: object, listener: Listener): Promise<Result<Turn>> {
    const response = await this.call("POST", "/messages", body, "text/event-stream");
    const type = response.headers.get("content-type") ?? "";
    if (!type.startsWith("text/event-stream") || !response.body) {
      const answer = await this.body(response);
      if (answer === undefined && response.status >= 500) throw new Unreachable();
      return fromTurn(parseTurn(answer));
    }
    let index = 0;
    try {
      for await (const { event, data } of serverEvents(response.body)) {
        const json = parsed(data);
        if (event === "reply") listener.reply(parseReply(json), index++);
        if (event === "turn") return fromTurn(parseTurn(json));
        if (event === "error") return failed(parseProblem(json));
      }
    } catch {
      throw new Unreachable();
    }
    throw new Unreachable();
  }

  private async json(method: string, path: string, body: object): Promise<Result<Turn>> {
    try {
      return fromTurn(parseTurn(await this.body(await this.call(method, path, body))));
    } catch {
      return failed(strings.problems.network);
    }
  }

  private async call(method: string, path: string, body?: object, accept = "application/json", signal = AbortSignal.timeout(PATIENCE)): Promise<Response> {
    const headers: Record<string, string> = { Accept: accept, "X-Baken": "1" };
    if (body) headers["Content-Type"] = "application/json";
    try {
      return await fetch(this.api + path, {
        method,
        headers,
        credentials: "same-origin",
        cache: "no-store",
        redirect: "error",
        signal,
        ...(body ? { body: JSON.stringify(body) } : {}),
      });
    } catch {
      throw new Unreachable();
    }
  }

  /** The JSON of an answer; undefined when it is not JSON. */
  private async body(response: Response): Promise<unknown> {
    return parsed(await response.text().catch(() => ""));
  }
}

function parsed(source: string): unknown {
  try {
    return JSON.parse(source) as unknown;
  } catch {
    return undefined;
  }
}

/** Server-sent events from a fetch stream. */

export interface ServerEvent { event: string; data: string }

/** Feed it text as it comes; it gives back each event that is complete. */
export class EventParser {
  private rest = "";
  private event = "";
  private data: string[] = [];

  push(chunk: string): ServerEvent[] {
    const lines = (this.rest + chunk).split(/\r\n|\n|\r(?!$)/);
    this.rest = lines.pop() ?? "";
    return lines.flatMap((line) => this.line(line));
  }

  private line(line: string): ServerEvent[] {
    if (line !== "") {
      const [, field, value = ""] = /^([^:]*)(?:: ?(.*))?$/s.exec(line) ?? [];
      if (field === "event") this.event = value;
      if (field === "data") this.data.push(value);
      return [];
    }
    const ready = this.data.length ? [{ event: this.event || "message", data: this.data.join("\n") }] : [];
    this.event = "";
    this.data = [];
    return ready;
  }
}

export async function* serverEvents(body: ReadableStream<Uint8Array>): AsyncGenerator<ServerEvent> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  const parser = new EventParser();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      yield* parser.push(decoder.decode(value, { stream: true }));
    }
    yield* parser.push("\n\n");
  } finally {
    reader.cancel().catch(() => undefined);
  }
}

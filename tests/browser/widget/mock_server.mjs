/** A small stand-in for the app: the production headers, the built files, and the chat API from a script of words. */

import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { cards, contacts, guide } from "./cards.mjs";

export const CSP = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; font-src 'self'; "
  + "base-uri 'none'; form-action 'self'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types lit-html";
const STATIC = new URL("../../../assistant/web/static/", import.meta.url);
const TYPES = { js: "text/javascript", css: "text/css", html: "text/html" };
const LAUNCHER = `<!doctype html><html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Voorbeeldpagina</title><link rel="icon" href="data:,"><script type="module" src="/static/baken-widget.js"></script></head>
<body><main><h1>Een gewone pagina</h1><p>Met een chat in de hoek. <a href="/">Een link</a></p></main><baken-chat mode="launcher" region="vl"></baken-chat></body></html>`;

const NOTICE = { text: "Je praat met een computer, niet met een mens. **Baken** is geen hulpdienst.\n\nWaar wil je het over hebben?", response: "utter_welkom", card: null,
  buttons: [{ id: "1-0", label: "Wel of niet vertellen", kind: "choice" }, { id: "1-1", label: "Ik heb een vraag", kind: "choice" }] };
const reply = (text, card = null, buttons = []) => ({ text, response: "utter_test", card, buttons });

/** What the app says to a message; a word picks the card. */
function answerTo(said) {
  const name = Object.keys(cards).find((key) => said === `kaart ${key}`);
  if (name) {
    const card = cards[name];
    const inGuide = card.type === "question";
    return { replies: [reply(inGuide ? card.text : "Kijk eens:", card)], guide: inGuide ? { ...guide, question: card.question } : null, help: name === "crisis" ? contacts : null };
  }
  if (said === "ik heb een code") return { replies: [{ ...reply("Typ je code."), response: "utter_code_vraag" }], guide: null, help: null };
  if (said === "twee") return { replies: [reply("Eerste stuk."), reply("Tweede stuk.", null, [{ id: "b1", label: "Ga verder", kind: "primary" }])], guide: null, help: null };
  return { replies: [reply(`Je zei: ${said}`)], guide: null, help: null };
}

const NAMES = { imported: true, credit: "Deze namen komen uit een voorbeeldlijst.", items: [
  { id: "u1", label: "heftruckchauffeur", also: null }, { id: "u2", label: "magazijnmedewerker", also: "heftruckhulp" }, { id: "u3", label: "hovenier", also: null }] };

export async function startMock(port = 0) {
  const state = { requests: [], open: false, turn: 0, region: null, fail: [], answered: new Map(), messages: [], delay: 0, names: NAMES, asked: [] };
  const json = (response, status, body) => {
    response.writeHead(status, { "Content-Type": "application/json", "Cache-Control": "no-store" });
    response.end(body === null ? "" : JSON.stringify(body));
  };
  const turn = (content) => ({ turn: ++state.turn, region: state.region, erased: false, retry: false, ...content });
  const problem = (code, message, action, retry) => ({ error: { code, message, action, retry } });

  async function message(body, response) {
    state.messages.push(body);
    const failure = state.fail.shift();
    if (failure === "drop") return response.destroy();
    if (failure === "half") {
      response.writeHead(200, { "Content-Type": "text/event-stream" });
      response.write(`event: reply\ndata: ${JSON.stringify(reply("Eerste stuk."))}\n\n`);
      return setTimeout(() => response.destroy(), 60);
    }
    if (failure === "busy") return json(response, 429, problem("te_snel", "Dat ging even te snel.", "Wacht een minuut en probeer het opnieuw.", true));
    if (failure === "refuse") return json(response, 422, problem("te_lang", "Je bericht is te lang.", "Maak het korter en stuur het opnieuw.", false));
    if (failure === "unhandled") return json(response, 200, turn({ replies: [reply("Het lukt nu even niet.")], guide: null, help: null, retry: true }));
    if (failure === "gone") return json(response, 401, problem("geen_sessie", "Er is geen gesprek.", "Begin een gesprek.", false));
    if (failure === "expired") return json(response, 401, problem("sessie_verlopen", "Je sessie is verlopen.", "Begin opnieuw of ga verder.", false));
    const said = body.text ?? (body.button ? `knop ${body.button}` : `antwoord ${JSON.stringify(body.answer.value)}`);
    if (!state.answered.has(body.id)) {
      state.answered.set(body.id, turn({ ...answerTo(said), erased: said === "wis alles" }));
    }
    const answer = state.answered.get(body.id);
    if (state.delay) await new Promise((done) => { setTimeout(done, state.delay); });
    response.writeHead(200, { "Content-Type": "text/event-stream", "Cache-Control": "no-store" });
    for (const one of answer.replies) response.write(`event: reply\ndata: ${JSON.stringify(one)}\n\n`);
    response.end(`event: turn\ndata: ${JSON.stringify(answer)}\n\n`);
  }

  async function api(method, path, body, response) {
    const route = `${method} ${path}`;
    if (route === "POST /sessions" && state.fail[0] === "closed") { state.fail.shift(); return json(response, 503, problem("druk", "Het is nu druk.", "Probeer het zo opnieuw.", true)); }
    if (route === "POST /sessions") {
      state.open = true;
      state.region = body.region ?? state.region;
      return json(response, 200, turn({ replies: [body.resume ? reply("Fijn dat je er weer bent.") : NOTICE], guide: null, help: null }));
    }
    if (route === "GET /session") return state.open ? json(response, 200, turn({ replies: [reply("Hier waren we.")], guide: null, help: null })) : json(response, 401, problem("geen_sessie", "Er is nog geen gesprek.", "Begin een gesprek.", false));
    if (route === "GET /suggestions") {
      state.asked.push(body.q);
      if (state.names === "slow") { await new Promise((done) => { setTimeout(done, 900); }); return json(response, 200, { ...NAMES, items: NAMES.items.slice(2) }); }
      return state.names === "drop" ? response.destroy() : state.names === "error" ? json(response, 500, problem("kapot", "Er ging iets mis.", "Probeer opnieuw.", true)) : json(response, 200, state.names);
    }
    if (route === "POST /messages") return message(body, response);
    if (route === "PUT /session/region") { state.region = body.region; response.writeHead(204); return response.end(); }
    if (route === "DELETE /session") {
      if (state.fail[0] === "erase") { state.fail.shift(); return json(response, 500, problem("fout", "Er ging iets mis.", "Probeer opnieuw.", true)); }
      state.open = false;
      response.writeHead(204);
      return response.end();
    }
    return json(response, 404, problem("weg", "Onbekend.", "", false));
  }

  const server = createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url, "http://mock");
    state.requests.push({ method: request.method, path: pathname, headers: request.headers });
    response.setHeader("Content-Security-Policy", CSP);
    response.setHeader("X-Content-Type-Options", "nosniff");
    if (pathname.startsWith("/api/chat/")) {
      let source = "";
      for await (const chunk of request) source += chunk;
      if (request.method !== "GET" && request.headers["x-baken"] !== "1") return json(response, 403, problem("herkomst", "Niet toegestaan.", "", false));
      return api(request.method, pathname.slice("/api/chat".length), source ? JSON.parse(source) : Object.fromEntries(searchParams), response);
    }
    if (pathname === "/launcher") { response.setHeader("Content-Type", "text/html"); return response.end(LAUNCHER); }
    const name = pathname === "/" ? "demo.html" : pathname.replace(/^\/static\//, "/").slice(1);
    try {
      if (!/^[\w.-]+$/.test(name)) throw new Error("no such file");
      const content = await readFile(fileURLToPath(new URL(name, STATIC)));
      response.setHeader("Content-Type", `${TYPES[name.split(".").pop()] ?? "application/octet-stream"}; charset=utf-8`);
      response.end(content);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((done) => { server.listen(port, "127.0.0.1", done); });
  return {
    state, origin: `http://127.0.0.1:${server.address().port}`,
    stop: () => { server.closeAllConnections(); return new Promise((done) => { server.close(done); }); },
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { origin } = await startMock(Number(process.argv[2] ?? 4173));
  console.log(`${origin}/ (page) and ${origin}/launcher; type "kaart matrix" and so on`);
}

"""A small action endpoint that a test scripts: what Baken's app does in real life."""

import json
import threading
import time
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

Answer = Callable[[dict[str, Any]], dict[str, Any]]


class FakeActions:
    """Answers every action; keeps a guide of three questions for each conversation."""

    def __init__(self) -> None:
        self.reset()
        fake = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_POST(self) -> None:
                size = int(self.headers["Content-Length"])
                body = fake.answer(json.loads(self.rfile.read(size)))
                content = json.dumps(body).encode()
                self.send_response(fake.status)
                self.send_header("Content-Type", "application/json")
                self.send_header("Content-Length", str(len(content)))
                self.end_headers()
                self.wfile.write(content)

            def log_message(self, *_: Any) -> None:
                """Keep the test output quiet."""

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server.server_port}/webhook"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def reset(self) -> None:
        self.calls: list[dict[str, Any]] = []
        self.answered: dict[str, int] = {}
        self.overrides: dict[str, Answer] = {}
        self.questions, self.delay, self.status = 3, 0.0, 200

    def stop(self) -> None:
        self.server.shutdown()
        self.server.server_close()

    def called(self, name: str) -> list[dict[str, Any]]:
        return [call for call in self.calls if call["next_action"] == name]

    def answer(self, call: dict[str, Any]) -> dict[str, Any]:
        self.calls.append(call)
        time.sleep(self.delay)
        name = call["next_action"]
        if name in self.overrides:
            return self.overrides[name](call)
        if name == "validate_guide_form":
            return self._validate(call)
        return {"events": [], "responses": [{"text": f"antwoord van {name}",
                                             "custom": {"card": {"type": name}}}]}  # fmt: skip

    def _validate(self, call: dict[str, Any]) -> dict[str, Any]:
        sender = call["sender_id"]
        events = [{"event": "slot", "name": "antwoord", "value": None}]
        if call["tracker"]["slots"].get("antwoord") is not None:
            self.answered[sender] = self.answered.get(sender, 0) + 1
        if self.answered.get(sender, 0) >= self.questions:
            self.answered[sender] = 0
            events.append({"event": "slot", "name": "requested_slot", "value": None})
        return {"events": events, "responses": []}

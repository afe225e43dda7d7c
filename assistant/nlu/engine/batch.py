"""Reads texts as JSON lines on standard input and writes what NLU makes of them."""

import asyncio
import json
import logging
import sys
from typing import Any, Dict, Iterator, List

from assistant.nlu.engine import logs
from assistant.nlu.engine.errors import EngineError

BATCH = 64


def texts_from(lines: Any) -> Iterator[str]:
    """Accept `"text"` and `{"text": …}` lines.

    Raises:
        EngineError: a line is neither.
    """
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        try:
            value = json.loads(line)
        except ValueError:
            raise EngineError(f"Line {number} is not JSON.") from None
        text = value.get("text") if isinstance(value, dict) else value
        if not isinstance(text, str):
            raise EngineError(f'Line {number} has no text: write "a text" or {{"text": "…"}}.')
        yield text


def encode(texts: List[str]) -> Iterator[Dict[str, Any]]:
    from assistant.nlu.sentence_encoder import shared_encoder

    for start in range(0, len(texts), BATCH):
        part = texts[start : start + BATCH]
        for text, vector in zip(part, shared_encoder().encode(part), strict=True):
            yield {"text": text, "vector": [round(float(x), 6) for x in vector]}


def parse(texts: List[str], model: str) -> List[Dict[str, Any]]:
    from assistant.nlu.engine.serve import load_engine

    engine = load_engine(model, actions="http://127.0.0.1:0/", tracker="sqlite://")
    return asyncio.run(engine.parse(texts))


def run(options: Any) -> int:
    logs.configure(logging.WARNING)
    texts = list(texts_from(sys.stdin))
    results = encode(texts) if options.command == "encode" else parse(texts, options.model)
    for result in results:
        sys.stdout.write(json.dumps(result, ensure_ascii=False) + "\n")
    return 0

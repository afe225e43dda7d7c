"""`baken nlu`: what Baken understands of each line, without a conversation."""

import json
import subprocess
import sys
from collections.abc import Iterator, Mapping
from typing import Any

from assistant.adapters.knowledge_files import KnowledgeFiles
from assistant.adapters.safety_files import safety_lexicon
from assistant.core.knowledge.model import Intent
from assistant.core.safety import Level, assess
from assistant.services.talk.crisis import (
    SECOND_VOTE,
    SECOND_VOTE_INTENT,
    SECOND_VOTE_SURE,
    plain_verdict,
)
from assistant.settings import ROOT, Settings

LONGEST = 2000


def nlu(*, as_json: bool) -> int:
    """Read texts on standard input; 1 when the model is missing."""
    settings = Settings()
    if not settings.engine_python.exists():
        print("De dialoogmotor is niet geïnstalleerd. Draai: make setup", file=sys.stderr)
        return 1
    lexicon = safety_lexicon(settings.knowledge)
    intents = KnowledgeFiles(settings.knowledge).load().knowledge.intents
    texts = [
        line.decode("utf-8", "replace").rstrip("\r\n") for line in sys.stdin.buffer.readlines()
    ]
    understood = _parsed(settings, texts)
    if understood is None:
        return 1
    for text, parsed in zip(texts, understood, strict=True):
        verdict = assess(text, lexicon)
        record = _record(text, parsed, intents)
        if verdict.level is Level.NONE and _votes_crisis(record):
            verdict = SECOND_VOTE
        record["safety"] = plain_verdict(verdict)
        print(json.dumps(record, ensure_ascii=False) if as_json else _line(record))
    return 0


def _parsed(settings: Settings, texts: list[str]) -> list[dict[str, Any]] | None:
    """What the engine makes of the texts; blank ones it never sees."""
    asked = [" ".join(text[:LONGEST].split()).lstrip("/ ") for text in texts]
    lines = "".join(json.dumps({"text": text}) + "\n" for text in asked if text)
    done = subprocess.run(  # noqa: S603  our own interpreter and module
        [
            *(str(settings.engine_python), "-m", "assistant.nlu.engine", "parse"),
            *("--model", str(settings.models)),
        ],
        input=lines,
        capture_output=True,
        text=True,
        cwd=ROOT,
        check=False,
    )
    if done.returncode != 0:
        print(done.stderr.strip().splitlines()[-1:] or "?", file=sys.stderr)
        return None
    answers: Iterator[dict[str, Any]] = (json.loads(line) for line in done.stdout.splitlines())
    return [next(answers) if text else {} for text in asked]


def _record(text: str, parsed: dict[str, Any], intents: Mapping[str, Intent]) -> dict[str, Any]:
    guess = parsed.get("intent") or {}
    known = intents.get(guess.get("name", "")) or _likeliest(parsed, intents)
    return {
        "text": text,
        "intent": guess.get("name"),
        "topic": known.topic if known else None,
        "confidence": guess.get("confidence"),
        "alternatives": parsed.get("alternatives", []),
        "entities": parsed.get("entities", []),
    }


def _votes_crisis(record: dict[str, Any]) -> bool:
    sure = float(record["confidence"] or 0.0) >= SECOND_VOTE_SURE
    return sure and record["intent"] == SECOND_VOTE_INTENT


def _likeliest(parsed: dict[str, Any], intents: Mapping[str, Intent]) -> Intent | None:
    """Not sure of the intent, Baken asks or searches; the topic is that of the likeliest one.

    Small talk is left out: a greeting nobody is sure of is something else, perhaps something hard.
    """
    named = (intents.get(one.get("name", "")) for one in parsed.get("alternatives", ()))
    return next((intent for intent in named if intent and intent.topic != "smalltalk"), None)


def _line(record: dict[str, Any]) -> str:
    return f"{record['intent']}\t{record['topic']}\t{record['confidence']}\t{record['text']}"

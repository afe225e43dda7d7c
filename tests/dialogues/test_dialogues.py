"""Plays every dialogue file: real text through the real chat, engine, model and actions."""

import re
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

from assistant.bootstrap import Baken
from tests.dialogues.talk import Talk

FILES = sorted(Path(__file__).parent.glob("*.yml"))
DIALOGUES = [
    pytest.param(dialogue, id=f"{file.stem}: {dialogue['dialog']}")
    for file in FILES
    for dialogue in YAML(typ="safe").load_all(file)
]
EVERYWHERE_NEVER = (" recht op ", "Traceback", "None", "{")
# Words for programs, which nobody should read: wga_fase, 2026-11-22.
FOR_PROGRAMS = re.compile(r"\b[a-z]+(?:_[a-z0-9]+)+\b|\b\d{4}-\d\d-\d\d\b")


@pytest.mark.parametrize("dialogue", DIALOGUES)
async def test_dialogue(
    baken: Baken, dialogue: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    if "today" in dialogue:
        monkeypatch.setenv("ASSISTANT_TODAY", str(dialogue["today"]))
    talk = await Talk.begin(baken, dialogue.get("region", "nl"))
    for number, turn in enumerate(dialogue["turns"], start=1):
        where = f"turn {number} ({turn.get('user') or turn.get('tap') or 'fill in'})"
        if "user" in turn:
            await talk.say(turn["user"])
        elif "tap" in turn:
            await talk.tap(turn["tap"])
        else:
            await talk.fill_in(turn["fill_in"])
        check(talk, turn, where)


def check(talk: Talk, turn: dict[str, Any], where: str) -> None:
    assert talk.replies, f"{where}: Baken said nothing"
    for response in turn.get("bot", []):
        assert response in talk.responses, f"{where}: {response} not in {talk.responses}"
    for fragment in turn.get("says", []):
        assert fragment.lower() in talk.text.lower(), f"{where}: {fragment!r} not in {talk.text!r}"
    for fragment in [*turn.get("never", []), *EVERYWHERE_NEVER]:
        assert fragment not in talk.text, f"{where}: said {fragment!r}: {talk.text!r}"
    assert FOR_PROGRAMS.findall(talk.text) == [], f"{where}: {talk.text!r}"
    for kind in turn.get("cards", []):
        talk.card(kind)
    if "question" in turn:
        assert talk.question == turn["question"], f"{where}: at {talk.question}"

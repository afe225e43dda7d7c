"""Walking one of the guides on file with ready answers, and looking at what is said."""

from collections.abc import Mapping
from datetime import date, datetime
from pathlib import Path

from assistant.adapters.knowledge_files import KnowledgeFiles
from assistant.adapters.response_texts import DomainTexts
from assistant.core.guide import walk
from assistant.core.guide.answers import Answers
from assistant.core.guide.model import Guide
from assistant.core.profile.changes import taken_up
from assistant.core.profile.model import Profile
from assistant.core.profile.yields import drafts
from assistant.core.say import Json, Say

ROOT = Path(__file__).resolve().parents[3]
TODAY = date(2026, 11, 22)
FILES = KnowledgeFiles(ROOT / "knowledge")
KNOWLEDGE = FILES.load().knowledge
GUIDES = FILES.load_guides()
TEXTS = DomainTexts(ROOT / "domain.yml")


class Sunday:
    """A clock that stands still on 22 November 2026."""

    def now(self) -> datetime:
        return datetime(2026, 11, 22, 12).astimezone()

    def today(self) -> date:
        return TODAY


def walked(guide: Guide, given: Mapping[str, object]) -> Answers:
    """Answer what is asked, in the order of the guide; what is not given is skipped."""
    answers, left = Answers(), dict(given)
    while (question := walk.current(guide, answers)) is not None:
        if question.id in left:
            answers = walk.put(guide, answers, question.id, left.pop(question.id))
        else:
            answers = walk.skip(guide, answers, question.id)
    assert not left, f"never asked: {', '.join(left)}"
    return answers


def told(guide: Guide, answers: Answers) -> list[tuple[str, str]]:
    """What the walk gives the profile: (place, text)."""
    return [(f"{one.section}.{one.field}", one.text) for one in drafts(guide, answers, None, TODAY)]


def profile_after(
    guide: Guide, answers: Answers, entry: str | None = None, before: Profile | None = None
) -> Profile:
    made = drafts(guide, answers, entry, TODAY)
    return taken_up(before or Profile(), made, guide.id, entry, TODAY)


def words_of(says: list[Say]) -> str:
    """Everything that a reader sees: responses with their values, cards, buttons."""
    return "\n".join(line for say in says for line in _lines(say))


def _lines(say: Say) -> list[str]:
    lines = [say.text or ""]
    if say.response:
        text = TEXTS.text(say.response, 0)
        for name, value in say.values.items():
            text = text.replace(f"{{{name}}}", str(value))
        lines.append(text)
    lines += _strings({k: v for k, v in (say.card or {}).items() if k not in {"v", "type"}})
    return lines + [button.label for button in say.buttons]


def _strings(value: Json) -> list[str]:
    if isinstance(value, str):
        return [value]
    inside = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return [text for one in inside for text in _strings(one)]


def parts_of(says: list[Say]) -> dict[str, list[str]]:
    """The parts of the first card that folds: title → lines."""
    for say in says:
        if say.card and say.card["type"] == "folds":
            parts = say.card["parts"]
            assert isinstance(parts, list)
            return {str(p["title"]): list(p["lines"]) for p in parts}
    return {}


def started_by(says: list[Say]) -> list[str]:
    """The guides that buttons open."""
    pendings = [button.pending for say in says for button in say.buttons if button.pending]
    return [str(pending["start"]) for pending in pendings if "start" in pending]


def responses_of(says: list[Say]) -> list[str]:
    return [say.response for say in says if say.response]

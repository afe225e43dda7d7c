"""`baken guide`: which guides there are, a guide on paper, and a guide for another system."""

import sys
from pathlib import Path

from assistant.adapters.clock import SystemClock
from assistant.adapters.fhir_json import questionnaire_json
from assistant.adapters.knowledge_files import KnowledgeFiles
from assistant.adapters.paper_form import paper_form
from assistant.core.guide.model import Guide
from assistant.settings import Settings


def list_guides() -> int:
    """One line for each guide."""
    for guide in KnowledgeFiles(Settings().knowledge).load_guides().values():
        asked = len(guide.questions)
        print(f"{guide.id}\t{guide.title}\t{asked} vragen\t± {guide.minutes} minuten")
    return 0


def print_guide(name: str, out: Path | None) -> int:
    """The empty form as PDF; 1 when there is no such guide or the file cannot be written."""
    guide = _guide(name)
    if guide is None:
        return 1
    target = out or Path(f"{name}.pdf")
    written = _written(target, paper_form(guide, SystemClock().today()))
    if written == 0:
        print(f"{target} is klaar om te printen.")
    return written


def guide_fhir(name: str, out: Path | None) -> int:
    """The guide as a FHIR Questionnaire, on the screen or in a file; 1 as `print_guide`."""
    guide = _guide(name)
    if guide is None:
        return 1
    made = questionnaire_json(guide)
    if out is None:
        print(made)
        return 0
    written = _written(out, f"{made}\n".encode())
    if written == 0:
        print(f"{out} is klaar.")
    return written


def _guide(name: str) -> Guide | None:
    guides = KnowledgeFiles(Settings().knowledge).load_guides()
    if name not in guides:
        known = ", ".join(sorted(guides)) or "geen"
        print(f"Er is geen gids '{name}'. Er is wel: {known}.", file=sys.stderr)
    return guides.get(name)


def _written(target: Path, content: bytes) -> int:
    try:
        target.write_bytes(content)
    except OSError as error:
        print(
            f"{target} is niet te schrijven: {error.strerror}. Kies een andere plek met --out.",
            file=sys.stderr,
        )
        return 1
    return 0

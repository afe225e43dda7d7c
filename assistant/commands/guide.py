"""`baken guide`: which guides there are, and a guide on paper."""

import sys
from pathlib import Path

from assistant.adapters.clock import SystemClock
from assistant.adapters.knowledge_files import KnowledgeFiles
from assistant.adapters.paper_form import paper_form
from assistant.settings import Settings


def list_guides() -> int:
    """One line for each guide."""
    for guide in KnowledgeFiles(Settings().knowledge).load_guides().values():
        asked = len(guide.questions)
        print(f"{guide.id}\t{guide.title}\t{asked} vragen\t± {guide.minutes} minuten")
    return 0


def print_guide(name: str, out: Path | None) -> int:
    """The empty form as PDF; 1 when there is no such guide or the file cannot be written."""
    guides = KnowledgeFiles(Settings().knowledge).load_guides()
    if name not in guides:
        known = ", ".join(sorted(guides)) or "geen"
        print(f"Er is geen gids '{name}'. Er is wel: {known}.", file=sys.stderr)
        return 1
    target = out or Path(f"{name}.pdf")
    try:
        target.write_bytes(paper_form(guides[name], SystemClock().today()))
    except OSError as error:
        print(
            f"{target} is niet te schrijven: {error.strerror}. Kies een andere plek met --out.",
            file=sys.stderr,
        )
        return 1
    print(f"{target} is klaar om te printen.")
    return 0

"""docs/gegevens.md names every table and every column, with the truth about what is sealed."""

import re
from pathlib import Path

import pytest

from assistant.adapters.conversation_store import CONVERSATIONS
from assistant.adapters.dossier_tables import METADATA, sealed_columns
from assistant.core.dossier import retention
from assistant.services.talk.sessions import LIFETIME
from assistant.settings import ROOT

PAGE = (Path(ROOT) / "docs" / "gegevens.md").read_text(encoding="utf-8")
ROW = re.compile(r"^\| `(\w+)` \|([^|]+)\|([^|]+)\|([^|]+)\|$", re.MULTILINE)
SECTIONS = dict(re.findall(r"^### `(\w+)`([\s\S]*?)(?=^##)", PAGE, re.MULTILINE))


def rows(table: str) -> dict[str, tuple[str, ...]]:
    return {
        name: tuple(cell.strip() for cell in cells) for name, *cells in ROW.findall(SECTIONS[table])
    }


def test_the_page_has_exactly_the_tables_there_are():
    assert set(SECTIONS) == {*METADATA.tables, "alembic_version"}


@pytest.mark.parametrize("table", METADATA.tables.values(), ids=str)
def test_every_column_has_a_row_with_why_whether_sealed_and_how_long(table):
    described = rows(table.name)
    assert set(described) == {column.name for column in table.columns}
    assert all(all(cells) for cells in described.values())


@pytest.mark.parametrize("table", METADATA.tables.values(), ids=str)
def test_what_the_page_calls_sealed_is_sealed_and_nothing_else(table):
    said = {name for name, (_, sealed, _) in rows(table.name).items() if sealed.startswith("ja")}
    state = {"state"} if table is CONVERSATIONS else set()
    assert said == {column.name for column in sealed_columns(table)} | state


def test_the_page_and_the_code_agree_on_how_long():
    hours = retention.CONVERSATION.total_seconds() / 3600
    assert LIFETIME == retention.CONVERSATION
    for words in (
        f"| gesprek zonder dossier | {hours:.0f} uur",
        f"| dossier en alles erin | {retention.DOSSIER_MONTHS} maanden",
        f"| inkomstenplan | {retention.PLAN_MONTHS} maanden",
        f"| regel in het logboek | {retention.EVENT_YEARS} jaar",
        f"| verkeerde code | {retention.WRONG_CODES.total_seconds() / 3600:.0f} uur",
    ):
        assert words in PAGE

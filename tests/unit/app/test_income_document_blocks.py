"""What stands in the document of an income plan, before PDF or Word draws it."""

from datetime import date
from functools import cache

import pytest

from assistant.adapters.knowledge_files import KnowledgeFiles
from assistant.bootstrap import Income, income_of
from assistant.core.document import Bullets, Curve, Document, Heading, Paragraph, SumOf, Table
from assistant.core.errors import CoreError, InputMissing, NotCalculable
from assistant.core.guide.answers import Answers
from assistant.core.guide.model import Guide
from assistant.core.guide.view import values
from assistant.core.money import euros
from assistant.settings import ROOT

TODAY = date(2026, 11, 22)
WAJONG = {
    "uitkeringen": ["wajong"],
    "leeftijd": 29,
    "geldzaken": ["geen_van_deze"],
    "wajong_regeling": "wajong_2010",
    "arbeidsvermogen": "wel",
    "loondispensatie": "nee",
    "heeft_garantiebedrag": "nee",
    "leefvorm": "alleen",
    "kale_huur": 62000,
    "werkt_al": "nee",
    "uren": 720,
    "loon_soort": "per_uur",
    "uurloon": 1550,
    "begint": "2026-12-01",
}


class OnADay:
    def today(self) -> date:
        return TODAY


@cache
def files() -> KnowledgeFiles:
    return KnowledgeFiles(ROOT / "knowledge")


@cache
def income() -> Income:
    return income_of(ROOT / "knowledge", files().load().knowledge, OnADay())


@cache
def guide() -> Guide:
    return files().load_guides()["inkomstenplan"]


def made(**changed: object) -> Document:
    return income().document.made(guide(), Answers({**WAJONG, **changed}))


def refused(**changed: object) -> Document:
    answers = Answers({**WAJONG, **changed})
    with pytest.raises(CoreError) as raised:
        income().document.made(guide(), answers)
    return income().document.refused(guide(), answers, raised.value)


def headings(document: Document) -> list[str]:
    return [one.text for one in document.blocks if isinstance(one, Heading)]


def of_kind(document: Document, kind: type) -> list:
    return [one for one in document.blocks if isinstance(one, kind)]


def all_words(document: Document) -> str:
    return repr(document)


def test_the_outcome_comes_first_and_the_sums_last():
    titles = headings(made())
    assert titles[0] == "In het kort"
    assert titles.index("Wat je moet doorgeven") < titles.index("Zo is het gerekend")
    assert titles[-1] == "Bedragen en regels die ik gebruikte"


def test_the_table_puts_now_beside_then_and_its_total_is_the_sum():
    document = made()
    plan = income().incomes.plan(values(guide(), Answers(WAJONG)))
    table = of_kind(document, Table)[0]
    both = plan.eerste
    assert table.header == ("Wat", "Zoals nu", "Met 12 uur", "Verschil")
    assert table.last_is_total
    assert table.rows[-1][1:3] == (euros(both.nu.totaal), euros(both.straks.totaal))
    assert table.rows[-1][3].endswith(euros(both.verschil).lstrip("-"))


def test_the_line_has_every_hour_and_its_table_every_four_and_each_marked_hour():
    document = made()
    curve = of_kind(document, Curve)[0]
    assert [point[0] for point in curve.points] == list(range(41))
    table = of_kind(document, Table)[1]
    hours = {row[0] for row in table.rows}
    assert {f"{hour} uur" for hour in range(0, 41, 4)} <= hours
    assert {f"{hour} uur" for mark in curve.marks for hour in mark[:2]} <= hours
    assert curve.points[0][2] in curve.description
    assert curve.points[-1][2] in curve.description


def test_now_and_then_are_marked_where_they_lie_on_the_line():
    spots = [mark for mark in of_kind(made(), Curve)[0].marks if mark[0] == mark[1]]
    assert [mark[0] for mark in spots] == [0, 12]
    half = [mark for mark in of_kind(made(uren=750), Curve)[0].marks if mark[0] == mark[1]]
    assert [mark[0] for mark in half] == [0]


def test_every_stream_with_a_sum_shows_its_steps_and_the_steps_add_up():
    sums = of_kind(made(), SumOf)
    assert [one.title for one in sums] == [
        "Je Wajong",
        "Zorgtoeslag",
        "Huurtoeslag",
        "Je belasting over een jaar",
    ]
    for one in sums:
        amounts = [line.amount for line in one.lines if line.amount]
        assert sum(map(cents, amounts)) == cents(one.outcome.amount or "")


def cents(text: str) -> int:
    digits = int("".join(sign for sign in text if sign.isdigit()))
    return -digits if text.startswith("-") else digits


def test_values_are_shown_with_their_days_and_where_they_were_read():
    tables = [one for one in of_kind(made(), Table) if one.caption.startswith("Geldig")]
    rows = {row[0]: row for table in tables for row in table.rows}
    assert any(one.caption.endswith("tot en met 31 december 2026") for one in tables)
    wajong = rows["Wajong met arbeidsvermogen: deel van grondslag min inkomen"]
    assert wajong[1] == "70 procent"
    assert "Wajong, artikel 2:40" in wajong[2]
    assert all(cell for row in rows.values() for cell in row)


def test_what_was_answered_is_told_in_words():
    tables = of_kind(made(uurloon=None), Table)
    told = {row[0]: row[1] for table in tables if len(table.header) == 2 for row in table.rows}
    assert told["Hoeveel uur per week wil je gaan werken?"] == "12 uur per week"
    assert told["Wat is het bruto loon per uur?"] == "weet ik niet"


def test_what_is_not_known_gives_a_range_and_how_to_find_it():
    document = made(uitkeringen=["bijstand"], vrijlating=None)
    words = all_words(document)
    assert "Daarom ligt het verschil tussen" in words
    assert "Vraag je klantmanager" in words


def test_an_unfinished_plan_says_so():
    answers = {key: value for key, value in WAJONG.items() if key != "begint"}
    document = income().document.made(guide(), Answers(answers))
    assert any("nog niet klaar" in one.text for one in of_kind(document, Paragraph))
    assert not any("nog niet klaar" in one.text for one in of_kind(made(), Paragraph))


def test_with_beslag_the_document_says_why_there_is_no_sum_and_who_knows():
    document = refused(geldzaken=["beslag"])
    titles = headings(document)
    assert titles[0] == "Ik kan het nog niet uitrekenen"
    assert "Wie je meer kan vertellen" in titles
    assert "beslag" in all_words(document).lower()
    assert of_kind(document, Bullets)[0].items
    assert of_kind(document, Curve) == []


def test_what_is_missing_is_named_with_where_to_find_it():
    document = refused(uitkeringen=["ww"], ww_maandloon=None)
    words = all_words(document)
    assert "Wat is je WW-maandloon?" in words
    assert "staat in je beslissing van UWV" in words


def test_every_way_the_plan_declines_has_a_page():
    for error in (InputMissing(("wia_maandloon",)), NotCalculable("combinatie.beslag")):
        document = income().document.refused(guide(), Answers(WAJONG), error)
        assert headings(document)[0] == "Ik kan het nog niet uitrekenen"


def test_every_page_says_who_decides():
    assert "UWV, gemeente en Dienst Toeslagen beslissen" in made().footer
    assert made().made_on == TODAY

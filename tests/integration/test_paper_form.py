"""The empty form on paper: everything of the guide is on it, and a screen reader can read it."""

from datetime import date
from io import BytesIO

import pdfua
import pytest
from pypdf import PdfReader

from assistant.adapters.paper_form import paper_form
from assistant.core.guide.model import Guide

TODAY = date(2026, 11, 22)
NASTY = '#panic("x") $x^2$ *vet* _schuin_ \\ @bron <label> // `code` "quote"'
GUIDE = Guide.from_mapping(
    {
        "id": "openheid",
        "version": 3,
        "title": "Wel of niet vertellen",
        "topic": "disclosure",
        "intro": "Je denkt na over openheid.",
        "minutes": 20,
        "sections": [{"id": "nu", "title": "Waar je nu staat"}, {"id": "weeg", "title": "Wegen"}],
        "questions": [
            {
                "id": "wie",
                "section": "nu",
                "kind": "several_of",
                "text": "Aan wie wil je het vertellen?",
                "why": NASTY,
                "max_choices": 2,
                "options": [
                    {"id": "baas", "label": "Mijn baas", "note": "of je chef"},
                    {"id": "collega", "label": "Mijn collega's"},
                ],
            },
            {
                "id": "rang",
                "section": "nu",
                "kind": "ranking",
                "text": "Wat telt het meest?",
                "options": [{"id": "rust", "label": "Rust"}, {"id": "steun", "label": "Steun"}],
            },
            {
                "id": "gevoel",
                "section": "weeg",
                "kind": "scale",
                "text": "Hoe zeker ben je?",
                "low_label": "helemaal niet",
                "high_label": "heel erg",
            },
            {
                "id": "gewicht",
                "section": "weeg",
                "kind": "matrix",
                "text": "Hoe zwaar telt dit?",
                "columns": [{"id": "licht", "label": "Licht"}, {"id": "zwaar", "label": "Zwaar"}],
                "rows": [
                    {"id": "steun", "label": "Je krijgt steun.", "group": "Voor vertellen"},
                    {"id": "roddel", "label": "Er komt roddel.", "group": "Tegen vertellen"},
                ],
            },
            {
                "id": "wanneer",
                "section": "weeg",
                "kind": "date",
                "text": "Wanneer?",
                "required": True,
                "when": {
                    "all": [
                        {"question": "wie", "includes_any": ["baas"]},
                        {"not": {"question": "gevoel", "at_most": 3}},
                    ]
                },
            },
            {"id": "loon", "section": "weeg", "kind": "money", "text": "Wat verdien je?"},
            {"id": "uren", "section": "weeg", "kind": "hours", "text": "Hoeveel uur werk je?"},
            {"id": "woorden", "section": "weeg", "kind": "free_text", "text": "Wat zeg je dan?"},
        ],
    }
)


@pytest.fixture(scope="module")
def pdf() -> bytes:
    return paper_form(GUIDE, TODAY)


@pytest.fixture(scope="module")
def text(pdf) -> str:
    pages = (page.extract_text() for page in PdfReader(BytesIO(pdf)).pages)
    return " ".join(" ".join(pages).split())


def test_the_form_has_no_accessibility_findings(pdf, tmp_path):
    path = tmp_path / "formulier.pdf"
    path.write_bytes(pdf)
    assert pdfua.validate(path).findings == ()


def test_the_form_is_tagged_dutch_and_titled(pdf):
    reader = PdfReader(BytesIO(pdf))
    root = reader.trailer["/Root"]
    assert root["/MarkInfo"]["/Marked"]
    assert root["/Lang"].startswith("nl")
    assert reader.metadata.title == "Wel of niet vertellen"


@pytest.mark.parametrize("tag", ["/H1", "/H2", "/H3", "/Table", "/TH", "/LI"])
def test_headings_lists_and_table_headers_are_in_the_structure(pdf, tag):
    assert tag in set(_tags(PdfReader(BytesIO(pdf)).trailer["/Root"]["/StructTreeRoot"]))


def _tags(node):
    node = node.get_object()
    if isinstance(node, list):
        for child in node:
            yield from _tags(child)
    elif isinstance(node, dict):
        if "/S" in node:
            yield node["/S"]
        if "/K" in node:
            yield from _tags(node["/K"])


def test_every_question_option_row_and_column_is_on_paper(text):
    for question in GUIDE.questions:
        assert question.text in text
        shown = (*question.options, *question.rows, *question.columns)
        assert all(part.label in text for part in shown)
    assert "of je chef" in text
    assert "0 = helemaal niet" in text


def test_text_of_the_guide_is_never_read_as_code(text):
    assert NASTY in text


def test_the_form_says_that_nothing_has_to_be_filled_in(text):
    assert "Je hoeft niets in te vullen wat je niet wilt." in text


def test_a_condition_is_told_in_words_with_question_numbers(text):
    told = "Vul dit in als je bij vraag 1 “Mijn baas” kiest en je bij vraag 3 niet een 3 of minder"
    assert told in text


def test_the_footer_has_version_date_and_page(text):
    assert "versie 3 · 22 november 2026" in text
    assert "bladzijde 1 van" in text


def test_only_what_may_be_skipped_offers_skipping(text):
    assert text.count("Weet ik niet, of sla ik over") == len(GUIDE.questions) - 1


def test_the_same_guide_on_the_same_day_gives_the_same_form(pdf):
    assert paper_form(GUIDE, TODAY) == pdf

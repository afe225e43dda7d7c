"""The income plan as PDF and Word: a screen reader can read both; the examples are up to date."""

import os
import subprocess
import sys
import zipfile
from datetime import date
from functools import cache
from io import BytesIO
from pathlib import Path

import docx
import pdfua
import pytest
from docx.oxml.ns import qn
from paper_reading import tags, text_of_pdf, text_of_word
from pypdf import PdfReader

from assistant.adapters.document_pdf import document_pdf
from assistant.adapters.document_word import document_word
from assistant.cli import main
from assistant.core.document import (
    Bullets,
    Curve,
    Document,
    Heading,
    Line,
    Paragraph,
    Reference,
    References,
    SumOf,
    Table,
)

ROOT = Path(__file__).resolve().parents[2]
EXAMPLES = ROOT / "docs" / "examples"
NAMES = ("wajong_12_uur", "bijstand_20_uur", "wga_16_uur")
TODAY = date(2026, 11, 22)
ADDRESS = "https://wetten.overheid.nl/x"
NASTY = '#panic("x") $x^2$ *vet* _schuin_ \\ @bron <label> // `code` "quote"'
EVERY_BLOCK = Document(
    title="Een proef",
    made_on=TODAY,
    footer="UWV beslist.",
    blocks=(
        Heading("Eerst"),
        Paragraph("Een zin.", strong=True),
        Bullets((NASTY, "Twee")),
        Table("Een tabel", ("Wat", "Nu"), (("Loon", "€ 1,00"), ("Samen", "€ 1.234,56")), True),
        Heading("Lager", 2),
        Curve(
            "Een lijn omhoog",
            "uren",
            "euro per maand",
            ((0, 0, "€ 0,00"), (1, 250000, "€ 2.500,00"), (2, 210000, "€ 2.100,00")),
            ((0, 1, "Dan omhoog"), (1, 2, "Dan omlaag"), (2, 2, "Met werk: € 2.100,00")),
        ),
        SumOf(
            "Een som",
            ("Stap", "Bedrag"),
            (Line("Uitleg"), Line("Min", "-€ 5,00")),
            Line("Samen", "-€ 5,00"),
        ),
        References((Reference("De wet, artikel 1", ADDRESS), Reference("Een brief"))),
    ),
)


@cache
def pdf() -> bytes:
    return document_pdf(EVERY_BLOCK)


@cache
def word() -> bytes:
    return document_word(EVERY_BLOCK)


@pytest.mark.parametrize("name", ["proef", *NAMES])
def test_the_pdf_has_no_accessibility_findings(name, tmp_path):
    path = tmp_path / "plan.pdf"
    path.write_bytes(pdf() if name == "proef" else example(name, "pdf"))
    assert pdfua.validate(path).findings == ()


def example(name: str, kind: str) -> bytes:
    return (EXAMPLES / name / f"inkomstenplan.{kind}").read_bytes()


def test_the_pdf_is_tagged_dutch_and_titled():
    reader = PdfReader(BytesIO(pdf()))
    root = reader.trailer["/Root"]
    assert root["/MarkInfo"]["/Marked"]
    assert root["/Lang"].startswith("nl")
    assert reader.metadata.title == "Een proef"


def test_headings_tables_lists_and_the_picture_are_in_the_structure_of_the_pdf():
    found = list(tags(PdfReader(BytesIO(pdf())).trailer["/Root"]["/StructTreeRoot"]))
    kinds = {str(one["/S"]) for one in found}
    assert {"/H1", "/H2", "/H3", "/Table", "/TH", "/TD", "/Caption", "/LI", "/Link"} <= kinds
    described = [str(one["/Alt"]) for one in found if "/Alt" in one]
    assert "Een lijn omhoog" in described


def test_text_is_never_read_as_code():
    assert NASTY in text_of_pdf(pdf())
    assert NASTY in text_of_word(word())


def test_no_letter_in_the_pdf_is_smaller_than_eleven_points():
    sizes = set()
    for page in PdfReader(BytesIO(pdf())).pages:
        page.extract_text(visitor_text=lambda text, _c, tm, _f, size: sizes.add(
            round(size * abs(tm[0]), 1)) if text.strip() else None)  # fmt: skip
    assert min(sizes) >= 11


def test_every_text_is_on_paper_in_both():
    for told in (text_of_pdf(pdf()), text_of_word(word())):
        for words in ("Een zin.", "Een tabel", "€ 1.234,56", "Uitleg", "-€ 5,00", "Dan omlaag"):
            assert " ".join(words.split()) in told
        assert ADDRESS in told.replace(" ", "")


def test_word_has_real_headings_in_order_and_lists():
    opened = docx.Document(BytesIO(word()))
    styles = [(one.style.name, one.text) for one in opened.paragraphs]
    headings = [one for one in styles if one[0].startswith("Heading")]
    assert headings == [
        ("Heading 1", "Een proef"),
        ("Heading 2", "Eerst"),
        ("Heading 3", "Lager"),
        ("Heading 3", "Een som"),
    ]
    assert ("List Bullet", "Twee") in styles
    assert ("Caption", "Een tabel") in styles


def test_the_first_row_of_each_table_in_word_is_repeated_and_no_row_breaks():
    tables = docx.Document(BytesIO(word())).tables
    assert len(tables) == 2
    for table in tables:
        marked = [row._tr.trPr.find(qn("w:tblHeader")) is not None for row in table.rows]
        assert marked == [True, *[False] * (len(table.rows) - 1)]
        assert all(row._tr.trPr.find(qn("w:cantSplit")) is not None for row in table.rows)
        assert table._tbl.tblPr.find(qn("w:tblDescription")).get(qn("w:val"))


def test_word_is_dutch_and_titled_and_names_nobody():
    opened = docx.Document(BytesIO(word()))
    languages = {one.get(qn("w:val")) for one in opened.styles.element.iter(qn("w:lang"))}
    assert languages == {"nl-NL"}
    about = opened.core_properties
    assert (about.title, about.author, about.language) == ("Een proef", "Baken", "nl-NL")
    assert about.last_modified_by in ("", "Baken")


def test_the_picture_in_word_has_its_description():
    shapes = docx.Document(BytesIO(word())).inline_shapes
    assert [one._inline.docPr.get("descr") for one in shapes] == ["Een lijn omhoog"]


def test_every_page_of_word_says_who_decides_and_which_page_it_is():
    footer = docx.Document(BytesIO(word())).sections[0].footer
    assert "UWV beslist." in footer.paragraphs[0].text
    fields = [one.get(qn("w:instr")) for one in footer._element.iter(qn("w:fldSimple"))]
    assert fields == ["PAGE", "NUMPAGES"]


def test_every_part_of_the_word_file_is_sound_xml():
    from lxml import etree

    with zipfile.ZipFile(BytesIO(word())) as parts:
        assert parts.testzip() is None
        for name in parts.namelist():
            if name.endswith((".xml", ".rels")):
                etree.fromstring(parts.read(name))


def test_the_same_document_gives_the_same_pdf():
    assert document_pdf(EVERY_BLOCK) == pdf()


def test_a_line_that_stays_at_zero_is_drawn():
    flat = Curve("Niets", "uren", "euro", ((0, 0, "€ 0,00"), (1, 0, "€ 0,00")))
    document = Document(title="Leeg", made_on=TODAY, footer="Niemand.", blocks=(flat,))
    assert document_pdf(document)
    assert document_word(document)


def plan(*arguments: str) -> subprocess.CompletedProcess:
    return subprocess.run(
        [sys.executable, "-m", "assistant.cli", "income", "plan", *arguments],
        cwd=ROOT,
        capture_output=True,
        check=False,
        timeout=60,
        text=True,
        env={**os.environ, "ASSISTANT_TODAY": "2026-11-22"},
    )


@pytest.mark.parametrize("name", NAMES)
def test_the_examples_are_what_the_command_makes_now(name, tmp_path):
    done = plan(str(EXAMPLES / name / "antwoorden.yml"), "--out", str(tmp_path))
    assert done.returncode == 0, done.stderr
    again = "maak de voorbeelden opnieuw: zie docs/examples/README.md"
    fresh = (tmp_path / "inkomstenplan.pdf").read_bytes()
    assert text_of_pdf(fresh) == text_of_pdf(example(name, "pdf")), again
    fresh = (tmp_path / "inkomstenplan.docx").read_bytes()
    assert text_of_word(fresh) == text_of_word(example(name, "docx")), again


@pytest.mark.parametrize("name", NAMES)
def test_an_example_has_every_section_and_its_total_in_both(name):
    opened = docx.Document(BytesIO(example(name, "docx")))
    headings = [one.text for one in opened.paragraphs if one.style.name.startswith("Heading")]
    total = [cell.text for cell in opened.tables[0].rows[-1].cells]
    told = text_of_pdf(example(name, "pdf"))
    assert len(headings) > 12
    for words in (*headings, *total):
        assert " ".join(words.split()) in told


BAD = [
    ("", "leeg"),
    ("- een\n- twee\n", "leeftijd: 29"),
    ("leeftijd: [", "YAML"),
    ("naam: Jan\n", "deze vraag ken ik niet: naam"),
    ("leeftijd: 29\nuren: twaalf\n", "uren: dit antwoord past niet. Nodig is: minuten per week"),
    ("uitkeringen: [lotto]\n", "Nodig is: wajong, wga"),
    ("leeftijd: -5\n", "een heel getal"),
    ("uitkeringen: [bijstand]\nwia_maandloon: 100000\n", "hoort niet bij de andere antwoorden"),
]


@pytest.mark.parametrize(("written", "said"), BAD)
def test_answers_that_cannot_be_used_are_refused_in_words(written, said, tmp_path, capsys):
    file = tmp_path / "antwoorden.yml"
    file.write_text(written, encoding="utf-8")
    assert main(["income", "plan", str(file), "--out", str(tmp_path / "uit")]) == 1
    assert said in capsys.readouterr().err
    assert not (tmp_path / "uit").exists()


def test_a_file_that_is_not_there_and_a_folder_that_cannot_be_made_are_told(
    tmp_path, capsys, monkeypatch
):
    monkeypatch.setenv("ASSISTANT_TODAY", "2026-11-22")
    assert main(["income", "plan", str(tmp_path / "niets.yml")]) == 1
    assert "niet te openen" in capsys.readouterr().err
    blocked = tmp_path / "bestand"
    blocked.write_text("x")
    answers = str(EXAMPLES / NAMES[0] / "antwoorden.yml")
    assert main(["income", "plan", answers, "--out", str(blocked)]) == 1
    assert "Kies een andere map" in capsys.readouterr().err

"""Reads a PDF and a Word file back: their text, headings, tables and tags."""

from collections.abc import Iterator
from io import BytesIO
from itertools import pairwise
from pathlib import Path

import docx
import pdfua
from docx.oxml.ns import qn
from pypdf import PdfReader


def text_of_pdf(content: bytes) -> str:
    pages = (page.extract_text() for page in PdfReader(BytesIO(content)).pages)
    return " ".join(" ".join(pages).split())


def text_of_word(content: bytes) -> str:
    """Every text in reading order, tables and links too."""
    body = docx.Document(BytesIO(content)).element.body
    return " ".join(" ".join(one.text or "" for one in body.iter(qn("w:t"))).split())


def tight(text: str) -> str:
    """Without any space, for texts that a page may break anywhere."""
    return "".join(text.replace("\N{NO-BREAK SPACE}", " ").split())


def tags(node) -> Iterator:
    node = node.get_object()
    if isinstance(node, list):
        for child in node:
            yield from tags(child)
    elif isinstance(node, dict):
        if "/S" in node:
            yield node
        if "/K" in node:
            yield from tags(node["/K"])


def tags_of(content: bytes) -> list:
    return list(tags(PdfReader(BytesIO(content)).trailer["/Root"]["/StructTreeRoot"]))


def sound_pdf(content: bytes, folder: Path, title: str) -> None:
    """PDF/UA, Dutch, titled, one title, headings without a jump, tables with headers."""
    path = folder / "paper.pdf"
    path.write_bytes(content)
    assert pdfua.validate(path).findings == ()
    reader = PdfReader(BytesIO(content))
    root = reader.trailer["/Root"]
    assert root["/MarkInfo"]["/Marked"]
    assert root["/Lang"].startswith("nl")
    assert reader.metadata is not None
    assert reader.metadata.title == title
    kinds = [str(one["/S"]) for one in tags_of(content)]
    levels = [int(kind[2]) for kind in kinds if kind[:2] == "/H" and kind[2:].isdigit()]
    no_jumps(levels)
    assert kinds.count("/Table") <= kinds.count("/TH")


def sound_word(content: bytes, title: str) -> None:
    """Dutch, titled, real headings without a jump, a heading row in every table."""
    opened = docx.Document(BytesIO(content))
    assert {one.get(qn("w:val")) for one in opened.styles.element.iter(qn("w:lang"))} == {"nl-NL"}
    about = opened.core_properties
    assert (about.title, about.author, about.language) == (title, "Baken", "nl-NL")
    names = [one.style.name for one in opened.paragraphs]
    no_jumps([int(name[-1]) for name in names if name.startswith("Heading")])
    for table in opened.tables:
        marked = [row._tr.get_or_add_trPr().find(qn("w:tblHeader")) for row in table.rows]
        assert [one is not None for one in marked] == [True, *[False] * (len(marked) - 1)]
        described = table._tbl.tblPr.find(qn("w:tblDescription"))
        assert described.get(qn("w:val"))
    for shape in opened.inline_shapes:
        assert shape._inline.docPr.get("descr")


def no_jumps(levels: list[int]) -> None:
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after - before <= 1 for before, after in pairwise(levels))

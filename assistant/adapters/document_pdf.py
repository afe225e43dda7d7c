"""A document as accessible PDF (PDF/UA-1), and its line as a picture, made with Typst, offline."""

import json
from dataclasses import asdict
from pathlib import Path

import typst

from assistant.core.document import Block, Curve, Document
from assistant.core.guide.words import date_in_words

HERE = Path(__file__).parent
CURVE = HERE / "document_curve.typ"
DOCUMENT = HERE / "document.typ"
PICTURE = HERE / "document_picture.typ"
PICTURE_PPI = 200  # sharp on paper


def document_pdf(document: Document) -> bytes:
    """The whole document; the same document gives the same bytes."""
    day = document.made_on
    paper = {
        "title": document.title,
        "footer": document.footer,
        "date": {"day": day.day, "month": day.month, "year": day.year},
        "date_text": date_in_words(day),
        "blocks": [_block(one) for one in document.blocks],
    }
    return typst.compile(
        CURVE.read_bytes() + DOCUMENT.read_bytes(),
        format="pdf",
        pdf_standards=["ua-1"],
        ignore_system_fonts=True,
        sys_inputs={"document": unbroken(json.dumps(paper, ensure_ascii=False))},
    )


def curve_png(curve: Curve) -> bytes:
    """The line alone, for a document that Typst does not make."""
    return typst.compile(
        CURVE.read_bytes() + PICTURE.read_bytes(),
        format="png",
        ppi=PICTURE_PPI,
        ignore_system_fonts=True,
        sys_inputs={"curve": unbroken(json.dumps(_block(curve), ensure_ascii=False))},
    )


def unbroken(text: str) -> str:
    """Keeps a euro sign and its amount on one line."""
    return text.replace("€ ", "€\N{NO-BREAK SPACE}")


def _block(block: Block) -> dict[str, object]:
    return {"kind": type(block).__name__, **asdict(block)}

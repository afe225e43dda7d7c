"""A document as accessible PDF (PDF/UA-1), and its line as a picture, made with Typst, offline."""

import json
import re
from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Any
from unicodedata import category

import typst

from assistant.core.document import Block, Curve, Document
from assistant.core.guide.words import date_in_words

HERE = Path(__file__).parent
CURVE = HERE / "document_curve.typ"
DOCUMENT = HERE / "document.typ"
PICTURE = HERE / "document_picture.typ"
PICTURE_PPI = 200  # sharp on paper
# Control characters, marks without a shape, halves of a character.
INVISIBLE = frozenset({"Cc", "Cf", "Cs"})
UNDRAWN = re.compile(r'the text `"(.+?)"` could not be displayed')
ESCAPED = re.compile(r"\\u\{([0-9a-f]+)\}")


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
    try:
        return _drawn(paper, "")
    except typst.TypstError as error:
        undrawn = undrawable(error.diagnostic)
        if not undrawn:
            raise
        return _drawn(paper, undrawn)


def _drawn(paper: Mapping[str, object], undrawn: str) -> bytes:
    """The PDF; `undrawn`: the signs that no letter can draw, as the inside of a regex class."""
    return typst.compile(
        CURVE.read_bytes() + DOCUMENT.read_bytes(),
        format="pdf",
        pdf_standards=["ua-1"],
        ignore_system_fonts=True,
        sys_inputs={"document": _json({**paper, "undrawn": undrawn})},
    )


def undrawable(diagnostic: str) -> str:
    """Every sign that Typst says no letter can draw, as the inside of a regex class.

    PDF/UA allows no empty squares without a meaning, so Typst stops at a sign such as a smiley.
    """
    signs = {sign for found in UNDRAWN.findall(diagnostic) for sign in _signs(found)}
    return "".join(f"\\u{{{ord(sign):x}}}" for sign in sorted(signs))


def _signs(quoted: str) -> str:
    """The text that Typst quotes; it writes some signs as their number."""
    return ESCAPED.sub(lambda one: chr(int(one[1], 16)), quoted)


def curve_png(curve: Curve) -> bytes:
    """The line alone, for a document that Typst does not make."""
    return typst.compile(
        CURVE.read_bytes() + PICTURE.read_bytes(),
        format="png",
        ppi=PICTURE_PPI,
        ignore_system_fonts=True,
        sys_inputs={"curve": _json(_block(curve))},
    )


def unbroken(text: str) -> str:
    """As it is printed: an amount stays on one line with its euro sign.

    What nobody sees is left out: no file can hold a control character or half a character, and
    marks that turn the direction of text would turn the text after it too.
    """
    seen = (c for c in text.replace("\t", " ") if c == "\n" or category(c) not in INVISIBLE)
    return "".join(seen).replace("€ ", "€\N{NO-BREAK SPACE}")


def _json(data: object) -> str:
    return json.dumps(_printed(data), ensure_ascii=False)


def _printed(data: Any) -> Any:  # noqa: ANN401  plain data, as deep as it goes
    if isinstance(data, str):
        return unbroken(data)
    if isinstance(data, dict):
        return {name: _printed(one) for name, one in data.items()}
    return [_printed(one) for one in data] if isinstance(data, list | tuple) else data


def _block(block: Block) -> dict[str, object]:
    return {"kind": type(block).__name__, **asdict(block)}

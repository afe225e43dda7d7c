"""A document as an accessible Word file: real headings, lists and tables, in Dutch."""

from datetime import datetime
from io import BytesIO

import docx
from docx.document import Document as Word
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.shared import Cm, Pt, RGBColor
from docx.text.paragraph import Paragraph as WordParagraph

from assistant.adapters.document_pdf import curve_png, unbroken
from assistant.adapters.document_word_table import SMALL, TEXT_WIDTH, add_facts, add_table
from assistant.core.document import (
    Block,
    Bullets,
    Curve,
    Document,
    Facts,
    Heading,
    Paragraph,
    References,
    SumOf,
    Table,
)
from assistant.core.guide.words import date_in_words

LANGUAGE = "nl-NL"
FONT = "Arial"
TEXT = Pt(11.5)
HEADINGS = {"Heading 1": Pt(20), "Heading 2": Pt(15), "Heading 3": Pt(12.5), "Heading 4": Pt(11.5)}
DEEP = RGBColor(0x1F, 0x4E, 0x79)
PAGE, OF = "bladzijde ", " van "


def document_word(document: Document) -> bytes:
    """The whole document as .docx."""
    word = docx.Document()
    _set_up(word, document)
    word.add_heading(unbroken(document.title), 1)
    for block in document.blocks:
        _add(word, block)
    _footer(word, document)
    written = BytesIO()
    word.save(written)
    return written.getvalue()


def _set_up(word: Word, document: Document) -> None:
    """Title, language, page and letters."""
    about = word.core_properties
    about.title, about.author, about.language = document.title, "Baken", LANGUAGE
    day = document.made_on
    about.created = about.modified = datetime(day.year, day.month, day.day)  # noqa: DTZ001
    about.comments = ""
    page = word.sections[0]
    page.page_width, page.page_height = Cm(21), Cm(29.7)
    page.left_margin = page.right_margin = Cm(2.3)
    for language in word.styles.element.iter(qn("w:lang")):
        language.set(qn("w:val"), LANGUAGE)
    sizes = {"Normal": TEXT, "Caption": SMALL, "Footer": SMALL, **HEADINGS}
    for name, size in sizes.items():
        _letters(word, name, size)
    word.styles["Caption"].paragraph_format.keep_with_next = True


def _letters(word: Word, name: str, size: Pt) -> None:
    style = word.styles[name]
    style.font.name, style.font.size = FONT, size
    fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
    for theme in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
        fonts.attrib.pop(qn(f"w:{theme}"), None)
    for kind in ("ascii", "hAnsi", "eastAsia", "cs"):
        fonts.set(qn(f"w:{kind}"), FONT)
    if name in HEADINGS:
        style.font.color.rgb = DEEP
    if name == "Caption":
        style.font.color.rgb = RGBColor(0x1A, 0x1A, 0x1A)


def _add(word: Word, block: Block) -> None:
    match block:
        case Heading():
            word.add_heading(unbroken(block.text), block.level + 1)
        case Paragraph():
            word.add_paragraph().add_run(unbroken(block.text)).bold = block.strong
        case Bullets():
            for item in block.items:
                word.add_paragraph(unbroken(item), style="List Bullet")
        case References():
            _references(word, block)
        case _:
            _add_figures(word, block)


def _add_figures(word: Word, block: Table | Facts | SumOf | Curve) -> None:
    match block:
        case Facts():
            add_facts(word, block)
        case Table():
            if block.caption:
                word.add_paragraph(unbroken(block.caption), style="Caption")
            about = block.caption or ", ".join(block.header)
            add_table(word, block.header, block.rows, about, total=block.last_is_total)
        case SumOf():
            word.add_heading(block.title, 3)
            lines = (*block.lines, block.outcome)
            rows = tuple((one.text, one.amount or "") for one in lines)
            add_table(word, block.header, rows, block.title, total=True)
        case Curve():
            _curve(word, block)


def _references(word: Word, block: References) -> None:
    for item in block.items:
        paragraph = word.add_paragraph(unbroken(item.text), style="List Bullet")
        if item.url is not None:
            paragraph.add_run().add_break()
            _link(paragraph, item.url)


def _link(paragraph: WordParagraph, url: str) -> None:
    """A link that Word can follow; the address itself is its text, for who prints."""
    relation = paragraph.part.relate_to(url, RELATIONSHIP_TYPE.HYPERLINK, is_external=True)
    link = OxmlElement("w:hyperlink")
    link.set(qn("r:id"), relation)
    run = paragraph.add_run(url)
    run.font.underline, run.font.color.rgb = True, DEEP
    link.append(run._r)
    paragraph._p.append(link)


def _curve(word: Word, curve: Curve) -> None:
    """The picture with its description; what its letters mean follows as a list."""
    word.add_paragraph().add_run(curve.y_label).bold = True
    word.add_picture(BytesIO(curve_png(curve)), width=TEXT_WIDTH)
    picture: BaseOxmlElement = word.inline_shapes[-1]._inline.docPr
    picture.set("descr", curve.description)
    stretches = [mark for mark in curve.marks if mark[0] != mark[1]]
    for number, (_, _, words) in enumerate(stretches):
        text = f"{chr(ord('A') + number)}: {unbroken(words)}"
        word.add_paragraph(text, style="List Bullet")


def _footer(word: Word, document: Document) -> None:
    """Who decides, the title and day, and the page, on every page."""
    first = word.sections[0].footer.paragraphs[0]
    first.add_run(document.footer).add_break()
    first.add_run(f"{document.title}, {date_in_words(document.made_on)}, {PAGE}")
    _field(first, "PAGE")
    first.add_run(OF)
    _field(first, "NUMPAGES")


def _field(paragraph: WordParagraph, name: str) -> None:
    """A number that Word fills in."""
    field = OxmlElement("w:fldSimple")
    field.set(qn("w:instr"), name)
    run = paragraph.add_run("1")
    field.append(run._r)
    paragraph._p.append(field)

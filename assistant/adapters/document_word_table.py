"""A table in Word: its first row is repeated and read as heading, amounts stand to the right."""

from docx.document import Document as Word
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Length, Pt
from docx.table import Table as WordTable
from docx.table import _Cell, _Column, _Row

from assistant.adapters.document_pdf import unbroken
from assistant.core.document import Facts

SMALL = Pt(11)
TEXT_WIDTH, AMOUNT_WIDTH, THING_WIDTH = Cm(16.4), Cm(3.2), Cm(5.4)
# A row with more letters than this may go on over the page.
TALL = 400


def add_table(
    word: Word,
    header: tuple[str, ...],
    rows: tuple[tuple[str, ...], ...],
    description: str,
    *,
    total: bool,
) -> None:
    """A table whose first row is repeated on each page and read as its heading."""
    table = word.add_table(rows=0, cols=len(header), style="Table Grid")
    _described(table, description)
    money = [all(_is_amount(row[column]) for row in rows) for column in range(len(header))]
    for number, cells in enumerate((header, *rows)):
        row = table.add_row()
        bold = number == 0 or (total and number == len(rows))
        for column, text in enumerate(cells):
            _cell(row.cells[column], text, bold=bold, right=money[column])
        _property(row, "w:cantSplit")
        if number == 0:
            _property(row, "w:tblHeader")
    _widths(table, money)
    word.add_paragraph().paragraph_format.space_after = Pt(0)


def add_facts(word: Word, facts: Facts) -> None:
    """A table of two columns: the thing, and a paragraph for each line about it."""
    table = word.add_table(rows=0, cols=len(facts.header), style="Table Grid")
    _described(table, ", ".join(facts.header))
    head = table.add_row()
    for cell, text in zip(head.cells, facts.header, strict=True):
        _cell(cell, text, bold=True, right=False)
    for name in ("w:tblHeader", "w:cantSplit"):
        _property(head, name)
    for thing, lines in facts.rows:
        _fact(table.add_row(), thing, lines)
    table.autofit = False
    for column, width in zip(table.columns, (THING_WIDTH, TEXT_WIDTH - THING_WIDTH), strict=True):
        _wide(column, int(width))
    word.add_paragraph().paragraph_format.space_after = Pt(0)


def _fact(row: _Row, thing: str, lines: tuple[str, ...]) -> None:
    name, _, more = thing.partition("\n")
    _cell(row.cells[0], name, bold=True, right=False)
    if more:
        row.cells[0].add_paragraph().add_run(unbroken(more)).font.size = SMALL
    _lines(row.cells[1], lines)
    if len(thing) + sum(len(line) for line in lines) <= TALL:
        _property(row, "w:cantSplit")


def _lines(cell: _Cell, lines: tuple[str, ...]) -> None:
    """One line is plain text, more are a list."""
    _cell(cell, lines[0] if lines else "", bold=False, right=False)
    if len(lines) < 2:  # noqa: PLR2004  a list has two at least
        return
    for _ in lines[1:]:
        cell.add_paragraph()
    for paragraph, line in zip(cell.paragraphs, lines, strict=True):
        paragraph.style = "List Bullet"
        if not paragraph.runs:
            paragraph.add_run(unbroken(line)).font.size = SMALL
        paragraph.paragraph_format.space_after = Pt(2)


def _described(table: WordTable, description: str) -> None:
    """The table's own description, for who cannot see it; its first row and column are headings."""
    text = OxmlElement("w:tblDescription")
    text.set(qn("w:val"), description)
    properties = table._tbl.tblPr
    properties.append(text)
    look = properties.find(qn("w:tblLook"))
    if look is not None:
        look.set(qn("w:firstRow"), "1")
        look.set(qn("w:firstColumn"), "1")


def _widths(table: WordTable, money: list[bool]) -> None:
    """Narrow columns for amounts, the rest shared by the words."""
    table.autofit = False
    words = money.count(False) or 1
    rest = TEXT_WIDTH - AMOUNT_WIDTH * money.count(True)
    for is_money, column in zip(money, table.columns, strict=True):
        _wide(column, AMOUNT_WIDTH if is_money else int(rest / words))


def _wide(column: _Column, width: int) -> None:
    column.width = Length(width)
    for cell in column.cells:
        cell.width = Length(width)


def _cell(cell: _Cell, text: str, *, bold: bool, right: bool) -> None:
    paragraph = cell.paragraphs[0]
    run = paragraph.add_run(unbroken(text))
    run.bold, run.font.size = bold, SMALL
    paragraph.paragraph_format.space_after = Pt(2)
    if right:
        paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT


def _property(row: _Row, name: str) -> None:
    row._tr.get_or_add_trPr().append(OxmlElement(name))


def _is_amount(text: str) -> bool:
    return text == "" or (text.lstrip("+- ").startswith("€") and not text[-1].isalpha())

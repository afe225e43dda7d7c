"""A table in Word: its first row is repeated and read as heading, amounts stand to the right."""

from docx.document import Document as Word
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt
from docx.table import Table as WordTable
from docx.table import _Cell, _Row

from assistant.adapters.document_pdf import unbroken

SMALL = Pt(11)
TEXT_WIDTH, AMOUNT_WIDTH = Cm(16.4), Cm(3.2)


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
        width = AMOUNT_WIDTH if is_money else int(rest / words)
        column.width = width
        for cell in column.cells:
            cell.width = width


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

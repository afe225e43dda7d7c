"""A document as data: what stands on the paper, apart from how PDF or Word draws it.

Every block can be read in order, by eye or by screen reader. No text in a block is ever markup.
"""

from dataclasses import dataclass, field
from datetime import date


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading below the title; `level` 1, 2 or 3."""

    text: str
    level: int = 1


@dataclass(frozen=True, slots=True)
class Paragraph:
    text: str
    strong: bool = False


@dataclass(frozen=True, slots=True)
class Bullets:
    items: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """A table; the first cell of each row is its heading. Under a heading `caption` may be empty.

    `last_is_total` draws the last row as a total.
    """

    caption: str
    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    last_is_total: bool = False


@dataclass(frozen=True, slots=True)
class Facts:
    """What was said about each thing: a table of two columns, the first one narrow.

    Attributes:
        header: names the two columns.
        rows: (the thing, what was said about it: a line each). The first line of a thing is its
            name, what follows says more about it.
    """

    header: tuple[str, str]
    rows: tuple[tuple[str, tuple[str, ...]], ...]


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a sum: words and, when it counts, an amount as text."""

    text: str
    amount: str | None = None


@dataclass(frozen=True, slots=True)
class SumOf:
    """A sum with its lines and its outcome; `header` names the two columns."""

    title: str
    header: tuple[str, str]
    lines: tuple[Line, ...]
    outcome: Line


@dataclass(frozen=True, slots=True)
class Curve:
    """A line over numbers, with its description; the same points follow in a table.

    Attributes:
        points: (x, y, y as text), x ascending.
        marks: (from x, to x, words): a stretch, or one point when both are the same.
    """

    description: str
    x_label: str
    y_label: str
    points: tuple[tuple[int, int, str], ...]
    marks: tuple[tuple[int, int, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Reference:
    """Where something was read: words and, when there is one, a web address."""

    text: str
    url: str | None = None


@dataclass(frozen=True, slots=True)
class References:
    items: tuple[Reference, ...]


type Block = Heading | Paragraph | Bullets | Table | Facts | SumOf | Curve | References


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """A whole document.

    Attributes:
        footer: the line on every page, such as who decides.
    """

    title: str
    made_on: date
    footer: str
    blocks: tuple[Block, ...] = field(default_factory=tuple)

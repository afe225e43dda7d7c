"""What a guide is: sections, questions, options, rows and columns, as its YAML file says."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from assistant.core.errors import UnknownQuestion
from assistant.core.guide.conditions import Condition

SCALE_MINIMUM, SCALE_MAXIMUM = 0, 10
TEXT_MAXIMUM = 2000


class Kind(StrEnum):
    ONE_OF = "one_of"
    SEVERAL_OF = "several_of"
    RANKING = "ranking"
    SCALE = "scale"
    NUMBER = "number"
    MONEY = "money"
    HOURS = "hours"
    DATE = "date"
    FREE_TEXT = "free_text"
    MATRIX = "matrix"


CHOICES = frozenset({Kind.ONE_OF, Kind.SEVERAL_OF, Kind.RANKING})
LISTS = frozenset({Kind.SEVERAL_OF, Kind.RANKING})
AMOUNTS = frozenset({Kind.SCALE, Kind.NUMBER, Kind.MONEY, Kind.HOURS})


@dataclass(frozen=True, slots=True)
class Option:
    id: str
    label: str
    synonyms: tuple[str, ...] = ()
    note: str | None = None
    when: Condition | None = None


@dataclass(frozen=True, slots=True)
class Row:
    id: str
    label: str
    group: str | None = None
    when: Condition | None = None


@dataclass(frozen=True, slots=True)
class Column:
    id: str
    label: str
    synonyms: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Section:
    id: str
    title: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """One question. Units: money in eurocents, hours in minutes per week.

    `rows_from` names the question whose chosen options are the rows of this matrix; `find` says
    where somebody can find the answer who does not know it. `profile` is the place of the answer
    in the work profile ("wens.werkdoel"); `suggest` what is offered while typing ("beroep" or
    "vaardigheid"); `from_profile` the places in the own profile whose items are the options,
    `from_skills` the groups of an imported list whose skills are. `only_with` leaves the question
    out when that list ("skills") was not imported.
    """

    id: str
    section: str
    kind: Kind
    text: str
    why: str = ""
    find: str = ""
    required: bool = False
    when: Condition | None = None
    options: tuple[Option, ...] = ()
    rows: tuple[Row, ...] = ()
    rows_from: str | None = None
    columns: tuple[Column, ...] = ()
    min_choices: int = 0
    max_choices: int | None = None
    minimum: int | None = None
    maximum: int | None = None
    unit: str | None = None
    low_label: str = ""
    high_label: str = ""
    max_length: int = TEXT_MAXIMUM
    profile: str | None = None
    suggest: str | None = None
    from_profile: tuple[str, ...] = ()
    from_skills: tuple[str, ...] = ()
    only_with: str | None = None

    def option(self, option_id: str) -> Option | None:
        return next((option for option in self.options if option.id == option_id), None)


@dataclass(frozen=True, slots=True)
class SaidByQuestions:
    """The questions that ask who says it, and whether it may be kept ("ja")."""

    who: str
    consent: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Guide:
    """A whole guide.

    Attributes:
        repeats: every walk adds something of its own (a job, a talk) and replaces nothing.
        said_by: for a guide in which somebody else than the person may speak.
    """

    id: str
    version: int
    title: str
    topic: str
    intro: str
    minutes: int
    sources: tuple[str, ...]
    sections: tuple[Section, ...]
    questions: tuple[Question, ...]
    region: str = "both"
    elsewhere: str | None = None
    repeats: bool = False
    said_by: SaidByQuestions | None = None

    @classmethod
    def from_mapping(cls, mapping: Mapping[str, object]) -> "Guide":
        """Build a guide from what its YAML file holds.

        Raises:
            GuideInvalid: the mapping is not a guide; says where and how to mend it.
        """
        from assistant.core.guide.build import guide  # build imports this module

        return guide(mapping)

    def question(self, question_id: str) -> Question:
        """Find a question by its id.

        Raises:
            UnknownQuestion: this guide has no such question.
        """
        for question in self.questions:
            if question.id == question_id:
                return question
        raise UnknownQuestion(question_id)

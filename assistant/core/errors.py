"""Every way the core declines: one small class per reason, carrying facts and no sentences."""

from dataclasses import dataclass
from datetime import date


class CoreError(Exception):
    """Something we decline to do, with the facts as fields.

    `str()` names only the class: a fact may be a person's own answer, and logs never hold that.
    """

    def __str__(self) -> str:
        return type(self).__name__


@dataclass(eq=False)
class GuideInvalid(CoreError):
    """A guide file is not well formed; `path` says where, `mend` how to repair it."""

    path: str
    what: str
    mend: str

    def __str__(self) -> str:
        return f"{self.path}: {self.what}. {self.mend}"


@dataclass(eq=False)
class UnknownQuestion(CoreError):
    question_id: str


@dataclass(eq=False)
class QuestionNotOnPath(CoreError):
    """The question exists, but the answers so far do not lead to it."""

    question_id: str


@dataclass(eq=False)
class WrongKindOfValue(CoreError):
    question_id: str
    kind: str


@dataclass(eq=False)
class UnknownOption(CoreError):
    question_id: str
    option_id: str


@dataclass(eq=False)
class UnknownRow(CoreError):
    question_id: str
    row_id: str


@dataclass(eq=False)
class UnknownColumn(CoreError):
    question_id: str
    column_id: str


@dataclass(eq=False)
class TooFewChoices(CoreError):
    question_id: str
    minimum: int
    chosen: int


@dataclass(eq=False)
class TooManyChoices(CoreError):
    question_id: str
    maximum: int
    chosen: int


@dataclass(eq=False)
class ValueOutOfRange(CoreError):
    """A number outside its bounds, in the unit of the question; None is an open bound."""

    question_id: str
    value: int
    minimum: int | None
    maximum: int | None


@dataclass(eq=False)
class TextEmpty(CoreError):
    question_id: str


@dataclass(eq=False)
class TextTooLong(CoreError):
    question_id: str
    maximum: int
    length: int


@dataclass(eq=False)
class AnswerRequired(CoreError):
    """This question, or this row of it, cannot be skipped."""

    question_id: str


@dataclass(eq=False)
class NotAnsweredYet(CoreError):
    question_id: str


@dataclass(eq=False)
class NothingToGoBackTo(CoreError):
    guide_id: str


@dataclass(eq=False)
class NothingToRestore(CoreError):
    guide_id: str


@dataclass(eq=False)
class ParameterUnknown(CoreError):
    """No value is on file for this day: we refuse and never reuse the last one."""

    parameter_id: str
    on: date


@dataclass(eq=False)
class InputMissing(CoreError):
    """A sum needs facts that were not given; `fields` names them as the schema does."""

    fields: tuple[str, ...]


@dataclass(eq=False)
class InputContradicts(CoreError):
    """Two given facts cannot both be true, or one is impossible.

    `reason` is an id under `refusals` in `knowledge/income`.
    """

    reason: str
    fields: tuple[str, ...]


@dataclass(eq=False)
class NotCalculable(CoreError):
    """Special rules govern this; we say which and who knows, and never approximate.

    `reason` is an id under `refusals` in `knowledge/income`.
    """

    reason: str


@dataclass(eq=False)
class ConsentMissing(CoreError):
    """Family or a former employer said it, and nobody asked whether it may be kept."""

    said_by: str


@dataclass(eq=False)
class SectionIsMade(CoreError):
    """This section of a profile is made of versions and lessons; nobody fills it in."""

    section: str

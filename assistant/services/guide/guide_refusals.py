"""The one table that turns a refused answer into the response that says what to do now."""

from collections.abc import Callable
from typing import Any

from assistant.core.errors import (
    AnswerRequired,
    CoreError,
    NotAnsweredYet,
    NothingToGoBackTo,
    NothingToRestore,
    QuestionNotOnPath,
    TextEmpty,
    TextTooLong,
    TooFewChoices,
    TooManyChoices,
    UnknownColumn,
    UnknownOption,
    UnknownQuestion,
    UnknownRow,
    ValueOutOfRange,
    WrongKindOfValue,
)
from assistant.core.guide.model import Guide
from assistant.core.guide.words import number_in_words
from assistant.core.say import Say

type Values = dict[str, str | int]


def _bounds(guide: Guide, error: ValueOutOfRange) -> Values:
    question = guide.question(error.question_id)
    return {
        "minimum": "…" if error.minimum is None else number_in_words(question, error.minimum),
        "maximum": "…" if error.maximum is None else number_in_words(question, error.maximum),
    }


def _none(_guide: Guide, _error: CoreError) -> Values:
    return {}


_TABLE: dict[type[CoreError], tuple[str, Callable[[Guide, Any], Values]]] = {
    ValueOutOfRange: ("utter_gids_getal_buiten", _bounds),
    TooFewChoices: ("utter_gids_te_weinig", lambda _, error: {"minimum": error.minimum}),
    TooManyChoices: ("utter_gids_te_veel", lambda _, error: {"maximum": error.maximum}),
    TextTooLong: ("utter_fout_te_lang", _none),
    TextEmpty: ("utter_fout_leeg", _none),
    AnswerRequired: ("utter_gids_antwoord_nodig", _none),
    NothingToGoBackTo: ("utter_gids_eerste_vraag", _none),
    NothingToRestore: ("utter_gids_niet_begrepen", _none),
    NotAnsweredYet: ("utter_gids_niet_begrepen", _none),
    UnknownOption: ("utter_gids_niet_begrepen", _none),
    UnknownRow: ("utter_gids_niet_begrepen", _none),
    UnknownColumn: ("utter_gids_niet_begrepen", _none),
    WrongKindOfValue: ("utter_gids_niet_begrepen", _none),
    UnknownQuestion: ("utter_gids_oude_vraag", _none),
    QuestionNotOnPath: ("utter_gids_oude_vraag", _none),
}
REFUSALS = frozenset(_TABLE)


def refused(guide: Guide, error: CoreError) -> Say:
    """What to say about an answer that was not taken; KeyError: not in the table."""
    response, values = _TABLE[type(error)]
    return Say(response, values(guide, error))

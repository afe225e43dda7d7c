"""What to say when an answer is not clear: never a guess, always a way to choose."""

from assistant.core.guide.answers import Answers
from assistant.core.guide.model import LISTS, Guide, Kind, Question
from assistant.core.guide.understanding.outcome import NotAnAnswer, Reason, Unclear
from assistant.core.guide.view import pending_row
from assistant.core.guide.words import label, number_in_words
from assistant.core.say import Button, Json, Say

TWO = 2
RESPONSES = {
    Reason.HEDGE: "utter_gids_half_om_half",
    Reason.TWO_MATCH: "utter_gids_niet_begrepen",
    Reason.NONE: "utter_gids_geen_van_beide",
    Reason.NEGATED: "utter_gids_niet_begrepen",
    Reason.CONFIRM: "utter_gids_bedoel_je_dit",
    Reason.TWO_READINGS: "utter_gids_twee_lezingen",
    Reason.NOT_WHOLE: "utter_gids_heel_getal",
    Reason.NUMBER_NEEDED: "utter_gids_getal_nodig",
    Reason.OTHER_MEASURE: "utter_gids_andere_maat",
    Reason.PERIOD: "utter_gids_hoeveel_dagen",
    Reason.ORDER_NEEDED: "utter_gids_volgorde_nodig",
    Reason.DAY_NEEDED: "utter_gids_dag_nodig",
    Reason.OUT_OF_RANGE: "utter_gids_getal_buiten",
    Reason.TOO_FEW: "utter_gids_te_weinig",
    Reason.TOO_MANY: "utter_gids_te_veel",
    Reason.TOO_LONG: "utter_fout_te_lang",
}


def unclear_says(
    guide: Guide, answers: Answers, question: Question, reading: Unclear | NotAnAnswer
) -> tuple[Say, ...]:
    """Ask to choose between what it could be; with nothing to go on, ask to choose at all."""
    if isinstance(reading, NotAnAnswer):
        return (Say("utter_gids_niet_begrepen"),)
    if reading.reason is Reason.TWO_MATCH and len(reading.options) == TWO:
        one, two = (_label(question, option) for option in reading.options)
        buttons = _buttons(guide, answers, question, reading)
        return (Say("utter_gids_twee_antwoorden", {"een": one, "twee": two}, buttons=buttons),)
    values: dict[str, str | int] = {
        "minimum": _bound(question, question.minimum, question.min_choices),
        "maximum": _bound(question, question.maximum, question.max_choices),
    }
    buttons = _buttons(guide, answers, question, reading)
    return (Say(RESPONSES[reading.reason], values, buttons=buttons),)


def doubt_of(says: tuple[Say, ...]) -> dict[str, Json] | None:
    """The one answer we asked about; None when there was nothing, or more, to choose from."""
    pendings = [button.pending for say in says for button in say.buttons]
    return dict(pendings[0]) if len(pendings) == 1 and pendings[0] is not None else None


def _bound(question: Question, amount: int | None, choices: int | None) -> str | int:
    if amount is not None:
        return number_in_words(question, amount)
    return "…" if choices is None else choices


def _buttons(
    guide: Guide, answers: Answers, question: Question, reading: Unclear
) -> tuple[Button, ...]:
    """The candidates as buttons, each a whole answer."""
    if reading.reason is Reason.CONFIRM and question.kind in LISTS and len(reading.options) > 1:
        # Several were named and one question is asked about them: they are one answer together.
        together = ", ".join(_label(question, option) for option in reading.options)
        whole_list: list[Json] = list(reading.options)
        answer_: dict[str, Json] = {"guide": guide.id, "question": question.id, "value": whole_list}
        return (Button(together, pending={"answer": answer_}),)
    options = [(_label(question, option), option) for option in reading.options]
    readings = [(one.read_back, one.value) for one in reading.readings]
    row = pending_row(guide, question, answers) if question.kind is Kind.MATRIX else None
    made = []
    for text, value in [*options, *readings]:
        whole: Json = value  # type: ignore[assignment]  # canonical values are JSON
        if question.kind in LISTS and isinstance(value, str):
            whole = [value]
        answer: dict[str, Json] = {"guide": guide.id, "question": question.id, "value": whole}
        if row is not None:
            answer["row"] = row.id
        made.append(Button(text, pending={"answer": answer}))
    return tuple(made)


def _label(question: Question, option_id: str) -> str:
    column = next((column for column in question.columns if column.id == option_id), None)
    return column.label if column is not None else label(question, option_id)

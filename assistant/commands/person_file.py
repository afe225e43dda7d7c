"""A person in a file: the answers to guides, day by day, as a conversation would hold them."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from assistant.commands.answers_file import AnswersWrong, answers_in, as_mapping, mapping_in
from assistant.core.conversation import Conversation, GuideRun, RunStatus
from assistant.core.guide.answers import Answers
from assistant.core.guide.model import Guide
from assistant.core.guide.view import current
from assistant.core.profile.changes import taken_up
from assistant.core.profile.model import Profile
from assistant.core.profile.yields import drafts
from assistant.services.guide.guide_shelf import GuideShelf

EXAMPLE = "guides: {arbeidsprofiel_sterk: {succes: Ik haalde mijn rijbewijs.}}"
SESSION = "een sessie is een rijtje, zoals {day: 2026-11-15, guides: {…}}"


@dataclass(frozen=True, slots=True)
class Told:
    """The answers of one walk through a guide, on one day."""

    on: date
    guide: str
    answers: Mapping[str, object]


def person_in(file: Path, shelf: GuideShelf, today: date) -> Conversation:
    """The conversation of this person, with every walk taken up in the profile.

    Args:
        file: `guides: {guide: answers, or a list of answers}`, or `sessions:` with a list of
            `{day: 2026-11-15, guides: …}`.
        shelf: every guide.
        today: the day of the walks of a file without sessions.

    Raises:
        AnswersWrong: in words what is wrong with the file.
    """
    conversation = Conversation(id="")
    for told in _walks(file, today):
        if told.guide not in shelf:
            known = ", ".join(sorted(guide.id for guide in shelf))
            raise AnswersWrong(f"{file}: deze gids ken ik niet: {told.guide}. Er is wel: {known}.")
        _walk(conversation, shelf, told, f"{file}: {told.guide}")
    return conversation


def _walk(conversation: Conversation, shelf: GuideShelf, told: Told, where: str) -> None:
    guide = shelf.of(conversation, told.guide)
    before = conversation.runs.pop(guide.id, None)
    if before is not None and not guide.repeats:
        raise AnswersWrong(f"{where}: deze gids doet iemand één keer. Voeg de antwoorden samen.")
    answers = answers_in(guide, told.answers, where)
    status = RunStatus.DONE if current(guide, answers) is None else RunStatus.PAUSED
    number = before.number + 1 if before else 1
    conversation.earlier += [before] if before else []
    conversation.runs[guide.id] = GuideRun(guide.id, answers.as_json(), status, number)
    _take_up(conversation, guide, answers, number, told.on)


def _take_up(
    conversation: Conversation, guide: Guide, answers: Answers, number: int, day: date
) -> None:
    entry = f"{guide.id}-{number}" if guide.repeats else None
    profile = Profile.from_json(conversation.profile)
    made = drafts(guide, answers, entry, day)
    conversation.profile = taken_up(profile, made, guide.id, entry, day).as_json()


def _walks(file: Path, today: date) -> Iterator[Told]:
    told = mapping_in(file, EXAMPLE)
    unknown = sorted(told.keys() - {"guides", "sessions"})
    if unknown or len(told) != 1:
        raise AnswersWrong(f"{file}: begin met 'guides:' of met 'sessions:', zoals '{EXAMPLE}'.")
    if "guides" in told:
        yield from _guides(file, told["guides"], today)
        return
    sessions = told["sessions"]
    if not isinstance(sessions, list):
        raise AnswersWrong(f"{file}: zet onder 'sessions:' een lijst; {SESSION}.")
    for one in sessions:
        session = as_mapping(one, f"{file}: {SESSION}.")
        yield from _guides(file, session.get("guides"), _day(file, session.get("day")))


def _guides(file: Path, told: object, day: date) -> Iterator[Told]:
    said = f"{file}: zet onder 'guides:' elke gids op een regel, zoals '{EXAMPLE}'."
    for guide_id, walks in as_mapping(told, said).items():
        for walk in walks if isinstance(walks, list) else [walks]:
            said = f"{file}: {guide_id}: schrijf elke vraag op een regel, zoals 'vraag: antwoord'."
            yield Told(day, guide_id, as_mapping(walk, said))


def _day(file: Path, given: object) -> date:
    try:
        return date.fromisoformat(str(given))
    except ValueError as error:
        said = f"{file}: '{given}' is geen dag. Schrijf hem als 2026-11-22; {SESSION}."
        raise AnswersWrong(said) from error

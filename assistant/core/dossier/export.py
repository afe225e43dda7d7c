"""Everything that is known about somebody as plain data, with keys and words that people read."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from assistant.core.conversation import GuideRun, RunStatus
from assistant.core.dossier.model import Dossier, Walk
from assistant.core.guide.answers import Answers
from assistant.core.guide.model import Guide
from assistant.core.guide.summary import summary
from assistant.core.profile.model import Item, Profile

VERSION = 1
STATES = {
    RunStatus.ACTIVE: "bezig",
    RunStatus.PAUSED: "begonnen",
    RunStatus.DONE: "klaar",
}

type Plain = dict[str, Any]


def exported(dossier: Dossier, guides: Mapping[str, Guide], now: datetime, *, kept: bool) -> Plain:
    """The whole dossier as JSON data.

    Args:
        dossier: what is kept; or, of somebody who keeps nothing, what the conversation holds.
        guides: for titles, questions and answers in words.
        now: when it was made.
        kept: whether it is kept beyond the conversation.
    """
    candidate = dossier.candidate
    return {
        "soort": "Baken: mijn gegevens",
        "versie": VERSION,
        "gemaakt_op": _text(now),
        "regio": _text(candidate.region),
        "bewaard": _kept(dossier) if kept else None,
        "gidsen": [_walk(walk, guides) for walk in dossier.walks],
        "profiel": _profile(dossier.profile),
        "openheid": _rows(
            dossier.decisions,
            decided_on="besloten_op",
            person="persoon",
            when="wanneer",
            what="wat",
            status="stand",
            delete_on="laatste_dag",
        ),
        "inkomstenplannen": _rows(
            dossier.plans,
            made_on="gemaakt_op",
            guide_version="versie_van_de_gids",
            answers="antwoorden",
            delete_on="laatste_dag",
        ),
        "toestemmingen": _rows(
            dossier.consents,
            purpose="waarvoor",
            text="tekst",
            given_at="gegeven_op",
            withdrawn_at="ingetrokken_op",
            delete_on="laatste_dag",
        ),
        "gedeeld": _rows(
            dossier.shares,
            audience="met",
            items="onderdelen",
            made_at="gemaakt_op",
            until="tot",
            revoked_at="ingetrokken_op",
        ),
        "gebeurtenissen": _rows(
            dossier.events,
            at="wanneer",
            what="wat",
            who="door",
            outcome="uitkomst",
            delete_on="laatste_dag",
        ),
    }


def _kept(dossier: Dossier) -> Plain:
    candidate = dossier.candidate
    return {
        "sinds": _text(candidate.made_at),
        "laatst_gezien": _text(candidate.seen_at),
        "laatste_dag": _text(candidate.delete_on),
    }


def _walk(walk: Walk, guides: Mapping[str, Guide]) -> Plain:
    run, guide = walk.run, guides.get(walk.run.guide)
    return {
        "gids": run.guide,
        "titel": guide.title if guide else run.guide,
        "keer": walk.number,
        "stand": STATES[run.status],
        "veranderd_op": _text(walk.changed_at),
        "laatste_dag": _text(walk.delete_on),
        "antwoorden": _answers(run, guide),
    }


def _answers(run: GuideRun, guide: Guide | None) -> list[Plain]:
    """Every answer, in words where the guide still asks it; nothing given is left out."""
    answers = Answers.from_json(run.answers)
    told = {
        item.question_id: (item.question, item.answer)
        for section in (summary(guide, answers) if guide else ())
        for item in section.items
    }
    given = answers.as_json()["given"]
    return [
        {
            "vraag": told.get(question, (question, ""))[0],
            "antwoord": told.get(question, ("", None))[1],
            "id": question,
            "waarde": value,
        }
        for question, value in given.items()
    ]


def _profile(profile: Profile) -> Plain:
    return {
        "versie": profile.number,
        "onderdelen": [_item(item, profile) for item in profile.items],
        "versies": _rows(
            profile.versions, number="versie", made_on="gemaakt_op", session="sessie", reason="door"
        ),
        "sessies": [_text(day) for day in profile.sessions],
    }


def _item(item: Item, profile: Profile) -> Plain:
    return {
        "id": item.id,
        "deel": _text(item.section),
        "veld": item.field,
        "tekst": item.text,
        "gezegd_door": _text(item.said_by),
        "gezegd_op": _text(item.said_on),
        "toestemming_op": _text(item.consent),
        "uit": item.origin,
        "hoort_bij": item.entry,
        "geldt_nu": item.held_at(profile.number),
        "sinds_versie": item.since,
        "tot_versie": item.until,
    }


def _rows(rows: Sequence[object], **names: str) -> list[Plain]:
    return [{key: _text(getattr(row, name)) for name, key in names.items()} for row in rows]


def _text(value: object) -> Any:  # noqa: ANN401  plain JSON data
    if isinstance(value, datetime | date):
        return value.isoformat()
    if isinstance(value, StrEnum):
        return value.value
    return list(value) if isinstance(value, tuple) else value

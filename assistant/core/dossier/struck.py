"""What was struck on another device: it goes here too, also from what was changed here since."""

from collections.abc import Mapping, Sequence
from copy import deepcopy
from dataclasses import replace
from datetime import date
from typing import Any

from assistant.core.conversation import Conversation, GuideRun
from assistant.core.dossier.consent import OF_OTHERS, forget_words_of, standing
from assistant.core.dossier.merge import VERSION, digest, key_of
from assistant.core.dossier.model import Dossier
from assistant.core.dossier.outcomes import INCOME, NOBODY, OPENNESS
from assistant.core.dossier.profiles import what
from assistant.core.dossier.sharing import without_item
from assistant.core.guide.model import Guide
from assistant.core.openness.decisions import PERSONS
from assistant.core.profile.forgetting import forget_item, untick
from assistant.core.profile.model import Item, Profile


def forget_struck(
    conversation: Conversation, dossier: Dossier, guides: Mapping[str, Guide], today: date
) -> None:
    """Take out of this conversation what the dossier held when both were last the same, and lost.

    Only walks that changed here need it: the others are taken over from the dossier as they are.
    """
    gone = _struck(conversation, dossier)
    if not gone:
        return
    for run in (*conversation.runs.values(), *conversation.earlier):
        if conversation.kept.get(key_of(run)) != digest(run):
            forget_in(run, guides, gone)
    _leave_out(conversation, gone)
    withdrawn = {item.said_by for item in gone if item.said_by in OF_OTHERS}
    for said_by in sorted(withdrawn):
        if OF_OTHERS[said_by] not in standing(dossier):
            forget_words_of(conversation, said_by, guides, today)


def forget_in(run: GuideRun, guides: Mapping[str, Guide], gone: Sequence[Item]) -> None:
    """Take these items out of one walk: as an answer, and as a choice from the own profile."""
    guide = guides.get(run.guide)
    if guide is None:
        return
    for item in gone:
        forget_item(run, guide, item)
        untick(run, guide, item.id)


def without_struck(dossier: Dossier, guides: Mapping[str, Guide], item: Item) -> Dossier:
    """The dossier in which decisions, plans and shares no longer say it either."""
    dossier = without_item(dossier, item.id)
    if item.guide == OPENNESS and OPENNESS in guides:
        persons = _persons(guides[OPENNESS], item)
        left = tuple(one for one in dossier.decisions if one.person not in persons)
        return replace(dossier, decisions=left)
    if item.guide == INCOME and INCOME in guides:
        plans = tuple(
            replace(one, answers=_planned(one.answers, guides, item)) for one in dossier.plans
        )
        return replace(dossier, plans=plans)
    return dossier


def _persons(guide: Guide, item: Item) -> frozenset[str]:
    """Whom a decision about openness was about: one person of a matrix, or nobody at all."""
    options = guide.question(PERSONS).options
    told = {one.id for one in options if item.text.startswith(f"{one.label.rstrip('.')}: ")}
    return frozenset(told or {NOBODY})


def _planned(answers: Mapping[str, Any], guides: Mapping[str, Guide], item: Item) -> dict[str, Any]:
    run = GuideRun(INCOME, {"given": deepcopy(dict(answers))})
    forget_in(run, guides, [item])
    return dict(run.answers["given"])


def _struck(conversation: Conversation, dossier: Dossier) -> list[Item]:
    since = int(conversation.kept.get(VERSION, "0"))
    there = {what(item) for item in dossier.profile.items}
    mine = Profile.from_json(conversation.profile).items
    return [item for item in mine if item.since <= since and what(item) not in there]


def _leave_out(conversation: Conversation, gone: Sequence[Item]) -> None:
    profile = Profile.from_json(conversation.profile)
    kept = tuple(item for item in profile.items if item not in gone)
    conversation.profile = replace(profile, items=kept).as_json()

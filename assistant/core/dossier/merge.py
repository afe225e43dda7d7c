"""Brings a conversation and its dossier together, so that both know the same and nothing is lost.

A conversation remembers in `kept`, as hashes, what was last the same on both sides. What changed
on one side only goes to the other; what changed on both sides stays twice.
"""

import hashlib
import json
from collections.abc import Mapping
from copy import deepcopy
from dataclasses import replace
from datetime import date, datetime

from assistant.core.conversation import Conversation, GuideRun, RunStatus
from assistant.core.dossier.model import Dossier, Walk
from assistant.core.dossier.profiles import profiles_together
from assistant.core.profile.model import Profile

PROFILE, VERSION = "profile", "version"


def together(dossier: Dossier, conversation: Conversation, now: datetime, until: date) -> Dossier:
    """The dossier with what is new here; the conversation gets what is new there.

    Args:
        dossier: as it is kept now.
        conversation: is changed.
        now: when a walk that differs counts as changed.
        until: the last day of every walk.
    """
    theirs = {key_of(walk.run): walk for walk in dossier.walks}
    renamed = _number_anew(conversation, theirs)
    profile = _profiles(dossier, conversation, renamed, now.date())
    runs = _agreed(conversation, theirs)
    _take_over(conversation, runs, theirs)
    walks = tuple(_walk(run, theirs.get(key), now, until) for key, run in runs.items())
    conversation.profile = profile.as_json()
    conversation.kept = {key: digest(run) for key, run in runs.items()}
    conversation.kept |= {PROFILE: digest_of(conversation.profile), VERSION: str(profile.number)}
    return replace(dossier, walks=walks, profile=profile)


def key_of(run: GuideRun) -> str:
    """What a walk is called in `kept`."""
    return f"{run.guide}:{run.number}"


def digest(run: GuideRun) -> str:
    """A hash of what somebody answered; putting a guide aside changes nothing."""
    return digest_of([run.answers, run.status is RunStatus.DONE])


def digest_of(plain: object) -> str:
    """A hash of plain data."""
    text = json.dumps(plain, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()


def _all(conversation: Conversation) -> list[GuideRun]:
    return [*conversation.earlier, *conversation.runs.values()]


def _number_anew(conversation: Conversation, theirs: Mapping[str, Walk]) -> dict[str, str]:
    """Give a walk that changed on both sides a number of its own; entry before → entry now."""
    renamed = {}
    for run in _all(conversation):
        other = theirs.get(key_of(run))
        if other is None or not _both_changed(conversation, run, other.run):
            continue
        numbers = [walk.number for walk in theirs.values() if walk.run.guide == run.guide]
        numbers += [one.number for one in _all(conversation) if one.guide == run.guide]
        before, run.number = run.number, max(numbers) + 1
        renamed[f"{run.guide}-{before}"] = f"{run.guide}-{run.number}"
    return renamed


def _both_changed(conversation: Conversation, mine: GuideRun, other: GuideRun) -> bool:
    was = conversation.kept.get(key_of(mine))
    begun = any(mine.answers.values())
    return begun and digest(mine) != digest(other) and was not in (digest(mine), digest(other))


def _agreed(conversation: Conversation, theirs: Mapping[str, Walk]) -> dict[str, GuideRun]:
    """Every walk that stays, by key: the changed one of each two, theirs before ours."""
    mine = {key_of(run): run for run in _all(conversation)}
    agreed: dict[str, GuideRun] = {}
    for key in [*theirs, *(key for key in mine if key not in theirs)]:
        kept = _one(mine.get(key), theirs.get(key), conversation.kept.get(key))
        if kept is not None:
            agreed[key] = kept
    return agreed


def _one(mine: GuideRun | None, walk: Walk | None, was: str | None) -> GuideRun | None:
    other = walk.run if walk else None
    if mine is None:
        return None if other is None or was == digest(other) else deepcopy(other)
    if other is None:
        return None if was == digest(mine) else mine
    ours_changed = was is not None and digest(mine) != was
    return mine if ours_changed or digest(mine) == digest(other) else deepcopy(other)


def _take_over(
    conversation: Conversation, runs: Mapping[str, GuideRun], theirs: Mapping[str, Walk]
) -> None:
    """Put the walks in their places; the one that goes on now stays the one that goes on."""
    going_on = conversation.run
    active = key_of(going_on) if going_on else None
    order = sorted(runs.values(), key=lambda run: _moment(run, theirs, conversation))
    newest: dict[str, GuideRun] = {}
    for run in order:
        there = newest.get(run.guide, run)
        rank = (key_of(run) == active, run.number)
        newest[run.guide] = run if rank >= (key_of(there) == active, there.number) else there
    conversation.runs = newest
    conversation.earlier = [run for run in order if newest[run.guide] is not run]
    _go_on(conversation, active)


def _moment(
    run: GuideRun, theirs: Mapping[str, Walk], conversation: Conversation
) -> tuple[int, str]:
    """Sorts what came from the dossier by its last change, before what is in the conversation."""
    places = [key_of(one) for one in _all(conversation)]
    if key_of(run) in places:
        return 1 + places.index(key_of(run)), ""
    return 0, theirs[key_of(run)].changed_at.isoformat()


def _go_on(conversation: Conversation, active: str | None) -> None:
    run = conversation.run
    if run is None or key_of(run) != active or run.status is RunStatus.DONE:
        conversation.active_guide = None
    for one in _all(conversation):
        if one.status is RunStatus.ACTIVE and one is not conversation.run:
            one.status = RunStatus.PAUSED
    if conversation.run is not None:
        conversation.run.status = RunStatus.ACTIVE


def _profiles(
    dossier: Dossier, conversation: Conversation, renamed: Mapping[str, str], today: date
) -> Profile:
    mine, theirs = Profile.from_json(conversation.profile), dossier.profile
    was = conversation.kept.get(PROFILE)
    if digest_of(theirs.as_json()) == was:
        return mine
    if was is not None and digest_of(mine.as_json()) == was:
        return theirs
    since = int(conversation.kept.get(VERSION, "0"))
    profile, ids = profiles_together(theirs, mine, since, renamed, today)
    for run in _all(conversation):
        run.answers = {part: _renamed(values, ids) for part, values in run.answers.items()}
    return profile


def _renamed(value: object, ids: Mapping[str, str]) -> object:
    """The answers, in which an item of the profile that got another id has that id."""
    if isinstance(value, dict):
        return {name: _renamed(one, ids) for name, one in value.items()}
    if isinstance(value, list):
        return [_renamed(one, ids) for one in value]
    return ids.get(value, value) if isinstance(value, str) else value


def _walk(run: GuideRun, before: Walk | None, now: datetime, until: date) -> Walk:
    same = before is not None and digest(before.run) == digest(run)
    status = RunStatus.DONE if run.status is RunStatus.DONE else RunStatus.PAUSED
    return Walk(
        run=GuideRun(run.guide, deepcopy(run.answers), status, run.number),
        number=run.number,
        changed_at=before.changed_at if before is not None and same else now,
        delete_on=until,
    )

"""What finished walks leave in a dossier: openness decisions and income plans, newest last."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from assistant.core.conversation import Conversation, RunStatus
from assistant.core.dossier.model import Dossier, IncomePlan, OpennessDecision
from assistant.core.guide.answers import Answers
from assistant.core.openness.decisions import Status, openness_matrix

OPENNESS, INCOME = "openheid", "inkomstenplan"
NOBODY = "niemand"


def with_outcomes(
    dossier: Dossier, conversation: Conversation, today: date, plan_version: int, plan_until: date
) -> Dossier:
    """The dossier with the decisions and the plan of this conversation; the same when known."""
    decisions, plans = dossier.decisions, dossier.plans
    openness, income = _done(conversation, OPENNESS), _done(conversation, INCOME)
    if openness is not None:
        decisions = _decided(decisions, openness, today, dossier.candidate.delete_on)
    if income and not any(plan.answers == income for plan in plans[-1:]):
        plan = IncomePlan(
            made_on=today, guide_version=plan_version, answers=dict(income), delete_on=plan_until
        )
        plans = (*plans, plan)
    return replace(dossier, decisions=decisions, plans=plans)


def _done(conversation: Conversation, guide: str) -> Mapping[str, object] | None:
    run = conversation.runs.get(guide)
    if run is None or run.status is not RunStatus.DONE:
        return None
    return Answers.from_json(run.answers).as_json()["given"]


def _decided(
    before: Sequence[OpennessDecision], answers: Mapping[str, object], today: date, until: date
) -> tuple[OpennessDecision, ...]:
    """Earlier decisions stay; a decision is added when it differs from the newest one."""
    newest = {one.person: (one.when, one.what, one.status) for one in before}
    matrix = openness_matrix(answers)
    rows = [
        (row.person, (row.moment or "", row.degree or "", row.status.value)) for row in matrix.rows
    ]
    if matrix.tells_nobody:
        rows = [(NOBODY, ("", matrix.direction or "", Status.DECIDED.value))]
    fresh = tuple(
        OpennessDecision(
            decided_on=today, person=person, when=when, what=what, status=status, delete_on=until
        )
        for person, (when, what, status) in rows
        if newest.get(person) != (when, what, status)
    )
    return (*before, *fresh)

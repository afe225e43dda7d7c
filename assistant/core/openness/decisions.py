"""The openness matrix: per person when, how much, and how far along; each can change any time."""

from dataclasses import dataclass
from enum import StrEnum

from assistant.core.openness.reading import Answers, cells, one, several

DIRECTION = "richting"
PERSONS = "aan_wie"
MOMENTS = ("wanneer", "wanneer_sollicitatie")  # one of the two is asked, by situation
DEGREE = "wat"
STATUS = "status"
NOBODY = frozenset({"niet_vertellen", "nog_niet"})
NEVER, NOTHING = "niet", "niets"


class Status(StrEnum):
    OPEN = "open"
    DECIDED = "besloten"
    DONE = "gedaan"
    LOOKED_BACK = "teruggekeken"


@dataclass(frozen=True, slots=True)
class PersonDecision:
    """What is chosen for one person; None is not chosen yet."""

    person: str
    moment: str | None
    degree: str | None
    status: Status

    @property
    def contradicts(self) -> bool:
        """A moment to tell with nothing to tell, or the other way round: worth asking about."""
        if self.moment is None or self.degree is None:
            return False
        return (self.moment == NEVER) != (self.degree == NOTHING)


@dataclass(frozen=True, slots=True)
class OpennessMatrix:
    direction: str | None
    rows: tuple[PersonDecision, ...]

    @property
    def tells_nobody(self) -> bool:
        """The person chose not to tell, or not yet; that is a full answer, not a missing one."""
        return self.direction in NOBODY

    @property
    def to_look_back_on(self) -> tuple[str, ...]:
        return tuple(row.person for row in self.rows if row.status is Status.DONE)


def openness_matrix(answers: Answers) -> OpennessMatrix:
    """Bring the answers per person together; persons that are no longer chosen are left out."""
    direction = one(answers, DIRECTION)
    if direction in NOBODY:
        return OpennessMatrix(direction, ())
    moments = _moments(answers)
    degrees = cells(answers.get(DEGREE))
    statuses = cells(answers.get(STATUS))
    return OpennessMatrix(
        direction,
        tuple(
            PersonDecision(
                person, moments.get(person), degrees.get(person), _status(statuses.get(person))
            )
            for person in several(answers, PERSONS)
        ),
    )


def _moments(answers: Answers) -> dict[str, str]:
    found: dict[str, str] = {}
    for question in MOMENTS:
        found |= cells(answers.get(question))
    return found


def _status(value: str | None) -> Status:
    return Status(value) if value in set(Status) else Status.OPEN

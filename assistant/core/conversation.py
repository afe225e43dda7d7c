"""One conversation as the app knows it: the truth that the dialogue engine follows."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from assistant.core.say import Json


class Region(StrEnum):
    """Where the person lives: decides the law, the institutions and the crisis line."""

    NL = "nl"
    VL = "vl"


class RunStatus(StrEnum):
    """Where one walk through a guide stands."""

    ACTIVE = "active"
    PAUSED = "paused"
    DONE = "done"


@dataclass
class GuideRun:
    """One person's walk through one guide; `answers` is `core.guide.answers.Answers.as_json()`.

    `number` counts the walks through the same guide: the second job that somebody adds is 2.
    """

    guide: str
    answers: dict[str, Any] = field(default_factory=dict)
    status: RunStatus = RunStatus.ACTIVE
    number: int = 1


@dataclass
class LastTurn:
    """The newest turn, kept so that a repeated request gets the same answer again."""

    client_id: str
    turn: dict[str, Json]


@dataclass
class Conversation:
    """Everything the app remembers of one conversation; gone after "Stop en wis" or the last day.

    Attributes:
        id: the id the dialogue engine knows; random, not the cookie.
        offers: button id → what a tap means (`{"intent": …}` or `{"pending": …}`).
        pending: what a tap or a filled-in card means, waiting for the action that reads it.
        awaiting: the yes/no question that is open outside a guide, if any.
        doubt: the one answer we asked about ("bedoel je dit?"), which a plain "ja" confirms.
        safety: state of `core.safety.state` as plain data.
        engine_loop: the active loop the engine reported last.
        earlier: finished walks through guides that repeat; the newest of each is in `runs`.
        profile: `core.profile.model.Profile.as_json()`.
        proposals: what was understood of a story and waits for a yes or no, the first one first.
        candidate: the dossier that this conversation is kept in; None while it is anonymous.
        kept: what was last the same here and in the dossier, as hashes (`core.dossier.merge`).
    """

    id: str
    region: Region | None = None
    turn: int = 0
    active_guide: str | None = None
    runs: dict[str, GuideRun] = field(default_factory=dict)
    offers: dict[str, dict[str, Json]] = field(default_factory=dict)
    pending: dict[str, Json] | None = None
    awaiting: str | None = None
    doubt: dict[str, Json] | None = None
    safety: dict[str, Json] = field(default_factory=dict)
    engine_loop: str | None = None
    last_turn: LastTurn | None = None
    earlier: list[GuideRun] = field(default_factory=list)
    profile: dict[str, Any] = field(default_factory=dict)
    proposals: list[dict[str, Json]] = field(default_factory=list)
    candidate: str | None = None
    kept: dict[str, str] = field(default_factory=dict)

    @property
    def run(self) -> GuideRun | None:
        """The walk that is going on now, if any."""
        return self.runs.get(self.active_guide) if self.active_guide else None

    @property
    def paused_run(self) -> GuideRun | None:
        """The walk that can be taken up again, if any: the newest that was paused."""
        paused = [run for run in self.runs.values() if run.status is RunStatus.PAUSED]
        return paused[-1] if paused else None

    def pause(self) -> None:
        """Put the guide aside; every answer stays."""
        if self.run is not None:
            self.run.status = RunStatus.PAUSED
        self.active_guide = None

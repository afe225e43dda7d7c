"""The desk: answers what is about keeping, coming back and one's own data, without the engine."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field

from assistant.core.conversation import Conversation
from assistant.core.say import Json, Say
from assistant.core.steering import Steer, Steering
from assistant.core.yes_or_no import yes_or_no
from assistant.ports import StoreUnavailable
from assistant.services.dossier.desk_codes import CodeAnswers
from assistant.services.dossier.desk_kept import KeptAnswers
from assistant.services.dossier.dossier_questions import AWAITS_CODE, STEERS
from assistant.services.dossier.dossiers import Dossiers
from assistant.services.talk.conversations import as_it_was
from assistant.services.talk.intake import Incoming, every_word

type Answer = Callable[[Conversation, Mapping[str, Json]], Awaitable[list[Say]]]

AWAY = frozenset({Steer.STOP, Steer.BACK, Steer.RESTORE})
ASKED_FOR = {Steer.SAVE: "keep", Steer.RETURN: "return", Steer.DATA: "data"}


# After these the conversation is erased too.
GOES = frozenset({"erase_here", "erase_all"})


@dataclass(frozen=True)
class DeskReply:
    """What to say; `erased` when the conversation goes too."""

    says: list[Say] = field(default_factory=list)
    erased: bool = False

    @property
    def asks(self) -> bool:
        """Whether an answer is awaited, so that a guide is silent for now."""
        return any(say.buttons for say in self.says)


class Desk:
    """Handled in the app before the engine: a return code never reaches it."""

    def __init__(
        self, dossiers: Dossiers, kept: KeptAnswers, codes: CodeAnswers, steering: Steering
    ) -> None:
        self._dossiers = dossiers
        self._codes = codes
        self._steering = steering
        self._answers: dict[str, Answer] = {
            "keep": kept.question,
            "keep_yes": kept.keep,
            "keep_no": kept.not_kept,
            "new_code": kept.keep,
            "data": kept.data,
            "export": kept.export,
            "items": kept.items,
            "remove": kept.remove,
            "withdraw": kept.withdraw,
            "shares": kept.shares,
            "revoke": kept.revoke,
            "done": kept.done,
            "erase": kept.erase_question,
            "erase_kept": kept.erase_kept,
            "erase_all": kept.erase_all,
            "return": codes.ask,
            "stop_return": codes.stop,
            "erase_here": kept.erase_here,
            "erase_not": kept.erase_not,
        }

    def is_code(self, incoming: Incoming) -> bool:
        """Whether a return code was filled in where something else was asked."""
        return any(self._codes.is_code(text) for text in every_word(incoming))

    def takes(
        self, conversation: Conversation, pending: Mapping[str, Json], typed: str | None
    ) -> bool:
        """Whether the desk answers this message; `typed` is None for a tap or a card."""
        if typed is None:
            return _tapped(pending) is not None
        if pending:
            return False
        awaited = conversation.awaiting == AWAITS_CODE
        return awaited or self._codes.is_code(typed) or self._meant(conversation, typed) is not None

    async def answer(
        self, conversation: Conversation, pending: Mapping[str, Json], typed: str | None
    ) -> DeskReply:
        """Do it. When the store is down: say so, with everything as it was."""
        what = _tapped(pending) if typed is None else self._typed(conversation, typed)
        conversation.pending = None
        try:
            with as_it_was(conversation):
                says = await self._answered(conversation, pending, what, typed)
        except StoreUnavailable:
            return DeskReply([Say(_failed(what))])
        return DeskReply(says, erased=what in GOES)

    async def _answered(
        self,
        conversation: Conversation,
        pending: Mapping[str, Json],
        what: str | None,
        typed: str | None,
    ) -> list[Say]:
        if what is None:
            return await self._codes.typed(conversation, typed or "")
        conversation.awaiting = None
        return await self._answers.get(what, self._answers["data"])(conversation, pending)

    def follow(self, conversation: Conversation) -> list[Say]:
        """After a turn: the dossier follows. When it is gone, the person hears that once."""
        try:
            with as_it_was(conversation):
                there = self._dossiers.follow(conversation)
        except StoreUnavailable:
            return []  # the conversation has it all; the next turn tries again
        return [] if there else [Say("utter_bewaren_weg")]

    def _typed(self, conversation: Conversation, typed: str) -> str | None:
        """The button that these words stand for; None when they are read as a code."""
        if self._codes.is_code(typed):
            return None
        meant = self._meant(conversation, typed)
        away = self._steering.exact(typed) in AWAY or yes_or_no(typed) is False
        if conversation.awaiting == AWAITS_CODE and meant is None and away:
            return "stop_return"
        return meant

    def _meant(self, conversation: Conversation, typed: str) -> str | None:
        steer = self._steering.exact(typed)
        if steer in STEERS:
            return ASKED_FOR[steer]
        answer = yes_or_no(typed) if "keep_yes" in _offered(conversation) else None
        if answer is not None:
            return "keep_yes" if answer else "keep_no"
        return None


def _tapped(pending: Mapping[str, Json]) -> str | None:
    """What a tap asks of the desk; None when it is not for the desk."""
    if "erase" in pending:
        return "erase_here" if pending["erase"] is True else "erase_not"
    return str(pending["dossier"]) if "dossier" in pending else None


def _offered(conversation: Conversation) -> list[Json]:
    """The desk's buttons of the newest turn; older ones are no longer what a "ja" is about."""
    newest = f"{conversation.turn}-"
    tapped = [
        meaning.get("pending")
        for button, meaning in conversation.offers.items()
        if button.startswith(newest)
    ]
    return [pending.get("dossier") for pending in tapped if isinstance(pending, dict)]


def _failed(what: str | None) -> str:
    if what in {"keep_yes", "new_code"}:
        return "utter_fout_bewaren"
    erasing = what in {"erase_kept", "erase_all", "remove", "withdraw", "revoke"}
    return "utter_fout_wissen" if erasing else "utter_fout_code_opslag"

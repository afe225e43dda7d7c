"""The answers of the desk to a typed return code."""

from collections.abc import Mapping

from assistant.core.conversation import Conversation
from assistant.core.dossier.code import LENGTH, ReturnCode, ReturnWords, Unreadable
from assistant.core.say import Button, Json, Say
from assistant.services.dossier.dossier_questions import (
    AWAITS_CODE,
    code_question,
    desk_button,
    not_after_all,
)
from assistant.services.dossier.dossier_return import Came, CameBack
from assistant.services.dossier.dossiers import Dossiers

# So many wrong tries are more than the slips of one person.
WORTH_TELLING = 3
# Fewer or more words than this is a sentence, not a code with a word missing.
ALMOST = range(LENGTH - 3, LENGTH + 3)


class CodeAnswers:
    """What to say about a code."""

    def __init__(self, dossiers: Dossiers, words: ReturnWords) -> None:
        self._dossiers = dossiers
        self._words = words

    def is_code(self, typed: str) -> bool:
        """Whether somebody typed a code without being asked."""
        return self._words.looks_like(typed)

    async def ask(self, conversation: Conversation, _tap: Mapping[str, Json]) -> list[Say]:
        """Ask for it."""
        return [code_question(conversation)]

    async def stop(self, conversation: Conversation, _tap: Mapping[str, Json]) -> list[Say]:
        """No code after all."""
        conversation.awaiting = None
        return [Say("utter_code_toch_niet")]

    async def typed(self, conversation: Conversation, typed: str) -> list[Say]:
        """Read it, and open the dossier when it is right. The words themselves stay nowhere."""
        conversation.awaiting = AWAITS_CODE
        read = self._words.read(typed)
        if isinstance(read, ReturnCode):
            return self._told(conversation, await self._dossiers.come_back(conversation, read))
        return [_unreadable(read)]

    def _told(self, conversation: Conversation, result: CameBack) -> list[Say]:
        if result.came is Came.WRONG:
            return [Say("utter_code_onbekend", buttons=(not_after_all(),))]
        conversation.awaiting = None
        if result.came is Came.BLOCKED and result.again_at is not None:
            return [Say("utter_code_wachten", {"tijd": f"{result.again_at:%H:%M}"})]
        if result.came is Came.BACK:
            return _back(conversation, result.wrong_before)
        already = result.came is Came.ALREADY
        return [Say("utter_code_al_open" if already else "utter_code_ander_gesprek")]


def _back(conversation: Conversation, wrong: int) -> list[Say]:
    says = [Say("utter_code_welkom_terug")]
    if wrong >= WORTH_TELLING:
        renew = (desk_button("Nieuwe code", "new_code"),)
        says.append(Say("utter_code_pogingen", {"aantal": wrong}, buttons=renew))
    go_on: tuple[Button, ...] = ()
    if conversation.active_guide is None and conversation.paused_run is not None:
        go_on = (Button("Verder waar ik was", intent="ga_verder"),)
    if conversation.active_guide is None:
        mine = desk_button("Mijn gegevens", "data")
        says.append(Say("utter_code_verder", buttons=(*go_on, mine)))
    return says


def _unreadable(read: Unreadable) -> Say:
    buttons = (not_after_all(),)
    if read.count == LENGTH and read.unknown:
        values: dict[str, str | int] = {"plaatsen": " en ".join(map(str, read.unknown))}
        return Say("utter_code_woord_onbekend", values, buttons=buttons)
    if read.count in ALMOST:
        return Say("utter_code_aantal", {"aantal": read.count}, buttons=buttons)
    return Say("utter_code_geen_code", buttons=buttons)

"""Shows a menu: guides to choose from, with what was done already."""

from collections.abc import Mapping

from assistant.core.conversation import Conversation, RunStatus
from assistant.core.knowledge.model import Menu
from assistant.core.say import Button, Say
from assistant.services.guide.guide_shelf import GuideShelf

MARKS = {RunStatus.DONE: "utter_menu_gedaan", RunStatus.PAUSED: "utter_menu_begonnen"}


MAIN_GUIDES, MAIN_MENUS = ("openheid", "inkomstenplan"), ("arbeidsprofiel", "alles")


class Menus:
    """Every menu of `knowledge/menus`."""

    def __init__(self, menus: Mapping[str, Menu], shelf: GuideShelf) -> None:
        self._menus = menus
        self._shelf = shelf

    def show(self, conversation: Conversation, menu_id: str) -> list[Say]:
        """The menu: its intro, then each group with a button for every guide, and what was done.

        Raises:
            KeyError: there is no such menu.
        """
        menu = self._menus[menu_id]
        groups = [
            Say(text=group.title, buttons=tuple(self.button(one) for one in group.guides))
            for group in menu.groups
        ]
        ids = [one for group in menu.groups for one in group.guides]
        return [Say(text=menu.intro), *groups, *self._done(conversation, ids)]

    def main(self) -> tuple[Button, ...]:
        """What Baken is for, as few buttons as that takes."""
        guides = [self.button(one) for one in MAIN_GUIDES if one in self._shelf]
        menus = [self._menus[one] for one in MAIN_MENUS if one in self._menus]
        return (*guides, *(Button(one.title, pending={"menu": one.id}) for one in menus))

    def button(self, guide_id: str) -> Button:
        """A button that opens the guide."""
        return Button(self._shelf.title(guide_id), pending={"start": guide_id})

    def _done(self, conversation: Conversation, ids: list[str]) -> list[Say]:
        runs = conversation.runs
        says = []
        for status, response in MARKS.items():
            titles = [
                self._shelf.title(one) for one in ids if one in runs and runs[one].status is status
            ]
            if titles:
                says.append(Say(response, {"welke": ", ".join(titles)}))
        return says

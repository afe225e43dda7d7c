"""What the guide `netwerk` shows at its end: everybody by role, what is open, and next steps."""

from assistant.core.guide.answers import Answers
from assistant.core.guide.model import Guide, Question
from assistant.core.guide.view import values
from assistant.core.knowledge.model import Knowledge
from assistant.core.profile.model import Profile, Section
from assistant.core.profile.network import Network, Person, network
from assistant.core.say import Button, Say
from assistant.ports import Clock, ResponseTexts
from assistant.services.cards.notices import folds

GUIDE, NOBODY, ROLES = "netwerk", "nog_niet", "rol"


class NetworkCards:
    """The whole network of the profile. Few people is no shame, and one is a beginning."""

    def __init__(self, knowledge: Knowledge, texts: ResponseTexts, clock: Clock) -> None:
        self._texts = texts
        self._clock = clock

    def before(
        self, question: Question, guide: Guide, answers: Answers, profile: Profile
    ) -> list[Say]:
        """Kind words before the ideas for who thinks of nobody."""
        return [Say("utter_netwerk_niemand")] if question.id == "idee" else []

    def at_end(self, guide: Guide, answers: Answers, profile: Profile) -> list[Say]:
        """Who could do what, what nobody does yet, the next steps, and room for one more."""
        made = network(profile.of(Section.NETWERK))
        roles = [option.label for option in guide.question(ROLES).options]
        again = Button(self._words("nog_iemand"), pending={"start": GUIDE})
        closing = "begin" if values(guide, answers).get("iemand") == NOBODY else "verder"
        return [*self._card(made, roles), Say(f"utter_netwerk_{closing}", buttons=(again,))]

    def _words(self, name: str) -> str:
        return self._texts.text(f"utter_netwerk_{name}", 0)

    def _card(self, made: Network, roles: list[str]) -> list[Say]:
        if not made.people:
            return []
        filled = [(role, list(made.doing(role)), True) for role in roles if made.doing(role)]
        parts = [
            *filled,
            (self._words("stappen"), [line for line in map(_step, made.people) if line], True),
            (self._words("contact"), [line for line in map(_contact, made.people) if line], False),
            (self._words("nog_open"), list(made.missing(roles)), False),
        ]
        return [folds(self._words("titel"), [part for part in parts if part[1]])]


def _step(one: Person) -> str | None:
    if one.step is None:
        return None
    day = f" ({one.when})" if one.when else ""
    return f"{one.who}: {one.step}{day}"


def _contact(one: Person) -> str | None:
    return f"{one.who}: {one.contact}" if one.contact else None

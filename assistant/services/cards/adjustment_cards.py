"""What the guide `werkaanpassingen` shows: what helped before, and what asking takes."""

from collections.abc import Mapping
from itertools import chain

from assistant.core.guide.answers import Answers
from assistant.core.guide.conditions import Value
from assistant.core.guide.model import Guide, Question
from assistant.core.guide.view import values
from assistant.core.knowledge.model import Adjustment, Knowledge
from assistant.core.profile.adjustments import by_openness
from assistant.core.profile.model import Profile, Section
from assistant.core.say import Say
from assistant.ports import Clock, ResponseTexts
from assistant.services.cards.notices import folds, notice
from assistant.services.guide.starts import starts

FIRST, GUIDE = "behoeften", "werkaanpassingen"
HELPED = ("helpt", "aanpassing")


class AdjustmentCards:
    """The chosen adjustments in three groups, by how much somebody tells to ask for them."""

    def __init__(self, knowledge: Knowledge, texts: ResponseTexts, clock: Clock) -> None:
        self._catalogue = knowledge.adjustments
        self._openness = starts(knowledge, "openheid")
        self._texts = texts
        self._clock = clock

    def before(
        self, question: Question, guide: Guide, answers: Answers, profile: Profile
    ) -> list[Say]:
        """What the person said earlier that helps."""
        if question.id != FIRST:
            return []
        items = profile.of(Section.FUNCTIONEREN, Section.AANPASSINGEN)
        helped = dict.fromkeys(item.text for item in items if item.field in HELPED)
        return [notice(self._words("eerder"), list(helped))] if helped else []

    def at_end(self, guide: Guide, answers: Answers, profile: Profile) -> list[Say]:
        """What asking takes, where to be careful, when to look again, and what to tell."""
        given = values(guide, answers)
        groups = by_openness(_chosen(given), _importance(given), self._catalogue)
        return [
            *self._groups(groups),
            *self._cautions(list(chain.from_iterable(groups.values()))),
            *self._asking(given),
            Say("utter_aanpassing_opnieuw_bekijken"),
            *self._telling(given, profile),
        ]

    def _words(self, name: str) -> str:
        return self._texts.text(f"utter_aanpassing_{name}", 0)

    def _groups(self, groups: Mapping[str, tuple[Adjustment, ...]]) -> list[Say]:
        parts = [
            (self._words(f"vertel_{name}"), [_line(one) for one in chosen], True)
            for name, chosen in groups.items()
            if chosen
        ]
        return [folds(self._words("titel"), parts)] if parts else []

    def _cautions(self, chosen: list[Adjustment]) -> list[Say]:
        lines = [f"{one.title}. {one.caution}" for one in chosen if one.caution]
        return [notice(self._words("let_op"), lines)] if lines else []

    def _asking(self, given: Mapping[str, Value]) -> list[Say]:
        """Not wanting any is as good as asking."""
        return [Say("utter_aanpassing_zonder")] if given.get("vragen") == "zonder" else []

    def _telling(self, given: Mapping[str, Value], profile: Profile) -> list[Say]:
        decided = [item.text for item in profile.of(Section.OPENHEID) if item.field == "keuze"]
        if decided:
            says = {"keuze": "; ".join(dict.fromkeys(decided))}
            return [Say("utter_aanpassing_jouw_keuze", says, buttons=self._openness)]
        if given.get("vertellen") == "nadenken":
            return [Say("utter_aanpassing_nadenken", buttons=self._openness)]
        return []


def _line(one: Adjustment) -> str:
    return f"{one.title}. {one.text}"


def _chosen(given: Mapping[str, Value]) -> list[str]:
    chosen = given.get("aanpassingen")
    return chosen if isinstance(chosen, list) else []


def _importance(given: Mapping[str, Value]) -> Mapping[str, str | None]:
    cells = given.get("belang")
    return cells if isinstance(cells, dict) else {}

"""What the guides of the work profile show at their end, and the profile itself as cards."""

from collections.abc import Iterable, Sequence
from datetime import date

from assistant.core.guide.answers import Answers
from assistant.core.guide.conditions import Value
from assistant.core.guide.model import Guide, Question
from assistant.core.guide.view import values
from assistant.core.guide.words import date_in_words
from assistant.core.knowledge.model import Knowledge
from assistant.core.profile.clocks import ContactClock, employer_clock, school_clock
from assistant.core.profile.difference import difference
from assistant.core.profile.model import ASKS_CONSENT, Item, Profile, Section
from assistant.core.profile.rules import (
    PARTS,
    empty_sections,
    makes_first_profile,
    session_of,
    suggestions,
    update_asked,
)
from assistant.core.profile.yields import YES
from assistant.core.say import Button, Say
from assistant.ports import Clock, ResponseTexts
from assistant.services.cards.notices import folds
from assistant.services.cards.profile_lines import ProfileLines

GUIDES = (*PARTS, "wat_anderen_zeggen", "werkervaring", "opleidingsprofiel")
LOOK_BACK = "baan_terugblik"
OFFERED = 3
# An answered question that another guide takes further.
FURTHER = {"openheid_vraag": "openheid", "inkomen_vraag": "inkomstenplan"}
# Which clock runs in which guide: its name in responses, its maker, the start and the contact.
CLOCKS = {
    "arbeidsprofiel_werkplan": ("werkgever", employer_clock, "begin", "werkgever_dag"),
    "opleidingsprofiel": ("school", school_clock, "begin_school", "school_dag"),
}


class ProfileCards:
    """What belongs to the guides in `GUIDES`, and what somebody sees of the whole profile."""

    def __init__(self, knowledge: Knowledge, texts: ResponseTexts, clock: Clock) -> None:
        self._lines = ProfileLines(knowledge, texts)
        self._guides = knowledge.guides
        self._clock = clock
        self._touches = {part: _sections(knowledge, part) for part in PARTS}

    def before(
        self, question: Question, guide: Guide, answers: Answers, profile: Profile
    ) -> list[Say]:
        """Nothing: these questions stand on their own."""
        return []

    def at_end(self, guide: Guide, answers: Answers, profile: Profile) -> list[Say]:
        """What was written down, and what somebody may do next; the walk is in the profile."""
        given = values(guide, answers)
        written = self._written(guide, profile, refused=_refused(guide, given))
        return [
            written,
            self._session(profile),
            *self._contact(guide, given),
            *self._further(given),
            *self._next(guide, given, profile),
        ]

    def overview(self, profile: Profile) -> list[Say]:
        """The whole profile of now; what is empty is named last, and may stay so."""
        if not profile.current:
            return [Say("utter_profiel_leeg", buttons=self._starts(PARTS[:1]))]
        parts = [
            (self._lines.title(one), self._lines.of(profile.of(one)), one is Section.STERKE_KANTEN)
            for one in _strengths_first(Section)
            if profile.of(one)
        ]
        empty = [self._lines.title(one) for one in empty_sections(profile)]
        if empty:
            parts.append((self._lines.words("nog_leeg"), empty, False))
        parts.append((self._lines.title(Section.WIJZIGINGEN), self._lines.log(profile), False))
        newest = profile.versions[-1]
        about: dict[str, str | int] = {
            "nummer": newest.number,
            "dag": date_in_words(newest.made_on),
        }
        card = folds(self._lines.words("kaart"), parts)
        return [Say("utter_profiel_versie", about), card]

    def differences(self, profile: Profile, old: int, new: int) -> list[Say]:
        """What changed from one version to another, per section."""
        found = difference(profile, old, new)
        if not found:
            return [Say("utter_profiel_niets_veranderd")]
        parts = [(self._lines.title(one.section), self._lines.changes(one), True) for one in found]
        return [folds(self._lines.words("verschil"), parts)]

    def update(self, profile: Profile, first: Iterable[str] = ()) -> list[Say]:
        """The question to look again after a new experience, with `first` offered before the rest.

        Nothing when no experience came, or when all it touches was looked at since.
        """
        asked = update_asked(profile)
        if asked is None:
            return []
        touched = [part for part in PARTS if self._touches[part].intersection(asked.sections)]
        offered = (*first, *touched[:OFFERED])
        return [Say("utter_profiel_bijwerken", buttons=self._starts(offered))]

    def _written(self, guide: Guide, profile: Profile, *, refused: bool) -> Say:
        if refused:
            return Say("utter_profiel_geen_toestemming")
        items = _new(guide, profile)
        if not items:
            return Say("utter_profiel_niets_nieuws")
        sections = _strengths_first(dict.fromkeys(item.section for item in items))
        parts = [
            (self._lines.title(section), self._lines.of(_in(section, items)), True)
            for section in sections
        ]
        return folds(self._lines.words("opgeschreven"), parts)

    def _session(self, profile: Profile) -> Say:
        today = self._clock.today()
        response = "eerste" if makes_first_profile(profile, today) else "later"
        return Say(f"utter_profiel_sessie_{response}", {"nummer": session_of(profile, today)})

    def _contact(self, guide: Guide, given: dict[str, Value]) -> list[Say]:
        """The day before which IPS aims at a first contact, or the contact that was made."""
        if guide.id not in CLOCKS:
            return []
        name, clock_of, begin, contact = CLOCKS[guide.id]
        begun, made = _day(given.get(begin)), _day(given.get(contact))
        if made is not None:
            return [Say(f"utter_profiel_{name}_gezet", {"dag": date_in_words(made)})]
        if begun is None or given.get("contact_geweest") == YES:
            return []
        return [self._aim(name, clock_of(begun))]

    def _aim(self, name: str, clock: ContactClock) -> Say:
        left, day = clock.days_left(self._clock.today()), date_in_words(clock.by)
        if left is None:
            return Say(f"utter_profiel_{name}_voorbij", {"dag": day})
        return Say(f"utter_profiel_{name}_dag", {"dag": day, "dagen": left})

    def _further(self, given: dict[str, Value]) -> list[Say]:
        guides = [guide for question, guide in FURTHER.items() if given.get(question)]
        buttons = self._starts(guides)
        return [Say("utter_profiel_uitzoeken", buttons=buttons)] if buttons else []

    def _next(self, guide: Guide, given: dict[str, Value], profile: Profile) -> list[Say]:
        if guide.id == "werkervaring":
            wanted = [LOOK_BACK] if given.get("terugkijken") != "nee" else []
            again = self.update(profile, wanted)
            if again:
                return again
        parts = [part for part in suggestions(profile) if part != guide.id][:OFFERED]
        if not parts:
            return [Say("utter_profiel_overal_iets")]
        return [Say("utter_profiel_verder", buttons=self._starts(parts))]

    def _starts(self, guides: Iterable[str]) -> tuple[Button, ...]:
        """A button for each guide that is on file."""
        return tuple(
            Button(self._lines.guide_title(one), pending={"start": one})
            for one in guides
            if one in self._guides
        )


def _sections(knowledge: Knowledge, guide_id: str) -> frozenset[Section]:
    """The sections that a guide fills."""
    guide = knowledge.guides.get(guide_id)
    questions = guide.mapping["questions"] if guide else ()
    places = (str(one["profile"]) for one in questions if one.get("profile"))
    return frozenset(Section(place.partition(".")[0]) for place in places)


def _refused(guide: Guide, given: dict[str, Value]) -> bool:
    """Whether somebody else spoke whose words may not be kept."""
    if guide.said_by is None or given.get(guide.said_by.who) not in list(ASKS_CONSENT):
        return False
    return given.get(guide.said_by.consent) != YES


def _new(guide: Guide, profile: Profile) -> list[Item]:
    """What the newest version took from this guide."""
    fresh = (item for item in profile.current if item.since == profile.number)
    return [item for item in fresh if item.guide == guide.id]


def _in(section: Section, items: Sequence[Item]) -> list[Item]:
    return [item for item in items if item.section is section]


def _strengths_first(sections: Iterable[Section]) -> list[Section]:
    return sorted(sections, key=lambda one: one is not Section.STERKE_KANTEN)


def _day(value: Value) -> date | None:
    return date.fromisoformat(value) if isinstance(value, str) else None

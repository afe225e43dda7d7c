"""What a proposal of a story is in words, and which items of the profile it becomes."""

from collections.abc import Callable

from assistant.core.profile.changes import STORY
from assistant.core.profile.model import Draft, Section
from assistant.core.story.lexicon import StoryWords
from assistant.core.story.proposal import Kind, Proposal
from assistant.ports import ResponseTexts

YEAR = 12
HALF_YEAR, YEAR_AND_HALF = 6, 18
PLACES = {
    Kind.MOEILIJK: (Section.VALKUILEN, "valkuil"),
    Kind.AANPASSING: (Section.AANPASSINGEN, "aanpassing"),
    Kind.STERK: (Section.STERKE_KANTEN, "goed_in"),
    Kind.GESTOPT: (Section.ERVARING, "gestopt"),
    Kind.WENS_UREN: (Section.WENS, "uren_nu"),
    Kind.VRIJWILLIGERSWERK: (Section.ERVARING, "vrijwilligerswerk"),
}


class ProposalWords:
    """Words from domain.yml and labels from `knowledge/story`."""

    def __init__(self, words: StoryWords, texts: ResponseTexts) -> None:
        self._words = words
        self._texts = texts
        self._ways: dict[Kind, Callable[[Proposal], str]] = {
            Kind.ERVARING: self._job,
            Kind.VRIJWILLIGERSWERK: self._job,
            Kind.OPLEIDING: lambda one: one.wat or "",
            Kind.WENS_UREN: lambda one: str(one.uren),
        }

    def what(self, one: Proposal) -> str:
        """The thing itself, to stand inside a sentence: "4 jaar bij een bouwmarkt"."""
        way = self._ways.get(one.kind)
        return way(one) if way else self._words.label(one.kind, one.id or "")

    def question(self, one: Proposal) -> str:
        """The response that asks about it."""
        if one.kind is Kind.OPLEIDING and one.af is not None:
            return f"utter_verhaal_vraag_opleiding_{'af' if one.af else 'niet_af'}"
        return f"utter_verhaal_vraag_{one.kind}"

    def follows(self, one: Proposal, before: Proposal) -> bool:
        """Whether this adjustment was only proposed because of that difficulty."""
        if before.kind is not Kind.MOEILIJK or one.kind is not Kind.AANPASSING:
            return False
        known = self._words.entries[Kind.MOEILIJK].get(before.id or "")
        return known is not None and known.adjustment == one.id

    def drafts(self, one: Proposal, entry: str | None) -> list[Draft]:
        """The items it becomes. `entry`: which story job they belong to."""
        if one.kind is Kind.ERVARING:
            parts = (("werk", one.functie), ("werkgever", one.waar), ("periode", self._long(one)))
            return [_draft(Section.ERVARING, field, text, entry) for field, text in parts if text]
        if one.kind is Kind.OPLEIDING:
            return [_draft(Section.OPLEIDING, _study_field(one), one.wat or "", None)]
        section, field = PLACES[one.kind]
        text = self.what(one)
        if one.kind is Kind.WENS_UREN:
            text = self._text("utter_verhaal_uren_per_week", uren=text)
        return [_draft(section, field, text, entry if one.kind is Kind.GESTOPT else None)]

    def _job(self, one: Proposal) -> str:
        functie = self._text("utter_verhaal_als", functie=one.functie) if one.functie else ""
        parts = (self._long(one), functie, one.plek or one.waar or "")
        return " ".join(part for part in parts if part)

    def _long(self, one: Proposal) -> str:
        """How long, in words; empty when it was not said."""
        months = one.maanden
        if months is None:
            return ""
        if months in (HALF_YEAR, YEAR_AND_HALF):
            return self._text(f"utter_verhaal_duur_{months}_maanden")
        years, rest = divmod(months, YEAR)
        month = "maanden" if rest > 1 else "maand"
        name = "_".join(word for word, count in (("jaar", years), (month, rest)) if count)
        return self._text(f"utter_verhaal_duur_{name}", jaren=years, maanden=rest)

    def _text(self, response: str, **values: str | int | None) -> str:
        text = self._texts.text(response, 0)
        for name, value in values.items():
            text = text.replace("{" + name + "}", str(value))
        return text


def _study_field(one: Proposal) -> str:
    """Where an education stands: by whether it was finished, and what it was."""
    wat = one.wat or ""
    if one.af is False:
        return "gestopt"
    if "certificaat" in wat:
        return "certificaat"
    if one.af is None or wat.startswith(("cursus", "training")):
        return "cursus"
    return "diploma"


def _draft(section: Section, field: str, text: str, entry: str | None) -> Draft:
    return Draft(section=section, field=field, text=text, origin=STORY, entry=entry)

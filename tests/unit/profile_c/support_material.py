"""What the tests of the guides of support and meaning share: guides on file, walks, a profile."""

from collections.abc import Mapping
from datetime import UTC, date, datetime
from functools import cache

from assistant.adapters.knowledge_files import KnowledgeFiles
from assistant.adapters.response_texts import DomainTexts
from assistant.core.guide.answers import Answers
from assistant.core.guide.model import Guide, Kind, Question
from assistant.core.guide.view import current, options, rows
from assistant.core.guide.walk import put, skip
from assistant.core.knowledge.model import Knowledge
from assistant.core.profile.changes import added
from assistant.core.profile.model import Draft, Profile, Section
from assistant.core.profile.personal import for_person
from assistant.core.say import Say
from assistant.services.cards.employer_card_cards import EmployerCardCards
from assistant.services.cards.gap_cards import GapCards
from assistant.services.cards.guidance_form_cards import GuidanceFormCards
from assistant.services.cards.meaning_cards import MeaningCards
from assistant.services.cards.pitch_cards import PitchCards
from assistant.services.cards.signal_cards import SignalCards
from assistant.services.cards.support_cards import SupportCards
from assistant.services.cards.talk_cards import TalkCards
from assistant.services.cards.weighing_cards import WeighingCards
from assistant.settings import ROOT

TODAY = date(2026, 11, 22)
CARDS = {
    "signaleringskaart": SignalCards,
    "steunplan": SupportCards,
    "pitch": PitchCards,
    "gat_in_cv": GapCards,
    "waarom_werken": MeaningCards,
    "voor_en_nadelen": WeighingCards,
    "begeleidingsvorm": GuidanceFormCards,
    "gesprekskaart": EmployerCardCards,
    "driegesprek": TalkCards,
}
FILES = KnowledgeFiles(ROOT / "knowledge")
TEXTS = DomainTexts(ROOT / "domain.yml")


class Noon:
    """A clock that stands still."""

    def now(self) -> datetime:
        return datetime(2026, 11, 22, 12, tzinfo=UTC)

    def today(self) -> date:
        return TODAY


@cache
def knowledge() -> Knowledge:
    return FILES.load().knowledge


@cache
def guide(guide_id: str) -> Guide:
    return FILES.load_guides()[guide_id]


def cards(guide_id: str):
    return CARDS[guide_id](knowledge(), TEXTS, Noon())


def profile(*items: tuple[str, str]) -> Profile:
    """A profile with these ("section.field", text) items, ids i1, i2, …"""
    drafts = [
        Draft(section=Section(place.split(".")[0]), field=place.split(".")[1], text=text,
              origin="verhaal")
        for place, text in items
    ]  # fmt: skip
    return added(Profile(), drafts, TODAY)


FULL = profile(
    ("sterke_kanten.goed_in", "Rustig blijven"),
    ("vaardigheden.kan", "Fietsen repareren"),
    ("voorkeuren.plek", "Buiten werken"),
    ("aanpassingen.aanpassing", "Later beginnen"),
    ("aanpassingen.aanpassing", "Een vast aanspreekpunt"),
    ("wens.soort_werk", "Fietsenmaker"),
    ("functioneren.medicatie", "Suf in de ochtend"),
    ("valkuilen.valkuil", "Te veel willen"),
)


def walked(guide_: Guide, given: Mapping[str, object], whose: Profile = FULL) -> Answers:
    """The whole guide with these answers; every other question and row is skipped."""
    guide_ = for_person(guide_, whose)
    answers, left = Answers(), set(given)
    while (question := current(guide_, answers)) is not None:
        if question.id in left:
            answers = put(guide_, answers, question.id, given[question.id])
            left.discard(question.id)
        else:
            answers = skip(guide_, answers, question.id)
    assert not left, f"never asked: {left}"
    return answers


def everything(guide_: Guide, first: Mapping[str, object], whose: Profile = FULL) -> Answers:
    """Every question answered with all there is to choose; `first` decides what it names."""
    guide_ = for_person(guide_, whose)
    answers = Answers()
    while (question := current(guide_, answers)) is not None:
        value = first.get(question.id, fullest(guide_, question, answers))
        answers = put(guide_, answers, question.id, value)
    return answers


def fullest(guide_: Guide, question: Question, answers: Answers) -> object:
    if question.kind is Kind.MATRIX:
        return {row.id: question.columns[0].id for row in rows(guide_, question, answers)}
    if question.kind is Kind.FREE_TEXT:
        return f"Mijn woorden bij {question.id}"
    if question.kind is Kind.DATE:
        return "2026-12-07"
    ids = [one.id for one in options(guide_, question, answers)]
    return ids[0] if question.kind is Kind.ONE_OF else ids[: question.max_choices]


def shown(says: list[Say]) -> str:
    """Everything these replies say, as one text."""
    return "\n".join(str(say.card or say.text or say.response) for say in says)


def of_type(says: list[Say], kind: str) -> list[dict]:
    return [say.card for say in says if say.card and say.card["type"] == kind]


def lines(card: dict) -> dict[str, list[str]]:
    """The lines of a folding card by the title of their part."""
    return {part["title"]: part["lines"] for part in card["parts"]}

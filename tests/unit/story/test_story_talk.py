"""What was understood of a story is asked about one by one; only a yes is kept."""

from datetime import date, datetime

import pytest
from ruamel.yaml import YAML

from assistant.adapters.response_texts import DomainTexts
from assistant.adapters.story_files import name_words, story_words
from assistant.core.conversation import Conversation
from assistant.core.profile.model import Profile, SaidBy
from assistant.core.say import Say
from assistant.core.story.jobs import NoNames
from assistant.core.story.proposal import Kind, Proposal
from assistant.services.guide.names import Names
from assistant.services.profile.stories import Stories
from assistant.services.profile.story_words import ProposalWords
from assistant.services.talk.conversations import Conversations
from assistant.services.talk.heard import Heard
from assistant.settings import ROOT

TEXTS = DomainTexts(ROOT / "domain.yml")
WORDS = story_words(ROOT / "knowledge")
NAMES = name_words(ROOT / "knowledge")
TODAY = date(2026, 11, 22)
STORY = "Ik heb vier jaar bij een bouwmarkt gewerkt maar die lange dagen nekten me"
SECOND = "Ik was altijd op tijd en ik werd ontslagen"


class Today:
    """It is always the same day."""

    def today(self) -> date:
        return TODAY

    def now(self) -> datetime:
        raise AssertionError("a story does not ask what time it is")


class Memory:
    """One conversation, in memory."""

    def __init__(self) -> None:
        self.one = Conversation("c")

    def load(self, _conversation_id: str) -> Conversation:
        return self.one

    def save(self, conversation: Conversation) -> None:
        self.one = conversation


class Talk:
    """A person who tells, and what Baken says."""

    def __init__(self) -> None:
        self.memory = Memory()
        self.stories = Stories(
            conversations=Conversations(self.memory),  # type: ignore[arg-type]
            words=WORDS,
            names=NAMES,
            functions=NoNames(),
            texts=TEXTS,
            clock=Today(),
        )

    def tells(self, text: str) -> list[Say]:
        return self.stories.hear("c", Heard(text, "vertel_werkverhaal"))

    def taps(self, answer: str) -> list[Say]:
        return self.stories.confirm(self.memory.one, {"proposal": answer})

    def types(self, text: str, intent: str) -> list[Say]:
        return self.stories.yes_no(self.memory.one, Heard(text, intent))

    @property
    def profile(self) -> Profile:
        return Profile.from_json(self.memory.one.profile)

    @property
    def kept(self) -> list[tuple[str, str]]:
        return [(item.field, item.text) for item in self.profile.current]


@pytest.fixture
def talk() -> Talk:
    return Talk()


def responses(says: list[Say]) -> list[str | None]:
    return [say.response for say in says]


def in_words(say: Say) -> str:
    text = TEXTS.text(str(say.response), 0)
    for name, value in say.values.items():
        text = text.replace("{" + name + "}", str(value))
    return text


def test_a_story_is_asked_about_in_the_own_words_and_nothing_is_kept_yet(talk: Talk) -> None:
    hello, asked = talk.tells(STORY)
    assert hello.values == {"aantal": 3}
    assert in_words(asked) == "Je werkte 4 jaar bij een bouwmarkt. Zal ik dat opschrijven?"
    assert [button.label for button in asked.buttons] == [
        "Ja, schrijf op",
        "Nee, niet opschrijven",
        "Laat de rest maar",
    ]
    assert talk.memory.one.profile == {}
    assert STORY not in str(talk.memory.one)


def test_each_yes_is_kept_and_shown_and_the_next_one_is_asked(talk: Talk) -> None:
    talk.tells(STORY)
    kept, asked = talk.taps("yes")
    assert in_words(kept) == "Dit staat nu in je profiel: bouwmarkt, 4 jaar."
    assert asked.values == {"wat": "lange dagen"}
    _, helps = talk.taps("yes")
    assert in_words(helps) == "Zou kortere dagen maken jou helpen?"
    _, overview = talk.taps("yes")
    assert "- lange dagen" in in_words(overview)
    assert [button.pending for button in overview.buttons] == [
        {"start": "werkervaring"},
        {"start": "baan_terugblik"},
        {"start": "werkaanpassingen"},
    ]
    assert talk.kept == [
        ("werkgever", "bouwmarkt"),
        ("periode", "4 jaar"),
        ("valkuil", "lange dagen"),
        ("aanpassing", "kortere dagen maken"),
    ]
    assert {(item.said_by, item.origin, item.said_on) for item in talk.profile.current} == {
        (SaidBy.IK, "verhaal", TODAY)
    }


def test_a_no_keeps_nothing(talk: Talk) -> None:
    talk.tells(STORY)
    says = talk.taps("no")
    assert responses(says) == ["utter_verhaal_niet_bewaard", "utter_verhaal_vraag_moeilijk"]
    assert talk.kept == []


def test_after_a_no_to_a_difficulty_its_adjustment_is_not_asked(talk: Talk) -> None:
    talk.tells(STORY)
    talk.taps("yes")
    says = talk.taps("no")
    assert responses(says) == ["utter_verhaal_niet_bewaard", "utter_verhaal_klaar"]
    assert talk.memory.one.proposals == []


def test_the_rest_can_be_left(talk: Talk) -> None:
    talk.tells(STORY)
    says = talk.taps("stop")
    assert responses(says) == ["utter_verhaal_rest_weg", "utter_verhaal_klaar_leeg"]
    assert talk.memory.one.proposals == []
    assert talk.kept == []


@pytest.mark.parametrize(
    ("text", "intent", "response"),
    [
        ("ja", "bevestig", "utter_verhaal_bewaard"),
        ("klopt", "bevestig", "utter_verhaal_bewaard"),
        ("nee", "ontken", "utter_verhaal_niet_bewaard"),
        ("klopt niet", "bevestig", "utter_verhaal_niet_bewaard"),
        ("laat maar", "ontken", "utter_verhaal_rest_weg"),
        ("eh", "nlu_fallback", "utter_verhaal_vraag_ervaring"),
    ],
)
def test_a_typed_answer_counts_too(talk: Talk, text: str, intent: str, response: str) -> None:
    talk.tells(STORY)
    assert responses(talk.types(text, intent))[0] == response


def test_a_new_story_lets_go_of_the_old_questions(talk: Talk) -> None:
    talk.tells(STORY)
    says = talk.tells(SECOND)
    assert responses(says)[0] == "utter_verhaal_vorige_weg"
    assert [one["kind"] for one in talk.memory.one.proposals] == ["sterk", "gestopt"]
    assert talk.kept == []


def test_a_story_without_anything_sure_says_so(talk: Talk) -> None:
    (say,) = talk.tells("Het was een rare tijd, ik weet het niet meer zo goed")
    assert say.response == "utter_verhaal_niets"
    assert say.buttons[0].pending == {"start": "werkervaring"}
    assert talk.memory.one.proposals == []


def test_a_tap_with_nothing_open_is_answered(talk: Talk) -> None:
    assert responses(talk.taps("yes")) == ["utter_verhaal_geen_open"]


def test_telling_the_same_again_keeps_it_once(talk: Talk) -> None:
    for _ in range(2):
        talk.tells("Ik was altijd op tijd")
        talk.taps("yes")
    assert talk.kept == [("goed_in", "op tijd komen")]


def test_two_jobs_and_why_the_last_one_stopped_belong_together(talk: Talk) -> None:
    talk.tells("Ik werkte als kok. Daarna werkte ik bij de Lidl. Ik werd ontslagen.")
    for _ in range(3):
        talk.taps("yes")
    assert [(item.text, item.entry) for item in talk.profile.current] == [
        ("kok", "verhaal-1"),
        ("lidl", "verhaal-2"),
        ("ontslag", "verhaal-2"),
    ]


def test_a_name_never_reaches_what_is_kept(talk: Talk) -> None:
    talk.tells("Ik werkte bij mijn oom Karim in een bakkerij en mijn baas Henk pestte me")
    assert "Karim" not in str(talk.memory.one)
    assert "Henk" not in str(talk.memory.one)


EVERY = [
    Proposal(kind=Kind.ERVARING, functie="kok", plek="bij Van der Valk", waar="x", maanden=15),
    Proposal(kind=Kind.VRIJWILLIGERSWERK, waar="voedselbank", plek="bij de voedselbank"),
    Proposal(kind=Kind.OPLEIDING, wat="mbo 3 zorg", af=False),
    Proposal(kind=Kind.OPLEIDING, wat="heftruckcertificaat", af=True),
    Proposal(kind=Kind.OPLEIDING, wat="vmbo"),
    Proposal(kind=Kind.MOEILIJK, id="werkdruk"),
    Proposal(kind=Kind.AANPASSING, id="vaste_collega"),
    Proposal(kind=Kind.STERK, id="precies"),
    Proposal(kind=Kind.GESTOPT, id="sluiting"),
    Proposal(kind=Kind.WENS_UREN, uren=20),
]


@pytest.mark.parametrize("one", EVERY, ids=lambda one: f"{one.kind}-{one.wat or one.id}")
def test_every_proposal_has_a_question_and_a_place_in_the_profile(one: Proposal) -> None:
    shown = ProposalWords(WORDS, TEXTS)
    variants = {TEXTS.text(shown.question(one), turn) for turn in (0, 1)}
    assert len(variants) == 2
    assert all("{wat}" in text for text in variants)
    fields = sections()
    for draft in shown.drafts(one, "verhaal-1"):
        assert draft.field in fields[draft.section]
        assert draft.text


@pytest.mark.parametrize(
    ("months", "said"),
    [
        (1, "1 maand"),
        (5, "5 maanden"),
        (6, "een half jaar"),
        (12, "1 jaar"),
        (13, "1 jaar en 1 maand"),
        (18, "anderhalf jaar"),
        (27, "2 jaar en 3 maanden"),
    ],
)
def test_how_long_reads_as_people_say_it(months: int, said: str) -> None:
    shown = ProposalWords(WORDS, TEXTS)
    one = Proposal(kind=Kind.ERVARING, functie="kok", maanden=months)
    assert shown.what(one) == f"{said} als kok"


def test_every_adjustment_that_can_be_proposed_is_on_file() -> None:
    known = {path.stem for path in (ROOT / "knowledge" / "adjustments").glob("*.yml")}
    followed = {one.adjustment for one in WORDS.entries["moeilijk"].values() if one.adjustment}
    assert followed | set(WORDS.entries["aanpassing"]) <= known
    assert followed <= set(WORDS.entries["aanpassing"])


def test_a_name_in_an_answer_is_left_out_and_can_be_put_back() -> None:
    conversation = Conversation("c", active_guide="baan_terugblik")
    typed = "mijn baas Henk was streng"
    text, say = Names(NAMES, TEXTS).kept(conversation, "verloop", typed)
    assert text == "mijn baas [naam] was streng"
    assert say is not None
    assert say.buttons[0].pending == {
        "names": {"guide": "baan_terugblik", "question": "verloop", "text": typed}
    }


def test_an_answer_without_names_stays_as_it_was_typed() -> None:
    typed = "bij Albert Heijn was het druk"
    assert Names(NAMES, TEXTS).kept(Conversation("c"), "verloop", typed) == (typed, None)


def sections() -> dict[str, dict[str, str]]:
    listed = YAML(typ="safe").load(ROOT / "knowledge" / "profile.yml")["sections"]
    return {name: section["fields"] for name, section in listed.items()}

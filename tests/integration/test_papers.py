"""Every paper: what stands on it, and that eye and screen reader can both read it."""

import random
import re
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from types import MappingProxyType

import docx
import pytest
from dossier_samples import dossier, event, profile
from paper_people import COACH, GUIDES, KNOWLEDGE, SHELF, TODAY, draft, papers, told, with_items
from paper_reading import sound_pdf, sound_word, tags_of, text_of_pdf, text_of_word, tight
from random_walks import skipped, walked

from assistant.adapters.document_pdf import document_pdf
from assistant.adapters.document_word import document_word
from assistant.core.conversation import Conversation
from assistant.core.document import Document, Facts, Heading, Paragraph
from assistant.core.dossier.model import AuditEvent
from assistant.core.guide.answers import Answers
from assistant.core.guide.model import Guide
from assistant.core.guide.walk import put
from assistant.core.profile.model import Profile, Section
from assistant.core.profile.three_way_agenda import three_way_agenda
from assistant.core.say import Say
from assistant.services.cards.paper_cards import PaperCards
from assistant.services.paper.documents import NoDocument

NASTY = (
    '#let x = panic("x") *vet* _schuin_ $x^2$ @bron <script>alert(1)</script> // \\ `code`',
    "Ik ben blij 😀 en trots 💪🏽, 我喜欢工作",
    "أحب العمل مع الناس ואני אוהב לעבוד",
    "z" * 2000,
    "een\ntwee\n\n- drie",
    "\n".join(["regel"] * 400),
    "a\x00b\x0bc\ud800d\u202ee",
    "{dag} {0} %s € 1.234,56",
)
# Guides without a paper of their own that ask more than one question.
HALF_WAY = [
    one
    for one in GUIDES.values()
    if one.id not in {"gesprekskaart", "driegesprek", "inkomstenplan", "gat_in_cv"}
]
NAMED = ("arbeidsprofiel", "openheidsoverzicht", "gesprekskaart", "driegesprek", "mijn_gegevens")


def somebody(
    seed: int = 1, guides: object = GUIDES, text: str = "Dit zei ik zelf."
) -> Conversation:
    """Somebody who did these guides, the ones that use the profile last."""
    conversation = Conversation(id="iemand")
    last = ("gesprekskaart", "driegesprek")
    for guide_id in (*(one for one in guides if one not in last), *last):  # type: ignore[attr-defined]
        guide = SHELF.of(conversation, guide_id)
        told(conversation, guide_id, walked(guide, seed, text=text))
    return conversation


def headings(made: Document) -> list[str]:
    return [one.text for one in made.blocks if isinstance(one, Heading)]


def words_in(made: Document) -> str:
    """Everything that stands in the blocks."""
    return repr(made.blocks)


def both(made: Document) -> tuple[str, str]:
    return text_of_pdf(document_pdf(made)), text_of_word(document_word(made))


@pytest.fixture(scope="module")
def person() -> Conversation:
    return somebody()


@pytest.mark.parametrize("name", [*NAMED, "baan_terugblik", "opleidingsprofiel", "steunplan"])
def test_every_paper_can_be_read_by_a_screen_reader(
    person: Conversation, name: str, tmp_path: Path
) -> None:
    made = papers().made(person, name)
    sound_pdf(document_pdf(made), tmp_path, made.title)
    sound_word(document_word(made), made.title)


@pytest.mark.parametrize("name", ["arbeidsprofiel", "gesprekskaart", "werkervaring"])
@pytest.mark.parametrize("text", NASTY, ids=range(len(NASTY)))
def test_whatever_somebody_types_comes_on_paper(name: str, text: str, tmp_path: Path) -> None:
    guides = ("arbeidsprofiel_sterk", "werkervaring")
    made = papers().made(somebody(2, guides, text), name)
    pdf = document_pdf(made)
    sound_pdf(pdf, tmp_path, made.title)
    sound_word(document_word(made), made.title)


def test_own_words_come_out_unchanged() -> None:
    drafts = [
        draft(Section.STERKE_KANTEN, "goed_in", text, entry=f"verhaal-{number}")
        for number, text in enumerate(NASTY)
    ]
    made = papers().made(with_items(drafts), "arbeidsprofiel")
    pdf, word = both(made)
    for text in (NASTY[0], NASTY[3], NASTY[4], NASTY[7]):
        assert tight(text) in tight(pdf)
    for text in (*NASTY[:5], NASTY[7]):
        assert tight(text) in tight(word)


def test_a_sign_without_a_letter_is_a_square_that_a_screen_reader_names() -> None:
    made = papers().made(
        with_items([draft(Section.WENS, "werkdoel", "Werk 😀 met 我喜 en jou")]), "arbeidsprofiel"
    )
    pdf = document_pdf(made)
    described = [str(one["/Alt"]) for one in tags_of(pdf) if "/Alt" in one]
    assert {"😀", "我喜"} <= set(described)
    assert "In Word staat het er wel." in text_of_pdf(pdf)
    assert "😀 met 我喜" in text_of_word(document_word(made))


def test_a_paper_without_such_signs_says_nothing_about_them(person: Conversation) -> None:
    assert "In Word staat" not in text_of_pdf(document_pdf(papers().made(person, "gesprekskaart")))


def test_four_hundred_items_are_all_on_paper(tmp_path: Path) -> None:
    sections = [Section.STERKE_KANTEN, Section.WENS, Section.VALKUILEN, Section.PRAKTISCH]
    fields = ("goed_in", "werkdoel", "valkuil", "regelen")
    drafts = [draft(sections[n % 4], fields[n % 4], f"Zin nummer {n} van mij.") for n in range(400)]
    made = papers().made(with_items(drafts), "arbeidsprofiel")
    content = document_pdf(made)
    sound_pdf(content, tmp_path, made.title)
    for told_text in (tight(text_of_pdf(content)), tight(text_of_word(document_word(made)))):
        assert all(tight(f"Zin nummer {n} van mij.") in told_text for n in range(400))


def test_strengths_come_first_and_the_rest_in_the_order_of_the_profile(
    person: Conversation,
) -> None:
    found = headings(papers().made(person, "arbeidsprofiel"))
    titles = [part["title"] for part in KNOWLEDGE.parts["profile"]["sections"].values()]
    order = [one for one in found if one in titles]
    strengths, last = "Mijn sterke kanten", "Wat er veranderde"
    rest = [one for one in titles if one in order and one not in {strengths, last}]
    assert order == [strengths, *rest, last]


def job(number: int, what: str, where: str, learned: str) -> list:
    entry = {"entry": f"werkervaring-{number}", "origin": "werkervaring.functie"}
    return [
        draft(Section.ERVARING, "werk", what, **entry),
        draft(Section.ERVARING, "werkgever", where, **entry),
        draft(Section.ERVARING, "geleerd", learned, **entry),
    ]


def test_each_job_is_a_block_of_its_own() -> None:
    loose = draft(Section.ERVARING, "vrijwilligerswerk", "Koffie schenken")
    jobs = [*job(1, "Schilder", "een bedrijf", "Rustig aan"), *job(2, "Kok", "thuis", "Proeven")]
    made = papers().made(with_items([loose, *jobs]), "arbeidsprofiel")
    found = [one for one in made.blocks if isinstance(one, Heading | Facts)]
    start = found.index(Heading("Wat ik heb gedaan"))
    told_of = found[start + 1 : start + 6]
    assert [one.text for one in told_of if isinstance(one, Heading)] == [
        "Schilder, een bedrijf",
        "Kok, thuis",
    ]
    rows = [one.rows for one in told_of if isinstance(one, Facts)]
    assert rows == [
        (("Vrijwilligerswerk", ("Koffie schenken",)),),
        (("Wat ik leerde", ("Rustig aan",)),),
        (("Wat ik leerde", ("Proeven",)),),
    ]


def test_a_very_long_name_of_a_job_is_in_the_table_and_not_a_heading() -> None:
    made = papers().made(with_items(job(1, "x" * 300, "hier", "Veel")), "arbeidsprofiel")
    assert "Nummer 1" in headings(made)
    assert not any("x" * 300 in one for one in headings(made))
    assert "x" * 300 in words_in(made)


def test_a_look_back_is_told_apart_from_the_job_and_its_lessons_are_in_the_log() -> None:
    conversation = Conversation(id="iemand")
    guide = GUIDES["baan_terugblik"]
    answers = Answers()
    for question, value in {
        "baan": "Schilder",
        "periode": "2020",
        "ging_goed": ["goed_werk"],
        "les_een": "Op tijd stoppen",
    }.items():
        answers = put(guide, answers, question, value)
    told(conversation, "baan_terugblik", answers)
    made = papers().made(conversation, "arbeidsprofiel")
    assert "Terugblik: Schilder" in headings(made)
    log = next(one for one in made.blocks if isinstance(one, Facts) and one.header[0] == "Dag")
    assert log.rows == (("22 november 2026", (guide.title, "Les: Op tijd stoppen")),)
    assert "Wat goed ging\\nna een terugblik op werk" in words_in(made)


def test_what_somebody_else_said_says_who_and_when_and_stands_after_the_own_words() -> None:
    made = papers().made(
        with_items(
            [
                draft(Section.WENS, "niet", "Nachtdienst", said_by=COACH),
                draft(Section.WENS, "niet", "Kassa"),
            ]
        ),
        "arbeidsprofiel",
    )
    facts = next(one for one in made.blocks if isinstance(one, Facts))
    assert facts.rows == (
        ("Wat ik niet wil", ("Kassa",)),
        ("Wat ik niet wil\nzegt mijn coach, 22 november 2026", ("Nachtdienst",)),
    )


def test_who_left_everything_open_gets_papers_that_say_so() -> None:
    conversation = Conversation(id="iemand")
    for guide_id in GUIDES:
        if guide_id != "inkomstenplan":
            told(conversation, guide_id, skipped(SHELF.of(conversation, guide_id)))
    assert "Er staat nog niets in mijn profiel." in words_in(
        papers().made(conversation, "arbeidsprofiel")
    )
    assert "Er is niets aangekruist" in words_in(papers().made(conversation, "gesprekskaart"))
    for name in NAMED:
        assert document_pdf(papers().made(conversation, name))


@pytest.mark.parametrize("name", [*NAMED[:4], "inkomstenplan", "netwerk", "bestaat_niet", ""])
def test_of_nothing_no_paper_is_made(name: str) -> None:
    with pytest.raises(NoDocument):
        papers().made(Conversation(id="iemand"), name)


@pytest.mark.parametrize("guide", HALF_WAY, ids=[one.id for one in HALF_WAY])
def test_a_guide_half_done_is_on_paper_and_says_that_this_is_fine(guide: Guide) -> None:
    conversation = Conversation(id="iemand")
    answers = walked(guide, 5, steps=1)
    told(conversation, guide.id, answers)
    made = papers().made(conversation, guide.id)
    assert made.title == guide.title
    assert Paragraph("Nog niet alle vragen zijn beantwoord. Dat hoeft ook niet.") in made.blocks


def test_a_guide_that_was_done_twice_is_on_paper_twice() -> None:
    conversation = Conversation(id="iemand")
    for who in ("vriend", "buur"):
        guide = GUIDES["netwerk"]
        answers = put(guide, Answers(), "iemand", "ja")
        told(conversation, "netwerk", put(guide, answers, "wie", who))
    made = papers().made(conversation, "netwerk")
    assert [one for one in headings(made) if one.startswith("Keer")] == ["Keer 1", "Keer 2"]
    labels = {one.id: one.label for one in GUIDES["netwerk"].question("wie").options}
    assert labels["vriend"] in words_in(made)
    assert labels["buur"] in words_in(made)


@pytest.mark.parametrize("seed", range(12))
def test_the_card_for_an_employer_holds_what_was_ticked_and_nothing_else(seed: int) -> None:
    dice = random.Random(seed)
    fields = {
        Section.STERKE_KANTEN: "goed_in",
        Section.VAARDIGHEDEN: "kan",
        Section.VOORKEUREN: "taken",
        Section.AANPASSINGEN: "aanpassing",
        Section.WENS: "werkdoel",
        Section.VALKUILEN: "valkuil",
        Section.FUNCTIONEREN: "medicatie",
        Section.OPENHEID: "keuze",
    }
    texts = [f"Zin{number:03d}{dice.getrandbits(32):x}" for number in range(60)]
    conversation = with_items(
        [draft(section := dice.choice([*fields]), fields[section], one) for one in texts]
    )
    guide = SHELF.of(conversation, "gesprekskaart")
    answers, ticked = Answers(), set()
    for question in guide.questions:
        if question.from_profile and question.options:
            chosen = dice.sample(question.options, dice.randint(0, len(question.options)))
            answers = put(guide, answers, question.id, [one.id for one in chosen])
            ticked |= {one.label for one in chosen}
    answers = put(guide, answers, "voor_wie", "collega")
    answers = put(guide, answers, "wanneer", "later")
    told(conversation, "gesprekskaart", answers)
    for text in both(papers().made(conversation, "gesprekskaart")):
        assert {one for one in texts if one in text} == ticked
        assert "Als er iets verandert" not in text


@pytest.mark.parametrize("seed", range(6))
def test_what_stays_private_is_never_on_the_agenda(seed: int) -> None:
    conversation = somebody(seed, ("arbeidsprofiel_sterk", "werkaanpassingen"))
    guide = SHELF.of(conversation, "driegesprek")
    secret = "Mijn geheime opname van toen"
    answers = put(guide, walked(guide, seed), "blijft_buiten", secret)
    told(conversation, "driegesprek", answers)
    profile = Profile.from_json(conversation.profile)
    assert three_way_agenda(guide, answers, profile).private == (secret,)
    for text in both(papers().made(conversation, "driegesprek")):
        assert tight(secret) not in tight(text)


def test_who_does_not_tell_reads_what_to_say_when_asked() -> None:
    conversation = Conversation(id="iemand")
    guide = GUIDES["openheid"]
    answers = Answers()
    for question, value in {
        "situatie": "solliciteren",
        "richting": "niet_vertellen",
        "als_iemand_vraagt": "Daar praat ik niet over.",
        "volgende_stap": "tijd_nemen",
    }.items():
        answers = put(guide, answers, question, value)
    told(conversation, "openheid", answers)
    found = headings(papers().made(conversation, "openheidsoverzicht"))
    assert found[:2] == ["Mijn keuze nu", "Als iemand ernaar vraagt"]
    assert "Mijn volgende stap" in found


def cards_at_the_end(guide: Guide) -> list[Say]:
    return PaperCards(KNOWLEDGE).offered(guide.id, guide.title)


@pytest.mark.parametrize("guide", GUIDES.values(), ids=list(GUIDES))
def test_every_link_at_the_end_of_a_guide_opens(guide: Guide, person: Conversation) -> None:
    empty = Conversation(id="iemand")
    if guide.id != "inkomstenplan":
        told(empty, guide.id, skipped(SHELF.of(empty, guide.id)))
    for say in cards_at_the_end(guide):
        assert say.card is not None
        for file in say.card["files"]:
            name, _, kind = file["href"].rpartition("/")[2].partition(".")
            assert kind == file["kind"]
            assert papers().made(person, name).blocks
            assert papers().made(empty, name).blocks


def test_every_event_that_a_dossier_can_hold_has_words() -> None:
    assert AuditEvent.__doc__ is not None
    what = re.search(r"what: (.*?)who:", AuditEvent.__doc__, re.DOTALL)
    assert what is not None
    named = set(re.findall(r'"(\w+)"', what[1]))
    code = "".join(one.read_text("utf-8") for one in Path("assistant").rglob("*.py"))
    used = set(re.findall(r'(?:\.note\(\w+, |\bevent\(|_written\(\w+, )"(\w+)"', code))
    assert used <= named
    assert len(named) >= 9
    words = KNOWLEDGE.parts["documents"]["words"]
    assert {f"gebeurd_{one}" for one in named} <= set(words)


def test_everything_that_is_kept_is_on_the_paper_of_everything(tmp_path: Path) -> None:
    names = ("bewaard", "teruggekomen", "verkeerde_code", "gedownload", "gewist", "verlopen")
    kept = replace(dossier(), events=tuple(event(one) for one in names))
    conversation = somebody(3, ("arbeidsprofiel_sterk", "werkervaring"))
    conversation.profile = profile().as_json()
    made = papers(kept).made(conversation, "mijn_gegevens")
    told_text = words_in(made)
    words: MappingProxyType = MappingProxyType(KNOWLEDGE.parts["documents"]["words"])
    for one in names:
        assert words[f"gebeurd_{one}"] in told_text
    for text in ("na de proeftijd", "Fatima mag meedoen.", "voor Fatima", "na mijn zenuwinzinking"):
        assert text in told_text
    assert "Wat eerder in mijn profiel stond" in headings(made)
    assert "teken" in told_text
    sound_pdf(document_pdf(made), tmp_path, made.title)
    sound_word(document_word(made), made.title)


def test_who_keeps_nothing_reads_that_nothing_is_kept() -> None:
    made = papers().made(Conversation(id="iemand"), "mijn_gegevens")
    assert "Er is niets bewaard." in words_in(made)


def test_word_has_headings_of_three_levels(person: Conversation) -> None:
    opened = docx.Document(BytesIO(document_word(papers().made(person, "arbeidsprofiel"))))
    styles = {one.style.name for one in opened.paragraphs if one.style.name.startswith("Heading")}
    assert {"Heading 1", "Heading 2", "Heading 3"} <= styles
    assert opened.core_properties.created.year == TODAY.year

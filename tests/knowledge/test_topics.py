"""Every topic, contact, term and source on its own, and what the topics must cover together."""

import re
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

ROOT = Path(__file__).resolve().parents[2]
KNOWLEDGE = ROOT / "knowledge"

LEAST_TOPICS = 90
LEAST_TERMS = 40
WORDS_ON_AVERAGE = 15
LONGEST_SENTENCE = 25
INCOME_REVIEW = date(2027, 1, 31)  # amounts and rules change on 1 January
LEGAL = {"rights_privacy", "sick_leave"}
INCOME = {
    "income_wajong",
    "income_wia",
    "income_bijstand",
    "income_other",
    "toeslagen",
    "benefit_security",
}
ABOUT_BAKEN = {"vraag_privacy_baken", "vraag_wie_ben_je", "vraag_wat_kun_je"}
FORBIDDEN = (
    "recht op",
    "ik raad",
    "wij adviseren",
    "mijn advies",
    "je kunt het beter",
    "beter wel vertellen",
    "beter niet vertellen",
    "vertel het niet",
    "je moet het vertellen",
    "je moet open zijn",
    "je moet eerlijk zijn over je",
    "gegarandeerd",
    "ik beloof",
)
FORMAL = re.compile(r"\b(u|uw|uzelf)\b", re.IGNORECASE)
MONEY = re.compile(r"€|\beuro\b|\b\d+[.,]\d{2}\b", re.IGNORECASE)
CALLED = re.compile(
    r"\b(?:nummer|bel|bel dan|bellen met|bel je) ([0-9][0-9 -]*[0-9])", re.IGNORECASE
)
LONG_NUMBER = re.compile(r"\b0[0-9][0-9 -]{6,}[0-9]\b")

# The rows of the decision table on telling and asking (Netherlands), with a key fragment.
TABLE_ROWS = [
    ("cv, brief en gesprek", "gezondheidsvraag_sollicitatie", "mag een werkgever niet vragen"),
    ("de uitzondering", "moet_ik_vertellen_nl", "belangrijkste taken"),
    ("hij vraagt toch", "werkgever_vraagt_toch", "hoeft op zo'n vraag niet te antwoorden"),
    ("aanstellingskeuring", "aanstellingskeuring_nl", "aan het eind van de selectie"),
    ("eerlijk bij een keuring", "aanstellingskeuring_eerlijk", "naar waarheid"),
    ("aanbod en proeftijd", "aanbod_en_proeftijd", "in je proeftijd"),
    ("na twee maanden", "no_risk_na_twee_maanden", "Daar moet je eerlijk op antwoorden"),
    ("doelgroepregister", "doelgroepregister_zichtbaar", "Hij ziet alleen ja of nee"),
    ("ziekmelding", "ziekmelding_wat_zeggen", "hoef je niet te zeggen wat je hebt"),
    ("ziekmelding bewaren", "ziekmelding_registreren", "mag bij ziekte niet opschrijven"),
    ("verzuimbegeleiding", "verzuimbegeleiding", "Wat je hebt, hoort hij niet"),
    ("aanpassing vragen", "aanpassing_zonder_diagnose", "dát je die nodig hebt"),
]
# The ten cases every answer on telling has to get right.
CASES = [
    ("sollicitant, klachten niet relevant", "klachten_niet_relevant", "hoef je er", "nl"),
    ("chauffeur", "vrachtwagenchauffeur_meldplicht", "Dan moet je dat zeggen", "nl"),
    ("een maand in dienst", "no_risk_eerste_maanden", "nog niet verplicht", "nl"),
    ("61 dagen in dienst", "no_risk_na_twee_maanden", "Je zegt alleen ja of nee", "nl"),
    ("ziek en de baas vraagt", "ziekmelding_wat_zeggen", "hoef je niet te zeggen", "nl"),
    ("aanpassing", "aanpassing_zonder_diagnose", "naam van je aandoening is meestal niet", "nl"),
    ("register en BSN", "doelgroepregister_zichtbaar", "Met je BSN", "nl"),
    ("Vlaanderen, gezondheidsvraag", "gezondheidsvraag_vl", "echt nodig is voor deze job", "vl"),
    ("coach gaat mee", "coach_mee_is_deels_open", "weet de werkgever dat je begeleiding", "both"),
    ("uitkering en bijverdienen", "inkomsten_melden", "Ja, altijd", "nl"),
]
# Where the law or the institutions differ, Flanders has its own text.
OWN_FLEMISH_TEXT = [
    "vraag_moet_ik_vertellen",
    "vraag_mag_werkgever_vragen",
    "vraag_verzwijgen_of_liegen",
    "vraag_aanstellingskeuring",
    "vraag_doelgroepregister",
    "vraag_no_riskpolis_melden",
    "vraag_bedrijfsarts_geheim",
    "vraag_discriminatie",
    "vraag_andere_uitkering_werken",
    "vraag_uitkering_terug",
    "vraag_inkomsten_melden",
    "vraag_werkaanpassing",
    "vraag_jobcoach",
    "vraag_werkgever_regelingen",
    "vraag_gat_in_cv",
    "vraag_ziekmelden",
    "vertel_zwaar_moment",
    "wil_mens_spreken",
]
EVIDENCE = [
    ("ervaringen_werknemers", ("64", "9", "23", "4"), "bewijst niet"),
    ("onderzoek_decides", ("153", "51", "26", "49", "23"), "onzeker"),
    ("vroeg_vertellen_experiment", ("een derde",), "één experiment"),
    ("werkt_ips", ("44", "25", "55", "28"), "hoger of lager"),
]
CALCULATES = [
    "vraag_wajong_werken",
    "vraag_wia_werken",
    "vraag_bijstand_werken",
    "vraag_andere_uitkering_werken",
    "vraag_toeslagen",
]


def load(path: Path) -> Any:
    return YAML(typ="safe").load(path.read_text(encoding="utf-8"))


def files(folder: str) -> dict[str, Any]:
    return {path.stem: load(path) for path in sorted((KNOWLEDGE / folder).glob("*.yml"))}


TOPICS = files("topics")
CONTACTS = files("contacts")
TERMS = files("terms")
SOURCE_ROWS = [row for path in sorted((KNOWLEDGE / "sources").glob("*.yml")) for row in load(path)]
SOURCES = {row["id"]: row for row in SOURCE_ROWS}
INVENTORY = load(KNOWLEDGE / "intents.yml")
INTENTS = INVENTORY["intents"]
ASKED = [*sorted(one for one in INTENTS if one.startswith("vraag_")), "wil_mens_spreken"]

each_topic = pytest.mark.parametrize(("name", "topic"), TOPICS.items(), ids=list(TOPICS))
each_contact = pytest.mark.parametrize(("name", "contact"), CONTACTS.items(), ids=list(CONTACTS))
each_term = pytest.mark.parametrize(("name", "term"), TERMS.items(), ids=list(TERMS))


def said(topic: dict[str, Any]) -> str:
    """All a person reads of an answer."""
    return f"{' '.join(topic['answer'].split())} {topic['next_step']}"


def sentences(text: str) -> list[str]:
    parts = re.split(r"(?<=[.!?:])\s+", text.replace('"', "").replace("…", ""))
    return [part for part in parts if re.search(r"\w", part)]


def serving(intent: str, region: str) -> list[dict[str, Any]]:
    return [
        topic
        for topic in TOPICS.values()
        if intent in topic["intents"] and topic["region"] in (region, "both")
    ]


def digits(number: str) -> str:
    return re.sub(r"\D", "", number)


def verified_numbers() -> dict[str, str]:
    return {
        digits(channel["value"]): contact["region"]
        for contact in CONTACTS.values()
        if contact["status"] == "verified"
        for channel in contact["channels"]
        if channel["kind"] == "tel"
    }


@each_topic
def test_a_topic_is_named_after_its_file(name: str, topic: dict[str, Any]) -> None:
    assert topic["id"] == name
    assert topic["topic"] in INVENTORY["topics"]
    assert topic["region"] in {"nl", "vl", "both"}


@each_topic
def test_a_topic_points_only_at_things_that_exist(name: str, topic: dict[str, Any]) -> None:
    assert set(topic["intents"]) <= set(INTENTS)
    assert topic["sources"], f"{name} has no source"
    assert set(topic["sources"]) <= set(SOURCES)
    assert set(topic["ask"]) <= set(CONTACTS)
    assert set(topic["terms"]) <= set(TERMS)


@each_topic
def test_a_topic_refers_to_people_of_its_own_region(name: str, topic: dict[str, Any]) -> None:
    regions = {CONTACTS[one]["region"] for one in topic["ask"]}
    reached = {"nl", "vl"} if topic["region"] == "both" else {topic["region"]}
    assert regions <= reached | {"both"}, f"{name} sends people to the other country"


@each_topic
def test_somebody_looks_at_a_topic_again_in_time(name: str, topic: dict[str, Any]) -> None:
    assert topic["checked_on"] < topic["review_by"]
    read = [SOURCES[one].get("read_on") for one in topic["sources"]]
    assert all(day <= topic["checked_on"] for day in read if day), name
    if topic["topic"] in INCOME:
        assert topic["review_by"] <= INCOME_REVIEW


@each_topic
def test_a_topic_reads_at_b1(name: str, topic: dict[str, Any]) -> None:
    counts = [len(sentence.split()) for sentence in sentences(said(topic))]
    assert sum(counts) / len(counts) <= WORDS_ON_AVERAGE
    assert max(counts) <= LONGEST_SENTENCE, max(sentences(said(topic)), key=len)
    assert not FORMAL.search(said(topic)), f"{name} says u"


@each_topic
def test_a_topic_never_promises_steers_or_names_money(name: str, topic: dict[str, Any]) -> None:
    text = said(topic).lower()
    assert [phrase for phrase in FORBIDDEN if phrase in text] == [], name
    assert not MONEY.search(text), f"{name} names an amount without a date"


@each_topic
def test_a_topic_says_what_it_does_not_decide(name: str, topic: dict[str, Any]) -> None:
    assert topic["not_modelled"], name
    assert all(line.endswith(".") for line in topic["not_modelled"])


@each_topic
def test_a_topic_carries_the_right_disclaimer(name: str, topic: dict[str, Any]) -> None:
    if topic["topic"] in INCOME:
        assert topic["disclaimer"] in {"inkomen", "recht"}, name
    elif topic["topic"] in LEGAL and not ABOUT_BAKEN & set(topic["intents"]):
        assert topic["disclaimer"] == "recht", name
    if topic["evidence"] == "wet":
        assert topic["disclaimer"] != "geen", name


@each_topic
def test_a_topic_names_only_verified_numbers(name: str, topic: dict[str, Any]) -> None:
    known = verified_numbers()
    text = said(topic)
    for number in CALLED.findall(text) + LONG_NUMBER.findall(text):
        assert digits(number) in known, f"{name} names {number}, which nobody verified"
        assert topic["region"] == "both" or known[digits(number)] in (topic["region"], "both")


@each_topic
def test_the_questions_of_a_topic_differ(name: str, topic: dict[str, Any]) -> None:
    asked = [question.lower() for question in topic["questions"]]
    assert 3 <= len(asked) <= 8
    assert len(set(asked)) == len(asked), name


def test_no_question_stands_in_two_topics() -> None:
    asked = [question.lower() for topic in TOPICS.values() for question in topic["questions"]]
    assert sorted({one for one in asked if asked.count(one) > 1}) == []


def test_no_question_is_also_training_data() -> None:
    """A copy would make the search look better than it is."""
    lines = {
        re.sub(r"\(.*?\)|\{.*?\}|[\[\]]", "", line.strip()[2:]).strip().lower()
        for path in (ROOT / "data").rglob("*.yml")
        for line in path.read_text(encoding="utf-8").splitlines()
        if line.strip().startswith("- ")
    }
    asked = {question.lower() for topic in TOPICS.values() for question in topic["questions"]}
    assert sorted(asked & lines) == [], "change the question in knowledge/topics"


def test_there_are_enough_topics_and_terms() -> None:
    assert len(TOPICS) >= LEAST_TOPICS
    assert len(TERMS) >= LEAST_TERMS


@pytest.mark.parametrize("region", ["nl", "vl"])
@pytest.mark.parametrize("intent", ASKED)
def test_every_question_has_an_answer_in_both_regions(intent: str, region: str) -> None:
    assert serving(intent, region), f"nobody in {region} gets an answer to {intent}"


@pytest.mark.parametrize("intent", OWN_FLEMISH_TEXT)
def test_flanders_has_its_own_text_where_the_law_differs(intent: str) -> None:
    assert [topic for topic in serving(intent, "vl") if topic["region"] == "vl"]


@pytest.mark.parametrize(
    ("row", "name", "fragment"), TABLE_ROWS, ids=[row[0] for row in TABLE_ROWS]
)
def test_every_row_of_the_table_on_telling_is_answered(row: str, name: str, fragment: str) -> None:
    assert fragment in TOPICS[name]["answer"], row
    assert TOPICS[name]["region"] == "nl"
    assert TOPICS[name]["evidence"] == "wet"


@pytest.mark.parametrize(("case", "name", "fragment", "region"), CASES, ids=[c[0] for c in CASES])
def test_every_case_on_telling_is_answered(
    case: str, name: str, fragment: str, region: str
) -> None:
    assert fragment in TOPICS[name]["answer"], case
    assert TOPICS[name]["region"] == region


@pytest.mark.parametrize(("name", "figures", "doubt"), EVIDENCE, ids=[e[0] for e in EVIDENCE])
def test_a_figure_comes_with_its_group_and_its_doubt(
    name: str, figures: tuple[str, ...], doubt: str
) -> None:
    answer = TOPICS[name]["answer"]
    missing = [one for one in figures if not re.search(rf"\b{one}\b", answer)]
    assert missing == []
    assert doubt in answer


@pytest.mark.parametrize("intent", CALCULATES)
def test_baken_offers_to_calculate_and_says_who_decides(intent: str) -> None:
    offers = [one for one in serving(intent, "nl") if "inkomstenplan" in one["answer"]]
    assert offers
    assert all(one["ask"] for one in offers)


@each_topic
def test_no_topic_says_that_baken_cannot_calculate_yet(name: str, topic: dict[str, Any]) -> None:
    assert not re.search(r"kan (dit|je bedrag) nog niet", topic["answer"]), name


def test_nobody_is_told_that_lying_is_allowed() -> None:
    answer = TOPICS["werkgever_vraagt_toch"]["answer"]
    assert "weet ik niet zeker" in answer
    assert not [name for name, topic in TOPICS.items() if "mag liegen" in topic["answer"]]


@each_contact
def test_a_contact_is_named_after_its_file(name: str, contact: dict[str, Any]) -> None:
    assert contact["id"] == name
    assert contact["region"] in {"nl", "vl", "both"}
    assert set(contact["sources"]) <= set(SOURCES)


@each_contact
def test_a_verified_contact_has_a_source_and_a_day(name: str, contact: dict[str, Any]) -> None:
    if contact["status"] == "verified":
        assert contact["sources"], name
        assert contact["checked_on"]
        assert contact["channels"], f"{name} is verified but cannot be reached"


@each_contact
def test_the_button_of_a_contact_opens_what_it_shows(name: str, contact: dict[str, Any]) -> None:
    for channel in contact["channels"]:
        if channel["kind"] == "tel":
            assert channel["href"] == f"tel:{digits(channel['value'])}", name
        elif channel["kind"] == "mail":
            assert channel["href"] == f"mailto:{channel['value']}"
        else:
            assert channel["href"].startswith(f"https://{channel['value']}"), name


@each_contact
def test_every_contact_is_used_or_is_a_helpline(name: str, contact: dict[str, Any]) -> None:
    used = {one for topic in TOPICS.values() for one in topic["ask"]}
    helpline = any(channel["kind"] == "tel" for channel in contact["channels"])
    assert name in used or helpline or name == "huisartsenpost"


@each_term
def test_a_term_is_explained_at_b1_with_a_source(name: str, term: dict[str, Any]) -> None:
    assert term["id"] == name
    assert term["sources"], name
    assert set(term["sources"]) <= set(SOURCES)
    assert set(term["niet_verwarren_met"]) <= set(TERMS) - {name}
    counts = [len(sentence.split()) for sentence in sentences(term["meaning"])]
    assert sum(counts) / len(counts) <= WORDS_ON_AVERAGE
    assert max(counts) <= LONGEST_SENTENCE


def test_every_source_has_one_row() -> None:
    ids = [row["id"] for row in SOURCE_ROWS]
    assert sorted({one for one in ids if ids.count(one) > 1}) == []


@pytest.mark.parametrize("row", SOURCE_ROWS, ids=[row["id"] for row in SOURCE_ROWS])
def test_a_source_says_where_it_stands_and_when_it_was_read(row: dict[str, Any]) -> None:
    assert row["status"] in {"read", "secondary", "seed"}
    if row["status"] == "read":
        assert row["url"]
        assert row["read_on"]


def test_every_source_of_the_topics_is_cited() -> None:
    own = {
        row["id"]
        for field in ("law", "income", "ips", "safety")
        for row in load(KNOWLEDGE / "sources" / f"{field}.yml")
    }
    cited = {
        one
        for group in (TOPICS, CONTACTS, TERMS)
        for entry in group.values()
        for one in entry["sources"]
    }
    assert sorted(own - cited) == []

"""The safety texts: only verified numbers, existing contacts, plain words, nothing harmful."""

import re
from pathlib import Path

import pytest
from ruamel.yaml import YAML

from assistant.core.safety import Texts
from assistant.core.safety.texts import REGIONS

ROOT = Path(__file__).parents[2]
SAFETY = ROOT / "knowledge" / "safety"
CONTACTS = ROOT / "knowledge" / "contacts"
MOST_WORDS = 15
FORBIDDEN = re.compile(
    r"beloof ik|ik beloof|blijft tussen ons|vertel het niemand|als mens|milligram|\bmg\b|dosis"
    r"|je hebt (een )?(depressie|psychose|stoornis)|stel je niet aan|kop op|het valt wel mee",
    re.IGNORECASE,
)


def load(path):
    return YAML(typ="safe").load(path.read_text(encoding="utf-8"))


RAW = load(SAFETY / "texts.yml")
TEXTS = Texts.from_mapping(RAW)
ALL = [(i, v, r) for i, t in TEXTS.by_id.items() for v in range(len(t.variants)) for r in REGIONS]


def verified_numbers():
    numbers = set()
    for path in CONTACTS.glob("*.yml"):
        contact = load(path)
        if contact["status"] == "verified":
            telephones = [c["value"] for c in contact["channels"] if c["kind"] == "tel"]
            numbers |= {re.sub(r"\D", "", str(number)) for number in telephones}
            numbers |= set(re.findall(r"\d{3,4}", contact["id"]))
    return numbers


@pytest.mark.parametrize("text", TEXTS.by_id.values(), ids=lambda text: text.id)
def test_every_contact_exists(text):
    named = {contact for ids in text.contacts.values() for contact in ids}
    assert named <= {path.stem for path in CONTACTS.glob("*.yml")}


def test_only_verified_numbers_are_in_the_words():
    known = verified_numbers()
    for text_id, variant, region in ALL:
        words = TEXTS.words(text_id, variant, region)
        shown = {re.sub(r"\D", "", n) for n in re.findall(r"\d[\d-]{2,}", words)}
        assert shown <= known, text_id


@pytest.mark.parametrize("text", TEXTS.by_id.values(), ids=lambda text: text.id)
def test_there_are_enough_variants(text):
    heavy = text.id.startswith("crisis") or text.id == "danger"
    assert len(text.variants) >= (4 if heavy else 2)
    assert len(set(text.variants)) == len(text.variants)


@pytest.mark.parametrize(("text_id", "variant", "region"), ALL)
def test_the_words_are_plain_and_ask_one_thing(text_id, variant, region):
    words = TEXTS.words(text_id, variant, region)
    assert words.count("?") <= 2
    assert words.rstrip().count("?", words.rstrip().rfind("\n") + 1) <= 2
    assert not FORBIDDEN.search(words)
    sentences = [s for s in re.split(r"[.!?:]\s", words) if s.strip()]
    lengths = [len(sentence.split()) for sentence in sentences]
    assert sum(lengths) / len(lengths) <= MOST_WORDS


@pytest.mark.parametrize("level", ["crisis", "crisis_methode", "danger", "check_ja"])
def test_it_says_that_it_is_a_computer_programme(level):
    first = TEXTS.words(level, 0)
    assert "programma" in first or "programma" in TEXTS.words(level, 1)


@pytest.mark.parametrize("region", REGIONS)
@pytest.mark.parametrize("level", ["danger", "danger_geweld", "danger_ander", "veilig_nee"])
def test_in_danger_112_comes_first(level, region):
    assert TEXTS.by_id[level].contacts[region][0] == "noodnummer_112"


def test_the_texts_have_sources_and_a_date():
    assert RAW["sources"]
    assert re.fullmatch(r"\d{4}-\d\d-\d\d", RAW["checked_on"])
    assert RAW["review_by"] > RAW["checked_on"]
    assert re.fullmatch(r"\d{4}-\d\d-\d\d", load(SAFETY / "lexicon.yml")["checked_on"])

"""Every guide about support and meaning: what a walk gives the profile, and what it shows."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.core.guide.answers import Answers
from assistant.core.guide.check import check
from assistant.core.guide.model import Kind
from assistant.core.guide.view import current, path
from assistant.core.guide.walk import put, skip
from assistant.core.profile.model import Profile
from assistant.core.profile.personal import for_person
from assistant.core.profile.yields import drafts
from tests.unit.profile_c.support_material import (
    CARDS,
    FULL,
    TODAY,
    cards,
    everything,
    fullest,
    guide,
    knowledge,
    shown,
    walked,
)

SAMPLES = {
    "signaleringskaart": (
        {
            "goed_merk": ["lachen"],
            "minder_merk": ["moe", "fouten"],
            "minder_eigen": "Ik vergeet te eten",
            "minder_anderen": ["stil"],
            "minder_helpt": ["buiten"],
            "niet_merk": ["paniek"],
            "niet_helpt": ["stoppen"],
            "bellen_wie": ["coach"],
            "delen": "nee",
        },
        {
            ("valkuilen.signaal", "Ik ben snel moe"),
            ("valkuilen.signaal", "Ik maak meer foutjes"),
            ("valkuilen.signaal", "Ik vergeet te eten"),
            ("valkuilen.signaal", "Ik krijg paniek"),
            ("functioneren.signalen", "Ik word stil"),
            ("valkuilen.eerste_hulp", "Even naar buiten"),
            ("valkuilen.eerste_hulp", "Stoppen met werken voor vandaag"),
            ("ondersteuning.moeilijk_moment", "Mijn IPS-coach of jobcoach"),
        },
    ),
    "steunplan": (
        {
            "start_bekend": "ja",
            "start_datum": "2026-12-07",
            "op_werk": ["inwerken"],
            "buiten_werk": ["reizen"],
            "wie": ["coach"],
            "hoe": {"coach": "telefoon"},
            "contact": "vaker",
            "moeilijk_afspraak": ["minder_uren"],
            "moeilijk_bel": "thuis",
            "minder_als": ["stapjes"],
        },
        {
            ("ondersteuning.begeleiding", "Iemand die mij rustig inwerkt"),
            ("ondersteuning.begeleiding", "Hulp bij het reizen"),
            ("ondersteuning.wie", "Mijn IPS-coach"),
            ("ondersteuning.hoe_vaak", "Liever vaker contact"),
            ("ondersteuning.afspraak", "Een tijdje minder uren bespreken"),
            ("ondersteuning.moeilijk_moment", "Iemand thuis"),
            ("ondersteuning.afspraak", "Minder steun in kleine stappen"),
        },
    ),
    "pitch": (
        {
            "kracht_profiel": ["i1"],
            "kracht_eigen": "netjes werken",
            "ervaring": "Ik maakte de fiets van mijn buurvrouw",
            "soort_werk": "fietsenmaker",
            "plek": "een rustige werkplaats",
            "eigen_versie": "Hoi, ik ben handig",
            "vragen": ["pauzes"],
            "vraag_eigen": "Is er koffie?",
        },
        {
            ("sterke_kanten.goed_in", "netjes werken"),
            ("sterke_kanten.succes", "Ik maakte de fiets van mijn buurvrouw"),
            ("wens.soort_werk", "fietsenmaker"),
            ("voorkeuren.plek", "een rustige werkplaats"),
            ("werkplan.pitch", "Hoi, ik ben handig"),
            ("werkplan.vragen", "Wanneer zijn de pauzes, en waar?"),
            ("werkplan.vragen", "Is er koffie?"),
        },
    ),
    "gat_in_cv": (
        {
            "hoe_lang": "paar_jaar",
            "gedaan": ["cursus"],
            "hoeveel": "niets",
            "antwoord": "Ik heb geleerd.",
            "daarna": "Ik werk graag netjes.",
            "oefenen": "coach",
        },
        {
            ("werkplan.gat", "Ik heb geleerd."),
            ("werkplan.stap", "Ik oefen mijn zin met mijn coach"),
        },
    ),
    "waarom_werken": (
        {
            "volgorde": ["ritme", "geld"],
            "nu_al": {"ritme": "mis_ik", "geld": "beetje"},
            "zou_missen": ["rust"],
        },
        {("wens.waarom", "Ritme in mijn week"), ("wens.waarom", "Eigen geld")},
    ),
    "voor_en_nadelen": (
        {
            "voordelen": ["geld"],
            "nadelen": ["stress"],
            "weeg_voordelen": {"geld": "telt_veel"},
            "weeg_nadelen": {"stress": "telt_heel_veel"},
            "vierkant": "nu_niet",
        },
        set(),
    ),
    "begeleidingsvorm": (
        {
            "belangrijk": ["mijn_tempo"],
            "gelooft_in_mij": "mijn zus",
            "situatie": "betaald",
            "vormen": {
                "betaald_vloer_intern": "past",
                "betaald_vloer_extern": "past_niet",
                "betaald_buiten_intern": "misschien",
                "betaald_buiten_extern": "past",
            },
            "binnen_of_buiten": "buiten",
            "weten": "Zeg het mij rechtuit",
            "werkt_niet": "Onverwacht bellen",
        },
        {
            ("ondersteuning.begeleiding", "Het gaat in mijn tempo"),
            ("ondersteuning.wie", "mijn zus"),
            ("ondersteuning.begeleiding", "Liever iemand van buiten"),
            ("ondersteuning.begeleiding", "Zeg het mij rechtuit"),
            ("ondersteuning.afspraak", "Onverwacht bellen"),
        },
    ),
    "gesprekskaart": ({"voor_wie": "leidinggevende", "goed_in": ["i1"]}, set()),
    "driegesprek": (
        {
            "soort": "vervolg",
            "beter": "Ik vraag vaker iets",
            "welke_aanpassingen": ["i4"],
            "effect": {"i4": "stoppen"},
            "nieuw": "Een koptelefoon",
            "leren": "Lassen",
            "afspraken": "Elke maandag kort overleg",
            "volgende": "2027-01-15",
        },
        {
            ("sterke_kanten.succes", "Ik vraag vaker iets"),
            ("aanpassingen.aanpassing", "Een koptelefoon"),
            ("vaardigheden.leren", "Lassen"),
            ("ondersteuning.afspraak", "Elke maandag kort overleg"),
            ("werkplan.gesprek", "15 januari 2027"),
        },
    ),
}
PUSHING = (
    "recht op", "je moet gaan werken", "aanbevolen", "verstandig", "beter om te", "pas als je",
    "kun je pas", "test", "score", "helaas", "gewoon vertellen", "het beste is",
)  # fmt: skip


def test_every_guide_has_its_cards_and_a_sample() -> None:
    assert set(SAMPLES) == set(CARDS)


@pytest.mark.parametrize("guide_id", sorted(CARDS))
def test_every_question_can_be_reached(guide_id: str) -> None:
    assert check(guide(guide_id)) == ()


@pytest.mark.parametrize("guide_id", sorted(CARDS))
def test_a_walk_gives_the_profile_exactly_this(guide_id: str) -> None:
    sample, expected = SAMPLES[guide_id]
    mine = for_person(guide(guide_id), FULL)
    made = drafts(mine, walked(guide(guide_id), sample), None, TODAY)
    assert {(f"{one.section}.{one.field}", one.text) for one in made} == expected


@pytest.mark.parametrize("guide_id", sorted(CARDS))
def test_who_skips_everything_gives_nothing_and_still_gets_an_end(guide_id: str) -> None:
    answers = walked(guide(guide_id), {})
    assert drafts(guide(guide_id), answers, None, TODAY) == ()
    assert cards(guide_id).at_end(guide(guide_id), answers, Profile())


@pytest.mark.parametrize("guide_id", sorted(CARDS))
def test_every_place_in_the_profile_exists(guide_id: str) -> None:
    sections = knowledge().parts["profile"]["sections"]
    for question in guide(guide_id).questions:
        if question.profile:
            section, _, field = question.profile.partition(".")
            assert field in sections[section]["fields"], question.id


@pytest.mark.parametrize("guide_id", sorted(CARDS))
def test_no_question_has_to_be_answered(guide_id: str) -> None:
    assert not [one.id for one in guide(guide_id).questions if one.required]


def ends(guide_id: str) -> list[str]:
    """What is shown at the end: after the sample, after everything, after nothing."""
    mine, its_cards = guide(guide_id), cards(guide_id)
    walks = (
        walked(mine, SAMPLES[guide_id][0]),
        everything(mine, {}),
        everything(mine, {"soort": "vervolg", "vierkant": "ja", "start_bekend": "ja"}),
        walked(mine, {}),
    )
    return [shown(its_cards.at_end(mine, answers, FULL)) for answers in walks]


@pytest.mark.parametrize("guide_id", sorted(CARDS))
def test_no_end_card_holds_a_percentage(guide_id: str) -> None:
    for text in ends(guide_id):
        assert not re.search(r"%|procent|\bvan de (10|100)\b", text)


@pytest.mark.parametrize("guide_id", sorted(CARDS))
def test_nothing_pushes_or_gates(guide_id: str) -> None:
    mine = guide(guide_id)
    asked = [text for one in mine.questions for text in (one.text, one.why, one.find)]
    told = "\n".join([mine.intro, *asked, *ends(guide_id)]).lower()
    assert [word for word in PUSHING if re.search(rf"\b{word}\b", told)] == []


@pytest.mark.parametrize("guide_id", sorted(CARDS))
def test_questions_are_short_and_ask_one_thing(guide_id: str) -> None:
    for question in guide(guide_id).questions:
        for text in (question.text, question.why):
            sentences = [one for one in re.split(r"(?<=[.!?:])\s", text) if one]
            assert all(len(one.split()) <= 16 for one in sentences), text
        assert question.text.count("?") <= 1, question.text


@pytest.mark.parametrize("guide_id", sorted(CARDS))
def test_every_choice_has_words_that_people_type(guide_id: str) -> None:
    for question in guide(guide_id).questions:
        for one in (*question.options, *question.columns):
            assert one.synonyms, (question.id, one.id)


@given(data=st.data(), guide_id=st.sampled_from(sorted(CARDS)))
def test_cards_never_fail_on_the_way(data: st.DataObject, guide_id: str) -> None:
    """Any mix of answered and skipped, with and without a profile."""
    whose = data.draw(st.sampled_from([Profile(), FULL]))
    mine, its_cards = for_person(guide(guide_id), whose), cards(guide_id)
    answers = Answers()
    while (question := current(mine, answers)) is not None:
        assert isinstance(its_cards.before(question, mine, answers, whose), list)
        assert isinstance(its_cards.at_end(mine, answers, whose), list)
        if data.draw(st.booleans()):
            value = fullest(mine, question, answers)
            if question.kind is Kind.ONE_OF:
                value = data.draw(st.sampled_from([one.id for one in question.options]))
            answers = put(mine, answers, question.id, value)
        else:
            answers = skip(mine, answers, question.id)
    assert all(step.answered for step in path(mine, answers))
    assert its_cards.at_end(mine, answers, whose)

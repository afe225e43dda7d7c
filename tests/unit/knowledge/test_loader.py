"""A broken knowledge file is reported with its file, line, what is wrong and how to mend it."""

from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.adapters.knowledge_files import KnowledgeFiles
from assistant.core.guide.conditions import IsOneOf, Not
from tests.unit.knowledge.tree import FILES, problems, write

TOPIC = "topics/mag_werkgever_vragen.yml"
CONTACT = "contacts/juridisch_loket.yml"
SOURCE = "sources/recht.yml"
THEME = "openness/considerations/aanpassing.yml"
GUIDE = "guides/openheid.yml"
TERM = "terms/aanstellingskeuring.yml"
INTENTS = "intents.yml"

BROKEN = {
    "a misspelt key": (TOPIC, "sources:", "source:", 13, "'source'", "Bedoelde je 'sources'?"),
    "an unknown key": (TOPIC, "id: mag", "kleur: rood\nid: mag", 1, "'kleur'", "Haal hem weg"),
    "a missing key": (TOPIC, "evidence: wet\n", "", 1, "'evidence' ontbreekt", "hoe sterk"),
    "a text for a list": (TOPIC, "[cka-2017-28]", "cka-2017-28", 13, "een lijst", "[cka-2017-28]"),
    "an empty value": (TOPIC, "next_step: Bedenk vooraf wat je dan zegt.", "next_step:", 11,
                       "is leeg", "Vul iets in"),
    "a wrong choice": (TOPIC, "evidence: wet", "evidence: wett", 14, "'wett'", "Bedoelde je 'wet'"),
    "a day that does not exist": (TOPIC, "2027-05-22", "2027-02-30", 16, "2027-02-30",
                                  "jjjj-mm-dd"),
    "a day in another form": (TOPIC, "2027-05-22", "22-05-2027", 16, "22-05-2027", "jjjj-mm-dd"),
    "a review before the check": (TOPIC, "2027-05-22", "2026-11-22", 16, "later", "half jaar"),
    "too few questions": (TOPIC, ", moet ik dat zeggen]", "]", 6, "te kort: 2", "3 tot 8"),
    "a double list item": (TOPIC, "[juridisch_loket]", "[juridisch_loket, juridisch_loket]", 12,
                           "twee keer", "Haal er een weg"),
    "a double key": (TOPIC, "region: nl", "region: nl\nregion: vl", 5, "twee keer", "Haal er een"),
    "an id unlike the file": (TOPIC, "id: mag_werkgever", "id: mag_wergever", 1, "het bestand heet",
                              "Maak ze gelijk"),
    "a source nobody has": (TOPIC, "[cka-2017-28]", "[cka-2017-29]", 13, "de bron 'cka-2017-29'",
                            "Bedoelde je 'cka-2017-28'"),
    "a contact nobody has": (TOPIC, "[juridisch_loket]", "[vakbond]", 12, "het contact 'vakbond'",
                             "knowledge/contacts"),
    "a term nobody has": (TOPIC, "[aanstellingskeuring]", "[keuring]", 18, "begrip 'keuring'",
                          "knowledge/terms"),
    "an intent nobody has": (TOPIC, "[vraag_mag_werkgever_vragen]", "[vraag_mag_werkgever]", 5,
                             "de intent", "Bedoelde je 'vraag_mag_werkgever_vragen'"),
    "a contact in the other region": (TOPIC, "region: nl", "region: vl", 12, "helpt alleen",
                                      "Kies een contact"),
    "a button that dials another number": (CONTACT, "tel:08008020", "tel:08008021", 4,
                                           "belt tel:08008021", "Maak de cijfers gelijk"),
    "a verified contact without a source": (CONTACT, "not_verified", "verified", 1,
                                            "'sources' ontbreekt", "Minstens één"),
    "a read source without a day": (SOURCE, "read_on: 2026-11-20\n  ", "", 1, "'read_on'",
                                    "jjjj-mm-dd"),
    "a double source": (SOURCE, "- id", "- {id: cka-2017-28, title: Advies, publisher: CKA, "
                        "status: seed}\n- id", 2, "bestaat al", "regel 1"),
    "a consideration on the wrong side": (THEME, "id: v01", "id: n01", 4, "tegen vertellen",
                                          "Maak de id en de rest gelijk"),
    "a phase that does not exist": (THEME, "phases: [werken]", "phases: [werk]", 15, "'werk'",
                                    "Bedoelde je 'werken'"),
    "a theme nobody has": (GUIDE, "themes: [aanpassing]", "themes: [aanpassingen]", 22,
                           "het thema", "Bedoelde je 'aanpassing'"),
    "a guide the engine refuses": (GUIDE, "kind: one_of\n", "kind: one_of\n    unit: euro\n", 10,
                                   "unit", "Hier kan"),
    "a group nobody has": (INTENTS, "{topic: rights_privacy}", "{topic: rights}", 4,
                           "de groep 'rights'", "Bedoelde je 'rights_privacy'"),
    "a colon in a text": (TERM, "meaning: Een", "meaning: Let op: een", 3, "geen goede YAML",
                          "aanhalingstekens"),
    "a tab": (TERM, "term: aan", "\tterm: aan", 2, "geen goede YAML", "spaties"),
    "a list that never ends": (TERM, "[cka-2017-28]", "[cka-2017-28", 5, "geen goede YAML", "']'"),
    "a quote that never ends": (TERM, "meaning: Een", "meaning: 'Een", 5, "geen goede YAML",
                                "aanhalingsteken"),
}  # fmt: skip


@pytest.mark.parametrize("case", BROKEN.values(), ids=BROKEN.keys())
def test_the_loader_says_where_what_and_how_for(tmp_path, case):
    name, old, new, line, what, mend = case
    found = problems(tmp_path, name, old, new)
    told = "\n".join(str(one) for one in found)
    match = [one for one in found if what in one.what]
    assert match, told
    assert match[0].file == f"knowledge/{name}"
    assert match[0].line == line, told
    assert mend.lower() in f"{match[0].what} {match[0].mend}".lower(), told


def test_a_sound_folder_has_no_problems(tmp_path):
    loaded = KnowledgeFiles(write(tmp_path)).load()
    assert loaded.problems == ()
    topic = loaded.knowledge.topics["mag_werkgever_vragen"]
    assert topic.paragraphs == (
        "Nee, dat mag niet. Je hoeft niet te antwoorden.",
        "Er is één uitzondering.",
    )
    assert [one.id for one in loaded.knowledge.sources_of(topic)] == ["cka-2017-28"]


def test_a_number_nobody_verified_is_not_shown(tmp_path):
    contact = KnowledgeFiles(write(tmp_path)).load().knowledge.contacts["juridisch_loket"]
    assert contact.channels
    assert contact.shown_channels == ()


def test_every_problem_is_reported_at_once_and_sound_files_still_load(tmp_path):
    changes = {
        TOPIC: FILES[TOPIC].replace("region: nl", "region: be").replace("cka-2017-28", "geen"),
        TERM: "term: [",
        "topics/leeg.yml": "",
    }
    loaded = KnowledgeFiles(write(tmp_path, changes)).load()
    assert {one.file for one in loaded.problems} == {f"knowledge/{name}" for name in changes}
    assert loaded.knowledge.contacts
    assert not loaded.knowledge.topics


def test_one_unreadable_source_list_does_not_blame_every_file_that_cites_it(tmp_path):
    found = problems(tmp_path, SOURCE, "- id: cka", "- id: [cka")
    assert [one.file for one in found] == [f"knowledge/{SOURCE}"]


@pytest.mark.parametrize(
    ("name", "mend"),
    [
        ("topic/x.yml", "Bedoelde je 'topics/x.yml'?"),
        ("topics/x.yaml", "x.yml"),
        ("losse.yml", "een van deze mappen"),
        ("openness/statistic.yml", "Bedoelde je 'openness/statistics.yml'?"),
    ],
)
def test_a_file_in_an_unknown_place_is_a_problem(tmp_path, name, mend):
    loaded = KnowledgeFiles(write(tmp_path, {name: "a: 1"})).load()
    assert [one.file for one in loaded.problems] == [f"knowledge/{name}"]
    assert mend in loaded.problems[0].mend


def test_rows_come_from_the_considerations_and_hide_where_they_do_not_fit(tmp_path):
    guide = KnowledgeFiles(write(tmp_path)).load_guides()["openheid"]
    rows = guide.question("afwegen").rows
    assert [(row.id, row.group) for row in rows] == [
        ("v01_werk_past_beter", "Voor vertellen"),
        ("zn01_geen_hulp", "Tegen niet vertellen"),
    ]
    assert rows[0].when is None
    assert rows[1].when == Not(IsOneOf("situatie", ("solliciteren",)))


def test_a_folder_that_is_not_there_is_a_problem_and_not_an_empty_store(tmp_path):
    loaded = KnowledgeFiles(tmp_path / "nergens").load()
    assert "bestaat niet" in loaded.problems[0].what


def test_the_list_of_intents_cannot_be_missing(tmp_path):
    loaded = KnowledgeFiles(write(tmp_path, {INTENTS: None})).load()
    assert "knowledge/intents.yml" in {one.file for one in loaded.problems}


@pytest.mark.parametrize(
    ("content", "what"),
    [
        (b"", "leeg"),
        (b"\xff\xfe\x00", "niet te lezen"),
        (b"a: &x [*x]", "verwijst naar zichzelf"),
        (b"[" * 5000, "te veel lagen"),
        (b"- los", "een blok met sleutels"),
        (b"los", "een blok met sleutels"),
        (b"!!python/object:os.system {}", "sleutel 'id' ontbreekt"),
        (b"a: !!python/name:os.system x", "niet lezen"),
        (b"? [a, b]\n: c", "Ik ken de sleutel"),
        (b"a: 1\n---\nb: 2", "geen goede YAML"),
    ],
)
def test_no_content_ever_raises(tmp_path, content, what):
    knowledge = write(tmp_path)
    (knowledge / TERM).write_bytes(content)
    found = [one for one in KnowledgeFiles(knowledge).load().problems if TERM in one.file]
    assert any(what in one.what for one in found), found


@settings(deadline=None, max_examples=60)
@given(st.text(max_size=300))
def test_no_text_in_a_file_ever_raises(text):
    with TemporaryDirectory() as folder:
        knowledge = write(Path(folder))
        (knowledge / TERM).write_text(text, encoding="utf-8", errors="ignore")
        assert KnowledgeFiles(knowledge).load().problems

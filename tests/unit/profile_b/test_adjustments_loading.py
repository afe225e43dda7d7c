"""Adjustments are read, checked, and become the options of a guide."""

from assistant.adapters.knowledge_files import KnowledgeFiles
from tests.unit.knowledge.tree import FILES, write

NEEDS = """\
needs:
  - {id: energie, label: Energie, text: Het werk kost minder kracht.}
  - {id: slaap, label: Slaap, text: Je slaapt op vaste tijden.}
"""
ADJUSTMENT = """\
id: later_beginnen
number: 2
title: Later beginnen
text: Je dag begint wat later.
type: tijd
needs: [slaap]
openness: behoefte
sources: [{source: cka-2017-28, place: Werktijden}]
"""
QUESTIONS = """\
  - id: nodig
    section: situatie
    kind: several_of
    text: Wat heb je nodig?
    options: [{id: energie, label: Energie}, {id: slaap, label: Slaap}]
  - id: helpt
    section: situatie
    kind: several_of
    text: Wat zou jou helpen?
    options_from: {adjustments: nodig}
"""


def folder(root, **changed):
    adjustment = changed.get("adjustment", ADJUSTMENT)
    files = {
        "adjustment_needs.yml": changed.get("needs", NEEDS),
        "adjustments/later_beginnen.yml": adjustment,
        "guides/openheid.yml": FILES["guides/openheid.yml"] + QUESTIONS,
    }
    return KnowledgeFiles(write(root, files))


def problems(root, old, new):
    assert old in ADJUSTMENT
    found = folder(root, adjustment=ADJUSTMENT.replace(old, new)).load().problems
    return [f"{one.file}: {one.what} {one.mend}" for one in found]


def test_an_adjustment_is_read_as_it_is_written(tmp_path):
    loaded = folder(tmp_path).load()
    assert loaded.problems == ()
    one = loaded.knowledge.adjustments["later_beginnen"]
    assert (one.number, one.needs, one.openness, one.caution) == (2, ("slaap",), "behoefte", None)
    assert (one.sources[0].source, one.sources[0].place) == ("cka-2017-28", "Werktijden")


def test_it_becomes_an_option_for_who_chose_one_of_its_needs(tmp_path):
    question = folder(tmp_path).load_guides()["openheid"].question("helpt")
    (option,) = question.options
    assert (option.id, option.label, option.note) == (
        "later_beginnen",
        "Later beginnen",
        "Je dag begint wat later.",
    )
    assert option.when is not None
    assert option.when.holds({"nodig": ["slaap"]})
    assert not option.when.holds({"nodig": ["energie"]})
    assert not option.when.holds({})


def test_a_need_that_does_not_exist_is_named_with_a_guess(tmp_path):
    found = problems(tmp_path, "[slaap]", "[slap]")
    assert any("de behoefte 'slap'" in one and "'slaap'" in one for one in found)


def test_a_source_that_does_not_exist_is_named(tmp_path):
    assert any("'cka'" in one for one in problems(tmp_path, "cka-2017-28", "cka"))


def test_a_file_has_the_name_of_its_adjustment(tmp_path):
    found = problems(tmp_path, "id: later_beginnen", "id: later")
    assert any("later_beginnen.yml" in one and "'later'" in one for one in found)


def test_an_openness_that_would_be_a_diagnosis_is_refused(tmp_path):
    assert problems(tmp_path, "openness: behoefte", "openness: diagnose")

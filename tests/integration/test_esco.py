"""`baken esco`: what an import gives, and what is found in it."""

import json

import esco_samples as samples
import pytest

from assistant.adapters.esco_database import read
from assistant.adapters.esco_files import read_esco
from assistant.adapters.esco_occupations import EscoOccupations
from assistant.adapters.onet_files import with_interests
from assistant.cli import main
from assistant.core.occupations.model import Direction


@pytest.fixture
def data(tmp_path, monkeypatch):
    folder = tmp_path / "data"
    monkeypatch.setenv("BAKEN_DATA", str(folder))
    return folder


@pytest.fixture
def source(tmp_path):
    return samples.esco(tmp_path / "esco")


@pytest.fixture
def onet(tmp_path, source):
    samples.crosswalk(source)
    return samples.onet(tmp_path / "onet")


def asked(capsys, *words) -> dict:
    capsys.readouterr()
    assert main(["esco", *words, "--json"]) == 0
    return json.loads(capsys.readouterr().out)


def test_an_import_says_what_came_in_which_version_and_whose_data_it_is(data, source, onet, capsys):
    assert main(["esco", "import", str(source), "--onet", str(onet)]) == 0
    said = capsys.readouterr().out
    assert "Beroepen: 2, met 4 namen.\nGroepen: 4. Algemene vaardigheden: 2." in said
    assert "ESCO 1.2, laatste wijziging 2025-03-01" in said
    assert "Dubbele regels: 1." in said
    assert "O*NET 29.1: interesses bij 2 beroepen (koppeling gemaakt voor ESCO 1.1.0)" in said
    assert (
        "ESCO-classificatie van de Europese Commissie (versie 1.2, bijgewerkt tot 1 maart" in said
    )
    assert "includes information from the O*NET 29.1 Database" in said
    assert [one.name for one in data.iterdir()] == ["esco.db"]


def test_what_is_read_back_is_what_was_read_in(data, source, onet):
    main(["esco", "import", str(source), "--onet", str(onet)])
    assert read(data / "esco.db") == with_interests(read_esco(source), source, onet)


def test_the_newest_of_two_rows_counts_and_an_obsolete_occupation_does_not(source):
    found = {one.uri.rpartition("/")[2]: one for one in read_esco(source).occupations}
    assert set(found) == {"kok", "heftruck"}
    assert (found["kok"].label, found["kok"].synonyms) == ("kok", ("kokkin", "pâtissier"))
    assert found["kok"].hidden == ("chef",)


def test_interests_are_the_mean_of_the_linked_occupations(source, onet):
    samples.crosswalk(source, (("5120.1", "35-2014.00"), ("5120.1", "53-7051.00")))
    profile = with_interests(read_esco(source), source, onet).profiles[
        f"{samples.ESCO}/occupation/kok"
    ]
    assert (profile[Direction.DOEN], profile[Direction.MAKEN]) == (5.5, 3.5)


def test_the_crosswalk_may_lie_beside_the_files_of_onet(source, onet):
    (source / samples.CROSSWALK).rename(onet / samples.CROSSWALK)
    assert len(with_interests(read_esco(source), source, onet).profiles) == 2


def test_search_finds_and_says_by_which_name(data, source, capsys):
    main(["esco", "import", str(source)])
    found = asked(capsys, "search", "patisier")
    assert found["imported"] is True
    assert [(one["label"], one["found_by"], one["match"], one["group"])
            for one in found["results"]] == [("kok", "pâtissier", "misspelt", "Koks")]  # fmt: skip
    assert "Europese Commissie" in found["credits"][0]
    assert main(["esco", "search", "heftruc"]) == 0
    assert "heftruckchauffeur - Heftrucks" in capsys.readouterr().out
    assert main(["esco", "search", "zzqqxx"]) == 0
    assert "Geen beroep gevonden met 'zzqqxx'" in capsys.readouterr().out


def test_without_an_import_it_says_so_and_free_text_is_kept(data, capsys):
    assert asked(capsys, "search", "tuinman") == {
        "query": "tuinman", "imported": False, "results": [], "credits": [],
    }  # fmt: skip
    assert asked(capsys, "skills")["imported"] is False
    assert main(["esco", "search", "tuinman"]) == 0
    assert "Eigen woorden blijven gewoon staan" in capsys.readouterr().out
    assert EscoOccupations(data).search("tuinman").imported is False
    assert not data.exists()


def test_skills_come_in_groups(data, source, capsys):
    main(["esco", "import", str(source)])
    groups = asked(capsys, "skills")["groups"]
    assert {one["group"]: [skill["label"] for skill in one["skills"]] for one in groups} == {
        "organiseren": ["chatten", "plannen"]
    }
    assert main(["esco", "skills"]) == 0
    assert "organiseren\n  - chatten\n  - plannen" in capsys.readouterr().out


def test_cards_lead_to_occupations_with_the_reason_and_no_test(data, source, onet, capsys):
    main(["esco", "import", str(source), "--onet", str(onet)])
    found = asked(capsys, "interests", "doen_buiten", "doen_machines", "maken_mooi")
    assert [(one["id"], one["picked"]) for one in found["directions"]] == [
        ("doen", 2),
        ("maken", 1),
    ]
    assert [one["label"] for one in found["ideas"]] == ["heftruckchauffeur", "kok"]
    assert found["ideas"][1]["because"] == ["maken", "doen"]
    assert "Dit is geen test" in found["not_a_test"]
    assert len(found["credits"]) == 2
    assert main(["esco", "interests", "doen_buiten"]) == 0
    said = capsys.readouterr().out
    assert "- heftruckchauffeur (Doen)" in said
    assert "Dit is geen test" in said
    assert "O*NET 29.1 Database" in said


def test_cards_work_without_interests_and_without_an_import(data, source, capsys):
    assert asked(capsys, "interests", "doen_buiten")["directions"][0]["title"] == "Doen"
    main(["esco", "import", str(source)])
    found = asked(capsys, "interests", "doen_buiten")
    assert (found["imported"], found["interests_imported"], found["ideas"]) == (True, False, [])
    assert main(["esco", "interests", "doen_buiten"]) == 0
    assert "O*NET is niet ingelezen" in capsys.readouterr().out


def test_the_cards_are_listed_and_an_unknown_card_is_named(data, capsys):
    assert len(asked(capsys, "interests")["cards"]) == 24
    assert main(["esco", "interests"]) == 0
    assert "geen test" in capsys.readouterr().out
    assert main(["esco", "interests", "vliegen"]) == 2
    assert "Er is geen kaartje 'vliegen'" in capsys.readouterr().err


def test_a_new_import_replaces_the_whole_and_a_running_app_sees_it(data, source):
    main(["esco", "import", str(source)])
    esco = EscoOccupations(data)
    assert [hit.occupation.label for hit in esco.search("kok").hits] == ["kok"]
    baker = (*samples.OCCUPATIONS[0][:3], "bakker", "", *samples.OCCUPATIONS[0][5:])
    samples.esco(source, [baker])
    main(["esco", "import", str(source)])
    assert [hit.occupation.label for hit in esco.search("bakker").hits] == ["bakker"]
    assert esco.search("heftruck").hits == ()

"""`baken document` and `baken guide fhir`: papers of somebody in a file; examples of now."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from fhir.resources.R4B.bundle import Bundle
from fhir.resources.R4B.questionnaire import Questionnaire
from paper_reading import sound_pdf, sound_word, text_of_pdf, text_of_word

from assistant.cli import main
from assistant.core.guide.words import date_in_words

ROOT = Path(__file__).resolve().parents[2]
EXAMPLE = ROOT / "docs" / "examples" / "arbeidsprofiel"
PERSON = EXAMPLE / "antwoorden.yml"
TITLES = {
    "arbeidsprofiel": "Mijn arbeidsprofiel",
    "openheidsoverzicht": "Mijn openheidsoverzicht",
    "gesprekskaart": "Gesprekskaart",
    "driegesprek": "Agenda voor een driegesprek",
}
AGAIN = "maak de voorbeelden opnieuw: zie docs/examples/README.md"


@pytest.fixture(autouse=True)
def a_fixed_day(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ASSISTANT_TODAY", "2026-11-22")


def document(name: str, folder: Path, *more: str, person: Path = PERSON) -> int:
    return main(["document", name, "--from", str(person), "--out", str(folder), *more])


@pytest.mark.parametrize("name", TITLES)
def test_the_examples_are_what_the_command_makes_now(name: str, tmp_path: Path) -> None:
    assert document(name, tmp_path) == 0
    for kind, read in (("pdf", text_of_pdf), ("docx", text_of_word)):
        fresh = (tmp_path / f"{name}.{kind}").read_bytes()
        assert read(fresh) == read((EXAMPLE / f"{name}.{kind}").read_bytes()), AGAIN


@pytest.mark.parametrize("name", TITLES)
def test_an_example_can_be_read_by_a_screen_reader(name: str, tmp_path: Path) -> None:
    sound_pdf((EXAMPLE / f"{name}.pdf").read_bytes(), tmp_path, TITLES[name])
    sound_word((EXAMPLE / f"{name}.docx").read_bytes(), TITLES[name])


def test_the_example_of_fhir_is_valid_and_of_now(tmp_path: Path) -> None:
    assert document("werkaanpassingen", tmp_path, "--fhir") == 0
    fresh = json.loads((tmp_path / "werkaanpassingen.fhir.json").read_text("utf-8"))
    kept = json.loads((EXAMPLE / "werkaanpassingen.fhir.json").read_text("utf-8"))
    for bundle in (fresh, kept):
        Bundle.model_validate(bundle)
        assert bundle.pop("timestamp")
        assert bundle["entry"][0]["resource"].pop("authored")
    assert fresh == kept, AGAIN


def test_the_example_profile_has_two_sessions_two_jobs_lessons_and_a_coach() -> None:
    text = text_of_pdf((EXAMPLE / "arbeidsprofiel.pdf").read_bytes())
    for words in (
        "gemaakt in gesprek 2",
        "15 november 2026",
        "Magazijnmedewerker, een bouwmarkt",
        "Meubels opknappen, een kringloopwinkel",
        "Terugblik: Magazijnmedewerker",
        "Les: Na zes uur stop ik",
        "zegt mijn coach",
        "Mensen om mij heen",
    ):
        assert words in text


def test_the_example_card_has_nothing_that_was_not_ticked() -> None:
    text = text_of_pdf((EXAMPLE / "gesprekskaart.pdf").read_bytes())
    assert "Heftruc rijden" in text
    for words in ("Netjes", "kortere", "zus", "Zwolle", "slecht", "coach", "opname"):
        assert words not in text


def test_the_example_agenda_keeps_private_what_is_private() -> None:
    assert "opname" in PERSON.read_text("utf-8")
    assert "opname" not in text_of_pdf((EXAMPLE / "driegesprek.pdf").read_bytes())


def test_a_guide_that_repeats_and_a_file_without_sessions(tmp_path: Path) -> None:
    person = tmp_path / "iemand.yml"
    person.write_text(
        "guides:\n  werkervaring:\n"
        "    - {soort: betaald, functie: Kok, waar: een hotel}\n"
        "    - {soort: stage, functie_stage: Tuinieren}\n",
        encoding="utf-8",
    )
    assert document("arbeidsprofiel", tmp_path, person=person) == 0
    text = text_of_pdf((tmp_path / "arbeidsprofiel.pdf").read_bytes())
    assert "Kok, een hotel" in text
    assert "Tuinieren" in text
    assert document("werkervaring", tmp_path, person=person) == 0
    text = text_of_pdf((tmp_path / "werkervaring.pdf").read_bytes())
    assert "Keer 1" in text
    assert "Keer 2" in text


STERK = "guides: {arbeidsprofiel_sterk: {succes: Ik haalde mijn rijbewijs.}}"
BAD = [
    ("", "leeg"),
    ("- een\n", "arbeidsprofiel_sterk"),
    ("guides: [", "YAML"),
    ("gidsen: {}\n", "begin met 'guides:' of met 'sessions:'"),
    ("guides: {}\nsessions: []\n", "begin met 'guides:' of met 'sessions:'"),
    ("guides: {lotto: {a: b}}\n", "deze gids ken ik niet: lotto"),
    ("guides: {openheid: tekst}\n", "vraag: antwoord"),
    ("guides: {openheid: {kleur: rood}}\n", "deze vraag ken ik niet: kleur"),
    ("guides: {openheid: {situatie: vakantie}}\n", "Nodig is: solliciteren"),
    ("guides: {openheid: [{situatie: solliciteren}, {situatie: aanbod}]}\n", "één keer"),
    ("guides: {netwerk: {iemand: nog_niet, wie: vriend}}\n", "hoort niet bij de andere"),
    ("guides: {driegesprek: {wie_doet_wat: {plannen: niemand}}}\n", "ik, coach, leidinggevende"),
    ("sessions: {a: b}\n", "een lijst"),
    ("sessions: [{day: gisteren, guides: {}}]\n", "'gisteren' is geen dag"),
    ("sessions: [{day: 2026-11-15}]\n", "guides:"),
    ("guides: {gesprekskaart: {goed_in: [Verzonnen]}}\n", "hoort niet bij de andere"),
    (f"{STERK[:-1]}, gesprekskaart: {{goed_in: [Verzonnen]}}}}\n", "Nodig is: i1"),
]


@pytest.mark.parametrize(("written", "said"), BAD)
def test_a_file_that_cannot_be_used_is_refused_in_words(
    written: str, said: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    person = tmp_path / "iemand.yml"
    person.write_text(written, encoding="utf-8")
    assert document("arbeidsprofiel", tmp_path / "uit", person=person) == 1
    assert said in capsys.readouterr().err
    assert not (tmp_path / "uit").exists()


@pytest.mark.parametrize("more", [[], ["--fhir"]])
def test_a_paper_of_which_nothing_is_there_is_told(
    more: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    person = tmp_path / "iemand.yml"
    person.write_text(STERK, encoding="utf-8")
    for name in ("openheidsoverzicht", "bestaat_niet", "../x"):
        assert document(name, tmp_path / "uit", *more, person=person) == 1
        assert f"Van '{name}' staat niets" in capsys.readouterr().err
    assert document("arbeidsprofiel", tmp_path / "niets", person=tmp_path / "weg.yml") == 1
    assert "niet te openen" in capsys.readouterr().err


def test_a_folder_that_cannot_be_made_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    blocked = tmp_path / "bestand"
    blocked.write_text("x")
    assert document("gesprekskaart", blocked) == 1
    assert "Kies een andere map" in capsys.readouterr().err


def test_a_guide_goes_out_as_a_valid_questionnaire(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["guide", "fhir", "netwerk"]) == 0
    printed = capsys.readouterr().out
    Questionnaire.model_validate(json.loads(printed))
    target = tmp_path / "netwerk.json"
    assert main(["guide", "fhir", "netwerk", "--out", str(target)]) == 0
    assert target.read_text("utf-8") == printed
    assert main(["guide", "fhir", "bestaat_niet"]) == 1
    assert "Er is geen gids 'bestaat_niet'" in capsys.readouterr().err
    assert main(["guide", "fhir", "netwerk", "--out", str(tmp_path)]) == 1
    assert "Kies een andere plek met --out" in capsys.readouterr().err


def test_the_command_works_from_a_shell(tmp_path: Path) -> None:
    asked = ["document", "gesprekskaart", "--from", str(PERSON), "--out", str(tmp_path)]
    done = subprocess.run(
        [sys.executable, "-m", "assistant.cli", *asked],
        cwd=ROOT,
        capture_output=True,
        check=False,
        timeout=60,
        text=True,
        env={**os.environ, "ASSISTANT_TODAY": "2026-11-22"},
    )
    assert done.returncode == 0, done.stderr
    assert "gesprekskaart.pdf is klaar." in done.stdout


def test_the_day_on_paper_is_the_day_of_the_assistant() -> None:
    from datetime import date

    text = text_of_pdf((EXAMPLE / "gesprekskaart.pdf").read_bytes())
    assert f"Gemaakt op {date_in_words(date(2026, 11, 22))}." in text

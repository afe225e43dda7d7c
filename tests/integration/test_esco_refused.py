"""A bad import says why and changes nothing; a damaged database says to import again."""

import os
import resource
import sqlite3
import subprocess
import sys
import zipfile
from pathlib import Path

import esco_samples as samples
import pytest

from assistant.adapters.esco_database import EscoUnreadable
from assistant.adapters.esco_occupations import EscoOccupations
from assistant.cli import main

ROOT = Path(__file__).resolve().parents[2]


class House:
    """A folder with data, and good files to import."""

    def __init__(self, folder: Path) -> None:
        self.data = folder / "data"
        self.esco = samples.esco(folder / "esco")
        self.onet = samples.onet(folder / "onet")
        self.crosswalk = samples.crosswalk(self.esco)
        self.command = ["esco", "import", str(self.esco), "--onet", str(self.onet)]

    def refuses(self, capsys, why: str) -> None:
        """The next import says why, and leaves the one before as it was."""
        before = (self.data / "esco.db").read_bytes()
        capsys.readouterr()
        assert main(self.command) == 1
        said = capsys.readouterr()
        assert why in said.err
        assert "Er is niets veranderd." in said.err
        assert said.out == ""
        self.has_only(before)

    def has_only(self, database: bytes) -> None:
        assert (self.data / "esco.db").read_bytes() == database
        assert [one.name for one in self.data.iterdir()] == ["esco.db"]


@pytest.fixture
def empty(tmp_path, monkeypatch):
    house = House(tmp_path)
    monkeypatch.setenv("BAKEN_DATA", str(house.data))
    return house


@pytest.fixture
def house(empty):
    assert main(empty.command) == 0
    return empty


def cells(folder: Path, **changed: str) -> None:
    """The first occupation with other values."""
    row = dict(zip(samples.OCCUPATION, samples.OCCUPATIONS[0], strict=True)) | changed
    samples.esco(folder, [row.values()])


def older(folder: Path) -> None:
    rows = [row[:-1] for row in samples.OCCUPATIONS]
    samples.table(folder / "occupations_nl.csv", samples.OCCUPATION[:-1], rows)


def other_language(folder: Path) -> None:
    (folder / "occupations_nl.csv").rename(folder / "occupations_en.csv")


def written(name: str, content: bytes):
    return lambda folder: (folder / name).write_bytes(content)


def cut(folder: Path) -> None:
    path = folder / "occupations_nl.csv"
    path.write_bytes(path.read_bytes().split(b"\nkokkin")[0] + b'"kokkin')


def cut_in_a_row(folder: Path) -> None:
    path = folder / "occupations_nl.csv"
    path.write_bytes(path.read_bytes().split(b",2025")[0])


@pytest.mark.parametrize(
    ("break_it", "why"),
    [
        (lambda f: (f / "ISCOGroups_nl.csv").unlink(), "ISCOGroups_nl.csv: Dit bestand ontbreekt"),
        (lambda f: (f / "transversalSkillsCollection_nl.csv").unlink(), "ontbreekt"),
        (other_language, "alleen de Nederlandse"),
        (older, "van voor versie 1.2"),
        (written("ISCOGroups_nl.csv", b"a,b\n1,2\n"), "kolommen ontbreken: conceptUri"),
        (written("ISCOGroups_nl.csv", b""), "kolommen ontbreken"),
        (written("ISCOGroups_nl.csv", b"conceptUri,preferredLabel,status,code\n"), "geen enkele"),
        (written("ISCOGroups_nl.csv", "conceptUri,é\n".encode("latin-1")), "geen UTF-8"),
        (written("ISCOGroups_nl.csv", "conceptUri".encode("utf-16")), "geen UTF-8"),
        (written("occupations_nl.csv", b"\x00" * 4000), "kolommen ontbreken"),
        (cut, "beschadigd of niet af"),
        (cut_in_a_row, "kolommen in plaats van 11"),
        (lambda f: cells(f, preferredLabel=" "), "Regel 3: kolom 'preferredLabel' is leeg"),
        (lambda f: cells(f, modifiedDate="vandaag"), "'vandaag' is geen datum"),
        (lambda f: cells(f, iscoGroup="9999"), "ISCO-groep 9999 staat niet in ISCOGroups_nl.csv"),
        (lambda f: cells(f, status="obsolete"), "geen enkel beroep"),
    ],
)  # fmt: skip
def test_a_bad_file_of_esco_is_named_and_nothing_changes(house, capsys, break_it, why):
    break_it(house.esco)
    house.refuses(capsys, why)


def one_interest(scale: str, value: str) -> bytes:
    header = "O*NET-SOC Code\tElement Name\tScale ID\tData Value"
    return f"{header}\n1\tSocial\t{scale}\t{value}\n".encode()


@pytest.mark.parametrize(
    ("name", "content", "why"),
    [
        ("Read Me.txt", None, "Read Me.txt: Ik kan dit bestand niet lezen"),
        ("Read Me.txt", b"hallo", "vind hier de versie van O*NET niet"),
        ("Interests.txt", None, "Interests.txt: Dit bestand ontbreekt"),
        ("Interests.txt", b"a\tb\n", "kolommen ontbreken"),
        ("Interests.txt", one_interest("OI", "9.5"), "9.5 ligt niet tussen 1 en 7"),
        ("Interests.txt", one_interest("OI", "nan"), "nan ligt niet tussen 1 en 7"),
        ("Interests.txt", one_interest("OI", "n/a"), "'n/a' is geen getal"),
        ("Interests.txt", one_interest("XX", "2"), "Geen enkel beroep krijgt"),
        ("Occupation Data.txt", b"O*NET-SOC Code\n35-2014.00\n", "passen niet bij de koppeling"),
    ],
)
def test_a_bad_file_of_onet_is_named_and_nothing_changes(house, capsys, name, content, why):
    (house.onet / name).unlink()
    if content is not None:
        (house.onet / name).write_bytes(content)
    house.refuses(capsys, why)


def other_zip(path: Path) -> None:
    with zipfile.ZipFile(path, "w") as book:
        book.writestr("hallo.txt", "hallo")


@pytest.mark.parametrize(
    ("break_it", "why"),
    [
        (lambda path: path.unlink(), "ontbreekt; zonder dit bestand"),
        (lambda path: path.write_bytes(b"PK\x03\x04 niet af"), "geen goed Excel-bestand"),
        (other_zip, "geen goed Excel-bestand"),
        (lambda path: samples.crosswalk(path.parent, ()), "geen enkele koppeling"),
        (lambda path: samples.crosswalk(path.parent, (("1.1", "99-9999.00"),)), "passen niet bij"),
    ],
)
def test_a_bad_crosswalk_is_named_and_nothing_changes(house, capsys, break_it, why):
    break_it(house.crosswalk)
    house.refuses(capsys, why)


@pytest.mark.parametrize("name", ["nergens", "esco.zip"])
def test_a_zip_or_a_folder_that_does_not_exist_is_refused(empty, tmp_path, capsys, name):
    (tmp_path / "esco.zip").write_bytes(b"PK")
    assert main(["esco", "import", str(tmp_path / name)]) == 1
    assert "Geef de map met de uitgepakte CSV-bestanden" in capsys.readouterr().err
    assert not empty.data.exists()


def test_a_full_disk_changes_nothing(house):
    """A limit on the size of a file is what a process notices of a full disk."""
    before = (house.data / "esco.db").read_bytes()
    done = subprocess.run(
        [sys.executable, "-B", "-m", "assistant.cli", *house.command],
        cwd=ROOT, capture_output=True, check=False, timeout=60, text=True,
        env={**os.environ, "BAKEN_DATA": str(house.data)},
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (8192, 8192)),
    )  # fmt: skip
    assert done.returncode == 1
    assert "Is de schijf vol" in done.stderr
    assert "Er is niets veranderd." in done.stderr
    assert "Traceback" not in done.stderr
    house.has_only(before)


def test_a_data_folder_that_cannot_be_made_is_said(empty, tmp_path, monkeypatch, capsys):
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("BAKEN_DATA", str(tmp_path / "file" / "data"))
    assert main(empty.command) == 1
    assert "niet schrijven" in capsys.readouterr().err


def garbage(path: Path) -> None:
    path.write_bytes(b"geen database" * 500)


def older_layout(path: Path) -> None:
    with sqlite3.connect(path) as connection:
        connection.execute("UPDATE about SET value = '0' WHERE key = 'layout'")


@pytest.mark.parametrize("break_it", [garbage, older_layout, lambda path: path.write_bytes(b"")])
def test_a_damaged_or_older_database_says_to_import_again(house, capsys, break_it):
    break_it(house.data / "esco.db")
    assert main(["esco", "search", "kok"]) == 1
    assert "is beschadigd of van een oudere versie. Lees ESCO in met" in capsys.readouterr().err
    with pytest.raises(EscoUnreadable):
        EscoOccupations(house.data).search("kok")
    assert main(house.command) == 0
    assert main(["esco", "search", "kok"]) == 0

"""Reads the Dutch CSV files of ESCO in one folder."""

from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path

from assistant.adapters.esco_csv import AGAIN, EscoUnusable, Row, rows
from assistant.core.occupations.model import About, Catalogue, Occupation, Skill

# The files do not name their version; the column naceCode came with 1.2.
VERSION, SINCE_1_2 = "1.2", "naceCode"
OCCUPATIONS, GROUPS = "occupations_nl.csv", "ISCOGroups_nl.csv"
SKILLS = "transversalSkillsCollection_nl.csv"
RELEASED = "released"
COMMON = ("conceptUri", "preferredLabel", "status")
BROADER = " | "


def read_esco(folder: Path) -> Catalogue:
    """Occupations, ISCO groups and transversal skills; without interests.

    Raises:
        EscoUnusable: a file is missing, of another version, or broken.
    """
    _is_folder(folder)
    found = list(_occupation_rows(folder / OCCUPATIONS))
    if not found:
        raise EscoUnusable(folder / OCCUPATIONS, "Er staat geen enkel beroep in.", AGAIN)
    newest = _newest(found)
    groups = {row.filled("code"): row.filled("preferredLabel") for row in _group_rows(folder)}
    for row, _ in newest.values():
        if row.filled("iscoGroup") not in groups:
            raise row.wrong(f"ISCO-groep {row['iscoGroup']} staat niet in {GROUPS}.")
    return Catalogue(
        about=About(
            esco=VERSION,
            changed_on=max(changed for _, changed in newest.values()),
            doubles=len(found) - len(newest),
        ),
        occupations=tuple(_occupation(row) for row, _ in newest.values()),
        groups=groups,
        skills=tuple(_skill(row) for row in _skill_rows(folder)),
    )


def _is_folder(folder: Path) -> None:
    unzip = "Geef de map met de uitgepakte CSV-bestanden."
    if not folder.exists():
        raise EscoUnusable(folder, "Deze map bestaat niet.", unzip)
    if not folder.is_dir():
        raise EscoUnusable(folder, "Dit is geen map.", unzip)
    other = sorted(folder.glob("occupations_??.csv"))
    if other and not (folder / OCCUPATIONS).exists():
        what = f"Ik zie {other[0].name}, maar ik lees alleen de Nederlandse bestanden."
        raise EscoUnusable(folder, what, "Download ESCO in het Nederlands (nl), als CSV.")


def _occupation_rows(path: Path) -> Iterator[Row]:
    wanted = (*COMMON, "iscoGroup", "altLabels", "hiddenLabels", "modifiedDate", "description",
              "code")  # fmt: skip
    for row in rows(path, wanted):
        if SINCE_1_2 not in row.values:
            what = f"Dit is ESCO van voor versie {VERSION}: kolom '{SINCE_1_2}' ontbreekt."
            raise EscoUnusable(path, what, f"Download ESCO {VERSION} of nieuwer.")
        if row["status"] == RELEASED:
            yield row


def _group_rows(folder: Path) -> Iterator[Row]:
    return rows(folder / GROUPS, (*COMMON, "code"))


def _skill_rows(folder: Path) -> Iterator[Row]:
    wanted = (*COMMON, "description", "broaderConceptPT")
    return (row for row in rows(folder / SKILLS, wanted) if row["status"] == RELEASED)


def _newest(found: Iterable[Row]) -> dict[str, tuple[Row, date]]:
    """One row an occupation: the official file holds some twice, once before a change."""
    newest: dict[str, tuple[Row, date]] = {}
    for row in found:
        uri, changed = row.filled("conceptUri"), _day(row)
        if uri not in newest or changed >= newest[uri][1]:
            newest[uri] = (row, changed)
    return newest


def _day(row: Row) -> date:
    try:
        return date.fromisoformat(row["modifiedDate"][:10])
    except ValueError as error:
        raise row.wrong(f"'{row['modifiedDate'][:30]}' is geen datum.") from error


def _occupation(row: Row) -> Occupation:
    label = row.filled("preferredLabel")
    synonyms = tuple(dict.fromkeys(one for one in _lines(row["altLabels"]) if one != label))
    return Occupation(
        uri=row["conceptUri"],
        code=row.filled("code"),
        label=label,
        group=row["iscoGroup"],
        description=row["description"],
        synonyms=synonyms,
        hidden=tuple(one for one in _lines(row["hiddenLabels"]) if one not in {label, *synonyms}),
    )


def _skill(row: Row) -> Skill:
    groups = tuple(row.filled("broaderConceptPT").split(BROADER))
    return Skill(row.filled("conceptUri"), row.filled("preferredLabel"), row["description"], groups)


def _lines(text: str) -> list[str]:
    return list(dict.fromkeys(line.strip() for line in text.splitlines() if line.strip()))

"""Gives occupations of ESCO their interests, from the O*NET data and the crosswalk to it."""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import Path
from statistics import fmean

from assistant.adapters.esco_csv import EscoUnusable, Row, rows
from assistant.adapters.onet_crosswalk import FILE, Crosswalk, read_crosswalk
from assistant.core.occupations.model import Catalogue, Direction, Occupation, Profile

INTERESTS, TAXONOMY, READ_ME = "Interests.txt", "Occupation Data.txt", "Read Me.txt"
CODE = "O*NET-SOC Code"
# The scale of occupational interests, 1-7; the file also holds high points.
SCALE, LOWEST, HIGHEST = "OI", 1.0, 7.0
DIRECTIONS = {
    "Realistic": Direction.DOEN,
    "Investigative": Direction.ONDERZOEKEN,
    "Artistic": Direction.MAKEN,
    "Social": Direction.HELPEN,
    "Enterprising": Direction.ONDERNEMEN,
    "Conventional": Direction.REGELEN,
}
VERSION = re.compile(r"O\*NET\D{0,3} (\d+\.\d+) Database")
# Of the codes in the crosswalk, at least this share must exist in the O*NET data.
SAME_TAXONOMY = 0.9
# ESCO gave these codes to other occupations after the crosswalk was made (seen by comparing the
# titles of all 2,959 shared codes); their interests would be those of another job.
REUSED = frozenset({"2529.7", "2529.8", "3213.2"})
# O*NET has no interests of military jobs; the crosswalk links them to civil ones that look like it.
MILITARY = "0"


def with_interests(catalogue: Catalogue, esco: Path, onet: Path) -> Catalogue:
    """The catalogue with profiles; the crosswalk lies in the folder of ESCO or of O*NET.

    An occupation has the mean of the O*NET occupations it is linked to. Without such a link, with
    a code that ESCO reused, or in the armed forces, it has none.

    Raises:
        EscoUnusable: a file is missing, broken, or of another version.
    """
    crosswalk = read_crosswalk(_place_of_crosswalk(esco, onet))
    _same_taxonomy(onet / TAXONOMY, crosswalk)
    interests = _interests(rows(onet / INTERESTS, (CODE, "Element Name", "Scale ID", "Data Value"),
                                "\t"))  # fmt: skip
    about = replace(catalogue.about, onet=_version(onet), crosswalk=crosswalk.esco)
    profiles = {
        one.uri: profile
        for one in catalogue.occupations
        if (profile := _profile(one, crosswalk.codes, interests))
    }
    if not profiles:
        what = "Geen enkel beroep krijgt hiermee interesses."
        raise EscoUnusable(onet / INTERESTS, what, "Kijk of de bestanden bij elkaar horen.")
    return replace(catalogue, about=about, profiles=profiles)


def _same_taxonomy(path: Path, crosswalk: Crosswalk) -> None:
    known = {row.filled(CODE) for row in rows(path, (CODE,), "\t")}
    linked = {code for codes in crosswalk.codes.values() for code in codes}
    if len(linked & known) < SAME_TAXONOMY * len(linked):
        what = "De codes passen niet bij de koppeling (O*NET-SOC 2019)."
        raise EscoUnusable(path, what, "Download een nieuwere versie van O*NET.")


def _place_of_crosswalk(esco: Path, onet: Path) -> Path:
    for path in (esco / FILE, onet / FILE):
        if path.exists():
            return path
    what = f"{FILE} ontbreekt; zonder dit bestand kan ik O*NET niet koppelen."
    raise EscoUnusable(esco, what, "Zet het in deze map, of laat --onet weg.")


def _version(onet: Path) -> str:
    path = onet / READ_ME
    try:
        found = VERSION.search(path.read_text(encoding="utf-8", errors="replace")[:2000])
    except OSError as error:
        what = "Ik kan dit bestand niet lezen. De versie van O*NET staat erin."
        raise EscoUnusable(path, what, "Zet het bij de andere bestanden.") from error
    if not found:
        what = "Ik vind hier de versie van O*NET niet."
        raise EscoUnusable(path, what, "Gebruik het bestand dat bij O*NET hoort.")
    return found[1]


def _interests(table: Iterable[Row]) -> dict[str, dict[Direction, float]]:
    found: dict[str, dict[Direction, float]] = defaultdict(dict)
    for row in table:
        direction = DIRECTIONS.get(row["Element Name"])
        if row["Scale ID"] == SCALE and direction:
            found[row.filled(CODE)][direction] = _value(row)
    return {code: values for code, values in found.items() if len(values) == len(Direction)}


def _value(row: Row) -> float:
    text = row.filled("Data Value")
    try:
        value = float(text)
    except ValueError as error:
        raise row.wrong(f"'{text[:30]}' is geen getal.") from error
    if not LOWEST <= value <= HIGHEST:
        raise row.wrong(f"{text} ligt niet tussen 1 en 7.")
    return value


def _profile(
    one: Occupation,
    codes: Mapping[str, Iterable[str]],
    interests: Mapping[str, Mapping[Direction, float]],
) -> Profile | None:
    if one.code in REUSED or one.group.startswith(MILITARY):
        return None
    found = [interests[code] for code in codes.get(one.code, ()) if code in interests]
    if not found:
        return None
    return {direction: fmean(each[direction] for each in found) for direction in Direction}

"""The imported occupations in one SQLite file, replaced as a whole or not at all."""

import sqlite3
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict
from datetime import date
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, NullPool, Select, Table, create_engine, insert, select
from sqlalchemy.exc import SQLAlchemyError

from assistant.adapters.esco_tables import (
    ABOUT,
    GROUPS,
    INTERESTS,
    LAYOUT,
    METADATA,
    NAMES,
    OCCUPATIONS,
    SKILL_GROUPS,
    SKILLS,
)
from assistant.core.occupations.model import About, Catalogue, Direction, Occupation, Profile, Skill
from assistant.ports import OccupationsUnreadable

READABLE = 0o644


class EscoUnreadable(OccupationsUnreadable):
    """The file is there but cannot be used: damaged, or of an older layout."""


class EscoNotWritten(Exception):
    """The file could not be written (disk full, read-only); the former one is as it was."""


def write(path: Path, catalogue: Catalogue) -> None:
    """Replace the file by this catalogue, in one step.

    Raises:
        EscoNotWritten: it could not be written.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=path.parent, prefix=".esco-") as folder:
            fresh = Path(folder) / path.name
            with _connected(fresh, "rwc") as connection:
                METADATA.create_all(connection)
                _fill(connection, catalogue)
                connection.commit()
            fresh.chmod(READABLE)
            fresh.replace(path)
    except SQLAlchemyError as error:
        raise EscoNotWritten(str(getattr(error, "orig", None) or "database")) from error
    except OSError as error:
        raise EscoNotWritten(error.strerror or str(error)) from error


def read(path: Path) -> Catalogue:
    """What the file holds; the empty catalogue when there is no file.

    Raises:
        EscoUnreadable: damaged, or of an older layout.
    """
    if not path.exists():
        return Catalogue()
    try:
        with _connected(path, "ro") as connection:
            return _catalogue(connection)
    except (SQLAlchemyError, KeyError, ValueError) as error:
        raise EscoUnreadable(str(path)) from error


@contextmanager
def _connected(path: Path, mode: str) -> Iterator[Connection]:
    address = f"{path.resolve().as_uri()}?mode={mode}"
    engine = create_engine(
        "sqlite://", creator=lambda: sqlite3.connect(address, uri=True), poolclass=NullPool
    )
    try:
        with engine.connect() as connection:
            yield connection
    finally:
        engine.dispose()


def _fill(connection: Connection, catalogue: Catalogue) -> None:
    about = {key: str(value) for key, value in asdict(catalogue.about).items() if value is not None}
    about["layout"] = LAYOUT
    occupations, skills = catalogue.occupations, catalogue.skills
    filled: tuple[tuple[Table, Iterator[dict[str, Any]]], ...] = (
        (ABOUT, ({"key": key, "value": value} for key, value in about.items())),
        (GROUPS, ({"code": code, "label": label} for code, label in catalogue.groups.items())),
        (OCCUPATIONS, (_occupation_row(one) for one in occupations)),
        (NAMES, (row for one in occupations for row in _name_rows(one))),
        (SKILLS, ({"uri": s.uri, "label": s.label, "description": s.description} for s in skills)),
        (SKILL_GROUPS, ({"uri": s.uri, "label": group} for s in skills for group in s.groups)),
        (INTERESTS, (_interest_row(uri, found) for uri, found in catalogue.profiles.items())),
    )
    for table, rows in filled:
        if many := list(rows):
            connection.execute(insert(table), many)


def _occupation_row(one: Occupation) -> dict[str, str]:
    return {
        "uri": one.uri,
        "code": one.code,
        "label": one.label,
        "isco": one.group,
        "description": one.description,
    }


def _name_rows(one: Occupation) -> Iterator[dict[str, Any]]:
    for hidden, names in enumerate((one.synonyms, one.hidden)):
        for number, name in enumerate(names):
            yield {"uri": one.uri, "hidden": hidden, "number": number, "name": name}


def _interest_row(uri: str, profile: Profile) -> dict[str, Any]:
    return {"uri": uri, **{one.value: profile[one] for one in Direction}}


def _catalogue(connection: Connection) -> Catalogue:
    about = {row.key: row.value for row in connection.execute(select(ABOUT))}
    if about.pop("layout", None) != LAYOUT:
        raise ValueError("layout")
    skill_groups = _gathered(connection, select(SKILL_GROUPS), lambda row: (row.uri, row.label))
    return Catalogue(
        about=_about(about),
        occupations=tuple(_occupations(connection)),
        groups={row.code: row.label for row in connection.execute(select(GROUPS))},
        skills=tuple(
            Skill(row.uri, row.label, row.description, skill_groups[row.uri])
            for row in connection.execute(select(SKILLS))
        ),
        profiles={
            row.uri: {one: float(getattr(row, one.value)) for one in Direction}
            for row in connection.execute(select(INTERESTS))
        },
    )


def _about(values: dict[str, str]) -> About:
    return About(
        esco=values["esco"],
        changed_on=date.fromisoformat(values["changed_on"]),
        doubles=int(values["doubles"]),
        onet=values.get("onet"),
        crosswalk=values.get("crosswalk"),
    )


def _occupations(connection: Connection) -> Iterator[Occupation]:
    in_order = select(NAMES).order_by(NAMES.c.number)
    names = _gathered(connection, in_order, lambda row: ((row.uri, row.hidden), row.name))
    for row in connection.execute(select(OCCUPATIONS)):
        yield Occupation(
            uri=row.uri,
            code=row.code,
            label=row.label,
            group=row.isco,
            description=row.description,
            synonyms=names.get((row.uri, 0), ()),
            hidden=names.get((row.uri, 1), ()),
        )


def _gathered(
    connection: Connection, wanted: Select[Any], pair: Callable[[Any], tuple[Any, str]]
) -> dict[Any, tuple[str, ...]]:
    """Key → its texts, in the order of the rows."""
    found: dict[Any, list[str]] = {}
    for row in connection.execute(wanted):
        key, text = pair(row)
        found.setdefault(key, []).append(text)
    return {key: tuple(texts) for key, texts in found.items()}

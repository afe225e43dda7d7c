"""`baken esco`: read in the official files of ESCO and O*NET, and look something up in them."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from assistant.adapters.esco_csv import EscoUnusable
from assistant.adapters.esco_database import EscoNotWritten, write
from assistant.adapters.esco_files import read_esco
from assistant.adapters.esco_occupations import FILE, EscoOccupations
from assistant.adapters.onet_files import with_interests
from assistant.commands.esco_said import (
    NOT_IMPORTED,
    as_json,
    credit_lines,
    failed,
    say,
    with_esco,
)
from assistant.core.occupations.model import Catalogue
from assistant.core.occupations.search import Found, Hit
from assistant.settings import Settings


def import_esco(folder: Path, onet: Path | None) -> int:
    """Replace the occupations by those in this folder; 1, and nothing changed, when it fails."""
    target = Settings().data / FILE
    try:
        catalogue = read_esco(folder)
        if onet:
            catalogue = with_interests(catalogue, folder, onet)
        write(target, catalogue)
    except EscoUnusable as error:
        return failed(f"{error} Er is niets veranderd.")
    except EscoNotWritten as error:
        return failed(
            f"Ik kan {target} niet schrijven ({error}). Is de schijf vol, of alleen te lezen? "
            "Er is niets veranderd."
        )
    return say(*_imported(catalogue), *credit_lines(catalogue.about, interests=True))


def _imported(catalogue: Catalogue) -> list[str]:
    about = catalogue.about
    names = sum(1 + len(one.synonyms) for one in catalogue.occupations)
    lines = [
        f"Beroepen: {len(catalogue.occupations)}, met {names} namen.",
        f"Groepen: {len(catalogue.groups)}. Algemene vaardigheden: {len(catalogue.skills)}.",
        f"Versie: ESCO {about.esco}, laatste wijziging {about.changed_on}.",
    ]
    if about.doubles:
        lines.append(f"Dubbele regels: {about.doubles}. Van elk beroep telt de nieuwste.")
    if not about.onet:
        return [*lines, "Zonder interesses. Die lees je in met: --onet MAP"]
    made_for = f" (koppeling gemaakt voor ESCO {about.crosswalk})" if about.crosswalk else ""
    with_profile = len(catalogue.profiles)
    return [*lines, f"O*NET {about.onet}: interesses bij {with_profile} beroepen{made_for}."]


def search(words: Sequence[str], limit: int, *, json: bool) -> int:
    """Print the occupations with a name like this; 0 also when nothing was imported or found."""
    text = " ".join(words)

    def answer(esco: EscoOccupations) -> int:
        found = esco.search(text, limit)
        credits_ = credit_lines(esco.catalogue.about, interests=False)
        if json:
            hits = [_hit(esco.catalogue, one) for one in found.hits]
            return as_json(query=text, imported=found.imported, results=hits, credits=credits_)
        return say(*_hit_lines(esco.catalogue, found, text), *credits_)

    return with_esco(answer)


def _hit(catalogue: Catalogue, hit: Hit) -> dict[str, Any]:
    one = hit.occupation
    return {
        "uri": one.uri,
        "label": one.label,
        "found_by": hit.name,
        "match": hit.match.name.lower(),
        "code": one.code,
        "group": catalogue.groups.get(one.group, ""),
        "description": one.description,
    }


def _hit_lines(catalogue: Catalogue, found: Found, text: str) -> list[str]:
    if not found.imported:
        return [NOT_IMPORTED]
    if not found.hits:
        return [f"Geen beroep gevonden met '{text}'. Eigen woorden blijven gewoon staan."]
    lines = []
    for hit in found.hits:
        one = hit.occupation
        also = "" if hit.name == one.label else f" ({hit.name})"
        lines.append(f"{one.label}{also} - {catalogue.groups.get(one.group, '')}")
    return [*lines, ""]


def skills(*, json: bool) -> int:
    """Print the skills for any job, by group."""

    def answer(esco: EscoOccupations) -> int:
        credits_ = credit_lines(esco.catalogue.about, interests=False)
        if json:
            groups = _skill_groups(esco)
            return as_json(imported=esco.catalogue.imported, groups=groups, credits=credits_)
        if not esco.catalogue.imported:
            return say(NOT_IMPORTED)
        for group in esco.skills:
            say(group.label, *(f"  - {one.label}" for one in group.skills))
        return say("", *credits_)

    return with_esco(answer)


def _skill_groups(esco: EscoOccupations) -> list[dict[str, Any]]:
    return [
        {
            "group": group.label,
            "skills": [
                {"uri": one.uri, "label": one.label, "description": one.description}
                for one in group.skills
            ],
        }
        for group in esco.skills
    ]

"""Households and jobs for the tests of the whole sum, and the way to ask for one."""

from collections.abc import Sequence
from typing import Any

from asking import ask

type Json = dict[str, Any]

BIJSTAND: Json = {"soort": "bijstand"}
WAJONG: Json = {"soort": "wajong", "regeling": "wajong_2010", "arbeidsvermogen": True}
WGA: Json = {"soort": "wga", "fase": "loongerelateerd", "maandloon": 250000, "maand_van_recht": 3}
VERVOLG: Json = {
    "soort": "wga",
    "fase": "vervolg",
    "maandloon": 250000,
    "restverdiencapaciteit": 150000,
    "arbeidsongeschiktheid_procent": 40,
}
IVA: Json = {"soort": "iva", "maandloon": 250000}
WAO: Json = {
    "soort": "wao",
    "dagloon": 12000,
    "maatmanloon": 260000,
    "arbeidsongeschiktheid_procent": 80,
}
WAZ: Json = {
    "soort": "waz",
    "grondslag": 9000,
    "maatmanloon": 260000,
    "arbeidsongeschiktheid_procent": 80,
}
ZIEKTEWET: Json = {"soort": "ziektewet", "dagloon": 10000}
WW: Json = {"soort": "ww", "maandloon": 250000, "maand_van_recht": 3}
IOAW: Json = {"soort": "ioaw", "grondslag": 160000}
TOESLAGENWET: Json = {"soort": "toeslagenwet"}
KINDS = {
    one["soort"]: one
    for one in (WAJONG, WGA, IVA, WAO, WAZ, ZIEKTEWET, WW, BIJSTAND, IOAW, TOESLAGENWET)
}
MOST_HOURS = 40


def home(**parts: Any) -> Json:
    """Somebody alone of 35, with these parts instead."""
    return {"leefvorm": "alleenstaande", "leeftijd": 35, **parts}


def couple(**parts: Any) -> Json:
    partner = {"leeftijd": 35, **parts.pop("partner", {})}
    return home(leefvorm="paar", partner=partner, **parts)


def job(hours: float, uurloon: int = 1471, **parts: Any) -> Json:
    return {"minuten_per_week": round(hours * 60), "uurloon": uurloon, **parts}


def month(
    household: Json, benefits: Sequence[Json], werk: Json | None = None, day: str = "2026-01-15"
) -> Json:
    """What `baken income --json` says of a month, an error too."""
    asked: Json = {"soort": "huishouden", "peildatum": day, "huishouden": household}
    return ask({**asked, "uitkeringen": list(benefits), "werk": werk})


def comparison(
    household: Json,
    benefits: Sequence[Json],
    straks: Json,
    nu: Json | None = None,
    day: str = "2026-01-15",
) -> Json:
    """Now beside then, which must be there."""
    asked: Json = {"soort": "vergelijking", "peildatum": day, "huishouden": household}
    found = ask({**asked, "uitkeringen": list(benefits), "nu": nu, "straks": straks})
    assert "error" not in found, found["error"]
    return found


def streams(found: Json) -> dict[str, tuple[int | None, int]]:
    """Stream id → gross and net."""
    assert "error" not in found, found["error"]
    return {one["id"]: (one["bruto"], one["netto"]) for one in found["stromen"]}

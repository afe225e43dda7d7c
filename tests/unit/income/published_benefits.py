"""Recalculates the published examples about benefits of UWV and the minimum wage."""

from collections.abc import Callable
from fractions import Fraction

from asking import amount
from published_rows import DAYS, Row, benefit, cents, gives, parameter, rounded, stands

MINIMUMLOON = "minimumloon.maand"
DAGLOON = "maximumdagloon.dag"
UURLOON = "minimumloon.uur"
NORM = "toeslagenwet.norm"
MONTH_ONE, MONTH_THREE = 1, 3
EURO_MARGIN = 100  # the source rounds to whole euros
DAY_MARGIN = 25  # the source rounds a day and then counts days


def wga_loongerelateerd(row: Row) -> None:
    given = row["inputs"]
    month = MONTH_ONE if given["maand_van_recht"] == "eerste_2_maanden" else MONTH_THREE
    wga = {"soort": "wga", "fase": "loongerelateerd", "maandloon": cents(given["oud_maandloon"])}
    loon = cents(given["loon"])
    found = gives(
        benefit({**wga, "maand_van_recht": month}, loon=loon), row["expected"]["uitkering"]
    )
    assert found["amount"] + loon == cents(row["expected"]["totaal"])


def wga_loonaanvulling(row: Row) -> None:
    given, expected = row["inputs"], row["expected"]
    wga = {
        "soort": "wga",
        "fase": "vervolg",
        "maandloon": cents(given["oud_maandloon"]),
        "restverdiencapaciteit": cents(given["restverdiencapaciteit"]),
        "arbeidsongeschiktheid_procent": given.get("ao_percentage", 35),
        # The minimum of art. 61 lid 5 follows the minimum wage of then, which no row gives.
        "minimumloon": cents(given["oud_maandloon"]) // 2,
    }
    found = gives(benefit(wga, loon=cents(given["loon"])), expected["uitkering"])
    assert found["facts"]["soort"] == "loonaanvulling"
    if "totaal" in expected:
        assert found["amount"] + cents(given["loon"]) == cents(expected["totaal"])


def maximumdagloon(row: Row) -> None:
    if "maximum_maandloon" in row["expected"]:
        stands(DAGLOON, "2024-01-01", row["inputs"]["maximumdagloon"])
        month = rounded(parameter(DAGLOON, "2024-06-30") * DAYS)
        assert month == cents(row["expected"]["maximum_maandloon"])
        return
    stands(DAGLOON, row["inputs"]["datum"], row["expected"]["maximumdagloon"])
    if "minimumuurloon" in row["expected"]:
        stands(DAGLOON, "2024-12-31", row["expected"]["maximumdagloon_daarvoor"])
        stands(f"{UURLOON}.21", row["inputs"]["datum"], row["expected"]["minimumuurloon"])
        stands(f"{UURLOON}.21", "2024-12-31", row["expected"]["minimumuurloon_daarvoor"])


def _wajong(arbeidsvermogen: bool) -> dict[str, object]:
    return {"soort": "wajong", "regeling": "wajong_2010", "arbeidsvermogen": arbeidsvermogen}


def wajong(row: Row) -> None:
    given, expected = row["inputs"], row["expected"]
    kind = _wajong(given["arbeidsvermogen"])
    if "extra_loon" in given:
        without = amount(benefit(kind, leeftijd=25, loon=50000))
        more = amount(benefit(kind, leeftijd=25, loon=50000 + cents(given["extra_loon"])))
        assert without - more == expected["verrekend_percentage"]
        assert cents(given["extra_loon"]) - (without - more) == cents(expected["houdt_over"])
        return
    loon = cents(given["loon"])
    found = gives(benefit(kind, leeftijd=given["leeftijd"], loon=loon), expected["uitkering"])
    assert found["amount"] + loon == cents(expected["totaal"])
    assert found["facts"]["recht"] == ("loopt" if found["amount"] else "slaapt")


def grondslag_per_dag(row: Row) -> None:
    """The base per day is the reference wage / 21.75; ours begins in 2024."""
    ours = {day: value for day, value in row["expected"].items() if day >= "2024-01-01"}
    assert ours
    for day, value in ours.items():
        assert rounded(Fraction(parameter(MINIMUMLOON, day)) / DAYS) == cents(value), day


def jonggehandicaptenkorting(row: Row) -> None:
    stands(
        "inkomstenbelasting.jonggehandicaptenkorting",
        f"{row['inputs']['jaar']}-01-01",
        row["expected"]["per_jaar"],
    )
    assert cents(row["expected"]["per_jaar"]) == 12 * cents(row["expected"]["per_maand"])


def _ww(row: Row) -> tuple[int, int]:
    """The WW-maandloon and the wage of a month, from what the row gives."""
    given = row["inputs"]
    if "dagloon" in given:
        return rounded(cents(given["dagloon"]) * DAYS), rounded(
            cents(given.get("loon_per_dag", 0)) * DAYS
        )
    if "jaarloon" in given:
        return cents(given["jaarloon"]) // 12, 0
    return cents(given["ww_maandloon"]), cents(given["loon"])


def ww(row: Row) -> None:
    if "maximumdagloon" in row["inputs"]:
        _ww_maximum(row)
        return
    maandloon, loon = _ww(row)
    first = row["inputs"]["maand_van_recht"] == "eerste_2_maanden"
    kind = {"soort": "ww", "maandloon": maandloon}
    month = {"maand_van_recht": MONTH_ONE if first else MONTH_THREE}
    found = gives(benefit({**kind, **month}, loon=loon), row["expected"]["uitkering"])
    if "totaal" in row["expected"]:
        assert found["amount"] + loon == cents(row["expected"]["totaal"])


def _ww_maximum(row: Row) -> None:
    day = "2026-01-01"
    stands(DAGLOON, day, row["inputs"]["maximumdagloon"])
    kind = {"soort": "ww", "maandloon": rounded(parameter(DAGLOON, day) * DAYS)}
    first, later = row["expected"]["maximum_eerste_2_maanden"], row["expected"]["maximum_daarna"]
    gives(benefit({**kind, "maand_van_recht": MONTH_ONE}, day), first, EURO_MARGIN)
    gives(benefit({**kind, "maand_van_recht": MONTH_THREE}, day), later, EURO_MARGIN)


def toeslagenwet(row: Row) -> None:
    """The row gives a norm per day of 2012: it goes in as the norm of the letter."""
    given, expected = row["inputs"], row["expected"]
    own = cents(expected["uitkering_70_per_dag_volgens_bron"])
    kind = {
        "soort": "toeslagenwet",
        "eigen_uitkering": rounded(own * DAYS),
        "uitkering_bij_geen_werk": cents(given["maandloon"]),
        "norm": rounded(cents(given["norm_per_dag"]) * DAYS),
    }
    household = {"leefvorm": "alleenstaande", "leeftijd": 40}
    gives(benefit(kind, leeftijd=40, huishouden=household), expected["toeslag_per_maand"], 1)


def toeslagenwet_normen(row: Row) -> None:
    day = row["inputs"]["datum"]
    for name, value in row["expected"]["per_dag"].items():
        ours = parameter(f"{NORM}.{NAMES[name]}", day)
        assert ours == cents(value), name
        month = cents(row["expected"]["per_maand"][name])
        assert abs(rounded(ours * DAYS) - month) <= DAY_MARGIN, name


NAMES = {
    "gehuwd": "gehuwd",
    "alleenstaand_21": "alleenstaande",
    "woningdeler_21": "woningdeler",
    "alleenstaand_20": "jaar_20",
    "alleenstaand_19": "jaar_19",
    "alleenstaand_18": "jaar_18",
}


def minimumloon(row: Row) -> None:
    """The wages of BBL pupils in the row are not on file: no rule uses them."""
    day = row["inputs"]["datum"]
    stands(MINIMUMLOON, day, row["expected"]["referentiemaandloon"])
    for age, value in row["expected"]["per_uur"].items():
        stands(f"{UURLOON}.{age}", day, value)


def loonkostenvoordeel(row: Row) -> None:
    doelgroep = {
        "LKV-arbeidsgehandicapte-werknemer": "arbeidsgehandicapte",
        "LKV-banenafspraak": "banenafspraak",
    }[row["regeling"]]
    question = {
        "soort": "loonkostenvoordeel",
        "peildatum": row["period"],
        "doelgroep": doelgroep,
        "verloonde_uren": row["inputs"]["verloonde_uren"],
    }
    found = gives(question, row["expected"]["lkv"])
    if "hoogste_van_beide" in row["expected"]:
        other = amount({**question, "doelgroep": "arbeidsgehandicapte"})
        assert max(found["amount"], other) == cents(row["expected"]["hoogste_van_beide"])


BENEFITS: dict[str, Callable[[Row], None]] = {
    "WGA-loongerelateerd": wga_loongerelateerd,
    "WGA-loonaanvulling": wga_loonaanvulling,
    "maximumdagloon": maximumdagloon,
    "Wajong": wajong,
    "Wajong-grondslag-per-dag": grondslag_per_dag,
    "jonggehandicaptenkorting": jonggehandicaptenkorting,
    "WW": ww,
    "Toeslagenwet": toeslagenwet,
    "Toeslagenwet-normen": toeslagenwet_normen,
    "minimumloon": minimumloon,
    "LKV-arbeidsgehandicapte-werknemer": loonkostenvoordeel,
    "LKV-banenafspraak": loonkostenvoordeel,
}

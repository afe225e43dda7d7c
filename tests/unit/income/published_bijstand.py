"""Recalculates the published examples about bijstand, IOAW and what a municipality gives."""

from collections.abc import Callable
from fractions import Fraction
from typing import Any

from asking import amount, ask
from published_rows import Row, benefit, cents, gives, parameter, rounded, stands

MARCH = "03-01"  # a day of the year that is not a day of change
CENT = 1
PW, IOAW = "participatiewet", "ioaw"

HOUSEHOLDS: dict[str, dict[str, Any]] = {
    "alleenstaande_of_alleenstaande_ouder_21plus": {"leefvorm": "alleenstaande", "leeftijd": 35},
    "alleenstaande_of_alo_18_20": {"leefvorm": "alleenstaande", "leeftijd": 19},
    "gehuwd_beiden_21plus": {"leefvorm": "paar", "leeftijd": 35, "partner": {"leeftijd": 33}},
    "gehuwd_beiden_18_20_zonder_kind": {
        "leefvorm": "paar",
        "leeftijd": 20,
        "partner": {"leeftijd": 19},
    },
    "gehuwd_beiden_18_20_met_kind": {
        "leefvorm": "paar",
        "leeftijd": 20,
        "partner": {"leeftijd": 19},
        "kinderen": [1],
    },
    "gehuwd_een_18_20_een_21plus_zonder_kind": {
        "leefvorm": "paar",
        "leeftijd": 22,
        "partner": {"leeftijd": 20},
    },
    "alleenstaande_aow": {"leefvorm": "alleenstaande", "leeftijd": 70, "aow_leeftijd": True},
    "gehuwd_aow": {
        "leefvorm": "paar",
        "leeftijd": 70,
        "aow_leeftijd": True,
        "partner": {"leeftijd": 70},
    },
}
SHORT = {
    "alleenstaande 21+": "alleenstaande_of_alleenstaande_ouder_21plus",
    "alleenstaande <21": "alleenstaande_of_alo_18_20",
    "alleenstaande AOW": "alleenstaande_aow",
    "gehuwd 21+": "gehuwd_beiden_21plus",
    "gehuwd AOW": "gehuwd_aow",
}


def norm_of(leefvorm: str, day: str, **more: object) -> dict[str, Any]:
    household = {**HOUSEHOLDS[SHORT.get(leefvorm, leefvorm)], **more}
    return {"soort": "bijstandsnorm", "peildatum": day, "huishouden": household}


def norm(row: Row) -> None:
    question = norm_of(row["inputs"]["leefvorm"], row["period"])
    gives(question, row["expected"]["norm_netto_maand_incl_vakantietoeslag"])


def kostendelersnorm(row: Row) -> None:
    given, expected = row["inputs"], row["expected"]
    others = given["aantal_kostendelende_personen_A"] - 1
    day = "2026-01-01"
    question = norm_of("alleenstaande 21+", day, kostendelende_medebewoners=others)
    if "gehuwdennorm" in given:  # the municipality rounds the percentage to 43.33 first
        question["gegeven"] = {f"{PW}.norm.paar": cents(given["gehuwdennorm"])}
        gives(question, expected["norm_per_persoon"], margin=6)
        return
    gives(question, expected["norm_per_persoon"])


def inkomstenvrijlating(row: Row) -> None:
    letter = row["inputs"]["soort"].removeprefix("31.2.")[0]
    for name in ("z", "aa") if letter == "z" else (letter,):
        our = f"{PW}.inkomstenvrijlating.{name}"
        stands(f"{our}.maximum", row["period"], row["expected"]["maximum_maand"])
        assert parameter(f"{our}.deel", row["period"]) == Fraction(
            row["expected"]["percentage"], 100
        )
        if "max_maanden" in row["expected"]:
            assert parameter(f"{our}.maanden", row["period"]) == row["expected"]["max_maanden"]


def premie(row: Row) -> None:
    day = f"{row['period']}-{MARCH}"
    stands(f"{PW}.premie.maximum", day, row["expected"]["vrijgelaten_maximum_per_jaar"])


def vermogensgrens(row: Row) -> None:
    ours = {
        "alleenstaande": "alleenstaande",
        "alleenstaande_ouder_of_gehuwd": "gezin",
        "overwaarde_eigen_woning": "woning",
    }
    for name, value in row["expected"].items():
        stands(f"{PW}.vermogensgrens.{ours[name]}", f"{row['period']}-{MARCH}", value)


def verrekening(row: Row) -> None:
    found = gives(
        benefit(
            {"soort": "bijstand", "vrijlating": "n"},
            row["period"],
            netto_loon=cents(row["inputs"]["netto_loon_maand"]),
            huishouden=HOUSEHOLDS["alleenstaande_of_alleenstaande_ouder_21plus"],
        ),
        row["expected"]["bijstand"],
    )
    assert found["facts"]["vrijgelaten"] == cents(row["expected"]["vrijlating"])


def norm_zonder_vakantietoeslag(row: Row) -> None:
    """The norm minus its holiday pay of 5 percent; a row without a date gives its own norm."""
    given, expected = row["inputs"], row["expected"]
    bijstand: dict[str, Any] = {"soort": "bijstand"}
    day = row["period"]
    if "norm_incl_vt" in given:
        bijstand["norm"], day = cents(given["norm_incl_vt"]), "2026-07-01"
    # The letter's norm is the whole sum, so the household of a row with AOW is not needed.
    kind = given["leefvorm"] if "norm_incl_vt" not in given else "alleenstaande 21+"
    found = ask(benefit(bijstand, day, huishouden=HOUSEHOLDS[SHORT[kind]]))
    assert "error" not in found, found["error"]
    left = found["amount"] - found["facts"]["vakantietoeslag"]
    share = Fraction(given.get("percentage", 100), 100)
    assert abs(rounded(left * share) - cents(expected["norm_excl_vt"])) <= CENT
    if "vakantietoeslag" in expected:
        assert abs(found["facts"]["vakantietoeslag"] - cents(expected["vakantietoeslag"])) <= CENT


def minimagrens(row: Row) -> None:
    share = Fraction(row["inputs"]["percentage"], 100)
    full = amount(norm_of(row["inputs"]["leefvorm"], row["period"]))
    assert rounded(full * share) == cents(row["expected"]["grens_incl_vakantietoeslag"])


def ioaw_grondslag(row: Row) -> None:
    ours = {
        "helft_grondslag_paar_netto": "paar_helft",
        "alleenstaande_23plus_netto": "alleenstaande",
        "alleenstaande_met_meerderjarige_huisgenoot_netto": "met_huisgenoot",
    }
    for name, value in row["expected"].items():
        stands(f"{IOAW}.grondslag_netto.{ours[name]}", row["period"], value)


def ioaw_vrijlating(row: Row) -> None:
    ours = {
        "max_25pct": "n",
        "max_12_5pct_alo": "r",
        "max_15pct_medisch_urenbeperkt": "y",
        "max_15pct_doelgroep_lks": "z",
    }
    for name, value in row["expected"].items():
        stands(f"{IOAW}.vrijlating.{ours[name]}.maximum", row["period"], value)


def vrijwilliger(row: Row) -> None:
    day = f"{row['period']}-{MARCH}"
    stands(f"{PW}.vrijwilligersvergoeding.maand", day, row["expected"]["max_maand"])
    stands(f"{PW}.vrijwilligersvergoeding.jaar", day, row["expected"]["max_jaar"])


def alleenverdieners(row: Row) -> None:
    day = f"{row['period']}-{MARCH}"
    stands(f"{PW}.alleenverdieners.tegemoetkoming", day, row["expected"]["bedrag"])


BIJSTAND: dict[str, Callable[[Row], None]] = {
    "participatiewet-norm": norm,
    "participatiewet-kostendelersnorm": kostendelersnorm,
    "participatiewet-inkomstenvrijlating": inkomstenvrijlating,
    "participatiewet-premie-31.2.j": premie,
    "participatiewet-vermogensgrens": vermogensgrens,
    "participatiewet-verrekening": verrekening,
    "participatiewet-norm-exclusief-vakantietoeslag": norm_zonder_vakantietoeslag,
    "minimagrens (percentage van bijstandsnorm)": minimagrens,
    "ioaw-grondslag": ioaw_grondslag,
    "ioaw-inkomstenvrijlating": ioaw_vrijlating,
    "vrijwilligersvergoeding": vrijwilliger,
    "tegemoetkoming-alleenverdieners": alleenverdieners,
}

"""The fixed words that the entity rules know, each with its one canonical value."""

from typing import Dict, Optional

MONTHS: Dict[str, int] = {
    "januari": 1, "februari": 2, "maart": 3, "april": 4, "mei": 5, "juni": 6, "juli": 7,
    "augustus": 8, "september": 9, "oktober": 10, "november": 11, "december": 12,
    "jan": 1, "feb": 2, "mrt": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sept": 9, "sep": 9,
    "okt": 10, "nov": 11, "dec": 12,
}  # fmt: skip
_DAYS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def days_in(month: int, year: Optional[str]) -> int:
    """The days of a month, none for month 13; 29 for a February whose year is not known."""
    if not 1 <= month <= len(_DAYS):
        return 0
    if month == MONTHS["februari"] and year is not None:
        number = int(year)
        leap = number % 4 == 0 and (number % 100 != 0 or number % 400 == 0)
        return 29 if leap else 28
    return _DAYS[month - 1]


PERIODS: Dict[str, str] = {
    "per maand": "month", "elke maand": "month", "iedere maand": "month", "maandelijks": "month",
    "in de maand": "month", "p/m": "month", "p.m.": "month",
    "per week": "week", "elke week": "week", "iedere week": "week", "wekelijks": "week",
    "in de week": "week", "p/w": "week",
    "per jaar": "year", "elk jaar": "year", "ieder jaar": "year", "jaarlijks": "year",
    "per dag": "day", "elke dag": "day", "iedere dag": "day", "dagelijks": "day",
    "per uur": "hour", "p/u": "hour",
    "per vier weken": "four_weeks", "per 4 weken": "four_weeks", "vierwekelijks": "four_weeks",
}  # fmt: skip

BENEFITS: Dict[str, str] = {
    "wajong": "wajong", "wajonguitkering": "wajong", "wajong-uitkering": "wajong",
    "wajonger": "wajong",
    "wia": "wia", "wia-uitkering": "wia", "wga": "wga", "wga-uitkering": "wga",
    "iva": "iva", "iva-uitkering": "iva", "wao": "wao", "wao-uitkering": "wao", "waz": "waz",
    "bijstand": "bijstand", "bijstandsuitkering": "bijstand", "participatiewet": "bijstand",
    "uitkering van de gemeente": "bijstand", "leefloon": "leefloon",
    "ww": "ww", "ww-uitkering": "ww", "werkloosheidsuitkering": "ww",
    "ziektewet": "ziektewet", "ziektewetuitkering": "ziektewet", "ziektewet-uitkering": "ziektewet",
    "ioaw": "ioaw", "ioaz": "ioaz", "anw": "anw", "aow": "aow",
    "zorgtoeslag": "zorgtoeslag", "huurtoeslag": "huurtoeslag",
    "kinderopvangtoeslag": "kinderopvangtoeslag", "kindgebonden budget": "kindgebonden_budget",
    "toeslag": "toeslag", "toeslagen": "toeslag",
    "invaliditeitsuitkering": "invaliditeitsuitkering", "ziekte-uitkering": "ziekte_uitkering",
    "inkomensvervangende tegemoetkoming": "inkomensvervangende_tegemoetkoming",
}  # fmt: skip

PERSONS: Dict[str, str] = {
    "baas": "leidinggevende", "werkgever": "werkgever", "leidinggevende": "leidinggevende",
    "manager": "leidinggevende", "teamleider": "leidinggevende", "chef": "leidinggevende",
    "collega": "collega", "collega's": "collega", "collegas": "collega",
    "hr": "hr", "personeelszaken": "hr", "p&o": "hr",
    "bedrijfsarts": "bedrijfsarts", "arboarts": "bedrijfsarts", "huisarts": "huisarts",
    "dokter": "arts", "psychiater": "psychiater", "psycholoog": "psycholoog",
    "behandelaar": "behandelaar", "therapeut": "behandelaar",
    "jobcoach": "jobcoach", "job coach": "jobcoach", "ips-coach": "ips_coach",
    "ips coach": "ips_coach", "trajectbegeleider": "ips_coach", "ips'er": "ips_coach",
    "begeleider": "begeleider", "persoonlijk begeleider": "begeleider",
    "klantmanager": "klantmanager", "arbeidsdeskundige": "arbeidsdeskundige",
    "verzekeringsarts": "verzekeringsarts", "partner": "partner", "vriend": "naaste",
    "vriendin": "naaste", "moeder": "naaste", "vader": "naaste", "ouders": "naaste",
    "broer": "naaste", "zus": "naaste", "ervaringsdeskundige": "ervaringsdeskundige",
}  # fmt: skip

# Whether an amount is before or after tax.
PAY: Dict[str, str] = {"bruto": "bruto", "netto": "netto", "schoon": "netto"}

"""Huurtoeslag: help with the rent. The formula of 2026; the one before it is not on file."""

from collections.abc import Callable
from datetime import date

from assistant.core.errors import InputContradicts, NotCalculable, ParameterUnknown
from assistant.core.income.invoer import not_negative
from assistant.core.income.result import Result, Sum
from assistant.core.income.toeslagen.huurtoeslag_2026 import huurtoeslag_2026
from assistant.core.income.toeslagen.jaarbedrag import nothing
from assistant.core.income.toeslagen.vermogen import too_much
from assistant.core.income.vragen import HuurtoeslagVraag
from assistant.core.parameters import Parameters

ASK = ("dienst_toeslagen", "sociaal_raadslieden")

type Rule = Callable[[Sum, HuurtoeslagVraag], None]


def _before_2026(one: Sum, vraag: HuurtoeslagVraag) -> None:
    """Art. 19 until 2025: normhuur is a x Y² + b x Y, with a and b in a regulation nobody read."""
    raise NotCalculable("huurtoeslag.oude_formule")


# From the newest to the oldest: the first that had begun on the day decides.
RULES: tuple[tuple[date, Rule], ...] = (
    (date(2026, 1, 1), huurtoeslag_2026),
    (date(2024, 1, 1), _before_2026),
)


def huurtoeslag(vraag: HuurtoeslagVraag, on: Parameters) -> Result:
    """Huurtoeslag in eurocent per month, for a whole year like this.

    Wet op de huurtoeslag art. 8 (adults), 13, 16, 17, 20 and 21. Does not decide whether the home
    is self-contained, who is registered there, the income of children under 23 that is left out,
    or the age and assets of housemates.

    Raises:
        InputContradicts: an amount below zero, no persons, or a partner in a one-person household.
        NotCalculable: a day before 2026, or a parent under 18.
        ParameterUnknown: an amount of that year is not on file.
    """
    _fits(vraag)
    one = Sum("huurtoeslag", on, netto=True)
    rule = _rule_of(on)
    one.rests_on("huurtoeslag-wet", "13", "16", "20", "21")
    one.leaves_out("toeslagen.inkomen_verandert", "huurtoeslag.woning", "huurtoeslag.huisgenoten")
    one.leaves_out("toeslagen.een_euro")
    if _too_young(one, vraag) or too_much(one, vraag.vermogen, partner=vraag.partner):
        nothing(one)
    else:
        rule(one, vraag)
    return one.result(*ASK)


def _rule_of(on: Parameters) -> Rule:
    for begins, rule in RULES:
        if begins <= on.on:
            return rule
    raise ParameterUnknown("huurtoeslag.huur.maximum", on.on)


def _fits(vraag: HuurtoeslagVraag) -> None:
    not_negative(kale_huur=vraag.kale_huur, toetsingsinkomen=vraag.toetsingsinkomen)
    not_negative(vermogen=vraag.vermogen)
    if vraag.personen < 1 + vraag.partner:
        raise InputContradicts("huurtoeslag.personen", ("personen", "partner"))


def _too_young(one: Sum, vraag: HuurtoeslagVraag) -> bool:
    """Art. 8. A minor with a child counts as an adult (Awir art. 10 lid 2): we refuse that."""
    first = one.count("huurtoeslag.leeftijd.minimum")
    if vraag.leeftijd >= first:
        return False
    if vraag.kind_of_aanpassing:
        raise NotCalculable("huurtoeslag.jonge_ouder")
    one.rests_on("huurtoeslag-wet", "8")
    one.explain("huurtoeslag.te_jong", leeftijd=first)
    return True

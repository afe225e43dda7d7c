"""From answers to a household."""

from datetime import date

from assistant.core.errors import InputMissing
from assistant.core.income.plan.antwoorden import Values, amount, chosen, number, word
from assistant.core.income.situation import Huishouden, Leefvorm, Partner
from assistant.core.money import NONE

# The guide asks for groups of ages; each group has the same amounts, so one age stands for it.
AGE_OF = {"kinderen_onder_12": 8, "kinderen_12_tot_15": 13, "kinderen_16_17": 16}
LAST_YEAR_OF_BIRTH = 1971  # Toeslagenwet art. 3: a partner born after 31 December 1971


def household(values: Values, today: date) -> Huishouden:
    """The household that the answers describe.

    Raises:
        InputMissing: no age.
    """
    age = number(values, "leeftijd")
    if age is None:
        raise InputMissing(("leeftijd",))
    money = chosen(values, "geldzaken")
    children = _children(values)
    lives = word(values, "leefvorm")
    sharing = _housemates(values) if lives == "met_anderen" else 0
    return Huishouden(
        leefvorm=_leefvorm(lives, children),
        leeftijd=age,
        partner=_partner(values, age, today) if lives == "met_partner" else None,
        kinderen=children,
        kostendelende_medebewoners=sharing,
        # Somebody who lives with others has a housemate, also when nobody there is 27 or older.
        andere_medebewoners=1 if lives == "met_anderen" and not sharing else 0,
        kale_huur=amount(values, "kale_huur") or None,
        beslag="beslag" in money,
        bewind="bewind" in money,
        schuldregeling="schuldregeling" in money,
    )


def _leefvorm(lives: str | None, children: tuple[int, ...]) -> Leefvorm:
    if lives == "met_partner":
        return Leefvorm.PAAR
    alone_with = lives == "met_kinderen" and children
    return Leefvorm.ALLEENSTAANDE_OUDER if alone_with else Leefvorm.ALLEENSTAANDE


def _children(values: Values) -> tuple[int, ...]:
    ages: list[int] = []
    for question_id, age in AGE_OF.items():
        ages += [age] * (number(values, question_id) or 0)
    return tuple(ages)


def _housemates(values: Values) -> int:
    known = number(values, "kostendelers")
    return 1 if known is None else known


def _partner(values: Values, own_age: int, today: date) -> Partner:
    age = number(values, "partner_leeftijd") or own_age
    return Partner(
        leeftijd=age,
        loon=amount(values, "partner_loon") or NONE,
        uitkering=amount(values, "partner_uitkering") or NONE,
        geboren_voor_1972=born_before_1972(age, today) is not False,
    )


def born_before_1972(age: int, today: date) -> bool | None:
    """Whether somebody of this age was born in 1971 or before; None when it can be either.

    Who has a toeslag of UWV now passed that test (Toeslagenwet art. 3): we take "either" for yes.
    """
    if age >= today.year - LAST_YEAR_OF_BIRTH:
        return True
    return None if age == today.year - LAST_YEAR_OF_BIRTH - 1 else False

"""What every sum asks of what was given: no amount below zero, and a day that can be."""

from datetime import date

from assistant.core.errors import InputContradicts
from assistant.core.money import Cents

# Not a legal amount: above this, somebody typed cents twice or a year instead of a month.
MOST_IN_A_MONTH = Cents(5_000_000)
# No legal days either: outside these a year was typed wrong.
FIRST_DAY, LAST_DAY = date(1950, 1, 1), date(2100, 12, 31)


def not_negative(**amounts: int | None) -> None:
    """Refuse an amount below zero; the names are the fields as the schema writes them.

    None is an amount that was not given, and passes.

    Raises:
        InputContradicts: `invoer.negatief`, with every field below zero.
    """
    below = tuple(name for name, amount in amounts.items() if amount is not None and amount < 0)
    if below:
        raise InputContradicts("invoer.negatief", below)


def plausible(**amounts: int | None) -> None:
    """Refuse a monthly amount in eurocents below zero or above € 50.000.

    Raises:
        InputContradicts: `invoer.negatief` or `invoer.te_groot`, with the fields.
    """
    not_negative(**amounts)
    above = tuple(
        name for name, amount in amounts.items() if amount is not None and amount > MOST_IN_A_MONTH
    )
    if above:
        raise InputContradicts("invoer.te_groot", above)


def plausible_day(**days: date | None) -> None:
    """Refuse a day before 1950 or after 2100; None is a day that was not given, and passes.

    Raises:
        InputContradicts: `invoer.dag_kan_niet`, with the fields.
    """
    wrong = tuple(name for name, day in days.items() if day and not FIRST_DAY <= day <= LAST_DAY)
    if wrong:
        raise InputContradicts("invoer.dag_kan_niet", wrong)


def in_order(**days: date) -> None:
    """Refuse days that are not in the order in which they are named.

    Raises:
        InputContradicts: `invoer.dagen_verkeerd_om`, with the fields.
    """
    if list(days.values()) != sorted(days.values()):
        raise InputContradicts("invoer.dagen_verkeerd_om", tuple(days))

"""What every sum asks of an amount that was given: not below zero, and possible in a month."""

from assistant.core.errors import InputContradicts
from assistant.core.money import Cents

# Not a legal amount: above this, somebody typed cents twice or a year instead of a month.
MOST_IN_A_MONTH = Cents(5_000_000)


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

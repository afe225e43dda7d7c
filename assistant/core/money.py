"""Money as whole eurocents, and how we write it."""

from typing import NewType

Cents = NewType("Cents", int)


def euros(cents: Cents) -> str:
    """Write an amount the Dutch way: 120050 becomes "€ 1.200,50"."""
    sign = "-" if cents < 0 else ""
    whole, rest = divmod(abs(cents), 100)
    thousands = f"{whole:,}".replace(",", ".")
    return f"{sign}€ {thousands},{rest:02d}"

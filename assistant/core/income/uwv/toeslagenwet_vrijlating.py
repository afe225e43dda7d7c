"""The part of the wages that the Toeslagenwet leaves out, for two years."""

from fractions import Fraction

from assistant.core.income.result import Sum
from assistant.core.money import Cents, part, quotient


def vrijgelaten(som: Sum, loon: Cents, minimumloon: Cents, maanden_gebruikt: int) -> None:
    """Give back the part of the wages that does not count, eurocents a month.

    Toeslagenwet art. 7 lid 1 and 2: 5 % of the minimum wage and 30 % of the wages above it, at
    most 15 % of the minimum wage, for at most 24 months. Wages of a couple are taken together.
    Does not decide: months with ziekengeld, which do not count (lid 3), and lid 4.
    """
    maximum_maanden = som.count("toeslagenwet.vrijlating.maanden")
    som.rests_on("toeslagenwet", "7")
    if maanden_gebruikt >= maximum_maanden:
        som.fact("vrijgelaten", 0)
        som.explain("toeslagenwet.vrijlating_voorbij", maanden=maximum_maanden)
        return
    bedrag = _bedrag(som, loon, minimumloon)
    som.fact("vrijgelaten", bedrag)
    som.fact("vrijlating_maanden_over", maximum_maanden - maanden_gebruikt)
    som.add("toeslagenwet.vrijgelaten", bedrag, maanden=maximum_maanden - maanden_gebruikt)


def _bedrag(som: Sum, loon: Cents, minimumloon: Cents) -> Cents:
    """Exact until the end: the fixed part, a share of the rest, and the maximum."""
    vast = minimumloon * som.fraction("toeslagenwet.vrijlating.vast")
    deel = som.fraction("toeslagenwet.vrijlating.deel")
    hoogste = part(minimumloon, som.fraction("toeslagenwet.vrijlating.maximum"))
    exact = Fraction(loon) if loon <= vast else vast + (loon - vast) * deel
    return min(quotient(exact.numerator, exact.denominator), hoogste)

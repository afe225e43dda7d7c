"""The limits to what somebody may own on 1 January for a toeslag."""

from assistant.core.income.result import Sum
from assistant.core.money import Cents


def too_much(one: Sum, vermogen: Cents | None, *, partner: bool) -> bool:
    """Whether what is owned on 1 January is above the limit of this toeslag; says so in a line.

    Wet op de zorgtoeslag art. 3, Wet op het kindgebonden budget art. 1 lid 4, and for huurtoeslag
    Awir art. 7 lid 3. Does not decide what counts (the rendementsgrondslag of box 3), the limit of
    housemates, or a partner of only a part of the year. An unknown amount counts as below it.
    """
    if vermogen is None:
        one.leaves_out("toeslagen.vermogen_onbekend")
        return False
    limit = one.cents(f"{one.regeling}.vermogensgrens.{'partner' if partner else 'alleen'}")
    above = vermogen > limit
    if above:
        one.explain("toeslagen.vermogen_te_hoog", vermogen=vermogen, grens=limit)
    return above

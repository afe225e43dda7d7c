"""Who of a household has the inkomensafhankelijke combinatiekorting."""

from assistant.core.income.situation import Huishouden
from assistant.core.parameters import Parameters, count

YOUNG_CHILD = "huishouden.combinatiekorting.leeftijd_kind"


def has_combinatiekorting(home: Huishouden, loon: int, partner: int, on: Parameters) -> bool:
    """Whether this wage gives the credit: a young child, and alone or the lower of two wages.

    Wet IB 2001 art. 8.14a. Both wages are in eurocent over the same time, with holiday pay. Of two
    equal wages neither gives it here: who is older decides then, and that is not modelled. Does
    not decide on six months at one address or on shared care.

    Args:
        home: the household, for the ages of the children.
        loon: the wage of the one who asks.
        partner: the wage of the other one; not looked at in a household without a partner.
        on: the values of the day.
    """
    if not loon or not home.kinderen:
        return False
    limit = count(on.dated(YOUNG_CHILD))
    young = any(age < limit for age in home.kinderen)
    return young and (home.partner is None or loon < partner)

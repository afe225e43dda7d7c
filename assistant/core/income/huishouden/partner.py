"""What the partner of somebody brings in, next to their own income."""

from assistant.core.income.huishouden.combinatiekorting import has_combinatiekorting
from assistant.core.income.huishouden.loon import vakantietoeslag
from assistant.core.income.huishouden.netto import Netto, netto
from assistant.core.income.huishouden.stromen import Stroom
from assistant.core.income.situation import Huishouden
from assistant.core.money import NONE, Cents
from assistant.core.parameters import Parameters


def partner_loon(home: Huishouden, on: Parameters) -> Cents:
    """Gross wage of the partner in a month, with holiday pay (eurocent); 0 without a partner."""
    loon = home.partner.loon if home.partner else NONE
    return Cents(loon + vakantietoeslag(loon, on))


def partner_inkomen(home: Huishouden, eigen_loon: Cents, on: Parameters) -> Netto | None:
    """What the partner brings in, which may be nothing; None without a partner.

    Args:
        home: the household.
        eigen_loon: the person's own gross wage of a month with holiday pay (eurocent).
        on: the values of the day.
    """
    partner = home.partner
    if partner is None:
        return None
    loon = partner_loon(home, on)
    return netto(
        on.on,
        on,
        loon=loon,
        uitkering=partner.uitkering + vakantietoeslag(partner.uitkering, on),
        combinatiekorting=has_combinatiekorting(home, loon, eigen_loon, on),
    )


def partner_streams(home: Huishouden, partner: Netto | None, on: Parameters) -> tuple[Stroom, ...]:
    """The streams of the partner that are not nothing."""
    if partner is None or home.partner is None:
        return ()
    wage = partner_loon(home, on)
    benefit = Cents(home.partner.uitkering + vakantietoeslag(home.partner.uitkering, on))
    both = (
        Stroom(id="partner_loon", bruto=wage, netto=partner.loon),
        Stroom(id="partner_uitkering", bruto=benefit, netto=partner.uitkering),
        Stroom(id="partner_aangifte", bruto=None, netto=partner.aangifte),
    )
    return tuple(one for one in both if one.netto)

"""How every sum of UWV ends: is the right asleep, and where is the holiday pay."""

from assistant.core.income.result import Result, Sum
from assistant.core.money import part


def vakantietoeslag_erbovenop(som: Sum, parameter_id: str) -> None:
    """Holiday pay that comes on top of the benefit, in May (Wajong, WAO, WAZ, Toeslagenwet)."""
    deel = som.fraction(parameter_id)
    bedrag = part(som.amount, deel)
    som.fact("vakantietoeslag", bedrag)
    if bedrag:
        som.explain("uwv.vakantietoeslag_erbovenop", vakantietoeslag=bedrag, deel=deel)


def vakantietoeslag_inbegrepen(som: Sum, parameter_id: str) -> None:
    """Holiday pay that is a part of the benefit: UWV keeps it until May (WIA, WW).

    `vakantietoeslag` is what comes on top, so 0; `vakantietoeslag_inbegrepen` is what waits.
    """
    bedrag = part(som.amount, som.fraction(parameter_id))
    som.fact("vakantietoeslag", 0)
    som.fact("vakantietoeslag_inbegrepen", bedrag)
    if bedrag:
        som.explain("uwv.vakantietoeslag_inbegrepen", vakantietoeslag=bedrag)


def uitkomst(som: Sum, *ask: str) -> Result:
    """The result of a right that exists: `loopt`, or `slaapt` when nothing is paid this month."""
    if som.amount == 0:
        som.explain("uwv.recht_slaapt")
    som.fact("recht", "loopt" if som.amount else "slaapt")
    return som.result("uwv", *ask)

"""The classes of WAO and WAZ: in which one would somebody be with this income?"""

from assistant.core.errors import InputContradicts

HUNDRED = 100


def check_klasse(klasse: int, klassen: tuple[int, ...], regeling: str) -> None:
    """Refuse a class that the law does not know.

    Raises:
        InputContradicts: `wao.klasse_bestaat_niet` or `waz.klasse_bestaat_niet`.
    """
    if klasse not in klassen:
        fields = ("uitkering.arbeidsongeschiktheid_procent",)
        raise InputContradicts(f"{regeling}.klasse_bestaat_niet", fields)


def fictieve_klasse(eigen: int, maatmanloon: int, inkomen: int, klassen: tuple[int, ...]) -> int:
    """The class with this income as its lower limit, or 0 when it is below the lowest.

    WAO art. 44 lid 1, WAZ art. 58 lid 1. The loss is (maatmanloon - income) / maatmanloon,
    exact; a lower limit belongs to its class; never above the own class.

    Args:
        eigen: the lower limit of the own class, in percents.
        maatmanloon: indexed, eurocents a month, with holiday pay; above zero.
        inkomen: eurocents a month, with holiday pay.
        klassen: the lower limits that the law knows, in percents.
    """
    verlies = (maatmanloon - inkomen) * HUNDRED
    bereikt = [grens for grens in klassen if verlies >= grens * maatmanloon]
    return min(max(bereikt, default=0), eigen)

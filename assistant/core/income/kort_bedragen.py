"""Amounts of today that belong to a topic: what the municipality may leave of a wage."""

from collections.abc import Callable

from assistant.core.income.huishouden.stromen import said
from assistant.core.income.result import Step
from assistant.core.parameters import Parameters, cents, count, fraction

VRIJLATING = "participatiewet.inkomstenvrijlating"


def vrijlating(on: Parameters) -> tuple[Step, ...]:
    """Participatiewet art. 31 lid 2 onder n, r, y and z: share, maximum a month, months.

    Raises:
        ParameterUnknown: other rules hold on this day (from 2027 art. 34a), or it is not known.
    """
    lines = [said("kort.vrijlating_gewoon")]
    for kind in ("n", "r", "y", "z"):
        name = f"{VRIJLATING}.{kind}"
        share, most = fraction(on.dated(f"{name}.deel")), cents(on.dated(f"{name}.maximum"))
        months = None if kind == "y" else count(on.dated(f"{name}.maanden"))
        lines.append(said(f"kort.vrijlating_{kind}", deel=share, maximum=most, maanden=months))
    return tuple(lines)


TOPIC_SUMS: dict[str, Callable[[Parameters], tuple[Step, ...]]] = {"vrijlating": vrijlating}

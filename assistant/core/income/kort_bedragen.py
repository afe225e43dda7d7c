"""Amounts of today that belong to a topic: what bijstand leaves, and the minimum wage."""

from collections.abc import Callable

from assistant.core.errors import ParameterUnknown
from assistant.core.income.huishouden.stromen import said
from assistant.core.income.result import Step
from assistant.core.parameters import Parameters, cents, count, fraction

VRIJLATING = "participatiewet.inkomstenvrijlating"
AGE = "participatiewet.leeftijd.jongeren"
HOUR = "minimumloon.uur"
# The ages that a parameter has in its name: the law itself knows no other.
ADULT, YOUNG = 21, (20, 19, 18, 17, 16, 15)


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


def vrijwilligersvergoeding(on: Parameters) -> tuple[Step, ...]:
    """Participatiewet art. 31 lid 2 onder k and lid 5: the limits a month and a year, and the age.

    Raises:
        ParameterUnknown: a limit is not known on this day.
    """
    age = count(on.dated(AGE))
    month = cents(on.dated("participatiewet.vrijwilligersvergoeding.maand"))
    year = cents(on.dated("participatiewet.vrijwilligersvergoeding.jaar"))
    return (
        said("kort.vrijwilligers_grens", leeftijd=age, maand=month, jaar=year),
        said("kort.vrijwilligers_jong", leeftijd=age),
    )


def vermogensgrens(on: Parameters) -> tuple[Step, ...]:
    """Participatiewet art. 34 lid 2 and 3: what somebody alone and a family may own.

    Raises:
        ParameterUnknown: a limit is not known on this day.
    """
    limit = "participatiewet.vermogensgrens"
    return (
        said("kort.vermogen_alleen", grens=cents(on.dated(f"{limit}.alleenstaande"))),
        said("kort.vermogen_gezin", grens=cents(on.dated(f"{limit}.gezin"))),
        said("vermogen.woning", woning=cents(on.dated(f"{limit}.woning"))),
        said("vermogen.sparen_in_bijstand"),
    )


def premie(on: Parameters) -> tuple[Step, ...]:
    """Participatiewet art. 31 lid 2 onder j and lid 5: the highest premie of a year, and the age.

    Raises:
        ParameterUnknown: the highest premie is not known on this day.
    """
    age = count(on.dated(AGE))
    most = cents(on.dated("participatiewet.premie.maximum"))
    times = count(on.dated("participatiewet.premie.keren"))
    return (
        said("kort.premie_hoogstens", leeftijd=age, maximum=most, keren=times),
        said("premie.niet_onder_27", leeftijd=age),
    )


def minimumloon(on: Parameters) -> tuple[Step, ...]:
    """WML art. 7 and 8: gross an hour for each age, and the month that benefits reckon with.

    An age of which the amount of this day is not known is named as not known.

    Raises:
        ParameterUnknown: the hour from 21 or the month is not known on this day.
    """
    lines = [said("kort.minimumloon_uur", uurloon=cents(on.dated(f"{HOUR}.{ADULT}")))]
    unknown: list[int] = []
    for age in YOUNG:
        try:
            hourly = cents(on.dated(f"{HOUR}.{age}"))
        except ParameterUnknown:
            unknown.append(age)
        else:
            lines.append(said("kort.minimumloon_jong", leeftijd=age, uurloon=hourly))
    if unknown:
        lines.append(
            said("kort.minimumloon_onbekend", leeftijden=", ".join(map(str, sorted(unknown))))
        )
    month = cents(on.dated("minimumloon.maand"))
    return (*lines, said("kort.minimumloon_maand", maand=month))


TOPIC_SUMS: dict[str, Callable[[Parameters], tuple[Step, ...]]] = {
    "vrijlating": vrijlating,
    "vrijwilligersvergoeding": vrijwilligersvergoeding,
    "vermogensgrens": vermogensgrens,
    "premie": premie,
    "minimumloon": minimumloon,
}

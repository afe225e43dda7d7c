"""From answers to benefits; where somebody does not know, every benefit that it could be."""

from collections.abc import Callable
from dataclasses import dataclass
from itertools import product

from assistant.core.income.huishouden.stromen import said
from assistant.core.income.plan.antwoorden import (
    Values,
    all_needed,
    amount,
    chosen,
    klasse,
    loonwaarde,
    needed,
    needed_word,
    number,
    word,
)
from assistant.core.income.result import Step
from assistant.core.income.uitkeringen import (
    Bijstand,
    Ioaw,
    Iva,
    Toeslagenwet,
    Uitkering,
    Vrijlating,
    Wajong,
    Wajongregeling,
    Wao,
    Waz,
    Wga,
    Wgafase,
    Ww,
    Ziektewet,
)

LATER = 3  # a month after the first two, in which the share is the lower one
FULLY = 80  # per cent: from here no inkomenseis
DISREGARD_AGE = 27
AFTER_N = frozenset({Vrijlating.R, Vrijlating.Z})  # only once the months of n are over


OF_CLASSES = ("wao_dagloon", "wao_maatmanloon", "wao_klasse")


@dataclass(frozen=True, slots=True)
class Keuze:
    """One benefit that it can be, with what was assumed for it."""

    uitkering: Uitkering
    aannames: tuple[Step, ...] = ()


def benefits(values: Values) -> tuple[tuple[Keuze, ...], ...]:
    """Every combination of benefits that fits the answers; one when everything is known.

    Raises:
        InputMissing: an amount from a letter is needed and not known.
    """
    asked = [READERS[kind](values) for kind in READERS if kind in chosen(values, "uitkeringen")]
    return tuple(product(*asked))


def _wajong(values: Values) -> list[Keuze]:
    told = word(values, "wajong_regeling")
    kind = Wajongregeling(told or Wajongregeling.WAJONG_2010)
    about_kind = () if told else (said("aanname.wajong_2010"),)
    if kind is Wajongregeling.WAJONG_2015:
        return [Keuze(Wajong(regeling=kind, arbeidsvermogen=False))]
    known = word(values, "arbeidsvermogen")
    both = [known == "wel"] if known else [True, False]
    made = []
    for able in both:
        line = "aanname.wel_arbeidsvermogen" if able else "aanname.geen_arbeidsvermogen"
        benefit = Wajong(
            regeling=kind,
            arbeidsvermogen=able,
            loonwaarde=loonwaarde(values) if able else None,
            garantiebedrag=amount(values, "garantiebedrag") or None,
        )
        made.append(Keuze(benefit, about_kind if known else (*about_kind, said(line))))
    return made


def _wga(values: Values) -> list[Keuze]:
    all_needed(values, "wga_fase", "wia_maandloon")
    phase = Wgafase(needed_word(values, "wga_fase"))
    wage = needed(values, "wia_maandloon")
    if phase is Wgafase.LOONGERELATEERD:
        month = number(values, "wga_maand")
        benefit = Wga(fase=phase, maandloon=wage, maand_van_recht=month or LATER)
        return [Keuze(benefit, _later(month))]
    percentage = klasse(values, "wga_klasse")
    able = None if percentage >= FULLY else needed(values, "restverdiencapaciteit")
    benefit = Wga(
        fase=phase,
        maandloon=wage,
        arbeidsongeschiktheid_procent=percentage,
        restverdiencapaciteit=able,
    )
    return [Keuze(benefit)]


def _later(month: int | None) -> tuple[Step, ...]:
    return () if month else (said("aanname.na_twee_maanden"),)


def _iva(values: Values) -> list[Keuze]:
    return [Keuze(Iva(maandloon=needed(values, "wia_maandloon")))]


def _wao(values: Values) -> list[Keuze]:
    all_needed(values, *OF_CLASSES)
    return [
        Keuze(
            Wao(
                dagloon=needed(values, "wao_dagloon"),
                maatmanloon=needed(values, "wao_maatmanloon"),
                arbeidsongeschiktheid_procent=klasse(values, "wao_klasse"),
            )
        )
    ]


def _waz(values: Values) -> list[Keuze]:
    all_needed(values, *OF_CLASSES)
    return [
        Keuze(
            Waz(
                grondslag=needed(values, "wao_dagloon"),
                maatmanloon=needed(values, "wao_maatmanloon"),
                arbeidsongeschiktheid_procent=klasse(values, "wao_klasse"),
            )
        )
    ]


def _ziektewet(values: Values) -> list[Keuze]:
    return [Keuze(Ziektewet(dagloon=needed(values, "ziektewet_dagloon")))]


def _ww(values: Values) -> list[Keuze]:
    month = number(values, "ww_maand")
    benefit = Ww(maandloon=needed(values, "ww_maandloon"), maand_van_recht=month or LATER)
    return [Keuze(benefit, _later(month))]


def _bijstand(values: Values) -> list[Keuze]:
    return [
        Keuze(Bijstand(vrijlating=kind, vrijlating_n_gebruikt=kind in AFTER_N), lines)
        for kind, lines in _vrijlatingen(values)
    ]


def _ioaw(values: Values) -> list[Keuze]:
    base = needed(values, "ioaw_grondslag")
    return [
        Keuze(Ioaw(grondslag=base, vrijlating=kind), lines) for kind, lines in _vrijlatingen(values)
    ]


def _vrijlatingen(values: Values) -> list[tuple[Vrijlating, tuple[Step, ...]]]:
    """What the municipality may leave of the wage; unknown means without, and the widest one."""
    known = word(values, "vrijlating")
    young = (number(values, "leeftijd") or 0) < DISREGARD_AGE
    if known:
        kind = Vrijlating(known)
        used = kind in AFTER_N and not young
        return [(kind, (said("aanname.vrijlating_n_op"),) if used else ())]
    unknown = (Vrijlating.GEEN, (said("aanname.zonder_vrijlating"),))
    if young:
        return [unknown]
    return [unknown, (Vrijlating.N, (said("aanname.met_vrijlating_n"),))]


def _toeslagenwet(values: Values) -> list[Keuze]:
    shared = bool(number(values, "kostendelers"))
    return [Keuze(Toeslagenwet(woningdeler=shared))]


type Reader = Callable[[Values], list[Keuze]]

READERS: dict[str, Reader] = {
    "wajong": _wajong,
    "wga": _wga,
    "iva": _iva,
    "wao": _wao,
    "waz": _waz,
    "ziektewet": _ziektewet,
    "ww": _ww,
    "bijstand": _bijstand,
    "ioaw": _ioaw,
    "toeslagenwet": _toeslagenwet,
}

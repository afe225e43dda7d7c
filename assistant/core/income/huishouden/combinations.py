"""Combinations that special rules govern: we recognise them and refuse, never approximate."""

from collections.abc import Sequence

from assistant.core.errors import InputContradicts, InputMissing, NotCalculable
from assistant.core.income.situation import Huishouden, Leefvorm
from assistant.core.income.uitkeringen import Uitkering

WIA = frozenset({"iva", "wga"})
ARBEIDSONGESCHIKT = frozenset({"wajong", "iva", "wga", "wao", "waz"})
UWV = ARBEIDSONGESCHIKT | {"ziektewet", "ww"}
# Two kinds of benefit in one month → the refusal in knowledge/income that explains it.
PAIRS: tuple[tuple[frozenset[str], frozenset[str], str], ...] = (
    (frozenset({"ziektewet"}), ARBEIDSONGESCHIKT, "combinatie.ziek_en_wia"),
    (frozenset({"ww"}), ARBEIDSONGESCHIKT, "combinatie.ww_en_wia"),
    (frozenset({"wajong"}), WIA, "combinatie.wajong_en_wia"),
    (frozenset({"wao", "waz"}), WIA | {"wajong"}, "combinatie.wao_en_wia"),
    (frozenset({"ww"}), frozenset({"ziektewet"}), "combinatie.ww_en_ziektewet"),
    (frozenset({"bijstand"}), frozenset({"ioaw"}), "combinatie.bijstand_en_ioaw"),
    (frozenset({"ioaw"}), UWV, "combinatie.ioaw_en_uwv"),
)
MOST_AGE, ADULT = 120, 18


def check(huishouden: Huishouden, uitkeringen: tuple[Uitkering, ...]) -> None:
    """Let through only what the ordinary rules govern.

    Raises:
        NotCalculable: special rules apply; the reason names them.
        InputContradicts, InputMissing: the household does not fit together.
    """
    _check_household(huishouden)
    check_kinds([one.soort for one in uitkeringen])


def check_kinds(kinds: Sequence[str]) -> None:
    """Let through only kinds of benefit that go together under the ordinary rules.

    Raises:
        NotCalculable, InputContradicts: the reason names what does not go together.
    """
    if len(set(kinds)) < len(kinds):
        raise InputContradicts("combinatie.twee_dezelfde", ("uitkeringen",))
    present = frozenset(kinds)
    for one, other, reason in PAIRS:
        if present & one and present & other - one:
            raise NotCalculable(reason)
    if {"wao", "waz"} <= present or present >= WIA:
        raise NotCalculable("combinatie.wao_en_wia")
    if "toeslagenwet" in present and not present & UWV:
        raise InputContradicts("combinatie.toeslagenwet_alleen", ("uitkeringen",))


def _check_household(huishouden: Huishouden) -> None:
    for flag in ("beslag", "bewind", "schuldregeling"):
        if getattr(huishouden, flag):
            raise NotCalculable(f"combinatie.{flag}")
    _check_ages(huishouden)
    _check_partner(huishouden)


def _check_ages(huishouden: Huishouden) -> None:
    if huishouden.aow_leeftijd:
        raise NotCalculable("huishouden.aow_leeftijd")
    if not 0 <= huishouden.leeftijd <= MOST_AGE:
        raise InputContradicts("huishouden.leeftijd", ("huishouden.leeftijd",))
    if huishouden.leeftijd < ADULT:
        raise NotCalculable("huishouden.onder_18")
    if any(not 0 <= age < ADULT for age in huishouden.kinderen):
        raise InputContradicts("huishouden.kinderen", ("huishouden.kinderen",))


def _check_partner(huishouden: Huishouden) -> None:
    couple = huishouden.leefvorm is Leefvorm.PAAR
    if couple and huishouden.partner is None:
        raise InputMissing(("huishouden.partner",))
    if huishouden.partner is not None and not couple:
        raise InputContradicts("huishouden.partner", ("huishouden.leefvorm", "huishouden.partner"))
    if huishouden.leefvorm is Leefvorm.ALLEENSTAANDE_OUDER and not huishouden.kinderen:
        raise InputMissing(("huishouden.kinderen",))

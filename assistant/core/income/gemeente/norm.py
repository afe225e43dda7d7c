"""The norm of bijstand: what a household needs in a month, by who lives there and how old."""

from fractions import Fraction

from assistant.core.errors import InputContradicts, InputMissing, NotCalculable
from assistant.core.income.invoer import not_negative
from assistant.core.income.result import Result, Sum
from assistant.core.income.situation import Huishouden, Leefvorm
from assistant.core.money import Cents, part
from assistant.core.parameters import Parameters

PARAMETER = "participatiewet.norm."
# Which norm of art. 20-22 → its sentence in knowledge/income.
SENTENCES = {
    "alleenstaande": "bijstand.norm_alleenstaande",
    "paar": "bijstand.norm_paar",
    "jong.alleenstaande": "bijstand.norm_jong_alleenstaande",
    "jong.paar": "bijstand.norm_jong_paar",
    "jong.paar.kind": "bijstand.norm_jong_paar_kind",
    "jong.gemengd": "bijstand.norm_jong_gemengd",
    "jong.gemengd.kind": "bijstand.norm_jong_gemengd_kind",
    "aow.alleenstaande": "bijstand.norm_aow_alleenstaande",
    "aow.paar": "bijstand.norm_aow_paar",
}
# The first word of a norm → its article; any other norm stands in article 21.
ARTICLES = {"jong": "20", "aow": "22"}
# Not a legal age: from here on we mention that the partner may have reached the AOW age.
PERHAPS_AOW = 65


def bijstandsnorm(huishouden: Huishouden, on: Parameters, letter: Cents | None = None) -> Result:
    """The norm, net per month with vakantietoeslag (eurocent).

    Participatiewet art. 20, 21, 22, 22a. It does not decide who counts as a kostendelende
    medebewoner (art. 19a), the addition of art. 20 lid 3, a partner without a right (art. 24),
    or what the municipality changes (art. 18, 27, 28).

    Args:
        huishouden: who lives together.
        on: the values of the day.
        letter: the norm on the letter; replaces ours.

    Raises:
        InputMissing, InputContradicts, NotCalculable: the household has no norm here.
        ParameterUnknown: no norm is on file for this day.
    """
    som = Sum("bijstandsnorm", on, netto=True)
    add_norm(som, huishouden, letter)
    return som.result("gemeente")


def add_norm(som: Sum, huishouden: Huishouden, letter: Cents | None) -> Cents:
    """Put the lines of the norm into a sum, and give the norm; raises like `bijstandsnorm`."""
    ages = _ages(som, huishouden)
    not_negative(norm=letter, kostendelende_medebewoners=huishouden.kostendelende_medebewoners)
    adults = _adults(som, huishouden, ages)
    column = _column(huishouden, len(ages), adults)
    som.rests_on("participatiewet", ARTICLES.get(column.partition(".")[0], "21"))
    before = som.amount
    if letter is not None:
        som.add("bijstand.norm_brief", som.cents(PARAMETER + column, letter))
    elif huishouden.kostendelende_medebewoners and adults:
        _add_shared(som, huishouden, len(ages), adults)
    else:
        som.add(SENTENCES[column], som.cents(PARAMETER + column))
    _leave_out(som, huishouden, adults)
    norm = Cents(som.amount - before)
    som.fact("norm", norm)
    return norm


def _ages(som: Sum, huishouden: Huishouden) -> tuple[int, ...]:
    partner = huishouden.partner
    couple = huishouden.leefvorm is Leefvorm.PAAR
    if couple and partner is None:
        raise InputMissing(("huishouden.partner",))
    if partner is not None and not couple:
        fields = ("huishouden.leefvorm", "huishouden.partner")
        raise InputContradicts("gemeente.partner_past_niet", fields)
    ages = (huishouden.leeftijd,) if partner is None else (huishouden.leeftijd, partner.leeftijd)
    if min(ages) < som.count("participatiewet.leeftijd.meerderjarig"):
        raise NotCalculable("gemeente.onder_18")
    return ages


def _adults(som: Sum, huishouden: Huishouden, ages: tuple[int, ...]) -> int:
    """How many of the one or two persons are 21 or older."""
    limit = som.count("participatiewet.leeftijd.volwassen_norm")
    adults = sum(age >= limit for age in ages)
    if huishouden.aow_leeftijd and adults < len(ages):
        raise NotCalculable("gemeente.aow_en_onder_21")
    return adults


def _column(huishouden: Huishouden, persons: int, adults: int) -> str:
    alone = persons == 1
    if adults == persons:
        name = "alleenstaande" if alone else "paar"
        return f"aow.{name}" if huishouden.aow_leeftijd else name
    if alone:
        return "jong.alleenstaande"
    name = "jong.gemengd" if adults else "jong.paar"
    return f"{name}.kind" if huishouden.kinderen else name


def _add_shared(som: Sum, huishouden: Huishouden, persons: int, adults: int) -> None:
    """The kostendelersnorm, Participatiewet art. 22a: (40 % + A x 30 %) / A of a couple's norm.

    The share is exact; half a cent goes up for each person (our choice, lid 2 adds two norms).
    """
    som.rests_on("participatiewet", "22a")
    sharing = huishouden.kostendelende_medebewoners + adults
    whole = som.cents(PARAMETER + ("aow.paar" if huishouden.aow_leeftijd else "paar"))
    fixed = som.fraction("participatiewet.kostendelers.vast")
    each = som.fraction("participatiewet.kostendelers.per_persoon")
    share: Fraction = (fixed + sharing * each) / sharing
    for _ in range(adults):
        som.add("bijstand.norm_kostendelers", part(whole, share), personen=sharing, paar=whole)
    if adults < persons:
        child = ".kind" if huishouden.kinderen else ""
        som.add("bijstand.norm_jonge_partner", som.cents(f"{PARAMETER}jong.kostendeler{child}"))


def _leave_out(som: Sum, huishouden: Huishouden, adults: int) -> None:
    som.leaves_out("bijstand.gemeente_kan_afwijken")
    if huishouden.kostendelende_medebewoners or huishouden.andere_medebewoners:
        som.leaves_out("bijstand.wie_meetelt")
    if not adults:
        som.leaves_out("bijstand.zonder_ouders")
    if huishouden.partner is not None:
        som.leaves_out("bijstand.partner_zonder_recht")
        if huishouden.partner.leeftijd >= PERHAPS_AOW and not huishouden.aow_leeftijd:
            som.leaves_out("bijstand.partner_aow")

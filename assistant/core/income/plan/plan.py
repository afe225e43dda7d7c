"""The questions for one income plan: one sum, or a few when something is not known."""

from dataclasses import dataclass
from datetime import date

from assistant.core.income.huishouden.combinations import check
from assistant.core.income.huishouden.stromen import said
from assistant.core.income.plan.antwoorden import Values, chosen, number, word
from assistant.core.income.plan.thuis import AGE_OF, born_before_1972, household
from assistant.core.income.plan.uitkering import Keuze, benefits
from assistant.core.income.plan.werk import new_job, present_job
from assistant.core.income.result import Step
from assistant.core.income.situation import Huishouden
from assistant.core.income.vragen import VergelijkingVraag
from assistant.core.parameters import ParameterBook


@dataclass(frozen=True, slots=True)
class Variant:
    """One sum that fits the answers, with what was assumed for it only."""

    vraag: VergelijkingVraag
    aannames: tuple[Step, ...]


@dataclass(frozen=True, slots=True)
class Plan:
    """What to calculate.

    Attributes:
        varianten: the first is shown in full; the others make the range.
        aannames: what was assumed in every variant.
    """

    varianten: tuple[Variant, ...]
    aannames: tuple[Step, ...]


def plan(values: Values, today: date, book: ParameterBook) -> Plan:
    """Read the answers of the guide `inkomstenplan`.

    Raises:
        InputMissing: something without which there is no sum; names the questions.
        NotCalculable: special rules govern this household.
        ParameterUnknown: the minimum wage of today is needed and not known.
    """
    home = household(values, today)
    check(home, ())  # what we refuse whatever the benefit needs no further answers
    job = new_job(values, home.leeftijd, today, book)
    common = [*_about_home(values, home, today), *_about_now(values), *job.aannames]
    now = present_job(values)
    variants = [
        Variant(
            VergelijkingVraag(
                peildatum=today,
                huishouden=home,
                uitkeringen=tuple(one.uitkering for one in chosen_benefits),
                nu=now,
                straks=job.werk,
            ),
            tuple(line for one in chosen_benefits for line in one.aannames),
        )
        for chosen_benefits in _benefits(values)
    ]
    return Plan(tuple(variants), tuple(common))


def _benefits(values: Values) -> tuple[tuple[Keuze, ...], ...]:
    return benefits(values) or ((),)


# What a sum takes for granted when somebody does not know it.
SKIPPED = (
    ("partner_leeftijd", "aanname.partner_even_oud"),
    ("partner_loon", "aanname.partner_zonder_loon"),
    ("partner_uitkering", "aanname.partner_zonder_uitkering"),
    ("kostendelers", "aanname.een_huisgenoot"),
    ("kale_huur", "aanname.zonder_huurtoeslag"),
)


def _about_home(values: Values, home: Huishouden, today: date) -> list[Step]:
    unknown = [
        ("uitkeringen", "aanname.geen_uitkering"),
        ("geldzaken", "aanname.geen_beslag"),
        ("leefvorm", "aanname.alleen"),
    ]
    lines = [said(line) for question, line in unknown if values.get(question) is None]
    if chosen(values, "uitkeringen") & {"wga", "iva", "ww", "ziektewet"}:
        lines.append(said("aanname.onder_maximumdagloon"))
    lines += [said(line) for question, line in SKIPPED if _was_skipped(values, question)]
    if any(_was_skipped(values, question) for question in AGE_OF):
        lines.append(said("aanname.alleen_deze_kinderen"))
    if "toeslagenwet" in chosen(values, "uitkeringen") and _partner_may_be_young(home, today):
        lines.append(said("aanname.partner_voor_1972"))
    return lines


def _was_skipped(values: Values, question_id: str) -> bool:
    """Asked, and not known; a question that was never asked says nothing."""
    return question_id in values and values[question_id] is None


def _partner_may_be_young(home: Huishouden, today: date) -> bool:
    return home.partner is not None and born_before_1972(home.partner.leeftijd, today) is None


def _about_now(values: Values) -> list[Step]:
    if word(values, "werkt_al") is None:
        return [said("aanname.werkt_niet")]
    works = word(values, "werkt_al") == "ja"
    return [] if not works or number(values, "uren_nu") else [said("aanname.uren_nu_onbekend")]

"""What work does to somebody's income: the comparison, the plan of the guide, one sum."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from datetime import date

from assistant.core.errors import ParameterUnknown
from assistant.core.income.calculate import calculate
from assistant.core.income.huishouden.combinations import check_kinds
from assistant.core.income.huishouden.kalender import after_months, months_between
from assistant.core.income.huishouden.plichten import plichten
from assistant.core.income.huishouden.stromen import said
from assistant.core.income.huishouden.veranderingen import veranderingen
from assistant.core.income.huishouden.vergelijking import Vergelijking, vergelijk
from assistant.core.income.plan.antwoorden import Values
from assistant.core.income.plan.plan import Plan, Variant, plan
from assistant.core.income.result import Result, Step
from assistant.core.income.starting_tools import StartingTool, tools_for
from assistant.core.income.uwv.minimumloon import MAAND
from assistant.core.income.vragen import Enkel, VergelijkingVraag
from assistant.core.parameters import ParameterBook
from assistant.ports import Clock

# What changes on a date for everybody, whenever the job begins.
FOR_ALL = frozenset({"verandering.bedragen", "verandering.vrijlating_2027"})


@dataclass(frozen=True, slots=True)
class PlanUitkomst:
    """A plan that was calculated.

    Attributes:
        vraag: the situation of the first variant, as it was calculated.
        eerste: what is shown in full; `andere` are the other variants, for the range.
        aannames: everything that was assumed for `eerste`.
        hulp: tools that go with these benefits.
    """

    vraag: VergelijkingVraag
    eerste: Vergelijking
    andere: tuple[Vergelijking, ...]
    aannames: tuple[Step, ...]
    hulp: tuple[StartingTool, ...]

    @property
    def alle(self) -> tuple[Vergelijking, ...]:
        return (self.eerste, *self.andere)


class Incomes:
    """Calculates with the amounts on file."""

    def __init__(self, book: ParameterBook, tools: Iterable[StartingTool], clock: Clock) -> None:
        self._book = book
        self._tools = tuple(tools)
        self._clock = clock

    def compare(self, vraag: VergelijkingVraag) -> Vergelijking:
        """Now beside then. Raises CoreError when we decline."""
        return vergelijk(vraag, self._book)

    def one_sum(self, vraag: Enkel) -> Result:
        """One benefit, toeslag or tax sum. Raises CoreError when we decline."""
        return calculate(vraag, self._book)

    def can_calculate(self, kinds: Collection[str]) -> None:
        """Whether there are amounts for today, and rules for these benefits together.

        Raises:
            CoreError: there will be no sum, whatever else is answered.
        """
        self._book.on(self._clock.today()).dated(MAAND)
        check_kinds(sorted(kinds))

    def plan(self, values: Values) -> PlanUitkomst:
        """The income plan of these answers of the guide `inkomstenplan`.

        Raises:
            InputMissing: names the questions without whose answer there is no sum.
            CoreError: we decline, with the reason.
        """
        made = plan(values, self._clock.today(), self._book)
        first, *others = [self._calculated(variant) for variant in made.varianten]
        return PlanUitkomst(
            vraag=first[0],
            eerste=first[1],
            andere=tuple(other[1] for other in others),
            aannames=(*made.aannames, *first[2]),
            hulp=self._help(made),
        )

    def _calculated(
        self, variant: Variant
    ) -> tuple[VergelijkingVraag, Vergelijking, tuple[Step, ...]]:
        """Calculate from the first working day; from today when its amounts are not known yet."""
        asked, lines = variant.vraag, variant.aannames
        starts, today = asked.straks.begint, self._clock.today()
        try:
            return asked, self.compare(asked), lines
        except ParameterUnknown:
            if starts is None or starts <= today:
                raise
        later = said("aanname.begint_later", dag=starts, nu=today)
        return *self._as_of_today(asked, starts), (*lines, later)

    def _as_of_today(
        self, asked: VergelijkingVraag, starts: date
    ) -> tuple[VergelijkingVraag, Vergelijking]:
        """With the amounts of today, and the counters and dates of the first working day."""
        today = self._clock.today()
        benefits = after_months(asked.uitkeringen, months_between(today, starts))
        now = replace(asked, uitkeringen=benefits, straks=replace(asked.straks, begint=None))
        made, on = self.compare(now), self._book.on(today)
        before = (one for one in made.veranderingen if one.op <= starts and one.zin.id in FOR_ALL)
        return now, replace(
            made,
            jaar=None,
            jaar_zonder=None,
            plichten=plichten(asked.huishouden, benefits, starts, on),
            veranderingen=(*before, *veranderingen(benefits, starts, on, self._book)),
        )

    def _help(self, made: Plan) -> tuple[StartingTool, ...]:
        asked = made.varianten[0].vraag
        kinds = [one.soort for one in asked.uitkeringen]
        return tools_for(self._tools, kinds, asked.huishouden.leeftijd, self._clock.today())

"""What every sum gives: an amount, and the steps, articles and parameter values behind it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from fractions import Fraction

from assistant.core.money import Cents
from assistant.core.parameters import GIVEN, Dated, Parameters, Seen, Unit, cents, count, fraction

type Fact = str | int | bool | Fraction | date | None


@dataclass(frozen=True, slots=True)
class Step:
    """One line of a sum.

    Attributes:
        id: its sentence, under `steps` in `knowledge/income`.
        amount: what it adds (below zero: takes away), in eurocents; None when it only explains.
        values: what the sentence names: eurocents, fractions, whole numbers, dates, words.
    """

    id: str
    amount: Cents | None
    values: Mapping[str, Fact]


@dataclass(frozen=True, slots=True)
class Article:
    """A place in a law: `source` is an id in `knowledge/sources`."""

    source: str
    article: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """A sum that can be checked. The amounts of the steps add up to `amount`, to the cent.

    Attributes:
        regeling: the law or scheme, as in `soort` of the input ("wajong").
        amount: eurocents per `per` (maand or jaar); gross or net as `netto` says.
        facts: what else was decided, e.g. {"soort": "loonaanvulling", "recht": "slaapt"}.
        not_modelled: ids under `not_modelled` in `knowledge/income`.
        ask: contact ids, who can check this.
    """

    regeling: str
    amount: Cents
    per: str
    netto: bool
    steps: tuple[Step, ...]
    articles: tuple[Article, ...]
    parameters: tuple[Dated, ...]
    facts: Mapping[str, Fact]
    not_modelled: tuple[str, ...]
    ask: tuple[str, ...]

    def number(self, fact: str) -> int:
        """A fact that is an amount in eurocent or a whole number; 0 when it is not there."""
        value = self.facts.get(fact, 0)
        if not isinstance(value, int):
            raise TypeError(f"{self.regeling}.{fact} is not a whole number")
        return value


@dataclass(slots=True)
class Sum:
    """Builds one result, line by line; remembers which parameter values it used.

    Use one Sum inside one rule function; the function stays pure.
    """

    regeling: str
    on: Parameters
    per: str = "maand"
    netto: bool = False
    amount: int = 0
    _steps: list[Step] = field(default_factory=list)
    _articles: list[Article] = field(default_factory=list)
    _used: dict[str, Dated] = field(default_factory=dict)
    _facts: dict[str, Fact] = field(default_factory=dict)
    _not_modelled: list[str] = field(default_factory=list)

    def cents(self, parameter_id: str, letter: Cents | None = None) -> Cents:
        """An amount of that day, or the one from a letter when it is given."""
        return cents(self._dated(parameter_id, Unit.EUROCENT, letter))

    def fraction(self, parameter_id: str, letter: Fraction | None = None) -> Fraction:
        """A share of that day, or the one from a letter when it is given."""
        return fraction(self._dated(parameter_id, Unit.FRACTION, letter))

    def count(self, parameter_id: str) -> int:
        """A whole number of that day."""
        return count(self._dated(parameter_id, Unit.COUNT, None))

    def uses(self, dated: Dated) -> None:
        """A value that another sum inside this one used."""
        self._used[dated.id] = dated

    def add(self, step_id: str, amount: int, **values: Fact) -> None:
        """A line that adds an amount, or takes it away when it is below zero."""
        self.amount += amount
        self._steps.append(Step(step_id, Cents(amount), values))

    def explain(self, step_id: str, **values: Fact) -> None:
        """A line that says something and changes nothing."""
        self._steps.append(Step(step_id, None, values))

    def fact(self, name: str, value: Fact) -> None:
        self._facts[name] = value

    def rests_on(self, source: str, *articles: str) -> None:
        """The articles that this sum applies."""
        self._articles += [Article(source, one) for one in articles]

    def leaves_out(self, *not_modelled: str) -> None:
        """What this sum does not decide; ids under `not_modelled` in `knowledge/income`."""
        self._not_modelled += not_modelled

    def result(self, *ask: str) -> Result:
        return Result(
            regeling=self.regeling,
            amount=Cents(self.amount),
            per=self.per,
            netto=self.netto,
            steps=tuple(self._steps),
            articles=tuple(self._articles),
            parameters=tuple(self._used.values()),
            facts=self._facts,
            not_modelled=tuple(self._not_modelled),
            ask=ask,
        )

    def _dated(self, parameter_id: str, unit: Unit, letter: int | Fraction | None) -> Dated:
        if letter is None:
            found = self.on.dated(parameter_id)
        else:
            found = given(parameter_id, unit, letter, self.on.on)
        self._used[parameter_id] = found
        return found


def given(parameter_id: str, unit: Unit, value: int | Fraction, on: date) -> Dated:
    """A value that the person read from a letter, as a parameter of that day."""
    return Dated(
        id=parameter_id,
        unit=unit,
        value=value,
        valid_from=on,
        valid_until=on,
        source=GIVEN,
        seen=Seen.OFFICIAL,
    )

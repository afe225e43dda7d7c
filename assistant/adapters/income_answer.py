"""Writes a sum as JSON: every step a sentence, every source resolved, every reason in words."""

import dataclasses
from collections.abc import Mapping, Sequence
from datetime import date
from enum import Enum
from fractions import Fraction
from functools import cached_property
from typing import Any

from assistant.adapters.income_fault import Fault
from assistant.adapters.income_files import IncomeFiles
from assistant.core.errors import (
    CoreError,
    InputContradicts,
    InputMissing,
    NotCalculable,
    ParameterUnknown,
)
from assistant.core.income.result import Article, Result, Step
from assistant.core.knowledge.files import did_you_mean
from assistant.core.parameters import Dated

type Json = dict[str, Any]


class Answers:
    """Turns results and errors into plain data, with the words and sources of `knowledge/`."""

    def __init__(self, files: IncomeFiles) -> None:
        self.files = files

    def plain(self, value: Any) -> Any:  # noqa: ANN401 - any tree of dataclasses
        """Plain data: cents are whole numbers, shares and dates are texts."""
        for kind, write in self._written.items():
            if isinstance(value, kind):
                return write(value)
        if dataclasses.is_dataclass(value):
            fields = dataclasses.fields(value)
            return {one.name: self.plain(getattr(value, one.name)) for one in fields}
        return value

    def fault(self, fault: Fault) -> Json:
        """The error of a line that was not read."""
        said = self.files.words.refusal(fault.word, **fault.values)
        then = said.next_step
        if fault.guess:
            then = self.files.words.refusal("json.bedoelde_je", bedoeld=fault.guess).next_step
        return _error(fault.code, said.text, then, fault.fields, fault.missing)

    def error(self, error: CoreError) -> Json:
        """The error of a sum that we decline.

        Raises:
            CoreError: the same one, when no rule of income may raise it.
        """
        if isinstance(error, InputMissing):
            values = {"velden": ", ".join(error.fields)}
            missing = error.fields
            return self.fault(Fault("ontbreekt", "json.ontbreekt", (), missing, None, values))
        if isinstance(error, ParameterUnknown):
            return self._unknown(error)
        if isinstance(error, NotCalculable):
            return self._refused("kan_niet", error.reason, ())
        if isinstance(error, InputContradicts):
            return self._refused("klopt_niet", error.reason, error.fields)
        raise error

    def _unknown(self, error: ParameterUnknown) -> Json:
        named = self._titles.get(error.parameter_id, error.parameter_id)
        found = self.fault(
            Fault(
                "bedrag_niet_bekend",
                "json.bedrag_niet_bekend",
                values={"dag": error.on, "wat": named},
            )
        )
        return {**found, "parameter": error.parameter_id, "on": error.on.isoformat()}

    def _refused(self, code: str, reason: str, fields: tuple[str, ...]) -> Json:
        said = self.files.words.refusal(reason)
        then = said.next_step
        if reason == "invoer.onbekende_parameter":
            given = fields[0].removeprefix("gegeven.")
            guess = did_you_mean(given, self._titles)
            if guess:
                then = self.files.words.refusal("json.bedoelde_je", bedoeld=guess).next_step
        found = _error(code, said.text, then, fields, ())
        return {**found, "reason": reason, "ask": self._people(said.ask)}

    @cached_property
    def _titles(self) -> dict[str, str]:
        return {one.id: one.title for one in self.files.series}

    @cached_property
    def _written(self) -> Mapping[type | tuple[type, ...], Any]:
        """How each kind of value is written; what is not here is written field by field."""
        return {
            Result: self._result,
            Step: self._step,
            Article: self._article,
            Dated: self._dated,
            CoreError: self.error,
            Enum: lambda one: one.value,
            date: lambda one: one.isoformat(),
            Fraction: str,
            Mapping: lambda one: {str(key): self.plain(item) for key, item in one.items()},
            (tuple, list, frozenset): lambda many: [self.plain(one) for one in many],
        }

    def _result(self, result: Result) -> Json:
        return {
            "regeling": result.regeling,
            "amount": result.amount,
            "per": result.per,
            "netto": result.netto,
            "facts": self.plain(result.facts),
            "steps": [self._step(one) for one in result.steps],
            "articles": [self._article(one) for one in dict.fromkeys(result.articles)],
            "parameters": [self._dated(one) for one in result.parameters],
            "not_modelled": [self._not_modelled(one) for one in dict.fromkeys(result.not_modelled)],
            "ask": self._people(dict.fromkeys(result.ask)),
        }

    def _step(self, step: Step) -> Json:
        return {"id": step.id, "text": self.files.words.step(step), "amount": step.amount}

    def _article(self, article: Article) -> Json:
        return {"article": article.article, **self._source(article.source)}

    def _dated(self, dated: Dated) -> Json:
        return {
            "id": dated.id,
            "title": self._titles.get(dated.id, dated.id),
            "unit": dated.unit.value,
            "value": self.plain(dated.value),
            "valid_from": dated.valid_from.isoformat(),
            "valid_until": dated.valid_until.isoformat() if dated.valid_until else None,
            "article": dated.article,
            "seen": dated.seen.value,
            **self._source(dated.source),
        }

    def _source(self, name: str) -> Json:
        source = self.files.sources.get(name)
        if source is None:
            return {"source": name, "source_title": None, "url": None}
        return {"source": name, "source_title": source.title, "url": source.url}

    def _not_modelled(self, name: str) -> Json:
        found = self.files.words.not_modelled[name]
        return {"id": name, "text": found.text, "ask": self._people(found.ask)}

    def _people(self, names: Sequence[str] | Mapping[str, None]) -> list[Json]:
        known = self.files.contacts
        return [
            {"id": one, "name": known[one].name if one in known else one} for one in names
        ]  # fmt: skip


def _error(
    code: str, message: str, then: str, fields: Sequence[str], missing: Sequence[str]
) -> Json:
    return {
        "code": code,
        "message": message,
        "missing": list(missing),
        "fields": list(fields),
        "next_step": then,
        "ask": [],
    }

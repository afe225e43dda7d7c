"""A sum in words: its lines, its sources, and who can check it, for cards and documents."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from assistant.core.errors import CoreError, InputContradicts, NotCalculable, ParameterUnknown
from assistant.core.income.huishouden.stromen import said
from assistant.core.income.result import Article, Fact, Result, Step
from assistant.core.income.words import Refusal, Words
from assistant.core.knowledge.model import Contact, Source
from assistant.core.money import euros

UNKNOWN_AMOUNT = "kaart.bedrag_niet_bekend"
# The refusals that have a text of their own; what is missing is asked for instead.
REFUSALS = frozenset({ParameterUnknown, NotCalculable, InputContradicts})


@dataclass(frozen=True, slots=True)
class ReadIn:
    """Where a sum was read: a title, a place in it, and a web address when there is one."""

    title: str
    article: str
    url: str | None


class SumWords:
    """Turns sums and refusals into what a person reads. All words come from `knowledge/`."""

    def __init__(
        self, words: Words, sources: Mapping[str, Source], contacts: Mapping[str, Contact]
    ) -> None:
        self._words = words
        self._sources = sources
        self._contacts = contacts

    def line(self, step_id: str, **values: Fact) -> str:
        """One fixed sentence, with its values."""
        return self._words.step(said(step_id, **values))

    def step(self, step: Step) -> str:
        return self._words.step(step)

    def lines(self, result: Result) -> list[tuple[str, str | None]]:
        """Every line of a sum: words, and the amount when it counts."""
        return [
            (self.step(one), None if one.amount is None else euros(one.amount))
            for one in result.steps
        ]

    def read_in(self, result: Result) -> list[ReadIn]:
        """The articles behind a sum, each source with its address."""
        return self.read_in_of(result.articles)

    def read_in_of(self, articles: Iterable[Article]) -> list[ReadIn]:
        """These articles, each source with its address."""
        found = []
        for article in dict.fromkeys(articles):
            source = self._sources.get(article.source)
            title = source.title if source else article.source
            found.append(ReadIn(title, article.article, source.url if source else None))
        return found

    def left_out(self, results: Iterable[Result]) -> list[str]:
        """What these sums do not decide, each once."""
        ids = dict.fromkeys(one for result in results for one in result.not_modelled)
        return [self._words.not_modelled[one].text for one in ids]

    def refusal(self, error: CoreError) -> Refusal:
        """Why there is no sum, and what to do now; KeyError when no sum refuses like this."""
        if isinstance(error, ParameterUnknown):
            return self._words.refusal(UNKNOWN_AMOUNT)
        if isinstance(error, NotCalculable | InputContradicts):
            return self._words.refusal(error.reason)
        raise KeyError(type(error).__name__)

    def contacts(self, ids: Iterable[str]) -> list[Contact]:
        """The people to ask, each once."""
        return [self._contacts[one] for one in dict.fromkeys(ids) if one in self._contacts]

    def reach(self, ids: Iterable[str]) -> list[str]:
        """Each contact with how to reach it, as a sentence."""
        told = []
        for contact in self.contacts(ids):
            shown = ", ".join(channel.value for channel in contact.shown_channels)
            told.append(
                self.line("kaart.bellen", naam=contact.name, kanaal=shown)
                if shown
                else contact.name
            )
        return told

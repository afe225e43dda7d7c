"""The sentences that the makers of ESCO and O*NET ask to show with their data."""

from assistant.core.guide.words import date_in_words
from assistant.core.occupations.interests import InterestWords
from assistant.core.occupations.model import About


def credit_of_names(words: InterestWords, about: About) -> tuple[str, ...]:
    """For names and skills of ESCO; empty when nothing was imported."""
    if about.changed_on is None:
        return ()
    return (words.credit_esco.format(version=about.esco, day=date_in_words(about.changed_on)),)


def credit_of_ideas(words: InterestWords, about: About) -> tuple[str, ...]:
    """For ideas that also come from the interests of O*NET."""
    onet = (words.credit_onet.format(version=about.onet),) if about.onet else ()
    return (*credit_of_names(words, about), *onet)

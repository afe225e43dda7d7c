"""How hard a Dutch text is to read: words per sentence and the reading ease of Flesch-Douma."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

SENTENCE = re.compile(r"[.!?…]+(?=\s|$)|\n\s*\n")
WORD = re.compile(r"[^\W\d_]+(?:['\u2019-][^\W\d_]+)*")
# Dutch vowels that sound as one, longest first; a trema starts a new syllable.
SYLLABLE = re.compile(
    r"aai|eeu|ieu|ooi|oei|aa|ee|oo|uu|ie|oe|eu|ui|ij|ei|au|ou|[aeiouyäëïöüáéíóúàèê]"
)


@dataclass(frozen=True, slots=True)
class Readability:
    """Figures over some texts; `ease` is Flesch-Douma, where 60 to 80 is fit for most readers."""

    sentences: int
    words: int
    syllables: int

    @property
    def words_per_sentence(self) -> float:
        return self.words / self.sentences if self.sentences else 0.0

    @property
    def ease(self) -> float:
        """Douma's Dutch version of Flesch: 206.84 - 0.93 words/sentence - 77 syllables/word."""
        if not self.words:
            return 0.0
        return 206.84 - 0.93 * self.words_per_sentence - 77 * self.syllables / self.words


def measure(texts: Iterable[str]) -> Readability:
    sentences = words = syllables = 0
    for text in texts:
        for sentence in SENTENCE.split(text):
            found = WORD.findall(sentence.lower())
            sentences += bool(found)
            words += len(found)
            syllables += sum(max(1, len(SYLLABLE.findall(word))) for word in found)
    return Readability(sentences, words, syllables)

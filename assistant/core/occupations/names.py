"""Names of occupations as plain words, so that spelling and accents do not matter."""

import re
import unicodedata

LONGEST = 200
WORD = re.compile(r"[^\W_]+")


def plain_words(text: str) -> tuple[str, ...]:
    """The words in lower case without accents, hyphens, or what is past 200 characters.

    A soft hyphen, which only says where a word may be broken, joins.
    """
    short = text[:LONGEST].replace("\u00ad", "")
    decomposed = unicodedata.normalize("NFKD", short.casefold())
    return tuple(WORD.findall("".join(c for c in decomposed if not unicodedata.combining(c))))

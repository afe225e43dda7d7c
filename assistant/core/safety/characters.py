"""Undo tricks with characters: accents, look-alikes, invisible signs, fancy alphabets, capitals."""

import unicodedata

_LOOK_ALIKES = str.maketrans(
    "асеорхуіїјѕкмнтгвӏοαερτυνικıłøđðæœ",
    "aceopxyiijskmhtrbloaeptuvikiloddao",
)
_PUNCTUATION = str.maketrans(
    {
        "\u2018": "'", "\u2019": "'", "\u201b": "'", "\u00b4": "'", "\u0060": "'", "\u02bc": "'",
        "\u2032": "'", "\u2010": "-", "\u2011": "-", "\u2013": "-", "\u2014": "-", "\u2212": "-",
        "\u2800": " ", "\u115f": None, "\u1160": None, "\u3164": None, "\uffa0": None,
        "\ufffd": None, "\u2022": "*", "\u00b7": "*", "\u2217": "*", "\u22c6": "*",
    }
)  # fmt: skip
_INVISIBLE = frozenset({"Mn", "Me", "Cf", "Cc", "Cs", "Co", "Cn", "Sk"})
_KEPT_CONTROLS = frozenset("\n\r\t\v\f\x85\u2028\u2029")


def plain(text: str) -> str:
    """Return the text in small plain letters; emoji stay, invisible characters go."""
    if text.isascii():
        lowered = text.lower().replace("`", "'")
        return lowered if lowered.isprintable() else _without_invisible(lowered)
    decomposed = unicodedata.normalize("NFKD", text.translate(_PUNCTUATION)).casefold()
    # Case folding can make new marks ("İ"), so the marks go last.
    folded = unicodedata.normalize("NFKD", decomposed)
    return _without_invisible(folded).translate(_LOOK_ALIKES)


def _without_invisible(text: str) -> str:
    return "".join(sign for sign in text if sign in _KEPT_CONTROLS or _visible(sign))


def _visible(sign: str) -> bool:
    return " " <= sign <= "~" or unicodedata.category(sign) not in _INVISIBLE

"""Whether a short message says yes or no to the one question that was just asked."""

from assistant.core.guide.understanding.set_phrases import NO, RATHER_NOT, YES
from assistant.core.guide.understanding.text import words

SHORT = 5
YES_STARTS = frozenset({"ja", "jawel", "jazeker", "graag", "oke", "ok", "prima", "goed"})
NO_STARTS = frozenset({"nee", "neen", "nope", "niet", "liever"})
LATER = (("nu", "niet"), ("later",), ("laat", "maar"), ("toch", "niet"))
LEAVES = (("laat", "maar"), ("laat", "de", "rest"), ("stop",), ("hou", "op"))
DOUBT = frozenset({"maar", "of", "misschien", "weet", "waarom", "wat", "hoe"})


def yes_or_no(text: str) -> bool | None:
    """True for yes, False for no, None for anything that could mean something else."""
    said = words(text.lower().replace("doe maar", "doe"))
    if "?" in text:
        return None
    if said in YES or said in NO or said in RATHER_NOT:
        return said in YES
    if not said or len(said) > SHORT:
        return None
    if any(said[: len(start)] == start for start in LATER) or said[0] in NO_STARTS:
        return False
    return True if said[0] in YES_STARTS and not DOUBT & set(said) else None


def lets_go(text: str) -> bool:
    """Whether somebody wants to leave the rest of what was asked: "laat maar"."""
    said = words(text)
    return any(said[: len(start)] == start for start in LEAVES)

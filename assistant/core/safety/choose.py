"""Which text answers which verdict, and which question that text leaves open."""

from assistant.core.safety.verdict import Level, Verdict

type Reaction = tuple[str, str]  # text id, open question

# The most precise key wins: level and kind, level and category, level.
_REACTIONS: dict[tuple[Level, str | None], Reaction] = {
    (Level.DANGER, None): ("danger", "emergency"),
    (Level.DANGER, "huiselijk_geweld"): ("danger_geweld", "home_safe"),
    (Level.DANGER, "geweld"): ("danger_ander", "distance"),
    (Level.CRISIS, None): ("crisis", "contact"),
    (Level.CRISIS, "stemmen"): ("crisis_stemmen", "safe"),
    (Level.CRISIS, "F"): ("crisis_zelfbeschadiging", "safe"),
    (Level.CRISIS, "H"): ("crisis_methode", "check"),
    (Level.VIOLENCE, None): ("violence_geweld", "distance"),
    (Level.VIOLENCE, "geweld"): ("violence_geweld", "distance"),
    (Level.VIOLENCE, "huiselijk_geweld"): ("violence_huiselijk_geweld", "home_safe"),
    (Level.VIOLENCE, "seksueel_misbruik"): ("violence_seksueel_misbruik", "home_safe"),
    (Level.VIOLENCE, "kindermishandeling"): ("violence_kindermishandeling", "child_safe"),
    (Level.THIRD_PARTY, None): ("third_zorg", "other_safe"),
    (Level.THIRD_PARTY, "rouw"): ("third_rouw", "check"),
    (Level.GENTLE, None): ("gentle", "check"),
    (Level.GENTLE, "L"): ("gentle_verleden", "check"),
    (Level.GENTLE, "O"): ("gentle_werk", "check"),
    (Level.GENTLE, "stemmen"): ("gentle_stemmen", "voices"),
    (Level.SOFT, None): ("soft", "nothing"),
    (Level.SOFT, "K"): ("soft_ontkend", "nothing"),
    (Level.SOFT, "O"): ("soft_geweld", "nothing"),
}


def reaction(verdict: Verdict) -> Reaction:
    """Return the text and the open question for a verdict that is not calm."""
    keys = (verdict.kind, verdict.category, None)
    found = (_REACTIONS.get((verdict.level, key)) for key in keys if key or key is None)
    return next(pair for pair in found if pair)


def reactions() -> frozenset[str]:
    """Return every text id that a verdict can lead to."""
    return frozenset(text_id for text_id, _ in _REACTIONS.values())

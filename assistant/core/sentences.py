"""Somebody's own words as a sentence."""

ENDS = (".", "!", "?", "…")


def closed(text: str) -> str:
    """The words as written, with a full stop when nothing closes them."""
    return text if text.endswith(ENDS) else f"{text}."

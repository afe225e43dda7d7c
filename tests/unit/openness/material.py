"""Considerations made up for the tests of the openness aid."""

from assistant.core.knowledge.model import Consideration

SIDES = {
    "v": ("vertellen", "voor"),
    "n": ("vertellen", "tegen"),
    "zv": ("niet_vertellen", "voor"),
    "zn": ("niet_vertellen", "tegen"),
}


def consideration(
    side: str, number: int, theme: str = "steun", text: str = "Dit kan voor jou tellen."
) -> Consideration:
    option, direction = SIDES[side]
    return Consideration(
        id=f"{side}{number:02d}_{theme}",
        theme=theme,
        option=option,
        direction=direction,
        text=text,
        phases=("solliciteren", "werken"),
        evidence="kwalitatief",
        sources=("bron",),
    )

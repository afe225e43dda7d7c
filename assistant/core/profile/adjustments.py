"""The chosen adjustments, by how much somebody tells to ask for them."""

from collections.abc import Mapping, Sequence

from assistant.core.knowledge.model import Adjustment

# From nothing to tell to most to tell; never a diagnosis.
OPENNESS = ("geen", "behoefte", "beperking")
# The columns of the question about what helps most, in the order to show them.
MOST_FIRST = ("meest", "ook", "later")


def by_openness(
    chosen: Sequence[str],
    importance: Mapping[str, str | None],
    catalogue: Mapping[str, Adjustment],
) -> dict[str, tuple[Adjustment, ...]]:
    """Openness → the chosen adjustments that ask for it, what helps most first.

    Ids that are no longer in the catalogue are left out; every openness is a key.

    Args:
        chosen: ids of adjustments, as the person chose them.
        importance: id → column of MOST_FIRST; absent or None counts as the last.
        catalogue: every adjustment, by id.
    """
    known = [catalogue[one] for one in chosen if one in catalogue]
    known.sort(key=lambda one: _place(importance.get(one.id)))
    return {name: tuple(one for one in known if one.openness == name) for name in OPENNESS}


def _place(column: str | None) -> int:
    return MOST_FIRST.index(column) if column in MOST_FIRST else len(MOST_FIRST)

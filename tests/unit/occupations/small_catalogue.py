"""A catalogue of our own making, small enough to see through."""

from assistant.adapters.esco_spelling import EditDistance
from assistant.core.occupations.model import Catalogue, Direction, Occupation, Profile
from assistant.core.occupations.search import OccupationIndex, names_of

OCCUPATIONS = (
    Occupation("u:kok", "5120.1", "kok", "5120", synonyms=("kokkin", "pâtissier", "chef")),
    Occupation("u:dieetkok", "5120.1.1", "dieetkok", "5120"),
    Occupation("u:keukenkok", "5120.2", "kok in een grote keuken", "5120"),
    Occupation("u:kokos", "6112.1", "kokosplukker", "6112"),
    Occupation("u:heftruck", "8344.1", "heftruckchauffeur", "8344", synonyms=("reachtruck",)),
    Occupation("u:bus", "8331.1", "buschauffeur", "8331", hidden=("buschaufeur",)),
    Occupation("u:schoon", "9112.2", "schoonmaker gebouwen", "9112", synonyms=("schoonmaakhulp",)),
    Occupation("u:prive", "2359.1", "privé\u00adleraar", "2359", synonyms=("bijlesdocent",)),
    Occupation("u:hovenier", "6113.5", "hovenier", "6113", synonyms=("tuinman",)),
    Occupation("u:botanicus", "2131.4.6", "botanicus", "2131", synonyms=("tuinman", "tuinchef")),
    Occupation("u:magazijn", "9333.1", "magazijnmedewerker", "9333"),
)  # fmt: skip


def index(occupations: tuple[Occupation, ...] = OCCUPATIONS) -> OccupationIndex:
    names = names_of(occupations)
    words = {word for name in names for word in name.words}
    return OccupationIndex(occupations, names, EditDistance(words))


def profile(**values: float) -> Profile:
    """1 for every direction that is not given."""
    return {one: values.get(one.value, 1.0) for one in Direction}


def catalogue(*found: tuple[str, Profile | None]) -> Catalogue:
    """Broad occupations by code, with their interests."""
    occupations = tuple(
        Occupation(f"u:{code}", code, f"beroep {code}", code.split(".", maxsplit=1)[0])
        for code, _ in found
    )
    groups = {one.group[:2]: f"veld {one.group[:2]}" for one in occupations}
    profiles = {f"u:{code}": values for code, values in found if values}
    return Catalogue(occupations=occupations, groups=groups, profiles=profiles)

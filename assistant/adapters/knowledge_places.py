"""Which file in `knowledge/` holds what; a file in an unknown place is a problem, not ignored."""

from collections.abc import Iterator
from pathlib import Path

from assistant.core.knowledge.files import KnowledgeProblem, did_you_mean

FOLDERS = {
    "topics": "topic",
    "contacts": "contact",
    "terms": "term",
    "sources": "source",
    "guides": "guide",
    "menus": "menu",
    "adjustments": "adjustment",
    "openness/considerations": "considerations",
}
OPENNESS = (
    "about", "certainty", "degrees", "experiences", "ipdas", "message_elements", "moments",
    "needs", "options", "persons", "re_ask", "statistics", "values",
)  # fmt: skip
STORY = ("adjustments", "difficulties", "functions", "names", "stops", "strengths", "studies",
         "words", "workplaces")  # fmt: skip
SINGLE = {
    "intents.yml": "intents",
    "steering.yml": "steering",
    "interests.yml": "interests",
    "profile.yml": "profile",
    "documents.yml": "documents",
    "return_words.yml": "return_words",
    "pitch.yml": "pitch",
    "gap_sentences.yml": "gap_sentences",
    "adjustment_needs.yml": "adjustment_needs",
    "employer_questions.yml": "employer_questions",
    "safety/lexicon.yml": "safety_lexicon",
    "safety/texts.yml": "safety_texts",
    **{f"story/{name}.yml": f"story_{name}" for name in STORY},
    **{f"openness/{name}.yml": f"openness_{name}" for name in OPENNESS},
}
# Without this one nothing else can be understood.
ALWAYS = "intents.yml"
# Where evidence for the criteria of a decision aid may lie, from the root of the repository.
EVIDENCE = ("docs", "knowledge", "widget/src")
# Other loaders read these folders.
ELSEWHERE = ("schemas", "parameters", "income", "starting_tools")
# A file name is long enough to be alike by chance.
SURE = 0.8


def places(root: Path) -> Iterator[tuple[Path, str | KnowledgeProblem]]:
    """Every file below the folder, with its kind or with what is wrong about its place."""
    if not (root / ALWAYS).is_file():
        yield root, _absent(root)
    for path in sorted(one for one in root.rglob("*") if one.is_file()):
        place = path.relative_to(root)
        if place.parts[0] in ELSEWHERE or path.suffix == ".md" or path.name.startswith("."):
            continue
        yield path, _kind(place, shown(root, path))


def documents(repository: Path) -> frozenset[str]:
    """The files that may serve as evidence that something was written or built."""
    return frozenset(
        path.relative_to(repository).as_posix()
        for folder in EVIDENCE
        for path in (repository / folder).rglob("*")
        if path.is_file()
    )


def shown(root: Path, path: Path) -> str:
    """The name of the file as an editor knows it."""
    return f"{root.name}/{path.relative_to(root).as_posix()}"


def _absent(root: Path) -> KnowledgeProblem:
    file = f"{root.name}/{ALWAYS}"
    if root.is_dir():
        return KnowledgeProblem(file, 1, "Dit bestand ontbreekt.", "Zet het terug.")
    what = f"De map {root} bestaat niet, dus ik weet niets."
    return KnowledgeProblem(file, 1, what, "Kijk of de map op de goede plek staat.")


def _kind(place: Path, file: str) -> str | KnowledgeProblem:
    if place.suffix != ".yml":
        what = f"Een kennisbestand eindigt op .yml, dit op '{place.suffix}'."
        return KnowledgeProblem(file, 1, what, f"Noem het '{place.stem}.yml'.")
    kind = SINGLE.get(place.as_posix()) or FOLDERS.get(place.parent.as_posix())
    if kind:
        return kind
    return KnowledgeProblem(file, 1, "Op deze plek verwacht ik geen kennisbestand.", _mend(place))


def _mend(place: Path) -> str:
    near = [name for name in SINGLE if Path(name).parent == place.parent]
    close = did_you_mean(place.as_posix(), near, SURE)
    folder = did_you_mean(place.parent.as_posix(), FOLDERS)
    if close or folder:
        return f"Bedoelde je '{close or f'{folder}/{place.name}'}'?"
    return f"Zet het in een van deze mappen: {', '.join(FOLDERS)}."

"""Education in a story: which, and whether it was finished."""

from collections.abc import Iterator, Sequence

from assistant.core.story.clauses import Clause
from assistant.core.story.lexicon import StudyWords
from assistant.core.story.nouns import as_said
from assistant.core.story.proposal import Kind, Proposal

MOST_WORDS = 3
BARE = frozenset({"opleiding", "cursus", "training", "studie", "diploma", "certificaat", "master"})
OWNS = frozenset({"heb", "had", "mijn", "haalde"})
OF = frozenset({"tot", "van", "in", "voor"})
NO = frozenset({"geen", "zonder"})
UNREAL = frozenset({"wil", "wilde", "zou", "misschien", "ga", "straks", "graag", "als", "wou"})


def studies(clauses: Sequence[Clause], at: int, words: StudyWords) -> Iterator[Proposal]:
    """The education in a clause; the rest of its sentence may say whether it was finished."""
    clause = clauses[at]
    if not clause.mine or UNREAL.intersection(clause.texts):
        return
    span = _span(clause, words)
    if span is None:
        return
    start, end = span
    sentence = [one for one in clauses[at : at + 2] if one.sentence == clause.sentence]
    later = [text for one in sentence for text in (*one.texts, ",")]
    if not _is_told(clause, start, end, later, words):
        return
    wat = as_said(clause.words[start:end])
    for bare in ("-diploma", " diploma", "diploma"):
        level = wat.removesuffix(bare)
        wat = level if level.split(" ")[0] in words.levels else wat
    yield Proposal(
        kind=Kind.OPLEIDING, wat=wat, af=_finished(later, words), at=clause.words[start].start
    )


def _is_told(clause: Clause, start: int, end: int, later: Sequence[str], words: StudyWords) -> bool:
    """Somebody says to have done it, or to have it; not merely that it exists."""
    if words.phrases.find(later):
        return True
    return end == len(clause.texts) and bool(OWNS.intersection(clause.texts[:start]))


def _finished(later: Sequence[str], words: StudyWords) -> bool | None:
    keys = {one.key for one in words.phrases.find(later)}
    if "not_done" in keys:
        return False
    has_paper = any(text.endswith("diploma") for text in later)
    return True if "done" in keys or has_paper else None


def _span(clause: Clause, words: StudyWords) -> tuple[int, int] | None:
    texts = clause.texts
    for at, text in enumerate(texts):
        if at and texts[at - 1] in NO:
            continue
        end = _end(texts, at, words)
        if end and not (end == at + 1 and text in BARE):
            return at, end
    return None


def _end(texts: Sequence[str], at: int, words: StudyWords) -> int:
    """Where the education that starts here ends; 0 when none starts here."""
    text = texts[at]
    if text in words.levels:
        return _after_level(texts, at + 1, words)
    known = words.papers.at(texts, at)
    if known:
        return at + known
    if text in words.nouns:
        of = at + 1 + (texts[at + 1 : at + 2] != () and texts[at + 1] in OF)
        end = _named(texts, of, words)
        return end if end > of else at + 1
    if text.endswith(words.endings):
        return at + 1
    studied = any(one in ("studeer", "studeerde", "gestudeerd", "studie") for one in texts)
    known = words.subjects.at(texts, at) if studied else 0
    return at + known if known else 0


def _after_level(texts: Sequence[str], at: int, words: StudyWords) -> int:
    """Such as "mbo niveau 3 zorg": the level, its number and its field."""
    if texts[at : at + 1] == ("niveau",):
        at += 1
    if at < len(texts) and texts[at].isdigit() and len(texts[at]) == 1:
        at += 1
    return _named(texts, at, words)


def _named(texts: Sequence[str], at: int, words: StudyWords) -> int:
    """Where the name that starts here ends: at a small word, a number or the end of the clause."""
    end = at
    while end < len(texts) and end - at < MOST_WORDS and _is_name(texts, end, words):
        end += 1
    return end


def _is_name(texts: Sequence[str], at: int, words: StudyWords) -> bool:
    text = texts[at]
    if text == "en" and at + 1 < len(texts):
        return texts[at + 1] in ("welzijn", "techniek")
    if text in words.stop_words or text[0].isdigit():
        return False
    return not any(one.start == 0 for one in words.phrases.find(texts[at : at + 1]))

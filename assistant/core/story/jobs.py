"""Jobs and volunteer work in a story, put together from the clauses of each sentence."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Protocol

from assistant.core.story.clauses import IK
from assistant.core.story.lexicon import StoryWords
from assistant.core.story.nouns import as_said
from assistant.core.story.pieces import Piece, piece
from assistant.core.story.proposal import Kind, Proposal
from assistant.core.story.scene import Scene

SHORT = 5
LATER = frozenset({"daarna", "toen", "later", "vervolgens", "eerst", "ook", "en", "nu", "daarvoor"})
BACK = frozenset({"dat", "daar", "er", "lang", "volgehouden", "gedaan", "gebleven", "gezeten"})


class FunctionNames(Protocol):
    """Knows names of occupations beside those of the lexicon."""

    def knows(self, name: str) -> bool:
        """Whether this is the exact name of an occupation; False when there is no list."""
        ...


class NoNames:
    """There is no list of occupations."""

    def knows(self, _name: str) -> bool:
        return False


class Jobs:
    """Reads the jobs of one story."""

    def __init__(
        self, scenes: Sequence[Scene], words: StoryWords, names: FunctionNames, skip: frozenset[int]
    ) -> None:
        self._scenes = scenes
        self._words = words
        self._names = names
        self._skip = skip

    def all(self) -> Iterator[Proposal]:
        """Every job, in order, with the length that its sentence or the next gives."""
        last: Proposal | None = None
        for sentence in _sentences(self._scenes):
            made = self._of_sentence(sentence, last)
            if made and last is not None and made[0].at == last.at:
                last, made = made[0], made[1:]
            for one in made:
                if last is not None:
                    yield last
                last = one
        if last is not None:
            yield last

    def _of_sentence(self, scenes: Sequence[Scene], last: Proposal | None) -> list[Proposal]:
        """The jobs of this sentence; the first is `last` itself when only its length was added."""
        at_work = any(_works(one) for one in scenes)
        made: list[Proposal] = []
        waiting: int | None = None
        for scene in scenes:
            if not scene.mine:
                continue
            one = self._piece(scene)
            if one.is_job and self._counts(scene, one, at_work=at_work):
                made = self._joined(made, one, scene)
                if waiting is not None and made[-1].maanden is None:
                    made[-1], waiting = replace(made[-1], maanden=waiting), None
            elif one.maanden is not None:
                waiting = one.maanden if _is_loose(scene, made) else None
                made = _lengthened(made, last, one.maanden, scene)
        return [self._kind(one, scenes) for one in made]

    def _piece(self, scene: Scene) -> Piece:
        one = piece(scene, self._words, self._places_skipped(scene))
        if one.functie is None:
            return replace(one, functie=self._by_name(scene))
        return one

    def _by_name(self, scene: Scene) -> str | None:
        """The words after "als", when the list of occupations knows them."""
        if "als" not in scene.texts[:-1]:
            return None
        at = scene.texts.index("als") + 1
        at += scene.texts[at] in ("een", "de")
        for size in (3, 2, 1):
            words = scene.clause.words[at : at + size]
            name = as_said(words)
            if len(words) == size and self._names.knows(name):
                return name
        return None

    def _places_skipped(self, scene: Scene) -> frozenset[int]:
        """Words that the NLU heard as "per week" and the like: no length of a job."""
        return frozenset(
            at for at, word in enumerate(scene.clause.words) if word.start in self._skip
        )

    def _counts(self, scene: Scene, one: Piece, *, at_work: bool) -> bool:
        """Whether it is said that this job really was done by the person."""
        if scene.negations or scene.has("unreal", "other_visit"):
            return False
        if scene.texts[0] == "als" and any(text in IK for text in scene.texts):
            return False
        firmly = one.firm and scene.has("copula") and any(text in IK for text in scene.texts)
        return at_work or scene.has("work") or firmly or _volunteers(scene)

    def _joined(self, made: list[Proposal], one: Piece, scene: Scene) -> list[Proposal]:
        """One job more; or the same job, when this clause adds what the one before left out."""
        job = Proposal(
            kind=Kind.ERVARING,
            at=one.start,
            waar=one.waar,
            plek=one.plek,
            functie=one.functie,
            maanden=one.maanden,
        )
        if not made or LATER.intersection(scene.texts[:2]):
            return [*made, job]
        before = made[-1]
        if _clash(before.waar, one.waar) or _clash(before.functie, one.functie):
            return [*made, job]
        both = replace(
            before,
            waar=before.waar or one.waar,
            plek=before.plek or one.plek,
            functie=before.functie or one.functie,
            maanden=before.maanden or one.maanden,
        )
        return [*made[:-1], both]

    def _kind(self, one: Proposal, scenes: Sequence[Scene]) -> Proposal:
        """Volunteer work when its clause says so, or its sentence has no other job."""
        if not any(_volunteers(scene) for scene in scenes):
            return one
        here = [scene for scene in scenes if _holds(scene, one.at)]
        if any(_volunteers(scene) for scene in here or scenes):
            return replace(one, kind=Kind.VRIJWILLIGERSWERK)
        if sum(piece(scene, self._words).is_job for scene in scenes) <= 1:
            return replace(one, kind=Kind.VRIJWILLIGERSWERK)
        return one


def _sentences(scenes: Sequence[Scene]) -> Iterator[list[Scene]]:
    now: list[Scene] = []
    for one in scenes:
        if now and now[0].clause.sentence != one.clause.sentence:
            yield now
            now = []
        now.append(one)
    if now:
        yield now


def _works(scene: Scene) -> bool:
    return scene.mine and scene.has("work") and not scene.has("unreal") and not scene.negations


def _volunteers(scene: Scene) -> bool:
    return scene.has("volunteer") and not scene.negations


def _holds(scene: Scene, at: int) -> bool:
    words = scene.clause.words
    return words[0].start <= at <= words[-1].start


def _is_loose(scene: Scene, made: Sequence[Proposal]) -> bool:
    """A length before its job: "vier jaar lang, …"."""
    return not made and len(scene.texts) <= SHORT


def _lengthened(
    made: list[Proposal], last: Proposal | None, months: int, scene: Scene
) -> list[Proposal]:
    """A clause with only a length says how long the job just named was."""
    if made:
        known = made[-1].maanden is not None
        return made if known else [*made[:-1], replace(made[-1], maanden=months)]
    points = scene.texts[0] == "na" or BACK.intersection(scene.texts) or len(scene.texts) <= SHORT
    if last is None or last.maanden is not None or not points:
        return made
    return [replace(last, maanden=months)]


def _clash(before: str | None, now: str | None) -> bool:
    return before is not None and now is not None and before != now

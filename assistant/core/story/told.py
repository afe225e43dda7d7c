"""What was hard, what helped, what somebody is good at, and why a job stopped."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from assistant.core.story.lexicon import SAID, TOPIC, StoryWords
from assistant.core.story.phrases import Found
from assistant.core.story.proposal import Kind, Proposal
from assistant.core.story.scene import Scene, entry_id

POINTERS = frozenset(
    {"dat", "die", "daar", "dit", "het", "hier", "wat", "daardoor", "en", "daarom"}
)
LISTED = 3


@dataclass(frozen=True)
class Told:
    """Reads the scenes of one story."""

    scenes: Sequence[Scene]
    words: StoryWords

    def all(self, at: int) -> Iterator[Proposal]:
        """Everything but jobs and education that the clause at this place gives."""
        if not self.scenes[at].happened_to_me:
            return
        yield from self._hard(at)
        yield from self._stopped(self.scenes[at])
        if self.scenes[at].mine:
            yield from self._helped(at)
            yield from self._strong(self.scenes[at])

    def _hard(self, at: int) -> Iterator[Proposal]:
        scene = self.scenes[at]
        if scene.has("unsure", "fine"):
            return
        for one in scene.of(Kind.MOEILIJK, SAID):
            if not scene.denied(one):
                yield from self._difficulty(scene, one)
        yield from self._hard_topics(at)

    def _hard_topics(self, at: int) -> Iterator[Proposal]:
        """What is called hard."""
        scene = self.scenes[at]
        cues = scene.cues("hard")
        if not cues or scene.denied(*cues):
            return
        for place, one in self._topics(at):
            if not place.denied(one, *(cues if place is scene else ())):
                yield from self._difficulty(place, one)

    def _topics(self, at: int) -> list[tuple[Scene, Found]]:
        """What the cue is about: in its own clause, else in the one that "dat" points back to."""
        scene = self.scenes[at]
        own = [(scene, one) for one in scene.of(Kind.MOEILIJK, TOPIC)]
        if own or scene.of(Kind.MOEILIJK, SAID) or not POINTERS.intersection(scene.texts):
            return own
        before: list[tuple[Scene, Found]] = []
        for other in reversed(self.scenes[max(0, at - LISTED) : at]):
            if not other.happened_to_me or other.has("fine", "hard", "unsure"):
                break
            topics = [(other, one) for one in other.of(Kind.MOEILIJK, TOPIC)]
            if before and not topics:
                break
            before = topics + before
        return before

    def _difficulty(self, scene: Scene, found: Found) -> Iterator[Proposal]:
        name, at = entry_id(found), scene.place(found)
        yield Proposal(kind=Kind.MOEILIJK, id=name, at=at)
        adjustment = self.words.entries[Kind.MOEILIJK][name].adjustment
        if adjustment:
            yield Proposal(kind=Kind.AANPASSING, id=adjustment, at=at)

    def _helped(self, at: int) -> Iterator[Proposal]:
        """An adjustment that somebody says helped, in this clause or in the one before."""
        scene = self.scenes[at]
        cues = scene.cues("help")
        if not cues or scene.denied(*cues):
            return
        near = [scene, *self.scenes[max(0, at - 1) : at]]
        near += [
            one for one in self.scenes[at + 1 : at + 2] if one.texts[0] in ("dat", "als", "om")
        ]
        for place in near:
            topics = place.of(Kind.AANPASSING, TOPIC)
            for one in topics:
                if place.mine and not place.denied(one, *cues):
                    yield Proposal(kind=Kind.AANPASSING, id=entry_id(one), at=place.place(one))
            if topics:
                return

    def _strong(self, scene: Scene) -> Iterator[Proposal]:
        if scene.has("unsure", "bad"):
            return
        for one in scene.of(Kind.STERK, SAID):
            if not scene.denied(one):
                yield Proposal(kind=Kind.STERK, id=entry_id(one), at=scene.place(one))
        cues = scene.cues("good")
        if not cues or scene.denied(*cues):
            return
        for one in scene.of(Kind.STERK, TOPIC):
            yield Proposal(kind=Kind.STERK, id=entry_id(one), at=scene.place(one))

    def _stopped(self, scene: Scene) -> Iterator[Proposal]:
        if scene.has("unsure", "almost"):
            return
        for one in scene.of(Kind.GESTOPT, SAID):
            if not scene.denied(one):
                yield Proposal(kind=Kind.GESTOPT, id=entry_id(one), at=scene.place(one))

"""Judges the aid by all 44 criteria, and compares that with what its own file claims."""

from dataclasses import dataclass

from assistant.core.ipdas.aid import Aid, Finding, Status
from assistant.core.ipdas.quality import QUALITY
from assistant.core.ipdas.required import REQUIRED

GROUPS = {"Q": "qualifying", "C": "certification", "K": "quality"}


@dataclass(frozen=True, slots=True)
class Judged:
    id: str
    text: str
    status: Status
    evidence: str
    claimed: str | None = None

    @property
    def disagrees(self) -> bool:
        """The file claims more than what the files show; claiming less is only modest."""
        return self.claimed == Status.MET and self.status is not Status.MET


def judge(aid: Aid) -> tuple[Judged, ...]:
    claims = {one["id"]: one for one in aid.part("ipdas").get("criteria", ())}
    checks = {**REQUIRED, **QUALITY}
    return tuple(_judged(name, check(aid), claims.get(name, {})) for name, check in checks.items())


def _judged(name: str, finding: Finding, claim: dict[str, str]) -> Judged:
    text = claim.get("text", "")
    return Judged(name, text, finding.status, finding.evidence, claim.get("status"))


def scores(judged: tuple[Judged, ...]) -> dict[str, tuple[int, int]]:
    """Group → how many were met, of how many that apply."""
    found: dict[str, tuple[int, int]] = {}
    for letter, name in GROUPS.items():
        ours = [one for one in judged if one.id.startswith(letter)]
        applies = [one for one in ours if one.status is not Status.NOT_APPLICABLE]
        found[name] = (sum(one.status is Status.MET for one in applies), len(applies))
    return found

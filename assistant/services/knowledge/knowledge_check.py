"""Checks the knowledge as a whole and reports it, for `baken knowledge check`."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from assistant.core.ipdas.aid import Aid, Status
from assistant.core.ipdas.judge import Judged, judge, scores
from assistant.core.knowledge.figures import REGIONS, counts, due_soon, overdue, unanswered
from assistant.core.knowledge.files import KnowledgeProblem, Loaded
from assistant.core.knowledge.model import Topic
from assistant.core.knowledge.readability import Readability, measure

CLAIMS = "knowledge/openness/ipdas.yml"
SIGNS = {Status.MET: "ja ", Status.NOT_DONE: "nee", Status.NOT_APPLICABLE: "nvt"}
HARD = 15.0


@dataclass(frozen=True, slots=True)
class Report:
    """Everything `check` found.

    Attributes:
        counts: (group, region) → number of topics.
        unanswered: intent → the regions in which no topic answers it.
        reading: topic id → readability of its answer.
        unverified: contacts of which Baken shows no number.
    """

    today: date
    files: int
    problems: tuple[KnowledgeProblem, ...]
    counts: Mapping[tuple[str, str], int]
    overdue: tuple[Topic, ...]
    due_soon: tuple[Topic, ...]
    unanswered: Mapping[str, tuple[str, ...]]
    unverified: tuple[str, ...]
    reading: Mapping[str, Readability]
    overall: Readability
    ipdas: tuple[Judged, ...]

    @property
    def exit_status(self) -> int:
        """1 when something is wrong in a file; what is overdue or missing is work, no fault."""
        return 1 if self.problems else 0


def check(loaded: Loaded, today: date, documents: Iterable[str] = ()) -> Report:
    """Look at everything.

    Args:
        loaded: what the loader gave, with its problems.
        today: the day on which dates are judged.
        documents: paths from the root of the repository that may serve as evidence.
    """
    knowledge = loaded.knowledge
    topics = knowledge.topics.values()
    judged = judge(Aid(knowledge, today, documents=frozenset(documents)))
    wrong = (*loaded.problems, *_in_the_future(topics, today), *_untrue_claims(judged))
    return Report(
        today=today,
        files=len(loaded.files),
        problems=tuple(sorted(wrong)),
        counts=counts(knowledge),
        overdue=overdue(knowledge, today),
        due_soon=due_soon(knowledge, today),
        unanswered=unanswered(knowledge),
        unverified=tuple(
            sorted(one.id for one in knowledge.contacts.values() if one.status != "verified")
        ),
        reading={one.id: measure([one.answer, one.next_step]) for one in topics},
        overall=measure(text for one in topics for text in (one.answer, one.next_step)),
        ipdas=judged,
    )


def _in_the_future(topics: Iterable[Topic], today: date) -> list[KnowledgeProblem]:
    return [
        KnowledgeProblem(f"knowledge/topics/{one.id}.yml", 1,
                         f"checked_on ({one.checked_on}) ligt in de toekomst.",
                         "Vul de dag in waarop een mens dit echt nakeek.")
        for one in topics
        if one.checked_on > today
    ]  # fmt: skip


def _untrue_claims(judged: Iterable[Judged]) -> list[KnowledgeProblem]:
    return [
        KnowledgeProblem(CLAIMS, 1, f"{one.id} zegt '{one.claimed}', maar de bestanden laten "
                         f"'{one.status}' zien: {one.evidence}.",
                         "Verbeter de bestanden, of de status.")
        for one in judged
        if one.disagrees
    ]  # fmt: skip


def render(report: Report) -> str:
    """The report as text for a terminal."""
    blocks = (
        _problems(report),
        _topics(report),
        _dates(report),
        _gaps(report),
        _reading(report),
        _ipdas(report),
    )
    return "\n\n".join("\n".join(lines) for lines in blocks) + "\n"


def _problems(report: Report) -> list[str]:
    if not report.problems:
        return [f"{report.files} bestanden gelezen, geen fouten."]
    head = f"{report.files} bestanden gelezen, {len(report.problems)} fouten:"
    return [head, *(f"  {one}" for one in report.problems)]


def _topics(report: Report) -> list[str]:
    total = sum(report.counts.values())
    groups = sorted({group for group, _ in report.counts})
    rows = [
        f"  {group:<22}" + "".join(f"{report.counts.get((group, r), 0):>6}" for r in COLUMNS)
        for group in groups
    ]
    head = f"  {'groep':<22}" + "".join(f"{name:>6}" for name in COLUMNS)
    return [f"Onderwerpen: {total}", head, *rows]


COLUMNS = (*REGIONS, "both")


def _dates(report: Report) -> list[str]:
    late = [f"  {one.id} (moest voor {one.review_by})" for one in report.overdue]
    soon = [f"  {one.id} (voor {one.review_by})" for one in report.due_soon]
    hidden = ", ".join(report.unverified) or "geen"
    return [
        f"Te laat met nakijken op {report.today}: {len(late)}",
        *late,
        f"Na te kijken binnen 60 dagen: {len(soon)}",
        *soon,
        f"Contacten zonder nagekeken nummer ({len(report.unverified)}): {hidden}",
    ]


def _gaps(report: Report) -> list[str]:
    rows = [f"  {name}: niet voor {' en '.join(r)}" for name, r in report.unanswered.items()]
    return [f"Vragen zonder onderwerp: {len(rows)}", *rows]


def _reading(report: Report) -> list[str]:
    hard = sorted(
        (one for one in report.reading.items() if one[1].words_per_sentence > HARD),
        key=lambda one: -one[1].words_per_sentence,
    )
    return [
        f"Leesbaarheid: {report.overall.words_per_sentence:.1f} woorden per zin, "
        f"Flesch-Douma {report.overall.ease:.0f}",
        *(f"  {name}: {one.words_per_sentence:.1f} woorden per zin" for name, one in hard),
    ]


def _ipdas(report: Report) -> list[str]:
    line = ", ".join(
        f"{met}/{all_} {name}" for name, (met, all_) in scores(report.ipdas).items()
    )  # fmt: skip
    rows = [
        f"  {SIGNS[one.status]} {one.id:<4}{one.text or one.id}: {one.evidence}"
        for one in report.ipdas
        if one.status is not Status.NOT_APPLICABLE
    ]
    return [f"IPDAS v4: {line}", *rows]

"""Skills to pick from, each in one group."""

from assistant.core.occupations.model import Skill
from assistant.core.occupations.skills import picklist

SKILLS = [
    Skill("u:3", "wachten", "", ("plannen",)),
    Skill("u:1", "agenda maken", "", ("plannen",)),
    Skill("u:2", "chatten", "", ("samenwerken online", "computers")),
    Skill("u:4", "typen", "", ("computers",)),
]


def test_groups_and_skills_are_in_order_of_name():
    groups = picklist(SKILLS)
    assert [group.label for group in groups] == ["computers", "plannen"]
    assert [one.label for one in groups[1].skills] == ["agenda maken", "wachten"]


def test_a_skill_with_two_groups_is_once_in_the_larger_one():
    computers = picklist(SKILLS)[0]
    assert [one.label for one in computers.skills] == ["chatten", "typen"]


def test_no_skills_give_no_groups():
    assert picklist([]) == ()

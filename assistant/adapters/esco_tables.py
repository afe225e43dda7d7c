"""The tables of the imported occupations."""

from sqlalchemy import Column, Float, Integer, MetaData, String, Table, Text

from assistant.core.occupations.model import Direction

# Raise this when the tables change: an older file then has to be imported again.
LAYOUT = "1"
METADATA = MetaData()
ABOUT = Table(
    "about",
    METADATA,
    Column("key", String(20), primary_key=True),
    Column("value", Text, nullable=False),
)
OCCUPATIONS = Table(
    "occupations",
    METADATA,
    Column("uri", String(200), primary_key=True),
    Column("code", String(30), nullable=False),
    Column("label", Text, nullable=False),
    Column("isco", String(4), nullable=False),
    Column("description", Text, nullable=False),
)
NAMES = Table(
    "names",
    METADATA,
    Column("uri", String(200), nullable=False),
    Column("hidden", Integer, nullable=False),
    Column("number", Integer, nullable=False),
    Column("name", Text, nullable=False),
)
GROUPS = Table(
    "groups",
    METADATA,
    Column("code", String(4), primary_key=True),
    Column("label", Text, nullable=False),
)
SKILLS = Table(
    "skills",
    METADATA,
    Column("uri", String(200), primary_key=True),
    Column("label", Text, nullable=False),
    Column("description", Text, nullable=False),
)
SKILL_GROUPS = Table(
    "skill_groups",
    METADATA,
    Column("uri", String(200), nullable=False),
    Column("label", Text, nullable=False),
)
INTERESTS = Table(
    "interests",
    METADATA,
    Column("uri", String(200), primary_key=True),
    *(Column(one.value, Float, nullable=False) for one in Direction),
)

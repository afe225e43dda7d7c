"""Hypothesis without a deadline: two cores are shared here."""

from hypothesis import settings

settings.register_profile("baken", deadline=None)
settings.load_profile("baken")

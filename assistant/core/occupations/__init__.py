"""Occupations and interests: names to find, skills to pick, ideas to look at. Never a test."""

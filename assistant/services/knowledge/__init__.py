"""Answers from the knowledge store, and its upkeep."""

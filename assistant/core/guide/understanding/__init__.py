"""Typed Dutch to an answer: small readers, one per kind of question."""

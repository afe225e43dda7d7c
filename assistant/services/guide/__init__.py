"""Walks a person through a guide."""

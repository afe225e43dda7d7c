"""Sums about income."""

"""Keeping, coming back, own data and erasing."""

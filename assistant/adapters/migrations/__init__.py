"""Alembic's migrations of the app's own database; they ship with the program."""

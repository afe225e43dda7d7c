"""One file a revision. A revision that was merged is never edited again."""

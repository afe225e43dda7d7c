"""What is said about others is theirs: their names are left out of what is kept."""

"""What Baken knows: entries with a source and a date, and the rules they must keep."""

"""What Baken understands of Dutch, and the Rasa engine that uses it (CPython 3.10 runtime)."""

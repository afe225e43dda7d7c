"""What the municipality pays and leaves: bijstand, IOAW, and the beslagvrije voet beside it."""

"""What somebody made, as a document."""

"""What is shown beside the questions of a guide, and at its end."""

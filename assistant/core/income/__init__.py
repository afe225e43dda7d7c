"""What work does to income: one rule a law, each result explained step by step."""

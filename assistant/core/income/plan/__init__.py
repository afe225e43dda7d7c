"""The income plan: from the answers of its guide to the sums it needs."""

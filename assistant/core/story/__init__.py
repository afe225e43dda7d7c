"""What a story about work may give a profile: proposals, each to be confirmed, nothing more."""

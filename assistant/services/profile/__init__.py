"""The work profile, and stories about work."""

"""A whole household: a month, a year, a curve over hours, now beside then."""

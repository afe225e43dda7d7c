"""The toeslagen of Dienst Toeslagen: they look at the income of a whole year."""

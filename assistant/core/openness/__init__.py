"""The openness decision aid: mirrors what a person answered and never concludes for them."""

"""What is kept when somebody asks to keep it: by pseudonym, until a day, erasable at once."""

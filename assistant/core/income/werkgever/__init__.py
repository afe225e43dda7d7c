"""What an employer gets for hiring somebody: information for a talk, never the worker's money."""

"""One message of a conversation, from what came in to what is said."""

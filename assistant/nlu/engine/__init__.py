"""The sealed dialogue engine: Rasa 3.6.21 behind a loopback channel."""

"""The walker of any guided conversation: a guide, the answers so far, and what to ask now."""

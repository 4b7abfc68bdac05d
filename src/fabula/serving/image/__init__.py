"""The cover service: a prompt and a style become a cover."""

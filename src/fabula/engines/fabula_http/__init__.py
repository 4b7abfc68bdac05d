"""The fabula_http provider."""

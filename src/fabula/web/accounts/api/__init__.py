"""The native API of accounts."""

"""The studio server: Django's shell around productions, accounts, files and live events."""

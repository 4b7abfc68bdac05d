"""Verbs of `fabula manage` that are our own."""

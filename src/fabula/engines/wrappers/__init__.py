"""Fallback, retry and limits: ways to reach an engine (`routes`), worn by every capability alike (`routed`)."""

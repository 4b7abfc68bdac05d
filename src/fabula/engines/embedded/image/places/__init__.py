"""Backdrops: one function a place, found by name in `scenery`."""

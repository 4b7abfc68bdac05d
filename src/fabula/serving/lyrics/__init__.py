"""The lyrics service: lyrics, prompt tags and categories of a description."""

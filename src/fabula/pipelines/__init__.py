"""The build graph, and one folder per product."""

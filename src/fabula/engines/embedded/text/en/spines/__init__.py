"""English spines, one a module."""

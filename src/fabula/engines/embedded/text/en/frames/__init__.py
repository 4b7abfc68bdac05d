"""English topic-proof frames, one a module."""

"""Values that every room shares: stories, scenes, voices, captions, artifacts, errors. No input or output here."""

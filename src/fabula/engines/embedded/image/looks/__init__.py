"""Looks: how the same scene is drawn as a picture book, a night piece, a watercolour, a paper cut, in neon, in ink."""

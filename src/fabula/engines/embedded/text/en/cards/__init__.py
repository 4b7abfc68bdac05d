"""Concept cards: the particulars of kinds, things and deeds that English prose is told with."""

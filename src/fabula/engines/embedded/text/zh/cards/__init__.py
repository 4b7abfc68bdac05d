"""Concept cards: what a kind of fear, of deed, of thing has of its own, for spines that need particulars."""

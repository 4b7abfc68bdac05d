"""Engines: things that make one kind of thing, behind one Protocol per capability."""

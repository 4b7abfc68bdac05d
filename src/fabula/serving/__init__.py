"""Engines over HTTP: lyrics, music, covers, and whole songs made of them; each service a process of its own."""

"""Fabula: a self-hosted studio that turns a sentence into finished media."""

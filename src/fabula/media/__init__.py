"""Samples, frames and files: mixing, captions, encoding, containers, labels. Knows no engine and no product."""

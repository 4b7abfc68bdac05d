"""The story product: one sentence in, a narrated picture-book film out."""

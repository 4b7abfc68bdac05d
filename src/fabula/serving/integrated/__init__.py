"""The integrated service: a description becomes a whole song, with cover and categories."""

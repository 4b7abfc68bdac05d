"""Topic-proof frames in Chinese: stories that any topic at all can be the matter of."""

"""The embedded composer: from a brief and the shape of the words to a score, and from the words to a sung melody."""

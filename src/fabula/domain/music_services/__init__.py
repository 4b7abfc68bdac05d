"""The calls of the music services: what is asked and answered, whoever serves them."""

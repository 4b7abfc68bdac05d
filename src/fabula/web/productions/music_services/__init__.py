"""The door of the music services' clients: each call is a song of high priority, of which just a part may be wanted."""

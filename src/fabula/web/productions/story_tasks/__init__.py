"""The door of story-task clients: a story film in five segments, each asked for by a call of its own."""

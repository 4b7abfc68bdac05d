"""`fabula up`: one process that starts a whole studio, keeps it running, and ends it in order. It needs no Django."""

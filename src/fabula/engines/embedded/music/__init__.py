"""The embedded music engine: reads what is asked, composes, plays and sings."""

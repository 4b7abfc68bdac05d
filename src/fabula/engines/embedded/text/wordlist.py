"""Word lists as a writer types them: in a row, with spaces between."""


def words(text: str) -> list[str]:
    """The words of a row."""
    return text.split()

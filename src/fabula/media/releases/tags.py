"""What a song's file says of it."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from fabula.domain.captions import Caption
from fabula.media.lrc import lrc_text

_TAG_CODES = {"en": "eng", "zh": "zho", "ja": "jpn", "de": "deu", "fr": "fra", "es": "spa", "ko": "kor"}
_UNKNOWN_CODE = "und"
MAKER = "Fabula"


@dataclass(frozen=True)
class SongTags:
    """A song's title, its language (`en`), its words as text and in time, and its music where it is known.

    `bpm` is 0 and `genre`, `key` (`F# minor`) are empty where they are not.
    """

    title: str
    language: str
    genre: str = ""
    bpm: float = 0.0
    key: str = ""
    lyrics: str = ""
    captions: tuple[Caption, ...] = ()

    @property
    def language_code(self) -> str:
        """The language by ISO 639-2, as ID3 has it."""
        return _TAG_CODES.get(self.language.split("-")[0], _UNKNOWN_CODE)

    @property
    def short_key(self) -> str:
        """The key as ID3 has it: `F#m`, `Bb`."""
        tonic, _, mode = self.key.partition(" ")
        return tonic + ("m" if mode == "minor" else "")

    @property
    def lrc(self) -> str:
        """The words in time as LRC; empty where no time is known."""
        return lrc_text(self.captions, title=self.title) if self.captions else ""


class TimedText(NamedTuple):
    """A word, or a line where its words have no times; the first of a line begins with a line break."""

    text: str
    milliseconds: int


def timed_texts(captions: tuple[Caption, ...]) -> Iterator[TimedText]:
    """Every word and when it is sung, with the spaces and signs that follow it."""
    for caption in captions:
        starts = [word.begin for word in caption.words]
        for number, word in enumerate(caption.words):
            begin = 0 if number == 0 else word.begin
            end = starts[number + 1] if number + 1 < len(starts) else len(caption.text)
            yield TimedText(("\n" if number == 0 else "") + caption.text[begin:end], round(1000 * word.start))
        if not caption.words:
            yield TimedText("\n" + caption.text, round(1000 * caption.start))

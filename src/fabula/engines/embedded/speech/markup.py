"""What a request's text says besides words: `[pause 0.8]`, and SSML."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from xml.parsers import expat

from fabula.domain.errors import InputError

LONGEST_PAUSE = 10.0


@dataclass(frozen=True)
class Manner:
    """How a piece is spoken: factors on pace, pitch and loudness, and what kind of thing it is (`say-as`)."""

    rate: float = 1.0
    pitch: float = 1.0
    gain: float = 1.0
    say_as: str = ""


@dataclass(frozen=True)
class Piece:
    """Words: `text`, where each of its characters stands in the request's text, and the manner.

    `alias` is said instead of the text where not empty.
    """

    text: str
    places: tuple[int, ...]
    manner: Manner = Manner()
    alias: str = ""


@dataclass(frozen=True)
class Pause:
    """Silence, in seconds."""

    seconds: float


_PAUSE = re.compile(r"\[pause\s+(\d+(?:\.\d+)?)\s*s?\]|\[停顿\s*(\d+(?:\.\d+)?)\s*秒?\]", re.IGNORECASE)
_BREAKS = {"none": 0.0, "x-weak": 0.1, "weak": 0.2, "medium": 0.4, "strong": 0.7, "x-strong": 1.2}
_RATES = {"x-slow": 0.6, "slow": 0.8, "medium": 1.0, "default": 1.0, "fast": 1.25, "x-fast": 1.6}
_PITCHES = {"x-low": 0.75, "low": 0.87, "medium": 1.0, "default": 1.0, "high": 1.15, "x-high": 1.33}
_VOLUMES = {"silent": 0.0, "x-soft": 0.4, "soft": 0.65, "medium": 1.0, "default": 1.0, "loud": 1.4, "x-loud": 1.8}
_EMPHASIS = {
    "strong": Manner(rate=0.85, pitch=1.12, gain=1.35),
    "moderate": Manner(rate=0.92, pitch=1.06, gain=1.15),
    "reduced": Manner(rate=1.1, pitch=0.96, gain=0.75),
    "none": Manner(),
}
_SAY_AS = {"characters", "spell-out", "digits", "ordinal", "cardinal", "number", "date", "time", "telephone",
           "currency", "unit", "fraction", "expletive", "verbatim"}  # fmt: skip
_PAUSE_AFTER = {"p": 0.6, "s": 0.3}
_NEUTRAL = {"speak", "voice", "lang", "w", "token", "audio", "desc"}


def parse_markup(text: str) -> list[Piece | Pause]:
    """The pieces and pauses of a request's text. Raises `InputError` for SSML that is not well-formed or unknown."""
    if text.lstrip().startswith(("<speak", "<?xml")):
        return _SSMLReader(text).read()
    return list(_with_pauses(Piece(text, tuple(range(len(text))))))


def _with_pauses(piece: Piece) -> Iterator[Piece | Pause]:
    last = 0
    for match in _PAUSE.finditer(piece.text):
        yield replace(piece, text=piece.text[last : match.start()], places=piece.places[last : match.start()])
        yield Pause(_bounded(float(match[1] or match[2])))
        last = match.end()
    yield replace(piece, text=piece.text[last:], places=piece.places[last:])


def _bounded(seconds: float) -> float:
    if seconds > LONGEST_PAUSE:
        raise InputError(
            f"A pause of {seconds:g} seconds is too long.", remedy=f"Use at most {LONGEST_PAUSE:g}.", field="text"
        )
    return seconds


class _SSMLReader:
    """SSML 1.1 (w3.org/TR/speech-synthesis11), the elements that this engine can follow.

    Expat reports byte offsets, which the reader turns into code points so that timings point into the text as given.
    Entity definitions are refused: they are how XML bombs are built.
    """

    def __init__(self, text: str) -> None:
        self._text = text
        self._data = text.encode()
        self._out: list[Piece | Pause] = []
        self._manners = [Manner()]
        self._alias: list[str] = []
        self._parser = expat.ParserCreate("utf-8")
        self._parser.buffer_text = False
        self._parser.StartElementHandler = self._start
        self._parser.EndElementHandler = self._end
        self._parser.CharacterDataHandler = self._characters
        self._parser.EntityDeclHandler = self._entity
        self._offset_bytes = self._offset_chars = 0

    def read(self) -> list[Piece | Pause]:
        try:
            self._parser.Parse(self._data, True)
        except expat.ExpatError as error:
            raise InputError(
                f"The SSML is not well-formed ({expat.ErrorString(error.code)}, "
                f"line {error.lineno}, column {error.offset + 1}).",
                remedy="Close every tag, and write & as &amp; and < as &lt;.",
                field="text",
            ) from None
        return self._out

    def _start(self, tag: str, attributes: dict[str, str]) -> None:
        name = tag.rpartition(":")[2]
        manner = self._manners[-1]
        if name == "break":
            self._out.append(Pause(_break(attributes)))
        elif name == "prosody":
            manner = _prosody(manner, attributes)
        elif name == "emphasis":
            manner = _combined(manner, _EMPHASIS.get(attributes.get("level", "moderate"), _EMPHASIS["moderate"]))
        elif name == "say-as":
            manner = replace(manner, say_as=_say_as(attributes))
        elif name == "sub":
            self._alias.append(_needed(attributes, "alias", tag))
        elif name not in _NEUTRAL and name not in _PAUSE_AFTER:
            raise InputError(
                f"The SSML element <{tag}> is unknown.",
                remedy="Use speak, p, s, break, prosody, emphasis, say-as, sub.",
                field="text",
            )
        self._manners.append(manner)

    def _end(self, tag: str) -> None:
        name = tag.rpartition(":")[2]
        self._manners.pop()
        if name == "sub":
            self._alias.pop()
        if name in _PAUSE_AFTER:
            self._out.append(Pause(_PAUSE_AFTER[name]))

    def _characters(self, data: str) -> None:
        begin = self._code_point(self._parser.CurrentByteIndex)
        as_written = self._text.startswith(data, begin)
        places = tuple(range(begin, begin + len(data))) if as_written else (begin,) * len(data)
        piece = Piece(data, places, self._manners[-1])
        if self._alias:
            if self._alias[-1]:
                self._out.append(replace(piece, alias=self._alias[-1]))
            self._alias[-1] = ""  # What else stands inside <sub> is replaced as well.
            return
        last = self._out[-1] if self._out else None
        if isinstance(last, Piece) and last.manner == piece.manner and not last.alias:
            self._out[-1] = replace(last, text=last.text + data, places=last.places + places)
        else:
            self._out.append(piece)

    def _code_point(self, byte: int) -> int:
        self._offset_chars += len(self._data[self._offset_bytes : byte].decode(errors="replace"))
        self._offset_bytes = byte
        return self._offset_chars

    @staticmethod
    def _entity(*_declaration: object) -> None:
        raise InputError("The SSML declares entities.", remedy="Write the text out.", field="text")


def _combined(outer: Manner, inner: Manner) -> Manner:
    return Manner(outer.rate * inner.rate, outer.pitch * inner.pitch, outer.gain * inner.gain, outer.say_as)


def _prosody(manner: Manner, attributes: dict[str, str]) -> Manner:
    rate = _factor(attributes.get("rate", "medium"), _RATES, "rate")
    pitch = _factor(attributes.get("pitch", "medium"), _PITCHES, "pitch")
    gain = _factor(attributes.get("volume", "medium"), _VOLUMES, "volume")
    return _combined(manner, Manner(min(4.0, max(0.25, rate)), min(2.0, max(0.5, pitch)), min(2.0, gain)))


_AMOUNT = re.compile(r"([+-]?)(\d+(?:\.\d+)?)(%|st|dB)?")


def _factor(value: str, names: dict[str, float], attribute: str) -> float:
    """`fast`, `120%`, `+20%`, `-2st`, `+6dB` or `1.2` as a factor."""
    if value in names:
        return names[value]
    match = _AMOUNT.fullmatch(value.strip())
    if match is None:
        raise InputError(
            f"SSML prosody {attribute}={value!r} is no value.",
            remedy=f"Use one of {', '.join(names)}, or a percentage.",
            field="text",
        )
    sign, number, unit = match.groups()
    signed = float(number) * (-1 if sign == "-" else 1)
    if unit == "st":
        return float(2 ** (signed / 12))
    if unit == "dB":
        return float(10 ** (signed / 20))
    if unit == "%":
        return 1 + signed / 100 if sign else signed / 100
    return signed


def _break(attributes: dict[str, str]) -> float:
    time = attributes.get("time")
    if time is None:
        return _BREAKS.get(attributes.get("strength", "medium"), _BREAKS["medium"])
    match = re.fullmatch(r"\s*(\d+(?:\.\d+)?|\.\d+)\s*(ms|s)\s*", time)
    if match is None:
        raise InputError(f"SSML break time={time!r} is no time.", remedy="Write 500ms or 0.5s.", field="text")
    return _bounded(float(match[1]) / (1000 if match[2] == "ms" else 1))


def _say_as(attributes: dict[str, str]) -> str:
    kind = _needed(attributes, "interpret-as", "say-as")
    if kind not in _SAY_AS:
        raise InputError(
            f"SSML say-as interpret-as={kind!r} is unknown.",
            remedy=f"Use one of {', '.join(sorted(_SAY_AS))}.",
            field="text",
        )
    return kind


def _needed(attributes: dict[str, str], name: str, tag: str) -> str:
    if not attributes.get(name):
        raise InputError(f"The SSML element <{tag}> lacks {name}.", remedy=f'Write <{tag} {name}="…">.', field="text")
    return attributes[name]

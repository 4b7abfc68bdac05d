"""What was sung, measured: pitch by YIN, onsets by spectral flux; neither is what the singer is made with."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from fabula.domain.score import SungLine, Syllable
from fabula.engines.base import SungResult

Values = NDArray[np.float64]

_HOP = 0.005
_WINDOW = 0.03
_LOWEST, _HIGHEST = 65.0, 1050.0
_CLEAR = 0.1
_NEAR = 0.1  # seconds around a beat in which its onset is looked for


def notes_of(lines: Sequence[SungLine], bpm: float) -> Iterator[tuple[Syllable, float, float]]:
    """Every syllable with its start and length in seconds."""
    for line in lines:
        for syllable in line.syllables:
            yield syllable, syllable.start * 60 / bpm, syllable.length * 60 / bpm


def line_sung(
    text: str, pitches: Sequence[int], *, start: float = 0.0, length: float = 0.5, last: float = 0.0
) -> SungLine:
    """A line whose every Han character or every Latin word is one note, `length` beats each."""
    spans = list(_words(text))
    lengths = [length] * (len(spans) - 1) + [last or length]
    syllables = []
    for place, ((begin, end), beats) in enumerate(zip(spans, lengths, strict=True)):
        syllables.append(Syllable(begin, end, start, beats, pitches[place % len(pitches)]))
        start += beats
    return SungLine(text, tuple(syllables))


def _words(text: str) -> Iterator[tuple[int, int]]:
    begin = None
    for place, char in enumerate([*text, " "]):
        han = "\u4e00" <= char <= "\u9fff"
        inside = char.isalnum() or char == "'"
        if begin is not None and (han or not inside):
            yield begin, place
            begin = None
        if han:
            yield place, place + 1
        elif inside and begin is None:
            begin = place


def cents_off(result: SungResult, lines: Sequence[SungLine], bpm: float) -> list[Values]:
    """Per note, how many cents the pitch in its middle 60 % is above the score's, where there is a voice."""
    samples = result.sound.samples[:, 0].astype(np.float64)
    off = []
    for syllable, start, length in notes_of(lines, bpm):
        begin = result.lead_seconds + start
        heard = _pitches(samples, result.sound.rate, begin + 0.2 * length, begin + 0.8 * length)
        off.append(1200 * np.log2(heard / (440 * 2 ** ((syllable.pitch - 69) / 12))))
    return off


def _pitches(samples: Values, rate: int, begin: float, end: float) -> Values:
    """F0 every 5 ms, windows wholly in between. Source: YIN (de Cheveigné and Kawahara 2002)."""
    found = [_pitch(samples[int(at * rate) :], rate) for at in np.arange(begin, max(end - _WINDOW, begin) + 1e-9, _HOP)]
    return np.array([f0 for f0 in found if f0])


def _pitch(samples: Values, rate: int) -> float:
    window, longest, shortest = int(_WINDOW * rate), int(rate / _LOWEST) + 2, int(rate / _HIGHEST)
    piece = np.pad(samples[: window + longest], (0, max(0, window + longest - len(samples))))
    size = 1 << int(np.ceil(np.log2(2 * window + longest)))
    spectrum = np.conj(np.fft.rfft(piece[:window], size)) * np.fft.rfft(piece, size)
    energy = np.concatenate([[0], np.cumsum(piece**2)])
    lags = np.arange(longest)
    power = energy[lags + window] - energy[lags]
    if power[0] < 1e-5 * window:
        return 0.0
    difference = power[0] + power - 2 * np.fft.irfft(spectrum, size)[:longest]
    difference[0] = 0
    normal = difference * lags / np.maximum(np.cumsum(difference), 1e-12)
    dips = np.flatnonzero((normal[shortest:-1] < _CLEAR) & (normal[shortest:-1] <= normal[shortest + 1 :]))
    if not len(dips):
        return 0.0
    lag = int(dips[0]) + shortest
    before, here, after = difference[lag - 1 : lag + 2]
    return float(rate / (lag + 0.5 * (before - after) / (before - 2 * here + after)))


def onsets_off(result: SungResult, lines: Sequence[SungLine], bpm: float) -> Values:
    """Per note, how many seconds after its beat the spectrum changes most, in half the note around."""
    places = [(result.lead_seconds + start, 0.5 * length) for _, start, length in notes_of(lines, bpm)]
    return changes_near(result.sound.samples[:, 0], result.sound.rate, places)


def changes_near(samples: Values, rate: int, places: Sequence[tuple[float, float]]) -> Values:
    """Per (time, reach) in seconds, how much later than the time the spectrum changes most (200–5000 Hz)."""
    bands = _band_powers(samples, rate)
    level = np.log10(bands + 1e-4 * bands.max())
    flux = np.pad(np.maximum(0, level[:, 2:] - level[:, :-2]).sum(axis=0), 1)
    times = np.arange(len(flux)) * _HOP
    off = []
    for place, reach in places:
        near = np.flatnonzero(np.abs(times - place) <= min(_NEAR, reach))
        off.append(times[near[np.argmax(flux[near])]] - place)
    return np.array(off)


def _band_powers(samples: Values, rate: int, *, size: int = 1024) -> Values:
    """Power in forty bands of equal ratio from 200 to 5000 Hz, every `_HOP` seconds: shape (bands, times)."""
    hop = round(_HOP * rate)
    padded = np.pad(samples.astype(np.float64), size // 2)
    frames = np.lib.stride_tricks.sliding_window_view(padded, size)[::hop] * np.hanning(size)
    power = np.abs(np.fft.rfft(frames, axis=1)) ** 2
    pitches = np.fft.rfftfreq(size, 1 / rate)
    edges = np.geomspace(200, 5000, 41)
    bands = [power[:, (pitches >= low) & (pitches < high)] for low, high in pairwise(edges)]
    return np.stack([band.sum(axis=1) for band in bands if band.shape[1]])


def clicks(samples: NDArray[np.float32]) -> int:
    """Jumps between two samples that stand out of everything within 10 ms."""
    steps = np.abs(np.diff(samples.astype(np.float64)))
    size = 480
    blocks = steps[: len(steps) // size * size].reshape(-1, size)
    usual = np.median(blocks, axis=1) + 1e-3
    return sum(int(b.max() > 60 * u) for b, u in zip(blocks, usual, strict=True))


def overlap(first: Sequence[SungLine]) -> bool:
    """Whether two notes sound at once."""
    notes = sorted((s.start, s.start + s.length) for line in first for s in line.syllables)
    return any(stop > start + 1e-9 for (_, stop), (start, _) in pairwise(notes))

"""Reading of a SoundFont bank by instrument: the few samples that some notes need, as a small SoundFont of its own.

A whole bank takes seconds to decode and half a gigabyte in memory; what one song plays takes a fiftieth of that.
Format: SoundFont Technical Specification 2.04; the bank's samples are Ogg Vorbis streams, as MuseScore's SF3 has them.
"""

import io
import mmap
import struct
from collections.abc import Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

import numpy as np
import soundfile  # type: ignore[import-untyped]
from numpy.typing import NDArray

from fabula.domain.errors import SettingsError

DRUM_BANK = 128
_KEYS, _VELOCITIES, _INSTRUMENT, _SAMPLE = 43, 44, 41, 53
_RECORDS = {
    b"phdr": "<20sHHHIII", b"pbag": "<HH", b"pgen": "<HH", b"inst": "<20sH", b"ibag": "<HH", b"igen": "<HH",
    b"shdr": "<20sIIIIIBbHH",
}  # fmt: skip
_LAST_MODULATOR = bytes(10)
_COMPRESSED = 0x10
_SILENCE = 46
"""Frames of silence after each sample, by the specification: a synthesiser reads on beyond its end."""

Generator = tuple[int, int]
Stroke = tuple[int, int]
"""A key and a velocity."""


class Zone(NamedTuple):
    """Generators in the file's order, and what they point to: an instrument or a sample; `None` in a global zone."""

    generators: tuple[Generator, ...]
    target: int | None

    def takes(self, key: int, velocity: int) -> bool:
        """Whether the zone sounds for such a stroke."""
        spans = dict(self.generators)
        return _within(key, spans.get(_KEYS)) and _within(velocity, spans.get(_VELOCITIES))


class _Preset(NamedTuple):
    header: tuple[bytes, int, int]
    zones: tuple[Zone, ...]


class SampleHeader(NamedTuple):
    """A record of the table of samples. In a bank `start` and `stop` are bytes, and the loop counts from `start`."""

    name: bytes
    start: int
    stop: int
    loop_start: int
    loop_stop: int
    rate: int
    key: int
    correction: int
    link: int
    kind: int


class Sample(NamedTuple):
    """A sample and its frames."""

    header: SampleHeader
    frames: NDArray[np.int16]


@dataclass(frozen=True)
class Bank:
    """A SoundFont's tables. The samples stay on disk until an instrument is taken out."""

    presets: dict[tuple[int, int], _Preset]
    instruments: tuple[tuple[bytes, tuple[Zone, ...]], ...]
    samples: tuple[SampleHeader, ...]
    pool: memoryview

    def instrument(self, program: int, strokes: Iterable[Stroke], *, drums: bool = False) -> bytes:
        """A SoundFont with that one preset (General MIDI program, or drum kit), and of it what those strokes sound.

        A kit that the bank lacks is the standard kit.
        """
        preset = self._preset(program, drums=drums)
        wanted = frozenset(strokes)
        zones = [zone for zone in preset.zones if zone.target is None or self._sounding(zone, wanted)]
        names = sorted({zone.target for zone in zones if zone.target is not None})
        instruments = [(self.instruments[name][0], self._needed(name, zones, wanted)) for name in names]
        numbers = sorted({zone.target for _, kept in instruments for zone in kept if zone.target is not None})
        return _written(
            (preset.header, _renumbered(zones, names)),
            [(name, _renumbered(kept, numbers)) for name, kept in instruments],
            [self._sample(number) for number in numbers],
        )

    def layers(self, program: int, stroke: Stroke, *, drums: bool = False) -> Hashable:
        """Which zones a stroke makes sound: strokes of one key with the same layers differ in level only."""
        return tuple(
            (number, inner)
            for number, zone in enumerate(self._preset(program, drums=drums).zones)
            if zone.target is not None and zone.takes(*stroke)
            for inner, part in enumerate(self.instruments[zone.target][1])
            if part.target is not None and part.takes(*stroke)
        )

    def _preset(self, program: int, *, drums: bool) -> _Preset:
        bank = DRUM_BANK if drums else 0
        return self.presets.get((bank, program)) or self.presets[bank, 0]

    def _sounding(self, zone: Zone, strokes: Iterable[Stroke]) -> bool:
        return any(zone.takes(*stroke) for stroke in strokes)

    def _needed(self, instrument: int, callers: Sequence[Zone], strokes: Iterable[Stroke]) -> list[Zone]:
        """The zones of an instrument that any of those preset zones makes sound."""
        heard = {stroke for zone in callers if zone.target == instrument for stroke in strokes if zone.takes(*stroke)}
        zones = self.instruments[instrument][1]
        return [zone for zone in zones if zone.target is None or self._sounding(zone, heard)]

    def _sample(self, number: int) -> Sample:
        header = self.samples[number]
        frames, _ = soundfile.read(io.BytesIO(self.pool[header.start : header.stop]), dtype="int16")
        return Sample(header, frames)


@lru_cache(maxsize=2)
def read_bank(path: Path) -> Bank:
    """The tables of a SoundFont file. Raises `SettingsError` where it is none."""
    try:
        with path.open("rb") as file:
            chunks = dict(_chunks(memoryview(mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ))))
        tables = {name: list(struct.iter_unpack(form, chunks[name])) for name, form in _RECORDS.items()}
        presets = tables[b"phdr"]
        zones = _zones(tables[b"pbag"], tables[b"pgen"], _INSTRUMENT)
        parts = _zones(tables[b"ibag"], tables[b"igen"], _SAMPLE)
        return Bank(
            presets={
                (row[2], row[1]): _Preset((row[0], row[1], row[2]), tuple(zones[row[3] : after[3]]))
                for row, after in pairwise(presets)
            },
            instruments=tuple((row[0], tuple(parts[row[1] : after[1]])) for row, after in pairwise(tables[b"inst"])),
            samples=tuple(SampleHeader(*row) for row in tables[b"shdr"]),
            pool=chunks[b"smpl"],
        )
    except (KeyError, struct.error, ValueError) as error:
        raise SettingsError(f"{path} is not a SoundFont that can be read.", remedy="Run `make setup` again.") from error


def _chunks(data: memoryview) -> Iterator[tuple[bytes, memoryview]]:
    """The leaves of a RIFF file. MuseScore's writer does not pad odd chunks, others do."""
    position = 12 if bytes(data[:4]) == b"RIFF" else 4
    while position + 8 <= len(data):
        name, size = bytes(data[position : position + 4]), int.from_bytes(data[position + 4 : position + 8], "little")
        body = data[position + 8 : position + 8 + size]
        if name == b"LIST":
            yield from _chunks(body)
        else:
            yield name, body
        position += 8 + size
        position += size % 2 and bytes(data[position : position + 1]) == b"\0"


def _zones(bags: Sequence[tuple[int, ...]], generators: Sequence[Generator], pointer: int) -> list[Zone]:
    rows = [tuple(generators[bag[0] : after[0]]) for bag, after in pairwise(bags)]
    return [Zone(row, dict(row).get(pointer)) for row in rows]


def _within(value: int, span: int | None) -> bool:
    return span is None or (span & 0xFF) <= value <= (span >> 8)


def _renumbered(zones: Iterable[Zone], numbers: Sequence[int]) -> list[tuple[Generator, ...]]:
    """Their generators, the last one (the pointer) counting in the new tables."""
    return [
        zone.generators
        if zone.target is None
        else (*zone.generators[:-1], (zone.generators[-1][0], numbers.index(zone.target)))
        for zone in zones
    ]


_Zones = Sequence[tuple[Generator, ...]]


def _written(
    preset: tuple[tuple[bytes, int, int], _Zones],
    instruments: Sequence[tuple[bytes, _Zones]],
    samples: Sequence[Sample],
) -> bytes:
    (name, number, bank), zones = preset
    end = bytes(20)
    preset_bags, preset_generators = _bags(zones)
    bags, generators = _bags([zone for _, kept in instruments for zone in kept])
    starts = _offsets([len(kept) for _, kept in instruments])
    tables: dict[bytes, Sequence[Sequence[bytes | int]]] = {
        b"phdr": [(name, number, bank, 0, 0, 0, 0), (end, 0, 0, len(zones), 0, 0, 0)],
        b"pbag": preset_bags,
        b"pgen": preset_generators,
        b"inst": list(zip([*(called for called, _ in instruments), end], starts, strict=True)),
        b"ibag": bags,
        b"igen": generators,
        b"shdr": _sample_headers(samples),
    }
    packed = {key: b"".join(struct.pack(_RECORDS[key], *row) for row in rows) for key, rows in tables.items()}
    packed |= {b"pmod": _LAST_MODULATOR, b"imod": _LAST_MODULATOR}
    order = (b"phdr", b"pbag", b"pmod", b"pgen", b"inst", b"ibag", b"imod", b"igen", b"shdr")
    pool = b"".join(sample.frames.tobytes() + bytes(2 * _SILENCE) for sample in samples)
    body = _list(b"sdta", _chunk(b"smpl", pool)) + _list(b"pdta", b"".join(_chunk(key, packed[key]) for key in order))
    return _chunk(b"RIFF", b"sfbk" + body)


def _bags(zones: _Zones) -> tuple[list[tuple[int, int]], list[Generator]]:
    starts = _offsets([len(zone) for zone in zones])
    return [(start, 0) for start in starts], [*(generator for zone in zones for generator in zone), (0, 0)]


def _sample_headers(samples: Sequence[Sample]) -> list[tuple[bytes | int, ...]]:
    starts = _offsets([len(sample.frames) + _SILENCE for sample in samples])
    headers: list[tuple[bytes | int, ...]] = [
        header._replace(
            start=start,
            stop=start + len(frames),
            loop_start=start + header.loop_start,
            loop_stop=start + header.loop_stop,
            kind=header.kind & ~_COMPRESSED,
        )
        for (header, frames), start in zip(samples, starts, strict=False)
    ]
    return [*headers, (b"EOS", *[0] * 9)]


def _offsets(lengths: Sequence[int]) -> list[int]:
    offsets = [0]
    for length in lengths:
        offsets.append(offsets[-1] + length)
    return offsets


def _chunk(name: bytes, body: bytes) -> bytes:
    # No padding: the synthesiser's reader knows none.
    return name + len(body).to_bytes(4, "little") + body


def _list(name: bytes, body: bytes) -> bytes:
    return _chunk(b"LIST", name + body)

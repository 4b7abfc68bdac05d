"""Reading of a SoundFont bank: its tables at once, its samples when they are asked for.

Format: SoundFont Technical Specification 2.04; the samples are Ogg Vorbis streams, as MuseScore's SF3 has them.
"""

import io
import mmap
import struct
from collections.abc import Iterable, Iterator, Sequence
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
KEYS, VELOCITIES, INSTRUMENT, SAMPLE = 43, 44, 41, 53
"""Generators: the ranges in which a zone sounds, and what it points to."""
RECORDS = {
    b"phdr": "<20sHHHIII", b"pbag": "<HH", b"pmod": "<HHhHH", b"pgen": "<HH", b"inst": "<20sH", b"ibag": "<HH",
    b"imod": "<HHhHH", b"igen": "<HH", b"shdr": "<20sIIIIIBbHH",
}  # fmt: skip


_RAISED = 1.26


class Modulator(NamedTuple):
    """What a key's or a velocity's value adds to a generator."""

    source: int
    target: int
    amount: int
    scale: int
    transform: int


class Zone(NamedTuple):
    """Generators (unsigned) and modulators, and the instrument or sample they are for."""

    generators: dict[int, int]
    modulators: tuple[Modulator, ...]
    pointer: int | None

    def takes(self, key: int, velocity: int) -> bool:
        """Whether the zone sounds for such a stroke."""
        return _within(key, self.generators.get(KEYS)) and _within(velocity, self.generators.get(VELOCITIES))


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
    """A SoundFont's presets by (bank, program) and instruments, as zones."""

    presets: dict[tuple[int, int], tuple[Zone, ...]]
    instruments: tuple[tuple[Zone, ...], ...]
    headers: tuple[SampleHeader, ...]
    pool: memoryview

    def preset(self, program: int, *, drums: bool) -> tuple[Zone, ...]:
        """A General MIDI program, or a drum kit; a kit that the bank lacks is the standard kit."""
        bank = DRUM_BANK if drums else 0
        return self.presets.get((bank, program)) or self.presets[bank, 0]

    def sample(self, number: int, *, seconds: float) -> Sample:
        """A sample, decoded so far as it is heard within some seconds, a third higher than it was played."""
        header = self.headers[number]
        most = round(_RAISED * seconds * header.rate)
        frames, _ = soundfile.read(io.BytesIO(self.pool[header.start : header.stop]), frames=most, dtype="int16")
        if len(frames) == most:
            fade = min(most, header.rate // 3)
            frames[-fade:] = frames[-fade:] * np.linspace(1, 0, fade)
        return Sample(header, frames)


@lru_cache(maxsize=2)
def read_bank(path: Path) -> Bank:
    """The tables of a SoundFont file. Raises `SettingsError` where it is none."""
    try:
        with path.open("rb") as file:
            chunks = dict(_chunks(memoryview(mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ))))
        tables = {name: list(struct.iter_unpack(form, chunks[name])) for name, form in RECORDS.items()}
    except (KeyError, struct.error, ValueError) as error:
        raise SettingsError(f"{path} is not a SoundFont that can be read.", remedy="Run `make setup` again.") from error
    zones = _zones(tables[b"pbag"], tables[b"pgen"], tables[b"pmod"], INSTRUMENT)
    parts = _zones(tables[b"ibag"], tables[b"igen"], tables[b"imod"], SAMPLE)
    return Bank(
        {(row[2], row[1]): _whole(zones[row[3] : after[3]]) for row, after in pairwise(tables[b"phdr"])},
        tuple(_whole(parts[row[1] : after[1]]) for row, after in pairwise(tables[b"inst"])),
        tuple(SampleHeader(*row) for row in tables[b"shdr"]),
        chunks[b"smpl"],
    )


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


_Rows = Sequence[tuple[int, ...]]


def _zones(bags: _Rows, generators: _Rows, modulators: _Rows, pointer: int) -> list[Zone]:
    zones = []
    for bag, after in pairwise(bags):
        row: dict[int, int] = dict(generators[bag[0] : after[0]])  # type: ignore[arg-type]
        zones.append(Zone(row, tuple(Modulator(*given) for given in modulators[bag[1] : after[1]]), row.get(pointer)))
    return zones


def _whole(zones: Sequence[Zone]) -> tuple[Zone, ...]:
    """The zones that point somewhere, each with what it takes over from the global zone."""
    general = zones[0] if zones and zones[0].pointer is None else Zone({}, (), None)
    return tuple(
        Zone(
            {**general.generators, **zone.generators},
            last_alike((*general.modulators, *zone.modulators)),
            zone.pointer,
        )
        for zone in zones
        if zone.pointer is not None
    )


def last_alike(modulators: Iterable[Modulator]) -> tuple[Modulator, ...]:
    """Of modulators alike in all but their amount, the last."""
    return tuple({modulator._replace(amount=0): modulator for modulator in modulators}.values())


def _within(value: int, span: int | None) -> bool:
    return span is None or (span & 0xFF) <= value <= (span >> 8)

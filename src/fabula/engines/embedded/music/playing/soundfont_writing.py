"""Writing of a small SoundFont: one preset for each stroke, with the samples that those strokes sound."""

import struct
from collections.abc import Container, Mapping, Sequence

from fabula.engines.embedded.music.playing.regions import Region
from fabula.engines.embedded.music.playing.soundfont import INSTRUMENT, RECORDS, SAMPLE, Bank, Sample

_LAST_MODULATOR = bytes(10)
_COMPRESSED = 0x10
_LOOPING = 54
_SILENCE = 46
"""Frames of silence after each sample, by the specification: a synthesiser reads on beyond its end."""
_PRESETS_A_BANK = 128

_Row = tuple[bytes | int, ...]


def soundfont(bank: Bank, presets: Sequence[tuple[Region, ...]], *, seconds: float) -> bytes:
    """A SoundFont whose preset `i` sounds the regions `presets[i]` for every key and velocity.

    No tone lasts more than `seconds`, and samples are cut there. A bank takes seconds to decode and half a gigabyte in
    memory; what one part plays takes a hundredth of that.
    """
    numbers = sorted({region.sample for preset in presets for region in preset})
    places = {number: place for place, number in enumerate(numbers)}
    samples = [bank.sample(number, seconds=seconds) for number in numbers]
    uncut = {number for number, sample in zip(numbers, samples, strict=True) if _has_loop(sample)}
    tables = {**_preset_tables(len(presets)), **_instrument_tables(presets, places, uncut), b"shdr": _headers(samples)}
    packed = {name: b"".join(struct.pack(RECORDS[name], *row) for row in rows) for name, rows in tables.items()}
    packed |= {b"pmod": _LAST_MODULATOR, b"imod": _LAST_MODULATOR}
    pool = b"".join(sample.frames.tobytes() + bytes(2 * _SILENCE) for sample in samples)
    body = _list(b"sdta", _chunk(b"smpl", pool)) + _list(
        b"pdta", b"".join(_chunk(name, packed[name]) for name in RECORDS)
    )
    return _chunk(b"RIFF", b"sfbk" + body)


def _preset_tables(count: int) -> dict[bytes, list[_Row]]:
    """Preset `i` is no more than a call of instrument `i`."""
    return {
        b"phdr": [
            (f"{index}".encode(), index % _PRESETS_A_BANK, index // _PRESETS_A_BANK, index, 0, 0, 0)
            for index in range(count + 1)
        ],
        b"pbag": [(index, 0) for index in range(count + 1)],
        b"pgen": [*((INSTRUMENT, index) for index in range(count)), (0, 0)],
    }


def _has_loop(sample: Sample) -> bool:
    """Whether its loop was not cut off."""
    return sample.header.loop_stop <= len(sample.frames)


def _instrument_tables(
    presets: Sequence[tuple[Region, ...]], places: Mapping[int, int], uncut: Container[int]
) -> dict[bytes, list[_Row]]:
    zones = [
        [
            *(
                (number, amount & 0xFFFF)
                for number, amount in region.generators
                if number != _LOOPING or region.sample in uncut
            ),
            (SAMPLE, places[region.sample]),
        ]
        for preset in presets
        for region in preset
    ]
    starts = _offsets([len(preset) for preset in presets])
    return {
        b"inst": [(f"{index}".encode(), start) for index, start in enumerate(starts)],
        b"ibag": [(start, 0) for start in _offsets([len(zone) for zone in zones])],
        b"igen": [*(generator for zone in zones for generator in zone), (0, 0)],
    }


def _headers(samples: Sequence[Sample]) -> list[_Row]:
    starts = _offsets([len(sample.frames) + _SILENCE for sample in samples])
    headers: list[_Row] = [
        header._replace(
            start=start,
            stop=start + len(frames),
            loop_start=start + min(header.loop_start, len(frames)),
            loop_stop=start + min(header.loop_stop, len(frames)),
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

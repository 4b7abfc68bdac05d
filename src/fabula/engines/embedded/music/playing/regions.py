"""What of a SoundFont sounds for a stroke: regions with all their values settled, the modulators' share included.

The synthesiser knows no modulators, and this bank's velocities live by them: a soft stroke is darker, not only less
loud. SoundFont Technical Specification 2.04, chapters 8 and 9.
"""

import math
from collections.abc import Iterator
from typing import NamedTuple

from fabula.engines.embedded.music.playing.soundfont import (
    INSTRUMENT,
    KEYS,
    SAMPLE,
    VELOCITIES,
    Bank,
    Modulator,
    Zone,
    last_alike,
)

_ATTENUATION = 48
_OF_INSTRUMENTS_ONLY = {0, 1, 2, 3, 4, 12, 45, 46, 47, 50, 54, 57, 58}
_RANGES = {KEYS, VELOCITIES, INSTRUMENT, SAMPLE}
_DEFAULTS = {8: 13_500, 21: -12_000, 23: -12_000, 25: -12_000, 26: -12_000, 27: -12_000, 28: -12_000, 30: -12_000,
             33: -12_000, 34: -12_000, 35: -12_000, 36: -12_000, 38: -12_000, 56: 100}  # fmt: skip
_LIMITS = {8: (1500, 13_500), 9: (0, 960), 17: (-500, 500), 29: (0, 1000), 37: (0, 1000), _ATTENUATION: (0, 1440)}
_UNSIGNED = {45, 46, 47, 50, 54, 57, 58}
_ATTENUATION_SCALE = 0.4
"""What a bank's attenuation counts: banks are made on, and for, hardware that took it so."""
_VELOCITY_TO_ATTENUATION = Modulator(0x0502, _ATTENUATION, 960, 0, 0)
_NOTHING, _VELOCITY, _KEY = 0, 2, 3


class Region(NamedTuple):
    """A sample and the generators, signed, that play it."""

    generators: tuple[tuple[int, int], ...]
    sample: int


def regions(bank: Bank, program: int, key: int, velocity: int, *, drums: bool) -> tuple[Region, ...]:
    """Everything that sounds for such a stroke of a program or a drum kit."""
    return tuple(_regions(bank, bank.preset(program, drums=drums), key, velocity))


def _regions(bank: Bank, preset: tuple[Zone, ...], key: int, velocity: int) -> Iterator[Region]:
    for caller in preset:
        if caller.pointer is None or not caller.takes(key, velocity):
            continue
        for zone in bank.instruments[caller.pointer]:
            if zone.pointer is not None and zone.takes(key, velocity):
                yield Region(tuple(sorted(_settled(zone, caller, key, velocity).items())), zone.pointer)


def _settled(zone: Zone, caller: Zone, key: int, velocity: int) -> dict[int, int]:
    """The values of a region: the instrument's, and on top the preset's, and the modulators'."""
    values: dict[int, float] = {
        **_DEFAULTS,
        **{number: _signed(number, raw) for number, raw in zone.generators.items()},
    }
    for number, raw in caller.generators.items():
        if number not in _OF_INSTRUMENTS_ONLY:
            values[number] = values.get(number, 0) + _signed(number, raw)
    values[_ATTENUATION] = values.get(_ATTENUATION, 0) * _ATTENUATION_SCALE
    for modulator in (*last_alike((_VELOCITY_TO_ATTENUATION, *zone.modulators)), *caller.modulators):
        share = modulator.amount * _level(modulator.source, key, velocity)
        values[modulator.target] = values.get(modulator.target, 0) + share * _level(modulator.scale, key, velocity)
    return {number: _limited(number, value) for number, value in values.items() if number not in _RANGES}


def _signed(number: int, raw: int) -> int:
    return raw if number in _UNSIGNED or raw < 0x8000 else raw - 0x10000


def _limited(number: int, value: float) -> int:
    low, high = _LIMITS.get(number, (-32_768, 32_767))
    return round(min(high, max(low, value)))


def _level(source: int, key: int, velocity: int) -> float:
    """A controller's value through its curve, in 0…1 or −1…1. Wheels and pedals rest at nought."""
    if source == _NOTHING:
        return 1.0
    index, of_midi = source & 0x7F, source & 0x80
    value = {_VELOCITY: velocity, _KEY: key}.get(index, 0) if not of_midi else 0
    if source & 0x100:
        value = 127 - value
    level = _curve(source >> 10, value)
    return 2 * level - 1 if source & 0x200 else level


def _curve(kind: int, value: int) -> float:
    match kind:
        case 1:
            return min(1.0, _concave(value))
        case 2:
            return 1 - min(1.0, _concave(127 - value))
        case 3:
            return float(value >= 64)
        case _:
            return value / 127


def _concave(value: int) -> float:
    return -400 / 960 * math.log10((127 - value) / 127) if value < 127 else 1.0

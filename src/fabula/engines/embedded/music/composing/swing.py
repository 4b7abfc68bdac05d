"""Swing: off-beats that come late."""

from fabula.engines.embedded.music.composing.patterns import Groove


def swung(beat: float, groove: Groove) -> float:
    """Where a beat of the straight grid is played: full swing moves the middle of each pair to two thirds."""
    if not groove.swing:
        return beat
    pair = 2 * groove.swung
    whole, place = divmod(beat, pair)
    half = pair / 2
    late = half * (1 + groove.swing / 3)
    if place <= half:
        return whole * pair + place * late / half
    return whole * pair + late + (place - half) * (pair - late) / half

"""Keys, chords, patterns and swing."""

import pytest

from fabula.domain.score import Key
from fabula.engines.embedded.music.composing.accompanying import voicing
from fabula.engines.embedded.music.composing.chance import variant
from fabula.engines.embedded.music.composing.patterns import figure, groove
from fabula.engines.embedded.music.composing.swing import swung
from fabula.engines.embedded.music.composing.theory import chord_in, chord_named, key_named


@pytest.mark.parametrize(
    ("key", "numeral", "symbol"),
    [
        (Key("C", "major"), "vi7", "Am7"),
        (Key("A", "minor"), "bVI", "F"),
        (Key("A", "minor"), "V7", "E7"),
        (Key("Eb", "major"), "IV", "Ab"),
        (Key("F#", "minor"), "bVII", "E"),
        (Key("C", "minor"), "iim7b5", "Dm7b5"),
        (Key("G", "major"), "I/iii", "G/B"),
    ],
)
def test_numerals_in_a_key(key: Key, numeral: str, symbol: str) -> None:
    assert chord_in(key, numeral) == symbol


def test_the_tones_of_a_chord() -> None:
    chord = chord_named("F#m7/A")
    assert (chord.root, chord.bass) == (6, 9)
    assert chord.tones == {6, 9, 1, 4}
    assert chord.triad == {6, 9, 1}


def test_keys_are_spelled_as_is_usual() -> None:
    assert [key_named(tonic, "major").tonic for tonic in (1, 3, 6, 10)] == ["Db", "Eb", "F#", "Bb"]
    assert [key_named(tonic, "minor").tonic for tonic in (0, 1, 6, 10)] == ["C", "C#", "F#", "Bb"]


def test_voicings_are_led() -> None:
    before: tuple[int, ...] = ()
    for symbol in ("C", "Am", "F", "G7", "Cmaj7", "Dm9"):
        found = voicing(chord_named(symbol), before, 50, 74)
        assert {pitch % 12 for pitch in found} <= chord_named(symbol).tones
        assert all(50 <= pitch <= 74 for pitch in found)
        if before:
            assert max(min(abs(pitch - other) for other in before) for pitch in found) <= 4
        before = found


def test_patterns_are_read() -> None:
    assert figure("two X---x-..o-------").marks == ((0, 4, "X"), (4, 2, "x"), (8, 8, "o"))
    beat = groove("beat", "kick X...............\nhat .5 x.o.x.o.x.o.x.o.")
    assert [(lane.drum, lane.level, len(lane.hits)) for lane in beat.lanes] == [(36, 0.0, 1), (42, 0.5, 8)]
    with pytest.raises(ValueError, match="steps"):
        groove("short", "kick X...")


def test_swing_delays_the_off_beat_only() -> None:
    swing = groove("swing", "kick X...............", swing=1.0)
    assert [round(swung(beat, swing), 3) for beat in (0, 0.5, 1, 1.25, 1.5, 2)] == [0, 0.667, 1, 1.333, 1.667, 2]


def test_as_many_seeds_as_options_give_all_of_them() -> None:
    assert {variant("abcd", seed, "anything") for seed in range(4, 8)} == set("abcd")

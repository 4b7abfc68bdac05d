"""Scores of every genre: what was asked is played, seeds differ, the same seed is the same song."""

from itertools import combinations

import pytest

from fabula.domain.score import Key, Part, Score, SectionOutline, pitch_class
from fabula.domain.song import GENRES, MusicBrief
from fabula.engines.base.call import Call
from fabula.engines.embedded.music.composing.composer import EmbeddedComposer
from fabula.engines.embedded.music.composing.instruments import instruments
from fabula.engines.embedded.music.composing.profiles import profile_of
from fabula.engines.embedded.music.composing.styles import STYLES
from fabula.engines.embedded.music.composing.theory import chord_in, chord_named, scale_of
from fabula.engines.embedded.music.describing_words import INSTRUMENT_WORDS, SUBGENRE_SHELVES
from tests.engines.music.differing import CLEARLY, distance

COMPOSER = EmbeddedComposer()


def composed(prompt: str = "", **fixed: object) -> Score:
    brief = MusicBrief(prompt, **{"seconds": 60.0, **fixed})
    return COMPOSER.compose(brief, (), Call()).score


@pytest.mark.parametrize("genre", GENRES)
def test_a_genre_has_four_variants_of_everything(genre: str) -> None:
    profile = profile_of(genre)
    assert len(profile.ensembles) >= 4
    assert len({groove.name for groove in profile.grooves}) == len(profile.grooves) >= 4
    for figures in (profile.comps, profile.arpeggios, profile.basses):
        assert len([figure for figure in figures if figure.beats == 4]) >= 4
        for groove in profile.grooves:
            assert any(figure.beats == groove.beats for figure in figures)
    for changes in profile.changes.values():
        assert all(len(options) >= 3 for options in changes.values())
        for mode in ("major", "minor"):
            numerals = " ".join(" ".join(options) for options in profile.changes[mode].values())
            for numeral in numerals.replace(",", " ").split():
                chord_named(chord_in(Key("C", mode), numeral))
    assert all(chair.instrument in instruments() for ensemble in profile.ensembles for chair in ensemble.chairs)


@pytest.mark.parametrize("genre", GENRES)
def test_notes_can_be_played(genre: str) -> None:
    for seed in range(6):
        score = composed(genre=genre, seed=seed)
        assert len({part.name for part in score.parts}) == len(score.parts) >= 3
        for part in score.parts:
            player = instruments()[part.name.split(" (")[0]]
            assert part.notes == tuple(sorted(part.notes))
            for note in part.notes:
                assert note.start >= 0
                assert note.length > 0
                assert 1 <= note.velocity <= 127
                assert player.low - 2 <= note.pitch <= player.high + 12, part.name


@pytest.mark.parametrize("genre", GENRES)
def test_no_more_than_a_second_and_a_half_without_a_note(genre: str) -> None:
    for seed in range(4):
        score = composed(genre=genre, seed=seed, seconds=45.0)
        sounding = sorted((note.start, note.start + max(note.length, 0.25)) for p in score.parts for note in p.notes)
        until = 0.0
        for start, end in sounding:
            assert score.seconds_of(start - until) <= 1.5
            until = max(until, end)


@pytest.mark.parametrize("genre", GENRES)
def test_the_harmony_is_in_the_key(genre: str) -> None:
    for seed in range(4):
        score = composed(genre=genre, seed=seed)
        scale = scale_of(score.key)
        chords = [chord_named(chord.name) for section in score.sections for chord in section.chords]
        inside = [chord.root in scale for chord in chords]
        assert sum(inside) / len(inside) >= 0.85
        assert pitch_class(score.key.tonic) in {chord.root for chord in chords}


@pytest.mark.parametrize("genre", GENRES)
def test_two_seeds_are_clearly_different_songs(genre: str) -> None:
    scores = [composed(genre=genre, seed=seed) for seed in (0, 1, 2, 5, 17, 123)]
    distances = [distance(one, other) for one, other in combinations(scores, 2)]
    for respect in CLEARLY:
        clear = sum(respect in each.clear for each in distances)
        assert clear > len(distances) / 2, respect
    assert all(each.clear for each in distances)


def test_a_song_is_no_distance_from_itself() -> None:
    score = composed(genre="pop")
    assert distance(score, score).clear == ()


@pytest.mark.parametrize("genre", GENRES)
def test_the_same_seed_is_the_same_song(genre: str) -> None:
    assert (
        composed(genre=genre, seed=7)
        == EmbeddedComposer().compose(MusicBrief("", 60.0, genre=genre, seed=7), (), Call()).score
    )


def test_what_the_brief_fixes_is_so_whatever_the_prompt_says() -> None:
    score = composed("slow sad folk in A minor", genre="house", bpm=123.0, key="Eb major", mood="happy")
    assert (score.genre, score.bpm, score.key, score.mood) == ("house", 123.0, Key("Eb", "major"), "happy")


def test_what_the_prompt_says_is_so() -> None:
    score = composed("dark techno, 140 bpm, in F# minor")
    assert (score.genre, score.bpm, score.key, score.mood) == ("electronic", 140.0, Key("F#", "minor"), "dark")
    assert composed("很慢的古风").bpm < composed("很快的古风").bpm


@pytest.mark.parametrize("name", INSTRUMENT_WORDS)
def test_a_named_instrument_plays(name: str) -> None:
    for genre in ("pop", "classical", "electronic"):
        score = composed(genre=genre, instruments=(name,))
        part = next((p for p in score.parts if _is(p, name)), None)
        assert part is not None, genre
        assert len(part.notes) >= 4


def _is(part: Part, name: str) -> bool:
    if name == "drums":
        return part.role == "drums"
    player = part.name.split(" (")[0]
    return player.endswith("guitar") if name == "guitar" else player == name


def test_a_named_soloist_answers_the_singer() -> None:
    outline = (SectionOutline("verse", (1, 1, 1, 1)), SectionOutline("chorus", (1, 1, 1, 1)))
    for seed in range(3):
        score = COMPOSER.compose(MusicBrief("pop with saxophone", 40, seed=seed), outline, Call()).score
        lead = next(part for part in score.parts if part.name == "saxophone")
        for section in score.sections:
            if section.lyric is not None and section.length >= 4 * score.beats_per_bar:
                assert any(section.start <= note.start < section.start + section.length for note in lead.notes)


def test_several_named_instruments_play_together() -> None:
    score = composed("温柔的古风，古筝，笛子，二胡，琵琶")
    assert {"guzheng", "dizi", "erhu", "pipa"} <= {part.name for part in score.parts}


def test_what_is_not_wanted_does_not_play() -> None:
    score = composed("rock without drums, no bass")
    assert not {part.role for part in score.parts} & {"drums", "percussion", "bass"}


@pytest.mark.parametrize("genre", GENRES)
def test_the_hook_returns(genre: str) -> None:
    score = composed(genre=genre, seconds=150.0, seed=3)
    lead = next(part for part in score.parts if part.role == "lead")
    choruses = [section for section in score.sections if section.kind == "chorus"]
    assert len(choruses) >= 2

    def tune(start: float, length: float) -> list[int]:
        return [note.pitch for note in lead.notes if start + 0.3 <= note.start + 0.4 < start + length]

    beats = min(section.length for section in choruses) - 2 * score.beats_per_bar
    tunes = [tune(section.start, beats) for section in choruses]
    assert tunes[0]
    assert all(each == tunes[0] for each in tunes)


def test_a_solo_is_played_by_one_alone() -> None:
    score = composed("钢琴独奏，安静")
    assert {part.name.split(" (")[0] for part in score.parts} == {"piano"}


@pytest.mark.parametrize("name", STYLES)
def test_a_subgenre_s_style_is_of_its_genre(name: str) -> None:
    genre = next(shelf.genre for shelf in SUBGENRE_SHELVES if shelf.name == name)
    grooves = {groove.name for groove in profile_of(genre).grooves}
    ensembles = {each.name for each in profile_of(genre).ensembles}
    style = STYLES[name]
    assert set(style.ensembles) <= ensembles
    assert not style.grooves or set(style.grooves) & grooves


def test_a_subgenre_decides_groove_and_tempo() -> None:
    for seed in range(4):
        score = composed("bossa nova for a beach", seed=seed)
        assert score.variant.startswith("bossa/beach")
        assert 100 <= score.bpm <= 148
        assert composed("a waltz", seed=seed).beats_per_bar == 3


@pytest.mark.parametrize(
    ("prompt", "voice"),
    [("a folk song with a male voice", "man"), ("摇篮曲，童声", "child"), ("a folk song about a man and his dog", "")],
)
def test_the_voice_that_is_asked_for_is_to_sing(prompt: str, voice: str) -> None:
    assert composed(prompt).voice == voice

"""The form of a song: which sections, how many bars each, at which tempo, so that it lasts exactly as long as asked."""

import math
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from fabula.domain.errors import InputError
from fabula.domain.lyrics import SectionKind
from fabula.domain.score import SectionOutline
from fabula.domain.song import LONGEST_SONG
from fabula.engines.embedded.music.composing.intent import Intent

SHORTEST_RING = 1.2
"""Seconds that the last chord rings on after its bar, at least."""
_BEST_RING = 2.2
_SHORTEST_PHRASE = 2.0
"""Seconds in which a line of usual length can still be sung."""
_LONGEST_PHRASE = 8.5
_USUAL_INSTRUMENTAL = 150.0
_SLOW_BAR = 2.7
_ENERGIES: dict[SectionKind, float] = {
    "intro": 0.4, "verse": 0.5, "pre-chorus": 0.62, "chorus": 0.85, "bridge": 0.5, "instrumental": 0.75, "outro": 0.45,
}  # fmt: skip
_FOLLOWERS: tuple[SectionKind, ...] = ("pre-chorus", "chorus", "instrumental", "outro")
"""What a sung section leads into at once."""
_FRAMES = (2, 1, 0)
"""Bars at least that are played before and after the singing: an intro and an outro, an intro alone, none."""
_ALONE: tuple[SectionKind, ...] = ("verse", "bridge", "instrumental")


@dataclass(frozen=True)
class Planned:
    """A section of the form: `lyric` is its number in the lyrics where it is sung."""

    kind: SectionKind
    bars: int
    energy: float
    lyric: int | None = None
    most: int = 0
    """How many bars it may grow to; 0 where it may not grow."""

    @property
    def room(self) -> int:
        """How many bars it may still grow by."""
        return max(0, self.most - self.bars)


@dataclass(frozen=True)
class Form:
    """A form at its tempo: the bars of `sections`, and then the ring of the last one's chord, make `seconds`."""

    sections: tuple[Planned, ...]
    bpm: float
    seconds: float

    @property
    def bars(self) -> int:
        """Bars in all."""
        return sum(section.bars for section in self.sections)


def form_of(intent: Intent, outline: tuple[SectionOutline, ...]) -> Form:
    """The form of a song to lyrics of that outline, or of an instrumental.

    Raises `InputError` where the lines cannot be sung in the time asked for.
    """
    sung = any(section.lines for section in outline)
    form = _sung(intent, outline) if sung else _instrumental(intent, outline)
    return replace(form, sections=tuple(_with_energy(form.sections, intent.energy)))


def _instrumental(intent: Intent, outline: tuple[SectionOutline, ...]) -> Form:
    seconds = intent.seconds or _USUAL_INSTRUMENTAL
    bpm = _tempo(intent, seconds)
    bar = _bar_seconds(intent, bpm)
    bars = _bars_in(seconds, bar)
    sections = _tagged(outline, bars) if len(outline) > 1 else _cycle(bars, 8 if bar < _SLOW_BAR else 4)
    return Form(tuple(_grown(sections, bars)), bpm, seconds)


def _cycle(bars: int, unit: int) -> list[Planned]:
    """An instrumental's sections, as many as that many bars hold; a verse or chorus is of `unit` bars."""
    half, quarter = unit // 2, unit // 4
    if bars < 3:
        return [_planned("chorus", 1), _planned("outro", 1)][-bars:]
    if bars < unit:
        return [_planned("intro", 1), _planned("chorus", max(1, bars - 2), 16), _planned("outro", 1)]
    if bars < 2 * unit + quarter:
        return [_planned("intro", quarter, half), _planned("chorus", half, unit), _planned("outro", 1, half)]
    opening = [_planned("intro", quarter, half), _planned("verse", unit)]
    if bars < 3 * unit + half + quarter:
        return [*opening, _planned("chorus", half, unit + half), _planned("outro", quarter, unit)]
    return _long_cycle([*opening, _planned("chorus", unit), _planned("outro", quarter, unit)], bars, unit)


def _long_cycle(sections: list[Planned], bars: int, unit: int) -> list[Planned]:
    kinds: tuple[SectionKind, ...] = ("verse", "bridge", "instrumental")
    turn = 0
    while sum(section.bars for section in sections) + 2 * unit <= bars:
        sections[-1:-1] = [_planned(kinds[turn % 3], unit), _planned("chorus", unit)]
        turn += 1
    if sum(section.bars for section in sections) + unit // 2 <= bars:
        sections[2:2] = [_planned("pre-chorus", unit // 2)]
    return sections


def _tagged(outline: tuple[SectionOutline, ...], bars: int) -> list[Planned]:
    """An instrumental by the tags of lyrics without lines, cut where it would be too long."""
    sections = [_planned(section.kind, 4, 16) for section in outline]
    while sum(section.bars for section in sections) > bars and len(sections) > 1:
        sections.pop()
    if sections[-1].kind != "outro" or len(sections) == 1:
        sections.append(_planned("outro", 1, 8))
    while sum(section.bars for section in sections) > bars and sections[0].bars > 1:
        sections[0] = replace(sections[0], bars=sections[0].bars - 1)
    return sections


def _planned(kind: SectionKind, bars: int, most: int = 0, lyric: int | None = None) -> Planned:
    return Planned(kind, bars, _ENERGIES[kind], lyric, most)


def _sung(intent: Intent, outline: tuple[SectionOutline, ...]) -> Form:
    if not intent.seconds:
        return _as_long_as_needed(intent, outline)
    for frame in _FRAMES:
        if options := _options(intent, outline, frame):
            break
    else:
        raise _too_many_lines(intent, outline)
    bpm, phrase = min(options, key=lambda option: _strain(intent, *option) + _emptiness(intent, outline, *option))
    bpm = _tempo(intent, intent.seconds, near=bpm, needed=_skeleton_bars(outline, phrase, frame))
    bars = _bars_in(intent.seconds, _bar_seconds(intent, bpm))
    return Form(tuple(_grown(_skeleton(intent, outline, phrase, frame), bars)), bpm, intent.seconds)


def _options(intent: Intent, outline: tuple[SectionOutline, ...], frame: int) -> list[tuple[float, int]]:
    """Tempos, and bars for a line, at which the lines can be sung in the time asked for."""
    return [
        (bpm, phrase)
        for bpm in _tempos(intent)
        for phrase in (4, 2, 1)
        if _needed(intent, outline, bpm, phrase, frame) <= intent.seconds
    ]


def _as_long_as_needed(intent: Intent, outline: tuple[SectionOutline, ...]) -> Form:
    bpm = intent.bpm
    phrase = min((4, 2, 1), key=lambda bars: _strain(intent, bpm, bars))
    while phrase > 1 and _needed(intent, outline, bpm, phrase) > LONGEST_SONG:
        phrase //= 2
    if _needed(intent, outline, bpm, phrase) > LONGEST_SONG:
        raise _too_many_lines(intent, outline)
    bar = _bar_seconds(intent, bpm)
    sections = _skeleton(intent, outline, phrase)
    wished = sum(section.bars for section in sections) + sum(min(section.room, 4) for section in sections)
    bars = min(wished, _bars_in(LONGEST_SONG, bar))
    seconds = min(LONGEST_SONG, max(10.0, math.ceil(bars * bar + _BEST_RING - 0.5)))
    return Form(tuple(_grown(sections, _bars_in(seconds, bar))), bpm, seconds)


def _skeleton(
    intent: Intent, outline: tuple[SectionOutline, ...], phrase: int, frame: int = _FRAMES[0]
) -> list[Planned]:
    """The sections that the lyrics ask for, each as short as it can be, with places that may grow."""
    sections = [
        _planned(each.kind, sum(each.lines) * phrase, lyric=number) if each.lines else _planned(each.kind, 1, 8)
        for number, each in enumerate(outline)
    ]
    if frame > 0 and (sections[0].kind != "intro" or sections[0].lyric is not None):
        sections.insert(0, _planned("intro", 1, intent.profile.intro_bars))
    if frame > 1 and (sections[-1].kind != "outro" or sections[-1].lyric is not None):
        sections.append(_planned("outro", 1, 4))
    return sections


def _skeleton_bars(outline: tuple[SectionOutline, ...], phrase: int, frame: int) -> int:
    sung = sum(sum(section.lines) * phrase or 1 for section in outline)
    own_intro = outline[0].kind == "intro" and not outline[0].lines
    own_outro = outline[-1].kind == "outro" and not outline[-1].lines and len(outline) > 1
    return sung + (frame > 0 and not own_intro) + (frame > 1 and not own_outro)


def _needed(
    intent: Intent, outline: tuple[SectionOutline, ...], bpm: float, phrase: int, frame: int = _FRAMES[0]
) -> float:
    """Seconds that the lines need at this tempo, each line of usual length in `phrase` bars."""
    bar = _bar_seconds(intent, bpm)
    if phrase * bar < _SHORTEST_PHRASE:
        return math.inf
    return _skeleton_bars(outline, phrase, frame) * bar + SHORTEST_RING


def _too_many_lines(intent: Intent, outline: tuple[SectionOutline, ...]) -> InputError:
    needed = min(_needed(intent, outline, bpm, phrase, _FRAMES[-1]) for bpm in _tempos(intent) for phrase in (4, 2, 1))
    lines = sum(len(section.lines) for section in outline)
    asked = intent.seconds or LONGEST_SONG
    return InputError(
        f"{lines} lines cannot be sung in {asked:g} seconds.",
        remedy=f"Ask for at least {math.ceil(needed)} seconds, or give fewer lines."
        if needed <= LONGEST_SONG
        else "Give fewer lines.",
        field="seconds",
    )


def _strain(intent: Intent, bpm: float, phrase: int) -> float:
    """How far a tempo and a phrase length are from what the genre likes."""
    seconds = phrase * _bar_seconds(intent, bpm)
    strain = 1.5 * abs(math.log(seconds / intent.profile.melody.phrase_seconds)) + 3 * abs(math.log(bpm / intent.bpm))
    return strain + (2 if seconds > _LONGEST_PHRASE or seconds < _SHORTEST_PHRASE else 0)


def _emptiness(intent: Intent, outline: tuple[SectionOutline, ...], bpm: float, phrase: int) -> float:
    """How much of the song would be left without singing, beyond what players fill gladly."""
    return 2.5 * max(0.0, 0.65 - _needed(intent, outline, bpm, phrase) / intent.seconds)


def _tempos(intent: Intent) -> list[float]:
    if intent.bpm_is_fixed:
        return [intent.bpm]
    tempo = intent.profile.tempo
    return [intent.bpm, *(float(bpm) for bpm in range(math.ceil(tempo.slowest), math.floor(tempo.fastest) + 1))]


def _tempo(intent: Intent, seconds: float, *, near: float = 0.0, needed: int = 0) -> float:
    """A whole tempo near the wish, at which whole bars leave a ring of the best length."""
    wish = near or intent.bpm
    if intent.bpm_is_fixed:
        return wish

    def cost(bpm: float) -> float:
        bar = _bar_seconds(intent, bpm)
        bars = _bars_in(seconds, bar)
        if bars < needed:
            return math.inf
        return abs(seconds - bars * bar - _BEST_RING) + 12 * abs(math.log(bpm / wish))

    tempo = intent.profile.tempo
    bears = [wish + step for step in range(-8, 9) if tempo.slowest <= wish + step <= tempo.fastest]
    return min([wish, *bears], key=cost)


def _bars_in(seconds: float, bar_seconds: float) -> int:
    return max(1, math.floor((seconds - SHORTEST_RING) / bar_seconds + 1e-6))


def _bar_seconds(intent: Intent, bpm: float) -> float:
    return intent.variant.groove.beats * 60.0 / bpm


def _grown(sections: Sequence[Planned], bars: int) -> list[Planned]:
    """The sections grown to that many bars in all: those that may grow first, then with interludes between."""
    grown = list(sections)
    spare = bars - sum(section.bars for section in grown)
    for step in (1, 2, 4):
        for place in _places(grown):
            more = min(grown[place].room, step, spare)
            grown[place] = replace(grown[place], bars=grown[place].bars + more)
            spare -= more
    while spare >= 4:
        more = 8 if spare >= 12 or spare == 8 else 4
        place, kind = _interlude(grown)
        grown.insert(place, _planned(kind, more))
        spare -= more
    last = len(grown) - 1
    grown[last] = replace(grown[last], bars=grown[last].bars + max(0, spare))
    return grown


def _places(sections: Sequence[Planned]) -> Iterator[int]:
    """Places that may grow, intro and outro first."""
    order = {"intro": 0, "outro": 1, "instrumental": 2}
    yield from sorted(range(len(sections)), key=lambda place: (order.get(sections[place].kind, 3), place))


def _interlude(sections: Sequence[Planned]) -> tuple[int, SectionKind]:
    """Where players do best to go on alone, and what they play: after a chorus, or between two sung sections; then in
    turns in the middle of the song and before its end."""
    for kinds in (("chorus",), ("verse", "bridge", "chorus")):
        for place in range(1, len(sections)):
            sung, following = sections[place - 1], sections[place]
            if sung.lyric is not None and sung.kind in kinds and following.kind not in _FOLLOWERS:
                return place, "instrumental"
    alone = [place for place, section in enumerate(sections) if section.kind in _ALONE and section.lyric is None]
    kind = _ALONE[len(alone) % len(_ALONE)]
    end = len(sections) - 1
    while sections[end - 1].kind == "outro":
        end -= 1
    middle = next((place + 1 for place in alone), end)
    return (middle if len(alone) % 2 else end), kind


def _with_energy(sections: tuple[Planned, ...], energy: float) -> Iterator[Planned]:
    """Energies by kind, by how often the kind came before, and by the mood; the last chorus is the highest."""
    came: Counter[str] = Counter()
    last = max((place for place, section in enumerate(sections) if section.kind == "chorus"), default=-1)
    for place, section in enumerate(sections):
        level = section.energy + 0.06 * min(2, came[section.kind]) + (0.08 if place == last and came["chorus"] else 0)
        came[section.kind] += 1
        yield replace(section, energy=round(min(1.0, max(0.1, level + 0.35 * (energy - 0.55))), 3))

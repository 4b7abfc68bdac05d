"""Which sentences of a spine are told: by weight, up to the length asked for, nothing without what it requires."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from itertools import chain, groupby

from fabula.domain.story import StoryRequest
from fabula.engines.embedded.text.frame.casting import Cast
from fabula.engines.embedded.text.frame.spine import Beat, Sentence, Spine

_PER_PAGE = {"4": 2.3, "8": 3.0, "12": 3.4, "adult": 3.6}
_PAGES_OF_CHOICE = {"4": 6, "8": 8, "12": 9, "adult": 10}
_NEAR = 9
"""How many lengths round the one aimed at are tried for pages that keep to one hour."""
_GOLDEN = 0.6180339887


@dataclass(frozen=True)
class Unit:
    """A sentence that will be told, and the beat it belongs to."""

    beat: Beat
    sentence: Sentence
    place: str
    """Place and detail, resolved: a page does not cross from one to another."""


def pages_of(request: StoryRequest) -> int:
    """How many pages: as asked, or by the reader's age."""
    return request.pages or _PAGES_OF_CHOICE[request.age]


def plan(spine: Spine, cast: Cast, request: StoryRequest) -> list[Unit]:
    """The sentences to tell, in order. Between 2 and 4 a page; none where the spine cannot do that."""
    pages = pages_of(request)
    units = [
        Unit(beat, sentence, f"{cast.place(beat)}/{beat.detail}") for beat in spine.beats for sentence in beat.sentences
    ]
    open_units = [i for i, unit in enumerate(units) if _allowed(unit.sentence, cast, request)]
    target = min(max(round(pages * _PER_PAGE[request.age]), 2 * pages), 4 * pages)
    needed = _dependencies(units, set(open_units))
    aims = sorted(range(2 * pages, 4 * pages + 1), key=lambda n: (abs(n - target), n))
    told = [[units[i] for i in sorted(_select(units, needed, target=aim, most=4 * pages))] for aim in aims]
    of_one_hour = (kept for kept in told[:_NEAR] if _divides(kept, pages, lambda unit: (unit.place, unit.beat.time)))
    of_one_place = (kept for kept in told if _divides(kept, pages, lambda unit: unit.place))
    of_any = (kept for kept in told if 2 * pages <= len(kept) <= 4 * pages)
    return next(chain(of_one_hour, of_one_place, of_any), [])


def _divides(units: list[Unit], pages: int, key: Callable[[Unit], object]) -> bool:
    """Whether so many pages of two to four sentences can be made without one that crosses a change of the key."""
    runs = [len(list(run)) for _, run in groupby(units, key=key)]
    fewest, most = sum(-(-run // 4) for run in runs), sum(run // 2 for run in runs)
    return min(runs) >= 2 and fewest <= pages <= most


def _allowed(sentence: Sentence, cast: Cast, request: StoryRequest) -> bool:
    return (
        request.age in sentence.ages
        and all(cast.has(test) for test in sentence.of("has"))
        and not any(cast.has(test) for test in sentence.of("lacks"))
        and (request.tone in {"auto", *sentence.of("tone")} or not sentence.of("tone"))
    )


def _select(units: list[Unit], needed: dict[int, set[int]], *, target: int, most: int) -> set[int]:
    """Indexes of the kept sentences: the skeleton with what it needs, then by weight while there is room."""
    ranked = sorted(needed, key=lambda i: (units[i].sentence.weight, (i * _GOLDEN) % 1))
    kept: set[int] = set()
    for index in ranked:
        sentence = units[index].sentence
        together = needed[index] - kept
        is_skeleton = sentence.weight == 1
        if sentence.of("without") or index in kept:
            continue
        if is_skeleton or (len(kept) < target and len(kept | together) <= most):
            kept |= together
    return kept | _stand_ins(units, needed, kept)


def _dependencies(units: list[Unit], open_units: set[int]) -> dict[int, set[int]]:
    """For every sentence that can be told at all: itself and everything it has to be told with."""
    direct = {i: _direct(units, i, open_units) for i in open_units}
    closed: dict[int, set[int]] = {}
    for start in open_units:
        seen: set[int] = set()
        waiting, complete = [start], True
        while waiting and complete:
            index = waiting.pop()
            seen.add(index)
            following = direct.get(index)
            complete = following is not None
            waiting += [i for i in following or () if i not in seen]
        if complete:
            closed[start] = seen
    return closed


def _direct(units: list[Unit], index: int, open_units: set[int]) -> set[int] | None:
    """What one sentence requires directly; None where that cannot be told."""
    sentence = units[index].sentence
    wanted: set[int] = set()
    if sentence.follows:
        wanted.add(index - 1)
    if sentence.leads:
        wanted.add(index + 1)
    for mark in sentence.of("requires"):
        setters = [i for i in open_units if mark in units[i].sentence.of("mark")]
        if not setters:
            return None
        wanted.add(min(setters, key=lambda i: (units[i].sentence.weight, i)))
    return wanted if wanted <= open_units else None


def _stand_ins(units: list[Unit], needed: dict[int, set[int]], kept: set[int]) -> set[int]:
    """Sentences that are told only because what they stand in for is not."""
    marks = set(_marks(units, kept))
    return {
        i
        for i in needed
        if units[i].sentence.of("without") and not units[i].sentence.of("without") & marks and needed[i] - {i} <= kept
    }


def _marks(units: list[Unit], kept: Iterable[int]) -> Iterable[str]:
    for index in kept:
        yield from units[index].sentence.of("mark")

"""The five segments as parts of the build graph: which targets are whose, which are done, and what they show."""

from collections.abc import Iterator
from dataclasses import dataclass
from fnmatch import fnmatchcase

from fabula.domain.artifact import canonical_json, digest_of
from fabula.pipelines.graph import Node, Progress


@dataclass(frozen=True)
class Segment:
    """One call of a client: its number and name, the targets it makes (shell patterns), the segments it needs."""

    number: int
    name: str
    wanted: tuple[str, ...]
    needs: tuple[int, ...] = ()

    def owns(self, target: str) -> bool:
        """Whether a target is made by this segment."""
        return any(fnmatchcase(target, pattern) for pattern in self.wanted)


SEGMENTS = (
    Segment(1, "Story", ("script",)),
    Segment(2, "Image", ("*/picture",), (1,)),
    Segment(3, "Split", ("*/split",), (1,)),
    Segment(4, "Speech", ("*/speech-*",), (3,)),
    Segment(5, "Video", ("film", "captions", "poster", "timeline"), (2, 4)),
)


def segment(number: int) -> Segment | None:
    """The segment of that number, where there is one."""
    return next((each for each in SEGMENTS if each.number == number), None)


def nodes_of(each: Segment, progress: Progress) -> list[Node]:
    """A segment's targets, as far as they are known."""
    return [node for name, node in progress.nodes.items() if each.owns(name)]


def is_made(each: Segment, progress: Progress) -> bool:
    """Whether all of a segment's targets are done."""
    nodes = nodes_of(each, progress)
    return bool(nodes) and all(node.status == "done" for node in nodes)


def mark_of(each: Segment, progress: Progress) -> str:
    """A digest of what a segment gave: another one, once anything of it has changed or is to be made again."""
    outputs = {
        node.target.name: {name: artifact.digest for name, artifact in node.outcome.outputs.items()}
        if node.outcome
        else None
        for node in nodes_of(each, progress)
    }
    return digest_of(canonical_json(outputs))


def resources_of(each: Segment, production_id: int, progress: Progress) -> list[str]:
    """The relative paths of what a segment made, as clients know them; covers are not among them."""
    root = f"generated_stories/{production_id}"
    match each.number:
        case 1 | 3:
            return [f"{root}/script_data.json"]
        case 5:
            return [f"{root}/output.mp4"]
    return [f"{root}/{path}" for node in nodes_of(each, progress) for path in _paths(node.target.name)]


def _paths(target: str) -> Iterator[str]:
    page, _, part = target.partition("/")
    number = page.removeprefix("page-")
    if not number.isdigit():
        return
    if part == "picture":
        yield f"image/p{number}.png"
    else:
        yield f"speech/s{number}_{part.removeprefix('speech-')}.wav"


def source_of(path: str) -> tuple[str, str] | None:
    """The target and output behind a path below a task's folder; None where there is none of that name."""
    folder, _, file = path.rpartition("/")
    stem, _, suffix = file.partition(".")
    match folder, stem[:1], suffix:
        case "", _, "mp4" if stem == "output":
            return "film", "film"
        case "image", "p", "png" if stem[1:].isdecimal():
            return f"page-{int(stem[1:])}/picture", "shown"
        case "speech", "s", "wav":
            page, _, piece = stem[1:].partition("_")
            if page.isdecimal() and piece.isdecimal():
                return f"page-{int(page)}/speech-{int(piece)}", "sound"
    return None

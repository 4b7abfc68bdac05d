"""How large a film is, how large its pictures are drawn, and where its captions lie."""

from dataclasses import dataclass

from fabula.domain.errors import InputError

OVERSCAN = 1.15
"""Pictures are drawn this much larger than the frame, so that the camera has room to move at full sharpness."""

SMALLEST_SIDE = 120
LARGEST_SIDE = 4096


@dataclass(frozen=True)
class FilmFormat:
    """Frame size in pixels (both even) and frames per second. Raises `InputError` for sizes no player shows."""

    width: int
    height: int
    fps: int = 30

    def __post_init__(self) -> None:
        sides = (self.width, self.height)
        if any(side % 2 or not SMALLEST_SIDE <= side <= LARGEST_SIDE for side in sides):
            raise InputError(
                f"A film of {self.width}x{self.height} cannot be made.",
                remedy=f"Choose even sides from {SMALLEST_SIDE} to {LARGEST_SIDE}, such as 1920x1080.",
                field="size",
            )
        if not 1 <= self.fps <= 120:
            raise InputError(f"{self.fps} frames a second cannot be made.", remedy="Choose 1 to 120.", field="fps")

    @property
    def portrait(self) -> bool:
        """Whether it stands upright."""
        return self.height > self.width


def picture_size(film: FilmFormat) -> tuple[int, int]:
    """The size in pixels (width, height) at which a shot's picture should be drawn."""
    return _even(film.width * OVERSCAN), _even(film.height * OVERSCAN)


def caption_band(film: FilmFormat) -> float:
    """The fraction of the frame's height that is kept for captions, at its bottom (or its top)."""
    return 0.17 if film.portrait else 0.2


def quiet_bottom(film: FilmFormat) -> float:
    """The fraction of the picture's height, at its bottom, that captions or the frame's edge may hide."""
    margin = (1 - 1 / OVERSCAN) / 2
    return margin + caption_band(film) / OVERSCAN + 0.01


def _even(pixels: float) -> int:
    return 2 * round(pixels / 2)

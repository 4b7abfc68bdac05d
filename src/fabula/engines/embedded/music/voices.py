"""Names of the synthesised voices, which the composer asks for and the player makes."""

from typing import Literal, get_args

Voice = Literal[
    "supersaw", "pluck", "warm-pad", "sub", "808", "reese", "acid", "square-lead", "saw-lead", "fm-bell", "e-piano",
    "organ-stab", "vox-pad", "glass-pad", "drone", "noise-riser", "impact", "kick-electro", "kit-electro", "kit-808",
    "kit-lofi",
]  # fmt: skip
"""`sub`, `808`, `reese` and `acid` are basses; `supersaw`, `pluck`, `organ-stab`, `e-piano` play chords; those that
end in `pad`, and `drone`, are held; `fm-bell` and the leads play melody. A `kit` plays a percussion part whole;
`kick-electro`, `noise-riser` (its note rises over its whole length) and `impact` are single sounds, whatever the
pitch."""

VOICES: tuple[Voice, ...] = get_args(Voice)

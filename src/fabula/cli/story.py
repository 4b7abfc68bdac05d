"""`fabula story`: one sentence, or one's own text, becomes a film."""

import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

import typer

from fabula.cli import options
from fabula.cli.help import HelpfulCommand
from fabula.cli.language import t
from fabula.domain.errors import InputError

if TYPE_CHECKING:
    from fabula.cli.shell import Shell

HELP = """\
Make a narrated, illustrated, captioned film from one sentence.

The folder then holds movie.mp4, its script, pictures, speech and captions. Edit script.json or story.toml, or put \
a picture or a recording of yours in the place of one, and `fabula build` makes only what that changes.
"""
EPILOG = """\
Examples:

  fabula story "a fox who is afraid of the dark" --out out/fox

  fabula story "怕黑的狐狸" --pages 5 --tone funny --age 4 --size 1080x1920

  fabula story --text my-story.txt --style watercolour --narrator ada

  fabula story "the last lighthouse keeper" --until script     # stop when the text is there

  fabula story "a robot who learns to sing" --engine text=openai:gpt-4.1-mini
"""
MOST_CHARACTERS = 100_000
LONGEST_TOPIC = 2_000


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("story", cls=HelpfulCommand, help=HELP, epilog=EPILOG, no_args_is_help=True)(_story)


def _story(
    topic: options.Topic = None,
    text: options.OwnStory = None,
    out: options.Out = None,
    pages: options.Pages = 0,
    size: options.Size = "1080p",
    fps: options.FrameRate = 30,
    style: options.Style = "picture-book",
    narrator: options.Narrator = "",
    speed: options.Speed = 1.0,
    music: options.Music = "auto",
    age: options.ReadersAge = "8",
    tone: options.Tone = "auto",
    hero: options.Hero = "",
    scene: options.Place = "",
    seed: options.Seed = 0,
    language: options.LanguageOption = "auto",
    engine: options.Engines = None,
    until: options.Until = "",
    jobs: options.Jobs = None,
    as_json: options.AsJson = False,
) -> None:
    from fabula.cli.shell import shell
    from fabula.cli.values import language_given, size_given, text_given, words_of
    from fabula.pipelines.products import product_kind

    told = text_given(topic, text)
    words_of(told, most=MOST_CHARACTERS)
    if not text and len(told) > LONGEST_TOPIC:
        raise InputError(
            f"The topic has {len(told):,} characters; {LONGEST_TOPIC:,} are the most.",
            remedy="Shorten it, or give it as your own story with --text FILE.",
            field="text",
        )
    width, height = size_given(size)
    with shell(as_json=as_json, engines=engine) as surroundings:
        values = {
            "story": {
                "topic": "" if text else told.strip(), "text": told if text else "", "pages": pages, "hero": hero,
                "scene": scene, "tone": tone, "age": age, "seed": seed,
                "language": "" if language == "auto" else language_given(language),
            },
            "film": {
                "width": width, "height": height, "fps": fps, "style": style, "narrator": narrator, "speed": speed,
                "music": music,
            },
            "engines": {name: surroundings.names[name] for name in product_kind("story").capabilities},
        }  # fmt: skip
        _make(values, out or Path("out") / folder_name(told), surroundings, until=until, jobs=jobs)


def _make(values: dict[str, Any], out: Path, surroundings: "Shell", *, until: str, jobs: int | None) -> None:
    from fabula.cli.production import make
    from fabula.pipelines.folders import production_begin, production_opened
    from fabula.pipelines.products import product_kind

    surroundings.check_engines(*product_kind("story").capabilities)
    production_begin(out, "story", values, surroundings.registry)
    with production_opened(out, surroundings.registry) as production:
        make(production, surroundings, until=until, jobs=jobs)


def folder_name(text: str) -> str:
    """A folder's name from the first words of a text: letters and digits of any script, joined by hyphens."""
    words = re.findall(r"\w+", text.lower())
    name = "-".join(words)[:40].strip("-")
    return name or t("story")

"""`fabula draw`: a sentence becomes a picture."""

from pathlib import Path
from typing import TYPE_CHECKING

import typer

from fabula.cli import options
from fabula.cli.help import HelpfulCommand

if TYPE_CHECKING:
    from fabula.cli.shell import Shell
    from fabula.engines.base import ImageRequest, ImageResult

HELP = """\
Draw a picture of what a sentence says.

The picture carries the mark and the label that say a machine made it; `fabula inspect` reads the label.
"""
EPILOG = """\
Examples:

  fabula draw "a fox with a lantern in a forest at night" -o fox.png

  fabula draw "海边的灯塔，日出" --size 1080x1920 --style watercolour -o sea.jpg

  fabula draw "a lighthouse in a storm" --title "The Last Light" -o cover.png

  fabula draw --styles
"""
SUFFIXES = (".png", ".jpg", ".jpeg")


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("draw", cls=HelpfulCommand, help=HELP, epilog=EPILOG, no_args_is_help=True)(_draw)


def _draw(
    text: options.Seen = None,
    output: options.PictureFile = Path("picture.png"),
    size: options.Size = "720p",
    style: options.Style = "picture-book",
    title: options.Title = "",
    styles: options.Styles = False,
    seed: options.Seed = 0,
    language: options.LanguageOption = "auto",
    engine: options.Engines = None,
    as_json: options.AsJson = False,
) -> None:
    from fabula.cli.shell import shell
    from fabula.cli.values import language_given, output_given, size_given, text_given, words_of
    from fabula.engines.base import ImageRequest

    if styles:
        with shell(as_json=as_json, engines=engine) as surroundings:
            _list_styles(surroundings)
        return
    told = words_of(text_given(text), most=4_000)
    width, height = size_given(size)
    code = language_given(language, told)
    output_given(output, suffixes=SUFFIXES)
    request = ImageRequest(told, width, height, style=style, seed=seed, language=code, title=title)
    with shell(as_json=as_json, engines=engine) as surroundings:
        _paint(surroundings, request, output)


def _paint(surroundings: "Shell", request: "ImageRequest", output: Path) -> None:
    from fabula.cli.values import style_given
    from fabula.engines.base import Call

    surroundings.check_engines("image")
    engine = surroundings.registry.image(surroundings.names["image"])
    style_given(request.style, engine.capabilities.styles)
    with surroundings.output.working("drawing") as progress:
        result = engine.draw(request, Call(progress=progress))
        _write(output, result, request)
    facts = result.facts
    surroundings.output.event(
        "result", file=str(output), width=request.width, height=request.height, engine=facts.engine,
        seed=facts.seed, faces=[[box.left, box.top, box.width, box.height] for box in result.faces],
    )  # fmt: skip
    surroundings.output.say("{file}: {width}x{height}.", file=output, width=request.width, height=request.height)


def _write(output: Path, result: "ImageResult", request: "ImageRequest") -> None:
    from fabula.cli.labelling import marked_picture, write_labelled

    data = marked_picture(result.png, language=request.language, suffix=output.suffix.lower())
    asked = {"prompt": request.prompt, "style": request.style, "seed": request.seed}
    write_labelled(output, data, facts=result.facts, asked=asked)


def _list_styles(surroundings: "Shell") -> None:
    engine = surroundings.registry.image(surroundings.names["image"])
    for style in engine.capabilities.styles:
        surroundings.output.event("style", name=style)
        surroundings.output.say(style)

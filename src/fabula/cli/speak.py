"""`fabula speak`: a text becomes a recording."""

from pathlib import Path
from typing import TYPE_CHECKING

import typer

from fabula.cli import options
from fabula.cli.help import HelpfulCommand
from fabula.cli.language import t

if TYPE_CHECKING:
    from fabula.cli.shell import Shell
    from fabula.engines.base import SpeechRequest, SpeechResult

HELP = """\
Speak a text into a recording.

Pauses: "wait [pause 0.8] and see", or SSML between <speak> and </speak>. `--voices` lists who can speak.
"""
EPILOG = """\
Examples:

  fabula speak "Once upon a time there was a fox." -o fox.wav

  fabula speak "从前有一只狐狸。" --voice ada --speed 0.9 -o huli.mp3

  fabula speak --text chapter.txt -o chapter.mp3

  fabula speak --voices --language ja
"""
SUFFIXES = (".wav", ".mp3", ".flac", ".ogg")


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("speak", cls=HelpfulCommand, help=HELP, epilog=EPILOG, no_args_is_help=True)(_speak)


def _speak(
    text: options.Spoken = None,
    file: options.TextFile = None,
    output: options.SoundFile = Path("speech.wav"),
    voice: options.Voice = "",
    speed: options.Speed = 1.0,
    voices: options.Voices = False,
    language: options.LanguageOption = "auto",
    engine: options.Engines = None,
    as_json: options.AsJson = False,
) -> None:
    from fabula.cli.shell import shell
    from fabula.cli.values import language_given, output_given, text_given, words_of

    if voices:
        with shell(as_json=as_json, engines=engine) as surroundings:
            _list_voices(surroundings, "" if language == "auto" else language_given(language, ""))
        return
    told = words_of(text_given(text, file))
    code = language_given(language, told)
    output_given(output, suffixes=SUFFIXES)
    with shell(as_json=as_json, engines=engine) as surroundings:
        _record(surroundings, told, code, voice=voice, speed=speed, output=output)


def _record(surroundings: "Shell", text: str, language: str, *, voice: str, speed: float, output: Path) -> None:
    from fabula.engines.base import Call, SpeechRequest

    surroundings.check_engines("speech")
    engine = surroundings.registry.speech(surroundings.names["speech"])
    request = SpeechRequest(text, language, voice, speed)
    with surroundings.output.working("speaking") as progress:
        result = engine.synthesize(request, Call(progress=progress))
        _write(output, result, request)
    surroundings.output.event(
        "result", file=str(output), seconds=round(result.sound.seconds, 3), engine=result.facts.engine,
        words=[[word.word, round(word.start, 3), round(word.stop, 3)] for word in result.words],
    )  # fmt: skip
    surroundings.output.say("{file}: {seconds} s.", file=output, seconds=round(result.sound.seconds, 1))


def _write(output: Path, result: "SpeechResult", request: "SpeechRequest") -> None:
    import io

    import soundfile  # type: ignore[import-untyped]

    from fabula.cli.labelling import write_labelled
    from fabula.media.audio import wav_bytes

    data, kind = wav_bytes(result.sound), output.suffix.lower()
    if kind != ".wav":
        buffer = io.BytesIO()
        soundfile.write(buffer, result.sound.samples, result.sound.rate, format=kind[1:].upper())
        data = buffer.getvalue()
    write_labelled(output, data, facts=result.facts, asked={"text": request.text[:500], "voice": request.voice})


def _list_voices(surroundings: "Shell", language: str) -> None:
    from rich.table import Table

    engine = surroundings.registry.speech(surroundings.names["speech"])
    table = Table(t("voice"), t("language"), t("who"), t("description"), box=None, header_style="bold")
    for voice in engine.voices(language):
        surroundings.output.event(
            "voice", name=voice.name, language=voice.language, gender=voice.gender, age=voice.age, role=voice.role,
            description=voice.description,
        )  # fmt: skip
        who = f"{voice.role}, {voice.gender}, {voice.age}"
        table.add_row(voice.name, voice.language, who, voice.description)
    surroundings.output.show(table)

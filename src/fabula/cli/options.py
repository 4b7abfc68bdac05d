"""The options of all commands, so that the same one means and says the same everywhere."""

from pathlib import Path
from typing import Annotated

from typer import Argument, Option

AsJson = Annotated[bool, Option("--json", help="Print one JSON line per event instead of prose.")]
Engines = Annotated[
    list[str] | None,
    Option(
        "--engine", metavar="CAPABILITY=NAME", help="Who does it: text=…, image=…, speech=… or music=…; repeatable."
    ),
]
LanguageOption = Annotated[
    str, Option("--language", metavar="CODE", help="Language of the text: en, zh, ja …; auto finds out.")
]
Seed = Annotated[int, Option("--seed", min=0, metavar="N", help="Another number, another result; the same, the same.")]
Size = Annotated[str, Option("--size", metavar="WxH", help="Pixels, such as 1920x1080, or 720p, 1080p, 1440p, 4k.")]
Style = Annotated[str, Option("--style", metavar="NAME", help="How pictures look; `fabula draw --styles` lists them.")]
Speed = Annotated[float, Option("--speed", min=0.25, max=4.0, metavar="X", help="Pace; 1 is the voice's own.")]
TextFile = Annotated[Path | None, Option("--text", metavar="FILE", help="Take the text from this file.")]

# Productions.
Folder = Annotated[Path, Argument(metavar="DIR", help="The folder of a production.")]
Out = Annotated[Path | None, Option("--out", metavar="DIR", help="Where it goes; by itself out/ and the topic.")]
Until = Annotated[str, Option("--until", metavar="TARGET", help="Stop there: script, page-2/picture, film …")]
Again = Annotated[str, Option("--again", metavar="TARGET", help="Make this anew; the old take is kept.")]
Repair = Annotated[bool, Option("--repair", help="Find damaged results in the store and make them anew.")]
Keep = Annotated[float, Option("--keep", metavar="HOURS", min=0.0, help="Everything younger than this stays.")]
Jobs = Annotated[
    int | None, Option("--jobs", min=1, metavar="N", help="Targets at the same time; by itself one per processor.")
]

# Stories.
Topic = Annotated[str | None, Argument(metavar="TEXT", help="What the story is about; - reads it from stdin.")]
OwnStory = Annotated[Path | None, Option("--text", metavar="FILE", help="Your own story, kept word for word.")]
Pages = Annotated[int, Option("--pages", min=0, metavar="N", help="Pages, 3 to 20; 0 lets the story decide.")]
FrameRate = Annotated[int, Option("--fps", metavar="N", help="Frames a second: 24, 25, 30, 50 or 60.")]
Narrator = Annotated[str, Option("--narrator", metavar="VOICE", help="Who tells it; see `fabula speak --voices`.")]
ReadersAge = Annotated[str, Option("--age", metavar="AGE", help="For readers of about this age: 4, 8, 12 or adult.")]
Tone = Annotated[str, Option("--tone", metavar="TONE", help="auto, warm, funny, adventurous, mysterious or quiet.")]
Music = Annotated[str, Option("--music", metavar="GENRE", help="What plays under the pages: auto, off, or a genre.")]
Hero = Annotated[str, Option("--hero", metavar="WHO", help="The hero, where the topic does not say.")]
Place = Annotated[str, Option("--scene", metavar="WHERE", help="The place, where the topic does not say.")]

# Songs.
Described = Annotated[str | None, Argument(metavar="TEXT", help="What the song is; - reads it from stdin.")]
OwnLyrics = Annotated[Path | None, Option("--lyrics", metavar="FILE", help="Your own words, with [tags] or without.")]
SongTitle = Annotated[str, Option("--title", metavar="TITLE", help="The title; by itself the words' own.")]
Duration = Annotated[
    float, Option("--duration", min=0, metavar="SECONDS", help="Exact length, 10 to 600; 0: as long as the words need.")
]
Genre = Annotated[str, Option("--genre", metavar="GENRE", help="pop, rock, folk, guofeng …; by itself as described.")]
Tempo = Annotated[float, Option("--bpm", min=0, metavar="N", help="Beats a minute, 40 to 220; 0: as described.")]
MusicalKey = Annotated[str, Option("--key", metavar="KEY", help='Such as "D major" or "F# minor".')]
Mood = Annotated[str, Option("--mood", metavar="WORDS", help="Happy, tender, dark …; by itself as described.")]
Instruments = Annotated[
    list[str] | None, Option("--instrument", metavar="NAME", help="Must be heard: piano, guitar, erhu …; repeatable.")
]
Instrumental = Annotated[bool, Option("--instrumental", help="No words at all.")]
Vocal = Annotated[bool, Option("--vocal/--no-vocal", help="Sing a guide vocal, or show the words only.")]
SingingVoice = Annotated[str, Option("--voice", metavar="NAME", help="Who sings: woman, man or child.")]
CoverStyle = Annotated[str, Option("--cover", metavar="STYLE", help="How the cover looks: vintage, modern, grunge …")]
VideoShapes = Annotated[
    list[str] | None, Option("--video", metavar="SHAPE", help="Shapes of lyric videos: 16:9, 9:16, 1:1; repeatable.")
]
NoVideo = Annotated[bool, Option("--no-video", help="Make no lyric video.")]
SoundFormats = Annotated[
    list[str] | None, Option("--format", metavar="FORMAT", help="Besides WAV: flac, mp3, m4a, opus; repeatable.")
]
Stems = Annotated[bool, Option("--stems", help="Lay out drums, bass, harmony, lead and voice as files of their own.")]

# Speech and pictures.
Spoken = Annotated[str | None, Argument(metavar="TEXT", help="What to say; - reads it from stdin.")]
SoundFile = Annotated[Path, Option("-o", "--output", metavar="FILE", help="A .wav, .mp3, .flac or .ogg file.")]
Voice = Annotated[str, Option("--voice", metavar="NAME", help="Who speaks; by itself the narrator.")]
Voices = Annotated[bool, Option("--voices", help="List the voices instead.")]
Seen = Annotated[str | None, Argument(metavar="TEXT", help="What is to be seen; - reads it from stdin.")]
PictureFile = Annotated[Path, Option("-o", "--output", metavar="FILE", help="A .png or .jpg file.")]
Title = Annotated[str, Option("--title", metavar="TITLE", help="Make it a cover with this title.")]
Styles = Annotated[bool, Option("--styles", help="List the styles instead.")]

# Looking.
Inspected = Annotated[Path, Argument(metavar="FILE", help="A film, picture or recording.")]
CheckedFolder = Annotated[Path, Option("--dir", metavar="DIR", help="Where films are to be made.")]

# The studio.
WebPort = Annotated[int | None, Option("--port", min=0, max=65535, metavar="N", help="Port of the web; 0: a free one.")]
WebHost = Annotated[str | None, Option("--host", metavar="ADDRESS", help="Where to listen; 0.0.0.0: every network.")]
StudioFolder = Annotated[Path | None, Option("--data", metavar="DIR", help="The studio's database, files and queue.")]
Workers = Annotated[
    int | None,
    Option("--workers", min=1, max=256, metavar="N", help="Targets at the same time; by itself one per processor."),
]
ResetAdmin = Annotated[bool, Option("--reset-admin", help="Give the first admin a new password.")]
Queues = Annotated[str | None, Option("--queues", "-Q", metavar="NAMES", help="What to make; by itself everything.")]
Concurrency = Annotated[
    int | None,
    Option("--concurrency", "-c", min=1, metavar="N", help="Targets at the same time; by itself one per processor."),
]
Pool = Annotated[str | None, Option("--pool", metavar="POOL", help="Celery's: prefork, or solo for one at a time.")]
WorkerName = Annotated[str | None, Option("--name", "-n", metavar="NAME", help="Its name among the workers.")]

# The services.
ServiceName = Annotated[str, Argument(metavar="NAME", help="lyrics, music, image (or cover), integrated.")]
ServicePort = Annotated[int | None, Option("--port", min=0, max=65535, metavar="N", help="Its port; 0: a free one.")]

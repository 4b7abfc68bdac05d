"""The instruments that a score may ask for, by the names that descriptions use."""

from dataclasses import dataclass
from functools import cache

from fabula.domain.score import PartRole
from fabula.engines.embedded.music.voices import VOICES


@dataclass(frozen=True)
class Instrument:
    """An instrument: its General MIDI program, the range where it sounds well, what it does in a band, best first.

    `struck` ones die away by themselves, others sound as long as they are held. `voice` is a synthesised voice.
    """

    name: str
    program: int
    low: int
    high: int
    roles: tuple[PartRole, ...]
    struck: bool = False
    voice: str = ""
    gain_db: float = 0.0
    pan: float = 0.0
    reverb: float = 0.2


_ROLE_LETTERS: dict[str, PartRole] = {
    "b": "bass", "c": "chords", "p": "pad", "a": "arpeggio", "l": "lead", "k": "counter", "d": "drums",
    "x": "percussion", "e": "effect",
}  # fmt: skip

# name | program | range | roles | struck (*) or held (-) | voice | gain dB | pan | reverb
_TABLE = """
piano             |   0 | 36 96 | calk | * |             |  0   | -0.10 | 0.22
electric piano    |   4 | 40 88 | calk | * |             |  0   |  0.12 | 0.20
bright piano      |   1 | 40 96 | calk | * |             |  0   | -0.10 | 0.18
honky-tonk        |   3 | 40 90 | calk | * |             | -1   |  0.10 | 0.15
harpsichord       |   6 | 41 84 | calk | * |             | -2   |  0.10 | 0.25
celesta           |   8 | 60 96 | akl  | * |             | -2   |  0.20 | 0.30
glockenspiel      |   9 | 72 100| akl  | * |             | -5   |  0.25 | 0.25
music box         |  10 | 60 96 | alk  | * |             | -1   |  0.10 | 0.35
vibraphone        |  11 | 53 89 | kacl | * |             | -1   |  0.20 | 0.30
marimba           |  12 | 45 90 | akcl | * |             |  0   |  0.15 | 0.20
xylophone         |  13 | 65 96 | akl  | * |             | -3   |  0.25 | 0.20
bells             |  14 | 60 84 | kal  | * |             | -6   |  0.20 | 0.40
yangqin           |  15 | 55 86 | akcl | * |             | -2   |  0.25 | 0.25
organ             |  16 | 40 84 | cpl  | - |             | -5   | -0.20 | 0.20
church organ      |  19 | 36 84 | cpl  | - |             | -6   |  0.00 | 0.45
accordion         |  21 | 53 88 | clk  | - |             | -4   |  0.20 | 0.15
sheng             |  20 | 57 86 | pkl  | - |             | -5   |  0.20 | 0.25
harmonica         |  22 | 60 88 | lk   | - |             | -3   |  0.15 | 0.20
classical guitar  |  24 | 40 79 | calk | * |             |  1   | -0.20 | 0.20
acoustic guitar   |  25 | 40 79 | calk | * |             |  0   |  0.20 | 0.15
ukulele           |  24 | 55 81 | calk | * |             |  0   |  0.25 | 0.12
jazz guitar       |  26 | 40 81 | clka | * |             |  0   |  0.20 | 0.18
electric guitar   |  27 | 40 84 | calk | * |             | -1   |  0.30 | 0.15
muted guitar      |  28 | 40 79 | ac   | * |             | -1   | -0.30 | 0.12
overdriven guitar |  29 | 40 84 | clk  | - |             | -4   | -0.30 | 0.15
distorted guitar  |  30 | 40 86 | clk  | - |             | -5   |  0.30 | 0.15
double bass       |  32 | 28 55 | b    | * |             |  2   |  0.00 | 0.08
bass              |  33 | 28 55 | b    | * |             |  1   |  0.00 | 0.04
picked bass       |  34 | 28 55 | b    | * |             |  0   |  0.00 | 0.04
fretless bass     |  35 | 28 55 | b    | * |             |  1   |  0.00 | 0.06
slap bass         |  36 | 28 55 | b    | * |             |  0   |  0.00 | 0.04
synth bass        |  38 | 28 55 | b    | - |             | -2   |  0.00 | 0.02
violin            |  40 | 55 93 | lkp  | - |             | -3   | -0.20 | 0.30
fiddle            | 110 | 55 91 | lk   | - |             | -3   | -0.20 | 0.22
viola             |  41 | 48 84 | kpl  | - |             | -3   |  0.15 | 0.30
cello             |  42 | 36 74 | klpb | - |             | -1   |  0.20 | 0.30
tremolo strings   |  44 | 43 88 | pk   | - |             | -5   |  0.00 | 0.35
pizzicato strings |  45 | 40 88 | ack  | * |             | -1   |  0.10 | 0.28
harp              |  46 | 40 93 | acl  | * |             |  0   | -0.25 | 0.32
strings           |  48 | 36 90 | pckl | - |             | -5   |  0.00 | 0.35
slow strings      |  49 | 36 86 | p    | - |             | -5   |  0.00 | 0.38
choir             |  52 | 43 82 | pkl  | - |             | -5   |  0.00 | 0.42
trumpet           |  56 | 55 84 | lk   | - |             | -4   | -0.15 | 0.25
muted trumpet     |  59 | 55 84 | lk   | - |             | -3   | -0.15 | 0.25
trombone          |  57 | 41 72 | klp  | - |             | -4   |  0.20 | 0.25
french horn       |  60 | 43 77 | klp  | - |             | -4   |  0.20 | 0.35
brass             |  61 | 43 82 | ckl  | - |             | -5   |  0.15 | 0.25
saxophone         |  66 | 46 79 | lk   | - |             | -3   |  0.10 | 0.22
alto saxophone    |  65 | 53 84 | lk   | - |             | -3   |  0.10 | 0.22
oboe              |  68 | 58 88 | lk   | - |             | -4   |  0.15 | 0.30
bassoon           |  70 | 36 70 | kbl  | - |             | -2   |  0.20 | 0.25
clarinet          |  71 | 50 86 | lk   | - |             | -3   | -0.15 | 0.28
flute             |  73 | 60 93 | lk   | - |             | -3   | -0.12 | 0.30
tin whistle       |  72 | 67 98 | lk   | - |             | -5   | -0.12 | 0.28
recorder          |  74 | 62 93 | lk   | - |             | -4   | -0.12 | 0.25
whistling         |  78 | 65 90 | lk   | - |             | -7   |  0.10 | 0.25
ocarina           |  79 | 62 88 | lk   | - |             | -5   | -0.10 | 0.28
shakuhachi        |  77 | 55 86 | lk   | - |             | -3   | -0.12 | 0.38
xiao              |  77 | 55 84 | lk   | - |             | -3   | -0.12 | 0.40
dizi              |  75 | 62 91 | lk   | - |             | -4   | -0.15 | 0.32
erhu              | 110 | 57 88 | lk   | - |             | -3   |  0.12 | 0.35
suona             | 111 | 60 86 | lk   | - |             | -6   |  0.10 | 0.25
sitar             | 104 | 48 84 | lakc | * |             | -2   |  0.20 | 0.25
banjo             | 105 | 48 84 | akcl | * |             | -2   | -0.25 | 0.12
mandolin          |  25 | 55 86 | aklc | * |             | -1   | -0.30 | 0.15
pedal steel       |  26 | 52 84 | kl   | * |             |  0   |  0.30 | 0.30
pipa              | 106 | 50 86 | alkc | * |             | -1   |  0.22 | 0.25
shamisen          | 106 | 50 84 | alkc | * |             | -1   |  0.22 | 0.20
guzheng           | 107 | 43 88 | aclk | * |             |  0   | -0.22 | 0.30
koto              | 107 | 43 88 | aclk | * |             |  0   | -0.22 | 0.28
guqin             | 107 | 36 74 | calk | * |             |  1   | -0.10 | 0.35
kalimba           | 108 | 55 88 | akl  | * |             |  0   |  0.15 | 0.25
bagpipe           | 109 | 58 82 | lk   | - |             | -7   |  0.00 | 0.25
steel drums       | 114 | 55 88 | akl  | * |             | -2   |  0.15 | 0.22
soft pad          |  89 | 40 84 | p    | - | warm-pad    | -6   |  0.00 | 0.35
pad               |  89 | 40 84 | p    | - | warm-pad    | -5   |  0.00 | 0.35
glass pad         |  92 | 48 88 | p    | - | glass-pad   | -7   |  0.00 | 0.40
vox pad           |  91 | 46 82 | pk   | - | vox-pad     | -6   |  0.00 | 0.38
drone             |  95 | 28 60 | bp   | - | drone       | -7   |  0.00 | 0.40
synth             |  81 | 45 88 | clka | - | supersaw    | -5   |  0.00 | 0.22
supersaw          |  81 | 45 88 | clk  | - | supersaw    | -5   |  0.00 | 0.22
pluck             |  84 | 48 91 | akcl | * | pluck       | -3   |  0.15 | 0.28
organ stab        |  16 | 45 84 | c    | * | organ-stab  | -3   |  0.10 | 0.18
fm piano          |   5 | 42 88 | calk | * | e-piano     | -2   |  0.10 | 0.20
fm bell           |  98 | 60 96 | akl  | * | fm-bell     | -6   |  0.20 | 0.35
synth lead        |  81 | 55 88 | lk   | - | saw-lead    | -6   |  0.00 | 0.22
square lead       |  80 | 55 91 | lka  | - | square-lead | -8   |  0.05 | 0.18
sub               |  38 | 26 50 | b    | - | sub         |  0   |  0.00 | 0.00
808               |  38 | 26 50 | b    | - | 808         |  1   |  0.00 | 0.00
reese             |  38 | 28 52 | b    | - | reese       | -2   |  0.00 | 0.02
acid bass         |  38 | 30 55 | b    | - | acid        | -3   |  0.00 | 0.05
drums             |   0 | 27 87 | d    | * |             |  0   |  0.00 | 0.10
room drums        |   8 | 27 87 | d    | * |             |  0   |  0.00 | 0.14
rock drums        |  16 | 27 87 | d    | * |             |  0   |  0.00 | 0.14
jazz drums        |  32 | 27 87 | d    | * |             |  0   |  0.00 | 0.14
brushes           |  40 | 27 87 | d    | * |             |  1   |  0.00 | 0.14
electro drums     |  24 | 27 87 | d    | * | kit-electro |  0   |  0.00 | 0.06
808 drums         |  25 | 27 87 | d    | * | kit-808     |  0   |  0.00 | 0.06
lo-fi drums       |   0 | 27 87 | d    | * | kit-lofi    | -1   |  0.00 | 0.08
orchestra drums   |  48 | 27 87 | d    | * |             | -1   |  0.00 | 0.30
taiko             |  48 | 27 87 | x    | * |             | -1   |  0.00 | 0.32
percussion        |   0 | 27 87 | x    | * |             | -3   |  0.15 | 0.14
riser             | 122 | 48 72 | e    | - | noise-riser | -12  |  0.00 | 0.25
impact            | 127 | 36 60 | e    | * | impact      | -8   |  0.00 | 0.35
"""


def _read(row: str) -> Instrument:
    name, program, reach, roles, struck, voice, gain, pan, reverb = (cell.strip() for cell in row.split("|"))
    low, high = map(int, reach.split())
    assert not voice or voice in VOICES, voice
    does = tuple(_ROLE_LETTERS[letter] for letter in roles)
    return Instrument(name, int(program), low, high, does, struck == "*", voice, float(gain), float(pan), float(reverb))


@cache
def instruments() -> dict[str, Instrument]:
    """Every instrument by its name."""
    return {each.name: each for each in map(_read, _TABLE.strip().splitlines())}

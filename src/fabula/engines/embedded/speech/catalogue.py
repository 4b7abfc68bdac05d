"""The named voices: who they are, and how each is made from the synthesiser's own voice of the language."""

import difflib
from dataclasses import dataclass, replace

from fabula.domain.errors import InputError
from fabula.domain.language import CHINESE, ENGLISH, JAPANESE
from fabula.domain.scene import Age, Gender
from fabula.domain.voice import Voice, VoiceRole
from fabula.engines.embedded.speech.profiles import Shape


@dataclass(frozen=True)
class Profile:
    """A voice and its making.

    `pace` is a factor on the language's own, `tone` eSpeak's pitch parameter (50 is its own). Without `shape` the
    synthesiser's sound stays as it is, which costs a thirtieth of a shaped voice. `alias` is another name for it.
    """

    voice: Voice
    pace: float = 1.0
    tone: int = 50
    shape: Shape | None = None
    alias: str = ""


def _voice(
    name: str,
    who: str,
    description: str,
    *,
    pace: float = 1.0,
    tone: int = 50,
    shape: Shape | None = None,
    alias: str = "",
) -> Profile:
    """`who` is "role gender age"."""
    role, gender, age = who.split()
    voice = Voice(name, "", _gender(gender), _age(age), _role(role), description)
    return Profile(voice, pace, tone, shape, alias)


def _gender(word: str) -> Gender:
    genders: dict[str, Gender] = {"female": "female", "male": "male", "neutral": "neutral"}
    return genders[word]


def _age(word: str) -> Age:
    ages: dict[str, Age] = {"child": "child", "young": "young", "adult": "adult", "old": "old"}
    return ages[word]


def _role(word: str) -> VoiceRole:
    roles: dict[str, VoiceRole] = {"narrator": "narrator", "person": "person", "creature": "creature"}
    return roles[word]


_MOUSE = Shape(330, liveliness=1.7, warp=1.3, tilt=0.6)
_BEAR = Shape(62, liveliness=1.2, warp=0.84, tilt=-1.2, breath=0.1)
_DRAGON = Shape(72, liveliness=1.5, warp=0.8, growl=0.5, echo=0.25, tilt=0.5)
_ROBOT = Shape(118, liveliness=0.0, warp=1.04, tilt=0.8, echo=0.15)
_GHOST = Shape(190, liveliness=1.1, warp=1.06, breath=0.85, tremor=0.8, echo=0.55)

_ENGLISH = (
    _voice("arthur", "narrator male adult", "A calm storyteller", pace=0.93),
    _voice("clara", "narrator female adult", "A clear, warm storyteller", pace=0.95,
           shape=Shape(176, liveliness=1.1, warp=1.07)),
    _voice("edmund", "narrator male old", "A deep storyteller who takes his time", pace=0.88, tone=36),
    _voice("ada", "person female adult", "A composed woman", shape=Shape(196, liveliness=1.2, warp=1.1)),
    _voice("grace", "person female young", "A bright young woman", pace=1.06,
           shape=Shape(222, liveliness=1.4, warp=1.12, breath=0.12)),
    _voice("henry", "person male adult", "A sturdy man", shape=Shape(92, liveliness=1.0, warp=0.95, tilt=-0.4)),
    _voice("oscar", "person male young", "A lively young man", pace=1.08,
           shape=Shape(128, liveliness=1.45, warp=1.03)),
    _voice("lily", "person female child", "A cheerful girl", pace=1.02,
           shape=Shape(272, liveliness=1.4, warp=1.15, tilt=0.3)),
    _voice("tom", "person male child", "A curious boy", pace=1.04, shape=Shape(240, liveliness=1.3, warp=1.12)),
    _voice("nana", "person female old", "A gentle old woman", pace=0.85,
           shape=Shape(164, liveliness=1.25, warp=1.07, breath=0.25, tremor=0.35)),
    _voice("old-oak", "person male old", "A gravelly old man", pace=0.84,
           shape=Shape(76, liveliness=1.15, warp=0.93, breath=0.2, tremor=0.3, growl=0.2)),
    _voice("squeak", "creature neutral child", "A tiny mouse", pace=1.15, shape=_MOUSE),
    _voice("bruno", "creature male adult", "A big slow bear", pace=0.86, shape=_BEAR),
    _voice("ember", "creature neutral old", "A rumbling dragon", pace=0.88, shape=_DRAGON),
    _voice("bolt", "creature neutral adult", "A robot on one note", pace=0.95, shape=_ROBOT),
    _voice("wisp", "creature female young", "A breathy ghost", pace=0.85, shape=_GHOST),
)  # fmt: skip

_CHINESE = (
    _voice("wenyuan", "narrator male adult", "文远：沉稳的讲述人", pace=0.95, tone=58, alias="文远"),
    _voice("jingshu", "narrator female adult", "静姝：温和清楚的讲述人", pace=0.95, alias="静姝",
           shape=Shape(178, liveliness=1.1, warp=1.07)),
    _voice("boan", "narrator male old", "伯安：低沉、从容的讲述人", pace=0.88, tone=42, alias="伯安"),
    _voice("xiaolan", "person female adult", "晓兰：稳重的女子", shape=Shape(198, liveliness=1.2, warp=1.1),
           alias="晓兰"),
    _voice("ruoxi", "person female young", "若溪：明快的姑娘", pace=1.06, alias="若溪",
           shape=Shape(226, liveliness=1.3, warp=1.12, breath=0.12)),
    _voice("dashan", "person male adult", "大山：结实的汉子",
           shape=Shape(94, liveliness=1.05, warp=0.95, tilt=-0.4), alias="大山"),
    _voice("zhiming", "person male young", "志明：活泼的小伙子", pace=1.08, alias="志明",
           shape=Shape(130, liveliness=1.3, warp=1.03)),
    _voice("doudou", "person female child", "豆豆：开朗的小女孩", pace=1.02, alias="豆豆",
           shape=Shape(276, liveliness=1.25, warp=1.15, tilt=0.3)),
    _voice("xiaohu", "person male child", "小虎：好奇的小男孩", pace=1.04,
           shape=Shape(242, liveliness=1.25, warp=1.12), alias="小虎"),
    _voice("guipopo", "person female old", "桂婆婆：慈祥的老奶奶", pace=0.85, alias="桂婆婆",
           shape=Shape(166, liveliness=1.15, warp=1.07, breath=0.25, tremor=0.3)),
    _voice("songyeye", "person male old", "松爷爷：沙哑的老爷爷", pace=0.84, alias="松爷爷",
           shape=Shape(74, liveliness=1.1, warp=0.92, breath=0.2, tremor=0.25, growl=0.2)),
    _voice("zhizhi", "creature neutral child", "吱吱：小小的老鼠", pace=1.12,
           shape=replace(_MOUSE, liveliness=1.4), alias="吱吱"),
    _voice("hanhan", "creature male adult", "憨憨：又大又慢的熊", pace=0.86, shape=_BEAR, alias="憨憨"),
    _voice("yanlong", "creature neutral old", "炎龙：低吼的龙", pace=0.88,
           shape=replace(_DRAGON, liveliness=1.2), alias="炎龙"),
    _voice("tiedan", "creature neutral adult", "铁蛋：平着嗓子的机器人", pace=0.95,
           shape=replace(_ROBOT, liveliness=0.35), alias="铁蛋"),
    _voice("piaopiao", "creature female young", "飘飘：气声的幽灵", pace=0.85, shape=_GHOST, alias="飘飘"),
)  # fmt: skip

_JAPANESE = (
    _voice("mei", "narrator female adult", "めい：はっきりした語り手", tone=34, alias="めい"),
    _voice("kaito", "narrator male adult", "海斗：落ち着いた語り手", pace=0.96, shape=Shape(124, warp=0.88),
           alias="海斗"),
    _voice("shizuka", "narrator female old", "静香：ゆったりした語り手", pace=0.9, alias="静香",
           shape=Shape(212, liveliness=0.9, warp=0.95)),
    _voice("haruka", "person female adult", "遥：しとやかな女性", shape=Shape(246, liveliness=1.05, warp=1.0),
           alias="遥"),
    _voice("yui", "person female young", "結衣：明るい娘", pace=1.06, alias="結衣",
           shape=Shape(300, liveliness=1.25, warp=1.04, breath=0.15)),
    _voice("daichi", "person male adult", "大地：たくましい男性", alias="大地",
           shape=Shape(100, liveliness=1.1, warp=0.86, tilt=-0.4)),
    _voice("ren", "person male young", "蓮：元気な青年", pace=1.07, shape=Shape(140, liveliness=1.3, warp=0.9),
           alias="蓮"),
    _voice("hina", "person female child", "ひな：元気な女の子", pace=1.02, alias="ひな",
           shape=Shape(378, liveliness=1.2, warp=1.1, tilt=0.3)),
    _voice("sota", "person male child", "颯太：好奇心のある男の子", pace=1.04,
           shape=Shape(348, liveliness=1.1, warp=1.1), alias="颯太"),
    _voice("ume", "person female old", "うめ：やさしいおばあさん", pace=0.85, alias="うめ",
           shape=Shape(184, liveliness=1.0, warp=0.93, breath=0.25, tremor=0.35)),
    _voice("genzo", "person male old", "源三：しわがれたおじいさん", pace=0.85, alias="源三",
           shape=Shape(90, liveliness=1.15, warp=0.87, breath=0.2, tremor=0.3, growl=0.15)),
    _voice("chuta", "creature neutral child", "ちゅう太：小さなねずみ", pace=1.12, alias="ちゅう太",
           shape=replace(_MOUSE, pitch=450, liveliness=1.2, warp=1.2)),
    _voice("kuma", "creature male adult", "くま：大きくてのんびりした熊", pace=0.86,
           shape=replace(_BEAR, warp=0.76), alias="くま"),
    _voice("ryu", "creature neutral old", "竜：低くうなる竜", pace=0.88, shape=replace(_DRAGON, warp=0.72),
           alias="竜"),
    _voice("robo", "creature neutral adult", "ロボ：一本調子のロボット", pace=0.95,
           shape=replace(_ROBOT, warp=0.92), alias="ロボ"),
    _voice("yurei", "creature female young", "幽霊：息のような声", pace=0.85,
           shape=replace(_GHOST, pitch=205, warp=1.0), alias="幽霊"),
)  # fmt: skip

_BY_LANGUAGE = {ENGLISH: _ENGLISH, CHINESE: _CHINESE, JAPANESE: _JAPANESE}
NAMED_LANGUAGES = frozenset(_BY_LANGUAGE)


def profiles_of(language: str) -> tuple[Profile, ...]:
    """The sixteen profiles of a language; a language without names of its own borrows those of English."""
    return tuple(
        replace(profile, voice=replace(profile.voice, language=language))
        for profile in _BY_LANGUAGE.get(language, _ENGLISH)
    )


def profile_of(name: str, language: str) -> Profile:
    """A voice by name or alias, the language's first narrator where `name` is empty. Raises `InputError` otherwise."""
    profiles = profiles_of(language)
    if not name:
        return profiles[0]
    wanted = name.strip().casefold()
    for profile in profiles:
        if wanted in {profile.voice.name, profile.alias}:
            return profile
    names = [p.voice.name for p in profiles] + [p.alias for p in profiles if p.alias]
    near = difflib.get_close_matches(wanted, names, n=3, cutoff=0.5)
    hint = f"Did you mean {', '.join(near)}?" if near else f"Use one of {', '.join(p.voice.name for p in profiles)}."
    raise InputError(f"There is no voice {name!r} in language {language!r}.", remedy=hint, field="voice")

"""What a subgenre asks of its genre: which grooves and ensembles of the profile, and at which tempo."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Style:
    """Names of grooves and ensembles that suit a subgenre (none: any), and its usual tempo (0: the genre's)."""

    grooves: tuple[str, ...] = ()
    ensembles: tuple[str, ...] = ()
    slowest: float = 0.0
    fastest: float = 0.0


STYLES: dict[str, Style] = {
    "synth-pop": Style(("four-floor", "driving"), ("synth", "shine"), 104, 126),
    "dance-pop": Style(("four-floor", "driving"), ("synth", "shine"), 112, 126),
    "indie pop": Style(("radio", "bounce"), ("band", "acoustic"), 90, 118),
    "ballad": Style(("half-time", "radio", "slow jam", "straight", "travel"), (), 66, 84),
    "k-pop": Style(("driving", "four-floor", "bounce"), ("synth", "shine"), 108, 130),
    "city pop": Style(("radio", "bounce"), ("ballroom", "band"), 98, 116),
    "disco": Style(("disco",), ("mirrorball",), 112, 124),
    "indie rock": Style(("backbeat", "drive"), ("garage", "campus", "roots"), 108, 140),
    "punk": Style(("punk", "drive"), ("garage", "heavy"), 150, 172),
    "metal": Style(("halftime", "drive", "stomp"), ("heavy",), 120, 168),
    "hard rock": Style(("stomp", "drive", "backbeat"), ("stadium", "heavy"), 108, 140),
    "grunge": Style(("halftime", "backbeat"), ("garage", "heavy"), 100, 124),
    "post-rock": Style(("halftime", "backbeat"), ("stadium", "campus"), 84, 116),
    "techno": Style(("festival", "trance"), ("warehouse", "mainstage"), 126, 138),
    "trance": Style(("trance",), ("mainstage", "sunrise"), 130, 140),
    "synthwave": Style(("retro",), ("neon",), 100, 118),
    "drum and bass": Style(("broken",), ("warehouse",), 140, 150),
    "chiptune": Style(("electro", "retro"), ("neon",), 120, 150),
    "deep house": Style(("deep",), ("loft",), 116, 124),
    "tropical house": Style(("tropical",), ("beach",), 112, 120),
    "french house": Style(("jackin", "disco"), ("club", "mirrorball"), 118, 127),
    "trap": Style(("trap", "drill"), ("808", "night", "orchestra"), 70, 82),
    "boom bap": Style(("boom bap", "soulful"), ("crate",), 84, 98),
    "funk": Style(("funk",), ("soul band",), 94, 112),
    "neo-soul": Style(("neo", "pocket"), ("velvet", "late night"), 68, 92),
    "gospel": Style(("pocket", "slow jam"), ("soul band",), 66, 96),
    "swing": Style(("swing", "shuffle"), ("quartet", "trio"), 120, 176),
    "bossa nova": Style(("bossa",), ("beach",), 112, 140),
    "smooth jazz": Style(("bossa", "brushes"), ("lounge", "beach"), 84, 110),
    "delta blues": Style(("porch", "train"), ("delta",), 76, 108),
    "boogie-woogie": Style(("shuffle", "straight"), ("juke joint", "electric"), 116, 144),
    "bluegrass": Style(("train", "two-step"), ("porch",), 116, 150),
    "americana": Style(("highway", "travel"), ("prairie", "nashville"), 84, 116),
    "celtic": Style(("stomp", "waltz"), ("village", "harbour"), 96, 128),
    "baroque": Style((), ("baroque", "quartet"), 0, 0),
    "romantic piano": Style(("andante", "allegro", "waltz"), ("piano",), 0, 0),
    "waltz": Style(("waltz", "minuet"), (), 108, 152),
    "string quartet": Style((), ("quartet",), 0, 0),
    "epic": Style(("battle", "storm", "march"), ("heroic", "adventure", "hybrid"), 84, 130),
    "fantasy score": Style((), ("adventure", "wonder"), 0, 0),
    "horror score": Style(("heartbeat", "pulse"), ("hybrid", "intimate"), 60, 92),
    "xianxia": Style(("sword", "lantern"), ("frontier", "moon tower"), 70, 104),
    "lullaby": Style(("cradle", "clockwork"), ("bedtime",), 72, 92),
    "space ambient": Style(("still", "drift", "tide"), ("space",), 0, 0),
    "sleep music": Style(("still", "drift", "float"), ("snow", "temple"), 50, 60),
}
"""By the names of `describing_words.SUBGENRE_SHELVES`; those not here are as their genre is."""

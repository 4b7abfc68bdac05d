"""Who plays: the chairs of a song's ensemble, with the instruments that were asked for in them."""

from dataclasses import replace

from fabula.domain.score import PartRole
from fabula.engines.embedded.music.composing.chance import variant
from fabula.engines.embedded.music.composing.instruments import Instrument, instruments
from fabula.engines.embedded.music.composing.intent import Intent
from fabula.engines.embedded.music.composing.profile import Chair

_KITS = frozenset({"drums", "percussion"})


def chairs_of(intent: Intent) -> list[Chair]:
    """The chairs of the song. An instrument that was asked for plays from the beginning, in the first of its roles
    that no other such instrument has; one that is not wanted does not play."""
    alone = instruments().get(intent.solo)
    if alone and "chords" in alone.roles:
        return [Chair("bass", alone.name), Chair("arpeggio", alone.name), Chair("lead", alone.name)]
    chairs = [chair for chair in _band(intent) if not _unwanted(chair, intent.without)]
    taken: set[PartRole] = set()
    for name in intent.instruments:
        chairs = _seated(chairs, instruments()[name], taken)
    return chairs


def _band(intent: Intent) -> list[Chair]:
    """The ensemble, its tune played by whoever plays the tune in one of the genre's ensembles."""
    others = {chair.instrument for chair in intent.variant.ensemble.chairs if chair.role != "lead"}
    leads = [chair for each in intent.profile.ensembles for chair in each.chairs if chair.role == "lead"]
    soloists = [chair for chair in leads if chair.instrument not in others] or leads
    soloist = variant(soloists, intent.seed, intent.profile.genre, "soloist")
    return [soloist if chair.role == "lead" else chair for chair in intent.variant.ensemble.chairs]


def _seated(chairs: list[Chair], player: Instrument, taken: set[PartRole]) -> list[Chair]:
    present = next((chair for chair in chairs if _same(chair, player) and chair.role not in taken), None)
    if present:
        taken.add(present.role)
        return [replace(chair, enters=0.0) if chair is present else chair for chair in chairs]
    role = next((role for role in player.roles if role not in taken), None)
    if role is None:
        return [*chairs, Chair(player.roles[0], player.name)]
    taken.add(role)
    kept = [chair for chair in chairs if chair.role != role]
    return [*kept, Chair(role, player.name)]


def _same(chair: Chair, player: Instrument) -> bool:
    return chair.instrument == player.name or (player.name == "drums" and chair.role == "drums")


def _unwanted(chair: Chair, without: frozenset[str]) -> bool:
    if chair.role in _KITS and without & _KITS:
        return True
    if chair.role == "bass" and "bass" in without:
        return True
    family = chair.instrument.split()[-1]
    return any(name in (chair.instrument, family) for name in without)

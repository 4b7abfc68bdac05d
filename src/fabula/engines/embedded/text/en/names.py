"""Names for those whom the topic leaves unnamed."""

from collections.abc import Collection
from random import Random

from fabula.domain.scene import Gender
from fabula.engines.embedded.text.facts import Entity

_PEOPLE = {
    "female": "Hattie Odile Fennimore Nan Wilma Ines Tove Marta Lotte Briony Edda Josie Pilar Agnes Ottilie Greer",
    "male": "Pim Albin Caspar Ned Tobias Emeric Joss Barnaby Rafe Gus Milan Osric Laurie Anselm Wim Dov",
}
_OTHERS = {
    "female": "Juniper Sorrel Bramble Thistle Plum Saffron Wren Pepper Clover Tansy Marigold Hazel Dot Minnow Fern",
    "male": "Rusk Tuppence Basil Oakley Moss Nutmeg Button Alder Quill Tack Barley Rowan Cobb Flint Dandy",
}
_MACHINES = {
    "female": "Tilda Bolt-Nine Ember Valve Dynamo Sprocket Ada-Five Rivet",
    "male": "Cog Hum Otto-Six Piston Ratchet Watt Tinker Klaxon",
}


def choose(entity: Entity, gender: Gender, rng: Random, taken: Collection[str]) -> str:
    """One that suits the kind and gender, unlike in its first letter to any that is taken."""
    side = "male" if gender == "male" else "female"
    pool = {"person": _PEOPLE, "machine": _MACHINES, "vehicle": _MACHINES}.get(entity.kind, _OTHERS)[side].split()
    letters = {name[0] for name in taken if name}
    free = [name for name in pool if name[0] not in letters and name.lower() != entity.noun]
    return rng.choice(free or pool)

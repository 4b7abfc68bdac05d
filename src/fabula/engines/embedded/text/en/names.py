# ruff: noqa: E501 (word lists)
"""Names for those whom the topic leaves unnamed."""

from collections.abc import Collection
from random import Random

from fabula.domain.scene import Gender
from fabula.engines.embedded.text.facts import Entity

_PEOPLE = {
    "female": (
        "Hattie Odile Fennimore Nan Wilma Ines Tove Marta Lotte Briony Edda Josie Pilar Agnes Ottilie Greer Beatrix "
        "Cosima Della Elspeth Flora Gwen Henny Ida Jonna Kit Lucinda Maud Nell Olwen Petra Ria Sunniva Thea Una Vera "
        "Winnie Yara Zelda"
    ),
    "male": (
        "Pim Albin Caspar Ned Tobias Emeric Joss Barnaby Rafe Gus Milan Osric Laurie Anselm Wim Dov Aldo "
        "Bertil Crispin Dunstan Edwin Fergus Giles Hamish Igor Jasper Kaspar Lorcan Magnus Nils Orson Percy Quentin Rollo "
        "Sander Tarn Ulf Victor Walt Yannick Zeb"
    ),
}
_OTHERS = {
    "female": (
        "Juniper Sorrel Bramble Thistle Plum Saffron Wren Pepper Clover Tansy Marigold Hazel Dot Minnow Fern "
        "Bluebell Cinder Damson Elderflower Figgy Gooseberry Heather Ivory Jonquil Kelp Lark Mallow Nettle Olive Poppet "
        "Quince Rue Sloe Teasel Velvet Willow Yarrow"
    ),
    "male": (
        "Rusk Tuppence Basil Oakley Moss Nutmeg Button Alder Quill Tack Barley Rowan Cobb Flint Dandy Acorn "
        "Burdock Conker Dibble Elm Fennel Gorse Hopper Juno Kernel Linden Mustard Nub Otis Pocket Russet Sedge Thorn "
        "Umber Vetch Yew"
    ),
}
_MACHINES = {
    "female": (
        "Tilda Bolt-Nine Ember Valve Dynamo Sprocket Ada-Five Rivet "
        "Clementine Galena Hinge Lumen Nova Pixel Wattle Zinc"
    ),
    "male": (
        "Cog Hum Otto-Six Piston Ratchet Watt Tinker Klaxon Axle Bobbin Domino Fuse Gasket Jolt Magnet Nozzle Volt"
    ),
}
_VEHICLES = {
    "female": "Mabel Dora Gertie Hilda Nora Olga Rosalind Trudy Ursula Wanda",
    "male": "Bertie Clarence Ernest Gilbert Herbert Leonard Monty Norman Rufus Stanley",
}


def choose(entity: Entity, gender: Gender, rng: Random, taken: Collection[str]) -> str:
    """One that suits the kind and gender, unlike in its first letter to any that is taken."""
    side = "male" if gender == "male" else "female"
    pool = {"person": _PEOPLE, "machine": _MACHINES, "vehicle": _VEHICLES}.get(entity.kind, _OTHERS)[side].split()
    letters = {word[0] for name in taken for word in name.split()}
    free = [name for name in pool if name[0] not in letters and name.lower() != entity.noun]
    return rng.choice(free or pool)

# ruff: noqa: E501 (patterns and word lists)
"""English nouns by kind, with the tags spines ask about; what stands here overrides every dictionary."""

from functools import cache

from fabula.domain.scene import Gender, Place
from fabula.engines.embedded.text.facts import Kind
from fabula.engines.embedded.text.wordlist import words as row

_NOUNS: dict[Kind, str] = {
    "person": """girl boy child kid baby toddler man woman lady gentleman person people mother mum mom father dad
        parent grandmother grandma granny nana grandfather grandpa grandad aunt uncle sister brother twin cousin
        daughter son widow orphan neighbour neighbor stranger king queen prince princess knight pirate captain
        sailor fisherman keeper farmer shepherd baker cook chef tailor cobbler carpenter blacksmith clockmaker
        watchmaker potter weaver painter artist musician violinist pianist singer dancer drummer conductor actor
        juggler clown magician wizard witch teacher student pupil scientist inventor engineer astronaut pilot driver
        doctor nurse vet librarian writer poet author reporter detective thief burglar policeman postman postwoman
        gardener beekeeper miner builder mechanic plumber electrician cleaner shopkeeper merchant hunter
        explorer traveller traveler soldier guard giant mayor judge lawyer photographer mapmaker cartographer
        candlemaker lamplighter ferryman diver swimmer runner climber skater programmer grocer butcher weatherman
        barber headmaster lighthouse-keeper snowman scarecrow waiter seamstress apprentice monk hermit nomad emperor""",
    "animal": """fox cat dog puppy kitten wolf bear rabbit hare mouse rat squirrel hedgehog mole badger otter beaver
        deer moose elk horse pony donkey cow bull sheep lamb goat pig piglet elephant lion tiger leopard panda koala
        kangaroo monkey gorilla giraffe zebra rhino hippo camel llama alpaca sloth raccoon skunk lizard snake turtle
        tortoise frog toad newt crocodile hamster weasel ferret lynx seal walrus whale dolphin octopus squid crab
        lobster snail slug worm bat polar-bear chameleon gecko yak porcupine platypus meerkat cub foal calf jellyfish
        chipmunk mammoth armadillo""",
    "bird": """bird owl robin sparrow crow raven magpie pigeon dove duck duckling goose swan hen chicken chick rooster
        penguin ostrich parrot eagle hawk falcon heron stork crane seagull gull puffin albatross swallow wren
        nightingale woodpecker peacock flamingo pelican turkey hummingbird starling blackbird""",
    "fish": "fish goldfish salmon shark eel seahorse minnow trout pike carp tuna pufferfish clownfish",
    "insect": "insect bee bumblebee ant beetle ladybird ladybug butterfly moth caterpillar cricket grasshopper spider "
    "firefly dragonfly fly mosquito wasp centipede",
    "creature": """dragon monster ghost fairy elf goblin troll unicorn mermaid ogre gnome phoenix yeti dinosaur alien
        imp spirit vampire griffin kraken werewolf zombie sphinx genie""",
    "machine": "robot machine computer android typewriter calculator drone satellite clock windmill lighthouse vending-"
    "machine washing-machine vacuum toaster elevator lift escalator printer telescope rocket-ship fridge",
    "vehicle": "train tram bus car lorry truck tractor bicycle bike boat ship ferry submarine rocket spaceship plane "
    "aeroplane airplane helicopter balloon-ship tugboat locomotive engine van taxi digger crane-truck sledge canoe",
    "clothing": "hat scarf glove mitten coat jacket sock shoe boot slipper dress cape cloak crown button umbrella "
    "shirt jumper sweater cap belt",
    "instrument": "violin fiddle cello piano flute drum trumpet guitar harp whistle bell accordion tuba clarinet horn "
    "music-box banjo ukulele",
    "paper": "letter book map photograph photo picture painting diary notebook postcard ticket recipe note newspaper "
    "drawing poem page stamp envelope kite",
    "toy": "toy doll teddy teddy-bear bear-toy ball kite-toy marble puppet balloon spinning-top rattle",
    "food": """bread cake pie soup cookie biscuit pancake apple pear plum cherry strawberry banana orange lemon cheese
        honey jam tea coffee milk chocolate sandwich noodle dumpling pizza rice egg carrot potato pumpkin onion
        mushroom nut acorn sweet candy pudding porridge mango peach blueberry breakfast lunch supper dinner loaf""",
    "object": """key lamp lantern candle watch compass ring coin necklace treasure box chest basket bag suitcase parcel
        bottle jar cup mug teapot kettle pot pan spoon fork plate bowl bed chair table door window mirror pillow
        blanket quilt rope ladder hammer saw nail needle thread wheel bridge-toy broom brush pencil pen pebble
        stone rock shell feather stick chain anchor net tent tower-toy raft telescope-toy magnet wand sword shield tooth
        tail ear wing tyre statue crystal diamond pearl jewel gem present gift invention contraption robot-arm glasses
        snow-globe hourglass camera radio phone telephone television house castle-toy nest""",
    "plant": "tree oak willow pine apple-tree flower rose sunflower daisy tulip dandelion cactus seed acorn-tree bush "
    "grass leaf moss fern ivy vine beanstalk weed bonsai bamboo lily",
    "weather": "rain storm thunder lightning wind snow fog mist hail cloud rainbow frost breeze hurricane tornado ice "
    "snowflake sunshine raindrop thunderstorm blizzard drizzle",
    "celestial": "moon sun star planet comet meteor sky galaxy earth mars constellation",
    "place": """forest wood jungle meadow hill mountain desert farm garden park island harbour village town street city
        market bridge school classroom library museum theatre workshop factory kitchen bakery shop bedroom attic castle
        palace cave station hospital laboratory cellar basement tunnel tower beach""",
    "water": "sea ocean river lake pond stream water wave puddle deep waterfall well",
    "sound": "noise sound song music voice echo silence laugh laughter whisper lullaby tune melody thunderclap hum",
    "feeling": """love happiness joy sadness grief anger fear courage bravery loneliness jealousy hope shyness boredom
        homesickness kindness friendship pride curiosity patience gratitude guilt worry trust""",
    "time": """dark darkness night morning evening tomorrow yesterday winter spring summer autumn time monday tuesday
        wednesday thursday friday saturday sunday birthday christmas future past dusk dawn midnight shadow""",
    "idea": """light friend home family way adventure freedom truth justice peace war death life mathematics number zero word idea memory dream wish
        secret story question answer mistake democracy money luck magic nothing infinity gravity colour color
        language poetry science history wisdom name alphabet lie promise exam homework test failure change future""",
}  # fmt: skip

_TAGS: dict[str, str] = {
    "flies": "owl robin sparrow crow raven magpie pigeon dove duck goose swan parrot eagle hawk falcon heron stork "
    "crane seagull gull puffin albatross swallow wren nightingale woodpecker bird bee bumblebee butterfly moth "
    "firefly dragonfly fly bat dragon fairy phoenix griffin plane aeroplane helicopter rocket drone",
    "swims": "fish whale dolphin seal octopus squid crab lobster goldfish salmon shark eel seahorse turtle mermaid "
    "submarine boat ship ferry tugboat jellyfish otter duck penguin",
    "sea": "whale dolphin octopus squid crab lobster shark seahorse mermaid submarine jellyfish fish goldfish salmon eel "
    "clownfish pufferfish tuna kraken minnow trout pike carp",
    "giant": "whale elephant giant dragon mammoth dinosaur train ship lighthouse ferry rocket kraken moon sun",
    "tiny": "ant bee beetle mouse ladybird ladybug butterfly moth caterpillar cricket snail spider firefly fly flea",
    "mass": """thunder lightning rain snow fog mist hail wind frost ice sunshine darkness silence music laughter noise
        love happiness joy sadness grief anger fear courage bravery loneliness jealousy hope shyness boredom
        homesickness kindness friendship pride curiosity patience gratitude guilt worry trust freedom truth justice
        peace war death life mathematics time money luck magic nothing infinity gravity poetry science history wisdom
        homework bread soup cheese honey jam tea coffee milk chocolate rice water winter spring summer autumn
        tomorrow yesterday monday tuesday wednesday thursday friday saturday sunday grass moss ivy failure change
        democracy treasure furniture school bedtime gold sleep tennis football""",
    "unique": "dark night sea ocean moon sun sky deep past future earth",
    "dark": "dark darkness night nighttime midnight",
    "crowd": "",
}

_FEMALE = """girl woman lady mother mum mom grandmother grandma granny nana aunt sister daughter widow queen princess
    witch postwoman seamstress mermaid hen cow"""
_MALE = """boy man gentleman father dad grandfather grandpa grandad uncle brother son king prince fisherman policeman headmaster
    postman ferryman weatherman wizard rooster bull knight snowman emperor monk"""
_YOUNG = """girl boy child kid baby toddler puppy kitten piglet lamb duckling chick cub foal calf prince princess
    student pupil orphan twin"""
_OLD = "grandmother grandma granny nana grandfather grandpa grandad widow hermit"

PLACES: dict[str, Place] = {
    **{word: word for word in (
        "forest", "jungle", "meadow", "mountain", "desert", "farm", "garden", "park", "river", "lake", "beach",
        "sea", "island", "harbour", "lighthouse", "village", "town", "street", "city", "market", "bridge", "school",
        "classroom", "library", "museum", "theatre", "workshop", "factory", "kitchen", "bakery", "shop", "bedroom",
        "attic", "house", "castle", "palace", "cave", "train", "station", "ship", "sky", "space", "moon", "planet",
        "laboratory", "hospital", "stage", "hills", "livingroom", "underwater",
    )},
    "wood": "forest", "woods": "forest", "ocean": "sea", "pond": "lake", "stream": "river", "hill": "hills",
    "field": "meadow", "fields": "meadow", "mountains": "mountain", "cottage": "house", "home": "house", "room":
    "bedroom", "bed": "bedroom", "boat": "ship", "port": "harbour", "harbor": "harbour", "store": "shop", "lab":
    "laboratory", "mars": "planet", "galaxy": "space", "clouds": "sky", "tower": "castle", "cellar": "house",
    "zoo": "park", "circus": "stage", "opera": "theatre", "playground": "park", "orchard": "garden", "valley":
    "meadow", "shore": "beach", "coast": "beach", "seaside": "beach", "seabed": "underwater", "reef": "underwater",
    "savannah": "desert", "dunes": "desert", "snow": "mountain", "antarctica": "mountain", "north pole": "mountain",
    "subway": "station", "airport": "station", "roof": "city", "rooftop": "city", "cafe": "kitchen",
    "restaurant": "kitchen", "hotel": "house", "garage": "workshop", "studio": "workshop", "swamp": "river",
    "paris": "city", "london": "city", "beijing": "city", "shanghai": "city", "tokyo": "city", "new york": "city",
}  # fmt: skip

FIRST_NAMES: dict[str, Gender] = {
    **dict.fromkeys(
        row(
            """
        Mira Anna Emma Lucy Lily Mary Sarah Alice Nora Ella Sophie Zoe Maya Ada Ruby Rosa Ivy
        Clara Eva Nina Mia Amy Kate Jane Grace Olivia Chloe Hana Lena Lina Mei Ling Yuki Sakura
        Aisha Fatima Priya Leila Luna Stella Daisy Poppy Matilda Martha Hattie Rose Molly Sally
        Wendy Dorothy Julia Ines Freya Greta Elsa Xiaomei
        """
        ),
        "female",
    ),
    **dict.fromkeys(
        row(
            """
        Tom Tim Sam Ben Max Leo Jack Peter Paul John James Henry Oscar Oliver Noah Liam Theo
        Finn Hugo Otto Felix Adam Luke Mark David Daniel Michael George Charlie Arthur Bruno
        Omar Ali Ravi Kenji Hiro Ming Wei Pim Jonas Emil Anton Ivan Diego Pablo Marco Luca Milo
        Toby Billy Bob Fred Frank Joe Harry Edward Robert Bao
        """
        ),
        "male",
    ),
}


def singular(word: str) -> str:
    """A noun in the singular, as far as it is known."""
    low = word.lower()
    if low in kinds():
        return low
    endings = (("ies", "y"), ("ves", "f"), ("ves", "fe"), ("es", ""), ("s", ""), ("men", "man"), ("ice", "ouse"))
    for plural_end, single_end in endings:
        candidate = low.removesuffix(plural_end) + single_end
        if low.endswith(plural_end) and candidate in kinds():
            return candidate
    if low in {"children"}:
        return "child"
    return low[:-1] if low.endswith("s") and not low.endswith(("ss", "us", "is")) and len(low) > 3 else low


def is_plural(word: str) -> bool:
    """Whether a noun is written in the plural."""
    return singular(word) != word.lower() and word.lower() not in {"people"}


@cache
def kinds() -> dict[str, Kind]:
    """Kind by noun."""
    return {noun.replace("-", " "): kind for kind, nouns in _NOUNS.items() for noun in nouns.split()}


@cache
def tags() -> dict[str, frozenset[str]]:
    """Tags by noun."""
    found: dict[str, set[str]] = {}
    for tag, nouns in _TAGS.items():
        for noun in nouns.split():
            found.setdefault(noun, set()).add(tag)
    return {noun: frozenset(values) for noun, values in found.items()}


def gender_of(noun: str) -> Gender | None:
    """The gender that a noun itself tells."""
    return "female" if noun in _FEMALE.split() else "male" if noun in _MALE.split() else None


def is_young(noun: str) -> bool:
    """Whether the noun itself says young."""
    return noun in _YOUNG.split()


def is_old(noun: str) -> bool:
    """Whether the noun itself says old."""
    return noun in _OLD.split()

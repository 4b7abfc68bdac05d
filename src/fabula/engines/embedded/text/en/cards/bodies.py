# ruff: noqa: E501 (prose: a sentence a line)
"""What each kind of hero has and does: home, hands, fright, gladness, gait, gift, sleep, supper, company.

Facets may hold slots, which stand for the card's owner: `{his}` is the owner's. `gift` follows the name ("could
hear ..."), `rescue` follows "went up into the fog, and ...", `sleep` follows the name as well.
"""

from functools import cache

from fabula.engines.embedded.text.facts import Entity, Kind

FACETS = ("home", "place", "hand", "hands", "fright", "glad", "gift", "rescue", "sleep", "supper")

_BY_KIND: dict[Kind, str] = {
    "person": "a narrow house at the end of the lane / house / hand / hands / {his} knees went soft / {he} could not stop smiling / "
    "remembered everything {he} was ever told / remembered what {he} had once been told about three thorn trees / "
    "lay down with the blanket up to {his} chin / bread and soup",
    "animal": "a dry hollow under the roots / forest / paw / paws / every hair on {his} back stood up / {his} tail would not keep still / "
    "could smell rain a whole day early / put {his} nose down, and sorted out the wet leaves from the wool, and followed the wool / "
    "curled up with {his} nose under {his} tail / nuts and windfall plums",
    "bird": "a nest in the old pear tree / garden / wing / wings / {his} feathers went flat / {he} fluffed up to twice {his} size / "
    "knew every hill for miles from the top / went up through the fog, and over it, and looked for where it had a dent / "
    "tucked {his} head under {his} wing / seeds and crumbs",
    "fish": "a cave behind the weed / underwater / fin / fins / {his} gills forgot to move / {he} swam in a ring / "
    "could feel a boat go by before it came / felt which way the water shook / hung quite still among the weed / water fleas",
    "insect": "a crack in the garden wall / garden / foot / feet / {his} feelers curled up / {his} feelers danced / "
    "could tell by one grain of it where a thing had been / found one thread of wool on a thorn, and then the next / "
    "folded up all {his} legs / one drop of nectar",
    "creature": "a draughty tower nobody else wanted / castle / hand / hands / {he} went pale to the tips / {he} glowed, but only faintly / "
    "could hear a whisper through two walls / listened, with {his} eyes shut, for somebody trying not to be heard / "
    "hung {himself} up behind the door / moonlight on toast",
    "machine": "a shed behind the bicycle shop / workshop / hand / hands / every light on {him} went out but one / "
    "{his} lights came on one after another / never forgot a number / went by the number of steps from the gate to each of the thorn trees / "
    "ran down to a single small green light / a can of thin oil",
    "vehicle": "a shed with a tin roof / station / wheel / wheels / {his} bolts rattled / {his} windows shone / "
    "knew a mile of any road by its bumps / felt for the old quarry track, bump by bump / stood and ticked as {he} cooled / "
    "a can of oil and a bucket of water",
    "object": "the second shelf / workshop / handle / handles / {he} nearly fell off the shelf / {he} rattled / could keep quite still for a year / "
    "kept still, and listened / stood in the dark / dust",
    "plant": "a warm corner by the wall / garden / leaf / leaves / {his} leaves shut / {he} opened a new leaf / always knew where the sun was / "
    "felt along the ground with {his} roots / let {his} leaves hang / rainwater",
    "weather": "a high place behind the hills / sky / edge / edges / {he} thinned out in the middle / {he} turned gold round the edges / "
    "could see three counties at once / looked down from above / lay down along the hills / dew",
    "celestial": "the top of the sky / sky / beam / beams / {he} slid behind a cloud / {he} shone right down to the cellar steps / "
    "could be seen from everywhere / shone / went below the edge of the world / the dark",
}  # fmt: skip

_BY_NOUN: dict[str, str] = {
    "fox": "a den under the hazel roots / forest / paw / paws / {his} ears went flat / {his} tail would not keep still / "
    "could hear a beetle turn over two fields away / turned {his} ears this way and that until, a long way off, somebody sniffed / "
    "folded {his} tail over {his} nose / three beetles and a plum",
    "cat": "a basket on top of the stove / kitchen / paw / paws / {his} tail went like a bottle brush / {he} purred so that the cups shook / "
    "could see in the dark as well as by day / walked straight to where {he} was not wanted, which is a kind of nose / "
    "turned round three times and shut one eye / the top of the milk",
    "dog": "a kennel with a view of the gate / farm / paw / paws / {he} tried to get under {himself} / everything behind {his} ears was wagging / "
    "knew everybody by their boots / put {his} nose to the path, and found one pair of small boots among all the others / "
    "lay down across the door / a bone, in instalments",
    "mouse": "a hole behind the clock / house / paw / paws / {his} whiskers stopped / {he} ran round the clock, twice / "
    "could hear a crumb fall on a carpet / heard, two hundred yards up, somebody drop a chestnut / rolled up in half a glove / the rind of a cheese",
    "rabbit": "a burrow with two front doors / meadow / paw / paws / {his} ears lay down along {his} back / {he} jumped, and turned round in the air / "
    "could hear a footstep through the ground / laid one ear flat on the turf, and heard somebody shift from foot to foot / "
    "slept with one ear up / clover, and the carrot end",
    "bear": "a cave with a good door / cave / paw / paws / {he} put both paws over {his} eyes / {he} hugged the nearest tree / "
    "could smell honey on yesterday's wind / put up {his} nose, and caught one breath of burnt sugar and schoolroom / "
    "lay down like a hill / honey, with the bees in it",
    "wolf": "a ledge above the river / mountain / paw / paws / {his} tail went down between {his} legs / {he} sang, mostly the one note / "
    "could follow a track three days old / went by what the wet grass had kept of two small boots / "
    "slept with {his} chin on the edge of the world / what the winter had left",
    "hedgehog": "a heap of leaves that was bigger inside / garden / paw / paws / {he} was a ball before {he} knew it / {he} put up every spine and shone / "
    "knew every hole in every hedge / went along under the brambles, where there was no fog / was a ball until Thursday / slugs in their own juice",
    "owl": "a hollow beam in the church tower / forest / wing / wings / {his} eyes grew until there was nothing else to {him} / "
    "{he} turned {his} head the whole way round / could hear a mouse think / sat in the first thorn tree, and turned {his} head, and heard one small sneeze / "
    "shut first one eye and then the other / whatever had been moving",
    "crow": "an untidy nest on the weathercock / town / wing / wings / {he} sat down on {his} own tail / {he} said the same thing eleven times / "
    "never forgot a face / went from thorn to thorn, and said the one word {he} knew, until a word came back / "
    "slept with a spoon under {him} / the crusts that other people think are gone",
    "penguin": "a flat stone by the ice / beach / wing / wings / {he} looked at {his} feet until it was over / {he} slid, on purpose / "
    "could find one voice in ten thousand / called once, and stood still, and listened for the one voice / slept standing up, in company / two fish, side by side",
    "duck": "a patch of rushes / lake / wing / wings / {he} went under, and only {his} tail knew / {he} went round and round / "
    "always knew where there was water / followed the small stream up, since everybody who is lost follows it down / floated, with one eye open / weed",
    "elephant": "the big barn / farm / trunk / ears / {his} ears folded up by themselves / {he} blew dust at the sun / never forgot a path / "
    "felt with {his} feet for the path that {he} had walked once before / leaned on the barn / a bath of bran",
    "horse": "the stable with the half door / farm / hoof / hooves / {his} ears went back / {he} went twice round the field with no reason / "
    "could find the way home asleep / let {his} feet go where feet had gone / slept standing, one hoof tipped up / oats",
    "whale": "a deep place with a cold current in it / sea / fin / fins / {he} let go of a very long breath / {he} stood on {his} tail until the sky was wet / "
    "could be heard on the other side of the sea / sang, and listened to what the hill gave back / hung in the dark like a lamp that is off / a small cloud of shrimps",
    "octopus": "a jar that somebody had dropped / underwater / arm / arms / {he} turned the colour of the wall / {he} turned eleven colours one after another / "
    "could undo anything / felt in eight directions at once / folded {himself} into the jar, arm by arm / crab, from the inside",
    "fish": "a cave behind the weed / underwater / fin / fins / {his} gills forgot to move / {he} swam in a ring / could feel a boat go by before it came / "
    "felt which way the water shook / hung quite still among the weed / water fleas",
    "frog": "the third stone in the pond / lake / hand / hands / {he} was under the water before {he} knew it / {he} swelled up and let it all out / "
    "could sit so still that the rain forgot {him} / sat down in the fog, which is only a thin pond, and listened / sat with just {his} eyes out / flies, as they came",
    "tortoise": "a box of straw under the stairs / garden / foot / feet / {he} went in, and shut the front door / {he} put out all of {his} neck / "
    "was never late, having always started / went straight up, and did not stop, and did not hurry / went in, and pulled the night in after {him} / one lettuce leaf",
    "turtle": "a warm shelf of rock / beach / foot / feet / {he} went in, and shut the front door / {he} put out all of {his} neck / "
    "was never late, having always started / went straight up, and did not stop, and did not hurry / went in, and pulled the night in after {him} / one leaf of sea lettuce",
    "snail": "what {he} had on {his} back / garden / foot / horns / {his} horns went in / {his} horns went out as far as they would go / "
    "never once lost {his} way back / went up on {his} own silver line, so as to be able to come down it / shut the door with a bit of paper / the edge of a cabbage",
    "ant": "the nineteenth tunnel on the left / garden / foot / feet / {his} feelers curled up / {his} feelers danced / could carry anything {he} could get hold of / "
    "went up one stalk after another, and looked out at the top of each / slept for eight minutes, in a row with the others / a crumb, carried in",
    "bee": "a hexagon / garden / foot / feet / {he} stopped in the middle of a hum / {he} danced the way to it / always flew home in a straight line / "
    "went by the smell of chestnut flour and small boy's pocket / hung {himself} up in the warm / clover, by the thimble",
    "moth": "a fold in the hall curtain / house / foot / feet / {his} feelers curled up / {his} wings hummed / knew the smallest light from far off / "
    "looked for the least warm thing on a cold hill / hung {himself} up in the curtain / a little wool",
    "bat": "a slot behind the church clock / town / wing / wings / {he} forgot to hang on / {he} flew a figure of eight and then a nine / "
    "could hear the shape of a room / called out in small hard cries, and heard the hill, and the trees, and what sat under the third of them / hung up by the toes / a moth and a half",
    "dragon": "a quarry that nobody used / cave / claw / claws / {his} fire went down to a pilot light / {he} let off one ring of smoke after another / "
    "could keep a thing warm without burning it / breathed out, very gently, until the fog drew back from {him} like a curtain / "
    "coiled {himself} round whatever was warmest / coal, with gravel",
    "ghost": "the back stairs of the town hall / castle / hand / hands / you could see the wall through {him} / {he} went quite solid about the cheeks / "
    "could go through anything but an open door / went through the fog as if it were nothing, since it was so nearly what {he} was / "
    "folded {himself} over the banister / the smell of toast",
    "unicorn": "a clearing on no map / forest / hoof / hooves / {his} horn went grey / {his} horn lit up like a candle / could tell when somebody meant it / "
    "held up {his} horn, and went where it was brightest / lay down with {his} legs folded under / dew off the north side",
    "robot": "a shed behind the bicycle shop / workshop / hand / hands / every light on {his} chest went out but one / "
    "{his} lights came on one after another / never forgot a number / counted the steps from the gate, and at each thorn tree listened / "
    "ran down to a single small green light / a can of thin oil",
    "train": "a shed with a tin roof / station / buffer / wheels / {his} bolts rattled / {his} windows shone, first class and second / "
    "knew every mile by its bumps / felt for the old quarry line, sleeper by sleeper / stood and ticked as {he} cooled / coal, and a drink of water",
    "tram": "the end of line nine / street / bell / wheels / {his} bell went off by itself / {his} lamps swayed / knew every stop by who got off there / "
    "felt for the old quarry rails, and rang at every bend / stood and ticked as {he} cooled / a little oil and a shower of sparks",
    "boat": "a mooring with a green rope / harbour / oar / oars / {his} boards creaked / {he} sat higher in the water / could feel the weather turn / "
    "drifted / rocked, and knocked against the wall / tar",
    "snowman": "the north side of the barn / garden / stick / sticks / a piece of {him} slid off / {he} glittered / knew to a hair how cold it was / "
    "walked into the white, where {he} could see what was not white / stood as {he} always stood / frost",
    "tree": "a slope above the road / hills / branch / branches / {his} leaves all turned over / {he} put out a bud in October / had been there first / "
    "felt along the ground with {his} roots / stood as {he} always stood, with a bird in {him} / rain, and what the rain had been through",
    "moon": "the top of the sky / sky / beam / beams / {he} slid behind a cloud / {he} shone right down to the cellar steps / could be seen from everywhere / "
    "shone / went below the edge of the world / a slice off {himself}",
    "star": "a place a little left of the others / sky / ray / rays / {he} nearly went out / {he} twinkled in two colours / could be seen by anyone who was lost / "
    "shone / was shut up by the daylight / the dark, in very small amounts",
    "cloud": "a high place behind the hills / sky / edge / edges / {he} thinned out in the middle / {he} turned gold round the edges / "
    "could see three counties at once / looked down from above / lay down along the hills / dew",
    "lighthouse": "the rock / lighthouse / lamp / stairs / {his} lamp skipped a beat / {his} beam went all the way round twice / could say one word so that ships understood it / "
    "shone / shut up the lamp at dawn / oil",
}  # fmt: skip

_HOMES: dict[str, str] = {
    "princess": "a palace with more doors than people / palace / eleven courses, cold",
    "prince": "a palace with more doors than people / palace / eleven courses, cold",
    "king": "a palace with more doors than people / palace / eleven courses, cold",
    "queen": "a palace with more doors than people / palace / eleven courses, cold",
    "knight": "a castle with one warm room / castle / a leg of something",
    "witch": "a house that sat down when it was tired / forest / nettle soup",
    "wizard": "a tower with the stairs on the outside / castle / toast, and whatever the toast had been",
    "pirate": "a ship with a painted-over name / ship / ship's biscuit, tapped first",
    "captain": "a cabin where nothing could roll / ship / ship's biscuit, tapped first",
    "sailor": "a hammock between two beams / ship / ship's biscuit, tapped first",
    "fisherman": "a hut with its back to the wind / harbour / two fish and a potato",
    "farmer": "a farm with a red gate / farm / bacon, and the end of the bread",
    "baker": "two rooms above the oven / bakery / yesterday's rolls",
    "lighthouse keeper": "a room as round as a cheese / lighthouse / tinned peas",
    "giant": "a barn with the roof off / hills / a cauldron of porridge",
    "astronaut": "a small round room with a window / space / something out of a tube",
    "inventor": "a workshop with a bed in it / workshop / a sandwich made by machine",
    "teacher": "a room over the school / school / an apple",
    "gardener": "a hut behind the beans / garden / beans",
    "mermaid": "a cave lit by its own oysters / underwater / sea lettuce",
}  # fmt: skip


@cache
def _card(text: str) -> dict[str, str]:
    values = [value.strip() for value in text.split(" / ")]
    if len(values) != len(FACETS):
        raise ValueError(f"A body card has {len(FACETS)} facets, this one {len(values)}: {text[:40]!r}")
    return dict(zip(FACETS, values, strict=True))


def body_card(entity: Entity) -> dict[str, str]:
    """The card of an entity: its noun's own, else its kind's."""
    kind = entity.kind if entity.kind in _BY_KIND else "object"
    head = entity.noun.split()[-1] if entity.noun else ""
    card = _card(_BY_NOUN.get(entity.noun) or _BY_NOUN.get(head) or _BY_KIND[kind])
    if entity.noun not in _HOMES:
        return card
    home, place, supper = _HOMES[entity.noun].split(" / ")
    return {**card, "home": home, "place": place, "supper": supper}


def check_cards() -> None:
    """Parse every card. Raises ValueError at the first that is incomplete."""
    for text in (*_BY_KIND.values(), *_BY_NOUN.values()):
        _card(text)

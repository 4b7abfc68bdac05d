"""Sunshine and summer days: we, now."""

from fabula.engines.embedded.text.lyrics.en.bank import theme

THEME = theme(
    "sunshine",
    "sun sunshine sunlight sunny summer summertime light warmth heat july june holiday vacation picnic sunrise",
    "bright warm playful",
    medium="""
[openings]
The blinds go up, the kitchen's gold / The coffee's hot, the floor is cold
Somebody painted the whole street bright / Even the pigeons are drunk on light
I hung my coat up on the nail / And left the sun to read my mail
The sparrows bathe in kitchen dust / The garden gate has lost its rust
Our neighbour's singing through the hedge / The cat is melting on the ledge

[verses]
The ice cream van is playing flat / A dog runs past with someone's hat
The washing dances on the line / My neighbour's shirt is next to mine
We're peeling oranges on the wall / Nobody has to be home at all
The river's full of broken sky / And no one stops to wonder why
We burn our noses and our knees / And eat our lunch beneath the trees
The radio's on, the windows down / We take the long way out of town
There's sand in everything we own / And seven missed calls on my phone
The grass is printed on our backs / The sun comes in through all the cracks
Old men play chess outside the store / Nobody's counting any more
A yellow kite has slipped its string / It goes up like a living thing
The shadows reach the garden chairs / And still the light comes up the stairs
The evening's taking off its shoes / There isn't one bad bit of news

[lifts]
I can feel it on my skin / Open up and let it in
Every window that we pass / Throws a handful off the glass
All that winter in my bones / Melting on the paving stones
Kick the shoes off, roll the sleeve / No one here is going to leave
Hold the lemon, hold the spoon / It is only half past noon

[choruses]
Here comes the sunshine, pour it out / That's what the morning's all about /
Fill up the cup until it spills / Run down the street and climb the hills
Sun on my shoulders, wind in my hair / Nothing to carry, time to spare /
Light on the water, light on the wall / Plenty of summer here for us all
Stay with me, sunlight, stay all day / Chase every cloud I own away /
Warm up the bench, the bread, the bone / Nobody here is on their own

[bridges]
And if the clouds come back for me / I'll hold this warm as cups of tea
I know the evening has its turn / I've saved enough of day to burn
Some winter night when snow lies deep / I'll take this hour out of sleep
My father wore a paper hat / I never saw him laugh like that
The shade is good, the shade is wide / We'll save some light to keep inside

[outros]
The sun slides down behind the pine / And what is left of it is mine
One last bright square across the floor / We leave it there and shut the door

[calls]
{topic}, stay a little more / {topic}, knock on every door
{topic}, colour in the town / {topic}, never let us down
{topic}, spill / {topic}, fill
{topic}, in the cup and spoon / {topic}, don't go home too soon
{topic}, wake the street / {topic}, warm my feet
""",
    short="""
[openings]
Windows open wide / All the light's inside
No more grey and cold / Look, the street is gold

[verses]
Lemon in the glass / Barefoot on the grass
Kites above the hill / No one's standing still
Bicycles and bells / Toast and coffee smells
Salt upon our skin / Let the evening in
Shoes in either hand / Dancing on the sand
Shadows growing long / Still we sing along

[lifts]
Feel it coming through / Everything is new
Up and up it goes / Warm from head to toes

[choruses]
Turn the sunshine up / Pour it in my cup / Hands up to the blue / Let it all come through
Sun, sun, come and play / Give us one more day / Gold on every wall / Light enough for all

[bridges]
Even in the night / I can hum this light
Keep a little heat / Underneath my feet

[outros]
Gold goes down to red / We dance on instead

[calls]
{topic}, shine on me / {topic}, set me free
{topic}, come and stay / {topic}, all the way
{topic}, shine / {topic}, be mine
""",
    long="""
[openings]
Woke up with the curtains wide, light across my face / The whole block looked like it was someone else's place

[verses]
The corner store has put its lemons in the sun / The kids are on the hydrant and they've just begun
My uncle drags a chair out like he owns the street / He's got the game on low and he's tapping with his feet
I've got a dollar and a half and nowhere to be / The bench outside the barber's has a seat for me
The bus goes by with every window open wide / You can hear the same song playing on the other side
Nobody's at a desk and nobody's on the phone / We've got the whole long street and every step of stone
The roof is hot as bread and there's a radio on / We'll stay up here and talk until the last light's gone
My mother calls us in and no one makes a move / The night is only shadow with a bit of groove
""",
)

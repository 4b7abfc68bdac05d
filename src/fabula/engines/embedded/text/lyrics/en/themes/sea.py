"""The sea: I, at the shore or aboard, now; no "you" but the sea."""

from fabula.engines.embedded.text.lyrics.en.bank import theme

THEME = theme(
    "sea",
    "sea ocean wave waves beach boat ship sail sailor sailing harbour harbor shore coast tide island lighthouse whale "
    "fish fisherman mermaid surf surfing captain anchor seagull water river lake swim swimming pirate dolphin salt",
    "calm longing bright",
    medium="""
[openings]
I left my shoes where the grass gives out / The gulls had plenty to shout about
The harbour lights go out by threes / I smell the tar, I smell the breeze
My father's boat was painted red / It knew the rocks, my father said
The nets are drying on the wall / I hear the early gulls all call
The map is blue from side to side / We packed the lamp, we took the tide

[verses]
The water comes to read my feet / And leaves a line that's clean and neat
A bottle rolls upon the sand / With no one's message in my hand
The lighthouse turns its patient head / The fishing fleet goes home to bed
I built a wall, I built a tower / The tide was here within the hour
An old man mends his net with twine / He nods his head, I nod with mine
The shells are full of someone's phone / It's only ever the sea's own tone
I float until my ears go deep / And hear the whole world talk in sleep
There's rust on every anchor chain / It tastes of iron, tastes of rain
A ship slides off the edge of day / It doesn't fall, it goes away
The seaweed dries upon the rail / I learn to knot, I learn to sail
The stars lie down upon the swell / How deep it is no one can tell
The moon has pulled the blanket back / And left the rocks there, wet and black

[lifts]
Further than the eye can go / Something's calling from below
In it comes and out it goes / What it carries, no one knows
Let the rope run through my hand / Let me look away from land
Hear the bell and hear the deep / Things that never go to sleep
Mind the rope and mind the sail / Keep the stars behind the rail

[choruses]
Carry me out on the turning tide / Nothing to hold and nothing to hide /
Carry me out where the blue begins / Over the backs of the silver fins
Oh, the sea is wide and I am small / It never asks for my name at all /
It lifts me up, it lets me down / It rocks the moon, it rocks the town
Blue on blue on blue again / Count my breath from one to ten /
Blue on blue and nothing more / I leave my worries on the shore

[bridges]
If I don't come back by morning light / Say I was happy, say I was right
The deepest part has no name yet / It keeps whatever we forget
I asked the sea what I should do / It said the same to me as you
My grandma's ring is in the sea / She threw it there to let it be
The drowned are dancing, so they say / With lanterns, in a quiet bay

[outros]
I shake the sand out of my shoe / I've still got half an ocean to do
The tide has smoothed the beach for me / I sign my name and let it be

[calls]
{topic}, carry me home / {topic}, white with foam
{topic}, rock me slow / {topic}, let me go
{topic}, under the moon / {topic}, hum me a tune
{topic}, wide and deep / {topic}, sing me to sleep
{topic}, roll / {topic}, soul
{topic}, keep me through the night / {topic}, turn your silver light
""",
    short="""
[openings]
Shoes left on the sand / Ocean in my hand
Harbour lights go low / Let the big boats go

[verses]
Tide comes up to greet / Two bare sandy feet
Salt upon my tongue / Every wave is young
Lighthouse, turn your head / Ships are going to bed
Floating on the deep / Hear the whole world sleep
Gulls above the pier / Nothing left to fear
Stars upon the swell / Ring, you silver bell

[lifts]
Pull me, pull me out / That's what tide's about
Higher than the wall / Let the water fall

[choruses]
Wave by wave by wave / Make my heart be brave / Take me out to sea / Blue is all of me
Dive in, deep and slow / Down where colours glow / Breathe out, let it be / I become the sea

[bridges]
Deeper than a sound / Nobody has drowned
Moon, you hold the string / Hear the water sing

[outros]
Footprints wash away / I was here today

[calls]
{topic}, carry me / {topic}, out to sea
{topic}, deep and wide / {topic}, with the tide
{topic}, deep / {topic}, sleep
""",
    long="""
[openings]
My grandad had a boat, he'd named it after no one's wife /
He said that you could owe the sea, and pay with half your life

[verses]
The morning smelled of diesel and the gulls were selling news / I was eleven years of age in someone else's shoes
He showed me how a bowline goes around the tree and back / He showed me how the sky can turn from silver into black
We landed seven mackerel, he gave the biggest one / To an old cat with just one eye who slept there in the sun
He said a wave is nothing but the water saying yes / He said that all the drowned men only ever wanted less
The storm came in at four o'clock, we heard the harbour bell / He sang the whole way home to me to keep me feeling well
And now the boat is mine and there is rust along her side / I take my little daughter out to introduce the tide
She throws a crust to every gull and gives each one a name / The sea is never twice itself, and always just the same
""",
)

"""Morning and beginning again: I, now."""

from fabula.engines.embedded.text.lyrics.en.bank import theme

THEME = theme(
    "morning",
    "morning dawn sunrise beginning begin start wake awake breakfast fresh healing heal recover hope spring birth "
    "rebirth newborn optimism chance leaf resolution calm meditation breathe mindfulness yoga gratitude",
    "bright calm warm",
    medium="""
[openings]
A blackbird's got the early shift / The curtain has a golden rift
I slept the whole night through, at last / The storm went by, the storm went past
I tore the old month off the wall / The kettle sang across the hall
The bin men sing, the bottles ring / The pigeons bow to their new king
I found a coin, I found a shoe / I found the sky had gone all blue

[verses]
The toast jumps up, the jam is plum / The radio begins to hum
I wash my face, I wash my cup / I open every window up
The street is wet, the street is new / The baker waves, the milk goes through
I've written down the things I'll keep / A friend, a song, eight hours' sleep
The snail has crossed the garden wall / It took all night, it took it all
I water what I thought had died / There's something green along the side
A kid goes by with one loose lace / He's got the whole day on his face
I fixed the hinge, I swept the floor / I don't keep last year any more
My shadow's long, it leads the way / It looks like someone off to play
I called my brother, he was there / We talked about our thinning hair
The bread is warm, the butter's cold / I'm feeling less than ninety years old
I lost a lot, I know the sum / I hear the little sparrows come
The bus is late, I don't mind now / There's blossom on the bottom bough

[lifts]
Breathe it in and let it go / Start with nothing, start with slow
One small step and one small more / Open up the kitchen door
Something in me wants to sing / Green and small, a simple thing
Shake the crumbs and shake the sheet / Put the floor beneath my feet
One more breath and one more try / Open up the shutter, sky

[choruses]
Good morning, world, I'm back again / I've put away the wind and rain /
Good morning, light on the kitchen tile / I think I'm going to stay a while
Begin again, begin again / By one and two and up to ten /
Begin with bread, begin with air / Begin from here, begin from there
Today is a page with nothing on / The dark was long, the dark is gone /
Today is a door left open wide / I've got my shoes, I'm going outside

[bridges]
And if tonight I fall apart / I know by now the way to start
I'm not the one I was before / I've got less fear, I've got one door
Nothing is mended, but it's light / And light's enough to see it right
I kept the night for far too long / I gave it back, I kept the song
My friend said, take it hour by hour / I took it, and there was a flower

[outros]
The day gets up, the day gets loud / I take my place inside the crowd
I leave my cup out in the sun / The day, the day, it has begun

[calls]
{topic}, come on in / {topic}, let's begin
{topic}, open up the sky / {topic}, teach me how to fly
{topic}, on the kitchen wall / {topic}, wide and bright and small
{topic}, shine on me again / {topic}, count from one to ten
{topic}, new / {topic}, blue
{topic}, here I am / {topic}, bread and jam
""",
    short="""
[openings]
Blackbird sings at five / Still I am alive
Curtain, line of gold / Nothing here is old

[verses]
Toast jumps, jam is red / Out I get of bed
Wash my face, my cup / Open windows up
Street is wet and new / Milk van coming through
Swept it, every floor / Last year's out the door
Shadow leads the way / Looks like it's to play
Green along the side / Of what I thought died

[lifts]
Breathe it, let it go / Nothing, then the glow
One small step, then more / Open up the door

[choruses]
Good day, here I am / Sun and bread and jam / Wake up, let it in / Let the light begin
New, new, all is new / All the sky is blue / One more time I start / With an open heart

[bridges]
If I fall tonight / There will still be light
Less fear, one more door / More than I had before

[outros]
Day gets up and loud / I walk in the crowd

[calls]
{topic}, come on in / {topic}, let's begin
{topic}, shine on me / {topic}, set me free
{topic}, new / {topic}, blue
""",
)

"""Night sky, moon, space and dreams: I, looking up, now."""

from fabula.engines.embedded.text.lyrics.en.bank import theme

THEME = theme(
    "stars",
    "star stars moon moonlight night sky space galaxy universe planet astronaut rocket comet mars cosmic cosmos dream "
    "dreams dreaming midnight constellation aurora satellite heaven orbit eclipse firefly wish dark darkness",
    "calm longing warm",
    medium="""
[openings]
I climbed out on the roof to see / The dark was looking back at me
The power's down the whole street through / I'd never known the sky that blue
The moon is caught in the apple tree / It looks like it was left for me
I took my blanket to the hill / The town was small, the grass was still
The telescope was made of tin / We let the whole of heaven in

[verses]
I name the ones I never learned / The Kettle, and the Toast that's Burned
A satellite goes blinking by / Somebody's thread across the sky
My grandfather said that light is old / That star went out, the fire's cold
The dog lies down against my knee / He thinks the sky's an empty tree
I hold my thumb up to the moon / It's gone, and back again too soon
There's someone on the other side / Who thinks that I'm a star to guide
The milky road goes on and on / I walk it till my shoes are gone
I breathe a cloud, I watch it climb / It joins the others, one more time
The town is small, a fallen spark / A single coin dropped in the dark
I've sent a wish up, twice or more / The sky has never closed the door
A night bird calls, the crickets play / There's so much dark, it feels like day
I'd build a ladder if I knew / Whoever holds it holds it true

[lifts]
Higher than the chimney smoke / Further than the words I spoke
All that distance, all that light / Came to find me here tonight
Hold your breath and hold my hand / Listen to the silence land
Lie down flat and feel it turn / All the candles, let them burn
Name it quickly, let it fall / There is room enough for all

[choruses]
Every star is a window lit / Somebody's waiting up in it / Every star has come so far / Just to show me where we are
Moon, old moon, you've seen it all / Shine on the bed, shine on the wall /
Moon, old moon, I'm half asleep / Keep for me what I can't keep
I am small and the night is wide / There's room for all of me inside /
I am small, but I can see / All that light is here with me

[bridges]
We're made of what the stars let go / A little dust, a little glow
And if I'm lost, then let me be / As lost as light, as far, as free
I won't be here when my light arrives / It's fine, it's fine, the light survives
The sailor and the shepherd knew / You steer by what is far from you
We only see the ones that shine / The dark between is just as fine

[outros]
The east goes pale, the stars go in / I let another day begin
I pull the window almost to / And leave a gap for dreams and you

[calls]
{topic}, shine on me / {topic}, let me see
{topic}, over the hill / {topic}, silver and still
{topic}, so far away / {topic}, help me to stay
{topic}, light my way home tonight / {topic}, you are all the light
{topic}, burn / {topic}, turn
{topic}, up above the town / {topic}, let your ladder down
""",
    short="""
[openings]
Lights out, look up high / There's the whole of sky
Rooftop, two a.m. / I belong to them

[verses]
Silver on my skin / Let the dark come in
Satellites go round / Hardly make a sound
Moon upon the floor / Open every door
Gravity, let go / Turning, soft and slow
One by one they burn / Now it's my own turn
Dust of ancient light / In my hands tonight

[lifts]
Three, two, one and then / Let me rise again
Higher, leave the ground / Float without a sound

[choruses]
Stars, stars, take me in / Let the light begin / Stars, stars, lift me through / All this endless blue
Fly me to the night / Feed me on your light / Floating out so far / I become a star

[bridges]
Nothing but the deep / Singing in its sleep
Even when we fall / We light up it all

[outros]
Morning takes the sky / Little lights, goodbye

[calls]
{topic}, shine on through / {topic}, I see you
{topic}, burn so bright / {topic}, all the night
{topic}, rise / {topic}, skies
""",
    long="""
[openings]
At seven years my father showed me Venus next to Mars / He lifted me up on the Ford to stand among the stars

[verses]
He said there's people up there looking down and eating rice / He said the moon was not for sale at any kind of price
I asked him who had lit them and he said he didn't know / He said that some were dead already, light is only slow
I'm standing in a parking lot at thirty-one years old / I'm wearing his old jacket and I'm thinking what he told
The city has a ceiling now, it's orange and it's low / I count the three that made it through, I've nowhere else to go
I worked a double shift today, my hands still smell of steel / I look at something big enough to tell me what is real
A plane goes by like someone with a secret and a plan / I wave to it the way I waved before I was a man
I'll bring my daughter here, I'll lift her up on what I drive /
And point at all the ones that died and made us be alive
""",
)

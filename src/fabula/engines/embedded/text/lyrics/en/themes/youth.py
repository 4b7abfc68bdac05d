"""School days, growing up, time that passes: we then, I now, looking back."""

from fabula.engines.embedded.text.lyrics.en.bank import theme

THEME = theme(
    "youth",
    "youth young school schoolyard classroom classmate graduation graduate college university student exam "
    "teenager teen grow growing time year years age nostalgia past childhood yesterday photograph photo clock "
    "seventeen eighteen teacher farewell",
    "longing warm",
    medium="""
[openings]
We carved our names on wooden chairs / They've been repainted, no one cares
The photograph has lost its blue / The one who's grinning there is you
Chalk dust turning in the sun / We thought that life had just begun
The bus stop still has got our names / The bench, the bin, the window frames
Our shadows ran ahead of us / We caught the end of the very last bus

[verses]
We shared one earphone on the bus / The whole wide world was made for us
The teacher drew a perfect ring / We were too bored to learn a thing
We ran the corridor in socks / We kept our futures in a box
The girl who sat beside the wall / Became a surgeon after all
We swore we'd never sell the van / Somebody's cousin's got it, Dan
We slept on roofs, we drank the stars / We wrote our names on borrowed cars
The gym still smells of rope and wood / I'd climb it now, if I still could
We fought about a football score / We didn't talk for a week or more
The cherry tree outside the gate / Still drops its blossoms, always late
The boy who couldn't sing at all / Sings every Sunday in the hall
I met you in the market square / We had less time, we had less hair
My daughter's wearing my old coat / I found a ticket and a note

[lifts]
Where did all the Junes go to / One was me and one was you
Wind the clock, it will not run / Back to where we had begun
Hold it still, the light, the street / All that year on two quick feet
Every dare and every scar / Every ride in someone's car
All the songs we used to know / Stay behind when people go

[choruses]
We were young and we didn't know / We held the light and we let it go /
We were young and the days were long / We only knew half of the song
Time, slow down, I'm not done yet / I've still got things I can't forget /
Time, slow down, just let me see / The kid who used to run like me
Here's to the ones in the yearbook rows / Where are they now, God only knows /
Here's to the kids on the playground wall / I can remember, I loved them all

[bridges]
If I could tell that kid one thing / I'd say be kind, I'd say go sing
We didn't lose it, it's just grown / It sings in voices not our own
The years are not a thing you spend / They're more like letters to a friend
My mother's box has got my shoe / It's smaller than the things I knew
We swore that we would never change / I kept my word, and isn't it strange

[outros]
The bell goes off, the kids run out / I know that noise, I know that shout
I put the photo in its place / I'd know that light, I'd know that face

[calls]
{topic}, where did you run / {topic}, we'd just begun
{topic}, why did you fly so fast / {topic}, I can see you at last
{topic}, wait for me / {topic}, under the tree
{topic}, I keep you in a frame / {topic}, I still know your name
{topic}, slow / {topic}, go
{topic}, long ago / {topic}, now I know
""",
    short="""
[openings]
Chalk dust in the sun / Everything's begun
Back row, names we wrote / Someone's winter coat

[verses]
One song, two small ears / Singing down the years
Socks on polished floor / Who could ask for more
Rooftops, half past three / You and them and me
Long hair, borrowed cars / Drinking up the stars
Tree beside the gate / Blossoms running late
Photo, gone half blue / All of it is true

[lifts]
Slow down, let me see / Who we used to be
Faster goes the year / Still I hold it near

[choruses]
We were seventeen / Everything was green / Run, run, never stop / Climbing to the top
Young, young, stay tonight / Hold on to the light / Though the years go by / We have touched the sky

[bridges]
Tell that kid from me / Love and let it be
Nothing's really gone / All of it sings on

[outros]
Bell rings, out we run / Still the summer sun

[calls]
{topic}, don't you go / {topic}, way too slow
{topic}, stay with me / {topic}, wild and free
{topic}, slow / {topic}, go
""",
    long="""
[openings]
We used to own that corner with a football and a wall / The lady at the window used to keep it if it'd fall

[verses]
I had a coat from Daniel and he had it from his dad / The lining had a hole, it was the only one we had
We learned about the rivers and we learned about the kings /
The back row learned from Tony how to whistle with two rings
Maria wrote a letter and she never sent it on / I found it in a schoolbook when the both of them were gone
I failed the year in school because I sat beside a tree / It had a nest, I had to look, the tree was teaching me
We said we'd meet in twenty years beside the shopping mall / I went there and a guard asked me if I was lost at all
I know a kid from my old street who's flying planes for pay / I know a kid from my old street who didn't get away
So raise a glass of lemonade to all that we have seen / The coat is on my nephew now, the coat is still as clean
""",
)

"""The city at night: I, walking, now; no "you"."""

from fabula.engines.embedded.text.lyrics.en.bank import theme

THEME = theme(
    "city",
    "city cities town neon downtown skyline skyscraper subway metro taxi traffic urban nightlife london paris tokyo "
    "shanghai beijing york berlin chicago streetlight rooftop alley crowd apartment tower lights bridge",
    "bright fierce longing",
    medium="""
[openings]
The subway breathes, the platform shakes / I come up where the evening wakes
The bakery lets its last loaf go / The traffic lights put on their show
Ten million windows, one is mine / I count them down along the line
My window's ten floors off the ground / The city hums, a living sound
I bought the paper, bought the bread / The neon angel shook her head

[verses]
A busker plays for coins and luck / His hat's asleep beside a truck
The noodle man knows all our names / He juggles garlic over flames
A girl in heels runs for the tram / She doesn't care how lost I am
The billboards smile with perfect teeth / The rats have parties underneath
There's someone dancing, nine floors high / He doesn't know the world's nearby
The bridge puts all its diamonds on / The river wears them till they're gone
I know the doorman, know his wife / I know the crossword of his life
A taxi hums a foreign tune / The driver's from beside the moon
The laundromat is warm and bright / Two strangers fold a sheet tonight
A siren draws its long red thread / And somewhere else they're late for bed
The park at midnight holds its breath / A saxophone plays half to death
The first train sighs, the last one's late / We're all of us the ones who wait

[lifts]
Red and amber, then it's green / All the faces in between
Nobody asks me where I've been / Nobody locks the evening in
Up the stairs and out the door / Every block a little more
Every stranger in the line / Has a story next to mine
Hear the engines, hear the feet / Drum and heartbeat, stone and street

[choruses]
City, city, wide awake / Give me more than I can take /
A million hearts in stacks of light / And I can hear them all tonight
These streets are loud, these streets are mine / I read my luck in a neon sign /
I'm no one and I'm all of us / I'm running for the midnight bus
Under the lights we look the same / Another coat, another name /
Under the lights I found my feet / I found a song on every street

[bridges]
I came with a bag and one address / I've got more now, I've got far less
If I go quiet, the city won't / It says the things that people don't
Some night I'll leave it all behind / It won't get up and leave my mind
My mother asks if I eat well / I say the city casts a spell
It never asked me who I am / It only moved up on the tram

[outros]
The sweepers hum, the sky goes pink / The last bar pours the final drink
I close the blind on all that glow / It goes on shining down below

[calls]
{topic}, never go to sleep / {topic}, all the time you keep
{topic}, turn your lights on me / {topic}, show me what you see
{topic}, loud and long / {topic}, be my song
{topic}, in neon and rain / {topic}, I'm yours again
{topic}, shine / {topic}, mine
{topic}, all night / {topic}, so bright
""",
    short="""
[openings]
Neon on the glass / Watch the taxis pass
Ten floors under ground / Hear that hollow sound

[verses]
Red light, hold your breath / Love it half to death
Billboards, ten feet high / Selling us the sky
Strangers, side by side / Let the stairway ride
Garlic, smoke and steam / Someone else's dream
Rooftop, fire and beat / Bass is in the street
Last train, doors slide to / We go dancing through

[lifts]
Red and then it's green / Run the space between
Louder, louder yet / Night we won't forget

[choruses]
City, come alive / Half past one to five / Light up every floor / Always wanting more
All these lights are mine / Follow every sign / Up and up we go / Hear the engines glow

[bridges]
When the dark comes down / I become the town
Nobody's asleep / There's a pulse to keep

[outros]
Morning, pink and slow / Still the windows glow

[calls]
{topic}, wide awake / {topic}, give and take
{topic}, be my song / {topic}, all night long
{topic}, glow / {topic}, go
""",
    long="""
[openings]
I learned to read on bus ads and to count on paving cracks /
My map begins at phone booths and it ends at railway tracks

[verses]
The deli cat's a landlord and he's sleeping on the bread / My neighbour sings Puccini to the people overhead
They're tearing down the picture house and putting up some glass / I kept a velvet ticket and I kept a backstage pass
My cousin drives the night shift and he knows which lights are slow /
He's got a daughter dancing in the third row of a show
The rent is like a weather, it goes up and never down / I've got two jobs and one good coat and all of this old town
The kids are writing names up where the water tower leans / You'd have to be a pigeon to discover what it means
A lady on the subway gave her seat up to a tree / She said it's for my balcony, it's company for me
So when you fly above us and you see that sea of light /
There's one that's me, I'm on the roof, I'm putting this to write
""",
)

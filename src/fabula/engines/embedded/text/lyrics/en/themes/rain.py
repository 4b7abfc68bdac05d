"""Rain, alone at a window: I, now; "you" is somebody who is not here."""

from fabula.engines.embedded.text.lyrics.en.bank import theme

THEME = theme(
    "rain",
    "rain rainy storm stormy thunder umbrella puddle drizzle wet cloud cloudy grey gray weather window monsoon",
    "sad longing calm",
    medium="""
[openings]
It started just before the news / I let the kettle sing the blues
The gutters talk, the windows weep / The street has washed itself to sleep
Somebody's running for the bus / The rain is making less of us
The gutter's playing on a drum / I said you would, you didn't come
The washing's out, I let it soak / I lit a match, I watched the smoke

[verses]
Your umbrella's by the door / Nobody needs it any more
A taxi splashes through the light / And takes its yellow out of sight
The paper's turning into pulp / I drink my tea in one long gulp
The cat has claimed the window seat / And counts the puddles in the street
I left a saucer on the sill / It overflows, it's raining still
The neighbours' washing hangs there, drowned / It hasn't made a single sound
You used to laugh at days like this / And wear the weather like a kiss
I hear a train go through the wet / It hasn't found the station yet
The kids next door jump, boots and all / And leave their footprints down the hall
There's one dry patch beneath the tree / Exactly wide enough for me
The river's brown, the bridge is grey / I watch the branches float away
A little thunder, far and late / Like someone closing up a gate

[lifts]
Drop by drop it fills the night / Blurring every traffic light
It comes down soft, it comes down strong / It's known my name for far too long
I could shut the window tight / I could sit without a light
Every puddle has a sky / Step across it, let it lie
Hear it on the roof and stair / Writing letters in the air

[choruses]
Let it rain, let it rain on me / Wash the street back to the sea /
What I lost I lost in May / Rain takes all the rest away
Rain on the roof, and I'm awake / Counting every old mistake /
Rain on the roof, it falls so slow / Telling me things I already know
I only miss you when it rains / It rains on all the midnight trains /
It rains on me, it rains on you / And that's the one thing that we do

[bridges]
One day the sky runs out of grey / I'll open up and ask it to stay
And when it stops, I almost grieve / There's nothing left to make me leave
I'll put my coat on, I'll go out / And learn what rain is all about
The seeds don't know it, they lie deep / They drink what all the rain clouds weep
I've been a desert, I've been dry / I'm not ashamed to let it cry

[outros]
It's only dripping from the leaves / And there's a bird beneath the eaves
The morning comes up clean and thin / I lift the latch and let it in

[calls]
{topic}, wash the night away / {topic}, teach me how to stay
{topic}, tapping on the glass / {topic}, tell me this will pass
{topic}, on my coat and shoes / {topic}, you have heard the news
{topic}, sing me down / {topic}, over town
{topic}, come / {topic}, drum
""",
    short="""
[openings]
Rain against the glass / Let the evening pass
Grey on every wall / Hear the water fall

[verses]
Headlights drift and fade / Colours that they made
Puddles full of red / Words we left unsaid
Coat upon the chair / You're no longer there
Thunder, miles away / All you didn't say
One umbrella, black / No one's coming back
Rivers in the street / Music, rain and heat

[lifts]
Falling, falling down / Over all the town
Let it fill the dark / Every drop a spark

[choruses]
Dance me through the rain / Wash away the pain / Let the thunder roll / Water for the soul
Rain, rain, fall on me / Let the river be / Rain, rain, call my name / Never fall the same

[bridges]
When the sky is dry / I'll have learned to cry
Even after this / Every drop's a kiss

[outros]
Only drops remain / I was once the rain

[calls]
{topic}, fall on me / {topic}, set me free
{topic}, all night long / {topic}, soft and strong
{topic}, fall / {topic}, call
""",
    long="""
[openings]
It rained on Monday, rained on Tuesday, here we are / I'm writing this on napkins in a half-lit bar

[verses]
The barman wipes the counter like a windshield blade / He's seen a hundred guys like me, he's seen them fade
My shoes are full of water and my phone is low / There's no one I should call and nowhere I should go
You kept the good umbrella and the better chair / I kept the leaking ceiling and the wet night air
The thunder has a temper and it speaks my name / I never talk to strangers but it's not the same
A kid outside is dancing where the gutter broke / He's got his arms out wide and every step's a joke
I think about the summer when we had no roof / The sky was all we needed and we called it proof
It slows down to a whisper and I pay the bill / I'm walking home without you and I'm walking still
""",
)

"""On the road: I, now, moving; "you" is nobody."""

from fabula.engines.embedded.text.lyrics.en.bank import theme

THEME = theme(
    "road",
    "road highway drive driving car truck travel traveling "
    "travelling trip journey motorcycle wheel map mile adventure "
    "wander wandering freedom free escape run backpack route freeway motor engine",
    "bright fierce",
    medium="""
[openings]
Full tank, four tires, nothing to prove / I turn the key and the mountains move
The map is folded the wrong way round / I'm leaving it so, I'm southward bound
I packed a shirt, I packed a knife / I packed the small half of my life
The keys were lying on the shelf / I said goodbye, just to myself
The dawn was grey, the coffee black / I didn't pack for coming back

[verses]
The diner's got a neon pie / The waitress calls me sugar, why
The white lines tick beneath my wheels / I think I know how silence feels
A truck goes by with a load of hay / It smells like summer, miles away
The radio picks a preacher up / I've got cold coffee in the cup
There's a motel sign with half its name / The rooms are blue, the beds the same
The desert keeps its windows wide / I've never seen so much outside
I sent a postcard, wrote, I'm fine / I left the rest to the dotted line
The dust is gold, the sky is tin / I roll the windows, let it in
I gave a fiddle kid a ride / He played for gas, his dog beside
A hundred miles and no one's called / The hills are yellow, burnt and bald
The bridge lets go, the river bends / I wave at strangers like old friends
The night comes down on either hand / Two cones of light in all that land

[lifts]
One more hill and then I'll see / What the road has kept for me
I don't know where and I don't know when / I only know I'm off again
Every mile a little thread / Pulling me on, pulling ahead
Past the tower, past the mill / Past the place where time stands still
All the signs are pointing west / I don't mind which, I like them best

[choruses]
Roll on, road, I'm not done yet / Take the things I can't forget /
Roll on, road, unroll for me / Tie one end off at the sea
I was born with the windows down / Never the king of a one-horse town /
Give me the open, give me the far / Give me the sky from inside a car
Nowhere to be is the place I go / Nobody there that I need to know /
Half of a tank and a whole night through / The road's not old and the song is new

[bridges]
I know that home is a place you make / I'll know it by the turn I take
And every road that I didn't choose / Goes on without me, in other shoes
I stopped the car and I heard the ground / A silence that big has its own sound
I lost a friend in a town back there / I keep his hat, I keep his chair
You ask me what I'm running to / A bigger sky, a different view

[outros]
The sun comes up behind the wheel / The road is warm, the road is real
Somewhere a porch light's burning low / I slow right down, and on I go

[calls]
{topic}, carry me on / {topic}, the night's nearly gone
{topic}, over the hill / {topic}, never stand still
{topic}, show me the way / {topic}, don't let me stay
{topic}, run with me / {topic}, wild and free
{topic}, take me far / {topic}, be my star
{topic}, go / {topic}, slow
""",
    short="""
[openings]
Full tank, open road / Nothing left I owed
Key turns, engine sings / Highway, give me wings

[verses]
White lines, ticking by / Nothing here but sky
Windows rolling down / Leaving this old town
Desert, blue and wide / Everything's outside
Neon, burning red / Miles and miles ahead
No phone, no reply / Just the wheels and I
Bridges made of light / Humming through the night

[lifts]
One more hill to climb / One more mile of time
Foot down, let it go / Faster, never slow

[choruses]
Drive, drive, drive all night / Chase the city light / Faster than the sound / Wheels that leave the ground
Take the road with me / Down to find the sea / Nothing in our way / Break into the day

[bridges]
Even when I stop / I can't let it drop
All I need to own / Road and bread and bone

[outros]
Morning, rear-view gold / Stories to be told

[calls]
{topic}, take the wheel / {topic}, make it real
{topic}, here we go / {topic}, high and low
{topic}, go / {topic}, slow
""",
    long="""
[openings]
I sold the couch and television set and kept the car / I've got eleven gallons and I'm going pretty far

[verses]
The gas station attendant has a parrot on his arm / It tells me mind the highway and it tells me mean no harm
I count the water towers and the churches and the crows / I'm writing down the names of towns that nobody knows
My boss is in the mirror getting smaller than a fly / I never even quit him, I just drove and said goodbye
There's mustard on my jacket and there's music in the dash / I'm paying for my breakfast with a pocketful of cash
I met a man in Memphis who was walking to the coast / He said it's not the walking but the stopping hurts the most
The moon is on the bonnet like an egg upon a plate / There's nobody to answer to and no such thing as late
So if you see my mother, say I'm eating, say I'm warm / Say I was driving westward in the good side of a storm
""",
)

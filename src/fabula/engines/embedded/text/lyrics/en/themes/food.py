"""Eating and cooking: we, at the table, now."""

from fabula.engines.embedded.text.lyrics.en.bank import theme

THEME = theme(
    "food",
    "food eat eating cook cooking cookie dinner lunch supper pizza noodle noodles dumpling dumplings bread cake "
    "chocolate soup rice cheese burger taco sushi pasta pancake pie apple banana mango strawberry honey sandwich "
    "restaurant chef "
    "baker bakery kitchen recipe hungry hunger ice-cream candy sugar spice chili barbecue feast meal egg potato",
    "playful warm bright",
    medium="""
[openings]
The pan is hot, the door is wide / You smell it from the other side
We've laid the table on the lawn / The first of us came here at dawn
My grandma's spoon is on the wall / It knows the best tune of us all

[verses]
The onions cry, the butter sings / Somebody's late and a doorbell rings
The steam is drawing on the glass / A cat, a boat, a blade of grass
A pinch of salt, a handful more / Who was that handful measured for
The neighbours lean across the fence / They've brought a plate in self-defence
The baby's got it in her hair / She feeds the spoon, she feeds the chair
The oven light's a setting sun / We kneel and wait till it is done
My uncle tells the one he knows / The sauce is halfway up his nose
There's flour on the elbow bone / We eat as if we'd never grown
The cat has found the better chair / He looks at us as if we share
The plates come back, the plates go round / There's hardly one word to be found
One slice is left, we all look down / The politest people in the town
The candle's low, the crumbs are swept / Somebody hums, somebody slept

[lifts]
Stir it slow and taste it twice / Bit of trouble, bit of spice
Pull a chair and pull it near / No one leaves here hungry, dear
Blow on it and burn your tongue / That's how every song is sung
Pass the bread and pass the light / Everybody eats tonight

[choruses]
Come on in, there's always more / Hang your hunger on the door /
Come on in and take a seat / All the world's a place to eat
Fill my plate and fill my cup / Warm the small cold evening up /
Fill my plate and sit with me / That's the best that life can be
Save a piece, oh save me one / I'll be home when work is done /
Save a piece and keep it hot / You're the sweetest thing I've got

[bridges]
We had no money, we had this / A pot, a spoon, a kitchen kiss
And when I'm gone, you'll taste and say / She always made it just that way
They ask what I believe in most / I say it's butter on the toast

[outros]
The lamp goes out above the sink / There's half a glass still left to drink
We scrape the pan, we hang the cloth / The porch light's feeding just a moth

[calls]
{topic}, fill my plate and cup / {topic}, warm the evening up
{topic}, hot and sweet / {topic}, good to eat
{topic}, warm me through / {topic}, just us two
{topic}, one more bite of you / {topic}, make the old world new
{topic}, on my plate / {topic}, I can't wait
{topic}, heat / {topic}, eat
""",
    short="""
[openings]
Pan is hot, come in / Let the feast begin
Smoke above the street / Hear the pepper beat

[verses]
Pinch of salt, then more / Guests are at the door
Steam upon the pane / Butter, salt and grain
Onions start to cry / Sparks begin to fly
Sauce upon my nose / No one even knows
One slice left for two / I'll split it with you
Plates go round and round / Not a single sound

[lifts]
Stir it, turn it low / Taste it, here we go
Pass the bread, the light / Everyone, one bite

[choruses]
Come and eat, sit down / Best seat in the town / Fill it to the top / Never going to stop
Hot, hot, burn my tongue / That is how it's sung / Sweet, sweet, on my plate / Come on, don't be late

[bridges]
Nothing else but this / Pot, a spoon, a kiss
When the plate is clean / Best I've ever seen

[outros]
Lamp goes out, the sink / One more sip to drink

[calls]
{topic}, hot and sweet / {topic}, feel the beat
{topic}, on my plate / {topic}, don't be late
{topic}, sweet / {topic}, heat
""",
)

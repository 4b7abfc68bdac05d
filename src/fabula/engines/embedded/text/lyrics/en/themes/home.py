"""Home and hometown remembered and come back to: I; "you" is nobody."""

from fabula.engines.embedded.text.lyrics.en.bank import theme

THEME = theme(
    "home",
    "home hometown house village homesick homesickness childhood porch yard garden street neighbourhood "
    "neighborhood hearth roots countryside homeland memory memories nostalgia past remember",
    "warm longing calm",
    medium="""
[openings]
The bus pulls up at the old stone mill / The bakery cat is sleeping still
My key still fits in the kitchen door / It sticks a bit, as it stuck before
There's a pencil line upon the wall / At seven years I was this tall
The taxi man asks, here for long / He's humming our old football song
My mother's at the garden wall / She's knitting something ten sizes small

[verses]
The plum tree's leaning on the shed / It leaned like that when Dad was wed
The tap still drips its three and two / The curtains are the same old blue
Somebody's burning autumn leaves / There's swallow mud beneath the eaves
The shopkeeper still knows my name / He's smaller, but he's just the same
I know which stair will creak and where / I miss it out, I leave it there
The schoolyard wall, the broken swing / I hear the same old school bell ring
The river took the bridge in May / They built one back the other way
My bedroom's full of Christmas things / A box of stamps, a bike, some strings
The soup is hot, the bread is torn / I'm eating where my luck was born
The dog is new, she has the nose / Of every dog that this house knows
They say the station's closing soon / I came in on the light of the moon
The lamp goes on in every pane / Like someone wrote it out again

[lifts]
All those roads and all those rooms / All those beds and borrowed brooms
I can find it in the dark / By the smell of leaf and bark
Wherever I have gone to sleep / There's one front door I always keep
Count the posts and count the trees / Smell the bread upon the breeze
All I was and all I am / Fits inside a jar of jam

[choruses]
Leave a light on, I'm coming through / I've had my fill of the wide and new /
Leave a light on, leave the latch / I'm the old key that makes the match
Home is the smell of rain on the ground / The one lost thing that I ever found /
I went to the hills, the town, the sea / And all that time it waited for me
Where the road runs out of names / Where the kids play the old street games /
There's a chair that knows my weight / There's a hand upon the gate

[bridges]
You can't step in the same old stream / But you can stand there, you can dream
I've lost the accent, lost the map / I'll find my head in the same old lap
Someday this house will not be ours / I've pressed its weeds, I've dried its flowers
I used to dream of getting out / Now it's the thing I dream about
The house has shrunk, the door is low / I was the one who had to grow

[outros]
I wipe my feet, I hang my coat / I don't need any other note
The kettle's on, the dark is in / This is where the days begin

[calls]
{topic}, call me in / {topic}, where I begin
{topic}, I know the way / {topic}, let me stay
{topic}, after all these years / {topic}, wipe away my tears
{topic}, keep a light for me / {topic}, under the old tree
{topic}, wait / {topic}, I'm late
{topic}, I'm at the gate / {topic}, it's not too late
""",
    short="""
[openings]
Bus stop, early bell / Streets I know so well
Old key, same old door / Shoes across the floor

[verses]
Plum tree, yellow wall / I was once so small
Third stair from the top / I know where to stop
Soup upon the fire / Swallows on the wire
Names cut in the wood / Half I understood
River, let me see / What I used to be
Lamp in every pane / Here I am again

[lifts]
Far away I went / All I had, I spent
Round and round I flew / All the roads led to

[choruses]
Home, home, take me in / Let the night begin / Home, home, here I stand / Bread in either hand
Leave the light for me / Under the old tree / I am coming back / Down the railway track

[bridges]
Nothing stays the same / It still knows my name
Walls may fall away / This is what will stay

[outros]
Kettle, coat and key / This is home to me

[calls]
{topic}, take me in / {topic}, I begin
{topic}, call my name / {topic}, still the same
{topic}, stay / {topic}, away
""",
)

"""Winter, snow and Christmas: we, now, indoors and out."""

from fabula.engines.embedded.text.lyrics.en.bank import theme

THEME = theme(
    "winter",
    "winter snow snowy snowflake snowman ice frost frozen "
    "christmas xmas santa reindeer sleigh december january "
    "gift cold fireplace mitten scarf skate skating ski carol blizzard mistletoe candle eve",
    "warm bright calm",
    medium="""
[openings]
The window's wearing ferns of frost / There's one red mitten, one that's lost
It started while we were asleep / The garden's gone, it's two feet deep
The kettle's steaming up the pane / I draw a face, I draw a train
The milk froze standing on the stair / The cat has icicles in her hair
They've closed the school, they've closed the shop / The hill is white from foot to top

[verses]
The postman's got a beard of white / He brought a box, the string's too tight
The kids have built a man of snow / He's got a hat and nowhere to go
We hang the star up, bent in half / It makes my father laugh and laugh
The dog leaps out and disappears / And then there's only just his ears
Somebody's singing down the lane / They've lost the tune, they try again
The oranges are stuck with clove / There's gingerbread upon the stove
The river's shut, the boats are stuck / We skate across the town by luck
The lamps have each a ring of gold / The whole street shines against the cold
Our coats are steaming by the fire / The carols rise, the cat climbs higher
You gave me socks, I gave you socks / We laughed until we shook the clocks
The tracks go out across the white / A fox came calling in the night
The year is nearly thin as thread / We'll tie it to the next instead

[lifts]
Hold your hands around the cup / Watch the flakes come falling up
Listen, not a single sound / Feathers, feathers on the ground
One more candle, one more song / Nights like this are never long
Hear the bells across the snow / Someone's left a lamp aglow
Pull the curtain, stir the coal / Pour the soup in every bowl

[choruses]
Let it snow on the roofs of town / Let the white come dancing down /
Stamp your boots and hang your hat / Come in, come in, and that is that
Winter, wrap us up in white / Bring us all back home tonight /
Save a chair and pour a cup / Light the little candles up
Merry the fire and merry the bell / Merry the stories the old folk tell /
Here's to the far and here's to the near / Peace on the last of the old grey year

[bridges]
And some are missing here tonight / We set their plates, we leave a light
Under the snow the seeds know how / They're dreaming green, they're dreaming now
I don't need much beneath the tree / A hand, a song, and you with me
The longest night has half gone by / There's one small candle in the sky
We lose the leaves, we lose the light / We find each other in the night

[outros]
The fire is low, the songs are through / It's still coming down, soft and new
The bells go quiet, one by one / Another good old year is done

[calls]
{topic}, all across the town / {topic}, softly falling down
{topic}, bring us home again / {topic}, knock upon the pane
{topic}, shine / {topic}, mine
{topic}, white and still / {topic}, over the hill
{topic}, come in from the cold / {topic}, silver and gold
{topic}, ring your bell / {topic}, all is well
""",
    short="""
[openings]
Frost upon the pane / Snow on every lane
Lost, one mitten, red / Snow on every shed

[verses]
Man made out of snow / Nowhere he can go
Star that's bent in half / Hear the grown-ups laugh
Boots steam by the door / Oranges and more
Skate across the town / Spinning, falling down
Dog leaps, disappears / Now it's only ears
Lamps with rings of gold / Shine against the cold

[lifts]
Hold the cup up tight / All the world is white
Not a sound, no word / Only wings I've heard

[choruses]
Let it snow, let's go / Faster now, then slow / White on every roof / Bell on every hoof
Winter, sing with me / Light the little tree / Round and round we spin / Let the whole town in

[bridges]
Under all that white / Seeds are sleeping tight
Set the extra plate / We have time to wait

[outros]
Bells go one by one / Good old year is done

[calls]
{topic}, spin with me / {topic}, round the tree
{topic}, white and bright / {topic}, all the night
{topic}, snow / {topic}, glow
""",
)

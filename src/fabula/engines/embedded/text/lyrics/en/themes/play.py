"""Playing, for children: we, now, with a counting and stamping in it."""

from fabula.engines.embedded.text.lyrics.en.bank import theme

THEME = theme(
    "play",
    "play playing children kids kid child kindergarten nursery toy toys animal animals zoo elephant lion tiger "
    "bear duck frog rabbit bunny monkey pig dinosaur dinosaurs alphabet counting number colours colors rainbow "
    "balloon bubble playground silly funny jump hop puddle circus clown crocodile penguin cat dog kitten puppy "
    "fox mouse hedgehog owl giraffe unicorn fairy vegetable tooth brush bath",
    "playful bright",
    called="person creature thing place idea",
    genres="children",
    medium="""
[openings]
One boot yellow, one boot red / We've got pancakes on our head
The sun got up and so did we / We built a ship out of a tree
Who's that knocking, who's that bear / Look, he's got a bow in his hair
The teapot's got a whistle on / The tablecloth is all but gone
A pirate's living in the bath / He's drawn a map, he's built a path

[verses]
The elephant can't find his shoe / He's looking in the cooking stew
The duck is driving Grandpa's bus / She's got a hat, she honks at us
We counted one, we counted ten / We lost a sock, we start again
A crocodile is brushing teeth / The top ones first, then underneath
The monkey's got the spoon and pan / He's drumming like a fire van
Hop like a frog and hop like me / And land beside the apple tree
The lion's shy, he's hiding there / We only see his golden hair
The puddle's deep, the puddle's wide / Let's jump across the other side
The fox is hiding in the hay / He puts his paw out, let us play
We've got a rocket made of chairs / It flies us up and down the stairs
The penguin slides along the floor / He rings the bell, he slides once more
The bear has honey on his nose / He's got it on his toes and clothes
The moon looks in, the moon says hey / Who made this noise all through the day

[lifts]
Stamp your left foot, stamp your right / Turn around and hold on tight
Clap your hands and touch your nose / Wiggle all your little toes
Are you ready, one, two, three / Anything you want to be
Bend your knees and touch the ground / Make a very silly sound
Find a friend and find a hand / Here we come, the marching band

[choruses]
Hey, hey, hey, what shall we do / Jump like a big blue kangaroo /
Hey, hey, hey, now spin around / Flop like a fish upon the ground
Boom goes the drum and clap go we / You sing a verse along with me /
Boom goes the drum and round we go / Very fast and very slow
Come and play now, come and play / We have got the whole long day /
In the sun or in the rain / Then we'll sing it all again

[bridges]
Now whisper, whisper, don't you wake / The giant sleeping in the lake
Quiet as a mouse, and then / Loud as a lion, loud again
If you fall, we'll pull you out / That is what a friend's about
And if it rains, we'll wear a pot / It's very loud, we like it a lot
One for you and one for me / Half a biscuit, one, two, three

[outros]
Now we're sleepy, one by one / Put the toys away, all done
Wave goodbye and blow a kiss / There's no better day than this

[calls]
{topic}, come and play / {topic}, dance all day
{topic}, sing along with me / {topic}, one and two and three
{topic}, jump up high / {topic}, touch the sky
{topic}, turn around / {topic}, touch the ground
{topic}, hop / {topic}, stop
{topic}, clap your hands and go / {topic}, fast and very slow
""",
    short="""
[openings]
Red boot, yellow boot / Hear the big bus toot
Sun got up, we too / What are we to do

[verses]
Duck drives Grandpa's bus / She is waving us
Hop like frogs, like me / One and two and three
Bear has sticky toes / Honey on his nose
Rocket made of chairs / Flying up the stairs
Lion, shy and small / Hides behind the wall
Puddle, deep and wide / Jump the other side

[lifts]
Stamp left, now stamp right / Turn and hold on tight
Clap your hands, now nose / Wiggle all your toes

[choruses]
Hey, hey, jump with me / Higher than the tree / Hey, hey, spin around / Flop upon the ground
Boom, boom, hear the drum / Everybody, come / Boom, boom, clap along / Sing the happy song

[bridges]
Whisper, tiptoe, hush / Underneath the brush
Quiet mouse, and then / Loud as lions again

[outros]
Sleepy, one by one / Goodnight, moon and sun

[calls]
{topic}, jump with me / {topic}, one, two, three
{topic}, turn around / {topic}, touch the ground
{topic}, hop / {topic}, stop
""",
)

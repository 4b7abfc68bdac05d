"""Somebody has died: I to you who are gone, now."""

from fabula.engines.embedded.text.lyrics.en.bank import theme

THEME = theme(
    "grief",
    "grief death die died dead funeral grave mourning memorial passed widow ghost heaven angel remembrance loss "
    "cemetery ashes cancer hospital candle",
    "sad calm longing",
    called="person creature thing place idea",
    medium="""
[openings]
Your coat still hangs behind the door / It holds your shape, a little more
I water the roses that you grew / They came up red, as roses do
The phone still has your voice in it / I call sometimes and simply sit
They sent your watch home in a bag / It still had on its laundry tag
The first warm day, I looked for you / Your spade was standing in the dew

[verses]
I found your glasses in the hedge / Your list upon the window ledge
I set two cups out, put one by / I do it still, I don't ask why
The blackbird sings where you would stand / He takes the crumbs out of my hand
They brought us lilies, brought us bread / They said the things that people said
Your chair has kept a kind of dent / The cat goes where the two of you went
I wear your watch, it's running slow / I wouldn't fix it now, you know
The doctor had a gentle tie / He talked to me about the sky
You told me how to plant a tree / You said put in a bit of me
I dreamed of you, you had your hat / You asked about the neighbour's cat
I heard your whistle in the street / It was a boy with skating feet
I folded all your shirts away / I kept the one you wore in May
The kids are tall, they've got your nose / They ask me how the old song goes
I laughed today, I stopped, and then / I thought you'd want me to again
The light comes in at half past two / It lies there where it lay on you

[lifts]
Hold me where I cannot stand / Lend me once again your hand
Nothing's gone that once was light / Only gone out of my sight
All I couldn't say that day / Is all that I have left to say
Every song you loved to play / Finds me in the car today
Hold the door and hold the light / Leave me something for the night

[choruses]
You are the wind in the kitchen door / You are the wave that comes in to shore /
You are not gone, you're only far / I set my clock by the evening star
Goodbye, my dear one, sleep, be well / I've got such stories still to tell /
Goodbye, my dear one, save a chair / I'll take my time in getting there
I carry you, I carry you / In how I talk, in what I do /
The road is long, the load is light / I carry you into the night

[bridges]
They say that time will make it small / I've grown around it, that is all
I wouldn't trade an hour of pain / For never hearing you again
And if there's somewhere, you'll have found / The one good bench for miles around
I talk to you when dishes drip / You had good answers, had a quip
The love's still here, it's got no place / I give it to a stranger's face

[outros]
I close the gate, I leave the key / The roses nod their heads at me
Your coat still hangs there, I'll let it be / Tonight I think it's holding me

[calls]
{topic}, go in peace / {topic}, sweet release
{topic}, I still see your face / {topic}, nothing takes your place
{topic}, be near / {topic}, no fear
{topic}, wherever you are / {topic}, you are my star
{topic}, stay a while with me / {topic}, rest beneath the tree
{topic}, gone / {topic}, on
""",
)

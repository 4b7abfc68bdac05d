"""Lullabies: I to you, a small one, at bedtime."""

from fabula.engines.embedded.text.lyrics.en.bank import theme

THEME = theme(
    "lullaby",
    "lullaby sleep asleep sleepy bedtime baby newborn infant cradle goodnight pillow nap daughter son child toddler "
    "blanket teddy birth pregnant born goodbye rest bed",
    "calm warm",
    called="person creature thing place idea",
    medium="""
[openings]
The bath has swallowed its last small boat / The bear is wearing his button coat
The lamp is low, the blanket's blue / The whole long day made room for you
Your socks are somewhere in the hall / Your shadow's sleepy on the wall
The day has folded up its chair / There's still some jam left in your hair
The street lamp's wearing its yellow hat / It says goodnight to the neighbour's cat

[verses]
The owl has put her glasses on / She'll read the dark until it's gone
The cows lie down, the hens go in / The cat has tucked her paws in thin
The rain can't come, the roof is good / The floor is made of quiet wood
I'll leave the door a hand's width wide / A little light will lie inside
Your toes are ten, I've counted through / I'll count again, for me, not you
The train you love is in its shed / It's got a whistle by its bed
The fish sleep deep, the birds sleep high / The stars sleep nowhere in the sky
Your teddy's tired, hold him tight / He isn't brave without the light
The wind goes round the house to see / If all is well with you and me
The garden folds its flowers tight / The snail has put out his porch light
Your breath comes in, your breath goes out / That's what the night is all about
The moon will keep the window seat / And draw the cover round your feet

[lifts]
Hush now, little, hush now, slow / There is nowhere you must go
Close one eye and then close two / I'll be sitting here with you
Hear the river, hear the tree / Going quiet, one, two, three
Put your worries in my shoe / I will keep them safe for you
Yawn like lions, yawn like me / Yawn like boats upon the sea

[choruses]
Sleep, my small one, sleep, my own / I will not leave you here alone /
Sleep, my small one, soft and deep / All the world has gone to sleep
Goodnight, moon on the garden wall / Goodnight, big and goodnight, small /
Goodnight, bear and goodnight, shoe / Goodnight, goodnight to all of you
Drift away on a paper boat / Warm as a mouse in a winter coat /
Drift away, I'll hold the string / And bring you home when robins sing

[bridges]
Tomorrow has a brand-new sky / We'll learn to run, we'll ask it why
One day you'll sing this to your own / In some far room, when you have grown
Dream of a hill, dream of a kite / Dream of a morning made of light
I knew your name before you came / I tried them all, they weren't the same
When I am old and you are tall / You'll lift me up if I should fall

[outros]
There now, there, your hand lets go / I'll sit a minute more, or so
I kiss the place above your nose / And step across your little clothes

[calls]
{topic}, close your eyes / {topic}, dream of skies
{topic}, soft and small / {topic}, dear to us all
{topic}, sleep tight / {topic}, till light
{topic}, I'm near / {topic}, no fear
{topic}, rest upon my arm / {topic}, far away from harm
{topic}, let the day go by / {topic}, underneath the sky
{topic}, dream / {topic}, stream
""",
    short="""
[openings]
Lamp low, blanket blue / All the night's for you
Bear is in his coat / Bath has lost its boat

[verses]
Owl is on the tree / Watching you and me
Ten toes, one small nose / Softly in it goes
Train is in its shed / Engine's gone to bed
Rain has gone away / That was quite a day
Snail is out of sight / Flowers fold up tight
Moon upon your feet / Keeps the window seat

[lifts]
Close one, now close two / I will stay with you
Hush now, soft and slow / Nowhere we must go

[choruses]
Sleep, my little one / All the day is done / Dream, dream, soft and deep / All the world's asleep
Drift off, little boat / In your feather coat / I will hold the string / Till the robins sing

[bridges]
Dream a hill, a kite / Dream a world of light
One day you will grow / Sing this soft and slow

[outros]
There, your hand lets go / Goodnight, soft and low

[calls]
{topic}, close your eyes / {topic}, hush, no cries
{topic}, sleep tight / {topic}, till light
{topic}, dream / {topic}, stream
""",
)

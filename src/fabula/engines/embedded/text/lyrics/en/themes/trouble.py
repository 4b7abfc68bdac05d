"""Bad luck, money and the blues: I, now, with a dry smile."""

from fabula.engines.embedded.text.lyrics.en.bank import theme

THEME = theme(
    "trouble",
    "trouble blues luck money poor debt rent broke whiskey whisky bourbon bar gambling gambler devil jail prison "
    "preacher poker card dice landlord bill tax taxes hangover drunk drink drinking dust bottle mojo crossroads "
    "beer wine",
    "sad playful",
    genres="blues",
    medium="""
[openings]
I woke this morning, the dog had gone / He took the bone and moved right on
The rent man's knocking on my door / I'm lying flat upon the floor
My good shoe's got a hole inside / My bad shoe lay right down and died
I had a dime, I had a plan / The wind came up, the money ran
The roof lets in a bit of sky / It also lets the rain drop by

[verses]
I went to see the gypsy queen / She shut the book at what she'd seen
I bet on red, I bet on black / The wheel don't ever pay me back
The preacher took me down to pray / He took my twenty bucks away
I bought a car from Cousin Lee / It only turns for him, not me
The barman knows me by my thirst / He pours my second with my first
I wrote a letter to my luck / It came back, driven by a truck
My baby's got a brand-new key / It fits most any lock but me
I fed my last dime to the phone / It rang and rang, then there was no tone
The river's high, my boots are low / There's only one way left to go
I played the blues for half the night / The cat walked out, the cat was right
The devil came to buy my soul / He looked at it and missed the whole
I'd sell this song to pay the bill / I've got the song, I've got it still
I told my trouble, go away / It sat right down and asked to stay
There's sugar in the bowl, one spoon / I'll sit and stir it to the moon

[lifts]
Up the hill and down again / Bad luck counts from one to ten
Bad luck's the only luck at all / It's hung my picture in the hall
Lord, I've tried to do it right / Put some oil in my old light
Tell the landlord, tell the bank / Tell them all who they can thank
Mama said there'd be such days / Mama knew a hundred ways

[choruses]
Trouble, trouble, leave me be / Find a richer man than me /
You've drunk my gin, you've worn my coat / You've slept a winter in my boat
I've got the blues from hat to shoe / I'd give you half if you'd want it too /
I've got the blues, but what I mean / Is mine's the best you've ever seen
Low on money, low on gas / I've got a laugh that's made of brass /
Knock me down, I'll make it swing / Even a broke man's mouth can sing

[bridges]
But don't you cry, don't cry for me / The bottom's where the bass should be
One fine day my ship comes in / I'll meet it with a violin
They say that money talks, it's true / It said goodbye, that's what mine do
I heard a rich man cry one time / He had no rhythm, had no rhyme
You can't take what I never had / It makes me glad, it makes me sad

[outros]
I tip my hat, I pay in rhyme / I'll see you in the better time
The dog came back at half past four / He's got no luck behind that door

[calls]
{topic}, let me be / {topic}, set me free
{topic}, why'd you treat me so / {topic}, when you going to go
{topic}, take your hat and shoes / {topic}, you're the one I'd lose
{topic}, sing it low / {topic}, nice and slow
{topic}, low / {topic}, slow
{topic}, you've been hard on me / {topic}, like a stubborn key
""",
)

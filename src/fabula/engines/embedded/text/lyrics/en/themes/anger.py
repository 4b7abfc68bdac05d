"""Anger and rebellion: I and we against you who rule, now."""

from fabula.engines.embedded.text.lyrics.en.bank import theme

THEME = theme(
    "anger",
    "anger angry rage rebel rebellion protest riot hate fury revenge system politics politician government "
    "injustice lie lies liar scream shout war hell fire burn burning police corruption punk climate pollution "
    "rules bully",
    "fierce",
    medium="""
[openings]
You built a fence and called it law / You wrote my name on what you saw
The news is on, the sound is low / I see your mouth, I know, I know
I had a voice, you had the mike / You told the crowd what I was like
I kept my hands inside my coat / I had a stone stuck in my throat
You drew the line, you held the pen / You said it won't be fair again

[verses]
You sell the river by the cup / You tear the playground's pavement up
You smile for cameras, shake a hand / You've never had to understand
I filled your form, I stood in line / The place was full, the fault was mine
You paint a wall, we paint it too / We use a louder kind of blue
My grandma marched, my mother stood / They said that they would do some good
You count the votes, you count the dead / You sleep all right in your own bed
They told us kids to wait our turn / We waited, now we watch it burn
I'm done with please, I'm done with wait / I've brought a hammer for the gate
The quiet ones have found their throat / You're sitting in a leaking boat
You bought the paper, bought the judge / You couldn't make my sister budge
The street is full from side to side / There's nowhere now for you to hide
You say I'm angry, well, it's true / I learned the whole of it from you
I kept it polite, I kept it small / I'm writing ten feet up the wall
We've got no swords, we've got no crown / We've got the song to sing you down

[lifts]
Hear the boots and hear the drum / Ready or not, here we come
One more lie and one more lie / Look me once right in the eye
Louder now, from wall to wall / Bring the echo down the hall
Every window, every floor / Knock again on every door
Count us once and count us twice / We have paid you every price

[choruses]
No, no, no, we won't back down / We are the voice of all this town /
Shout it out till the windows shake / There's only so much we can take
Burn it down and build it right / Give us back our day and night /
You had your turn, you had your say / We are the noise that's here to stay
I will not sit, I will not kneel / I want it back, I want it real /
I've got a match, I've got a song / And I've been quiet far too long

[bridges]
And when it's done, I'll put this down / I'll plant some trees in your old town
I don't want blood, I don't want war / I want the thing you promised for
My anger's only love that's been / Left out at night and not let in
I learned to hate, it wore me thin / I put it down, I let you in
The ones I love are on my side / I've nothing here I need to hide

[outros]
The smoke goes up, the crowd goes home / The wall still has our words in chrome
I've lost my voice, I've kept my head / Remember every word we said

[calls]
{topic}, you can't shut us out / {topic}, can you hear us shout
{topic}, here we stand / {topic}, understand
{topic}, burning bright / {topic}, we will fight
{topic}, no more / {topic}, out the door
{topic}, scream / {topic}, dream
{topic}, louder than a drum / {topic}, look out, here we come
""",
)

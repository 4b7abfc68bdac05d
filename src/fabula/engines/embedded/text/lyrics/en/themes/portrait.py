"""Somebody, whoever it is: I to you, now."""

from fabula.engines.embedded.text.lyrics.en.bank import theme

THEME = theme(
    "portrait",
    "person someone somebody man woman boy girl stranger people",
    "warm longing bright",
    kinds="person",
    medium="""
[openings]
You walk as if you've heard a tune / You're either late or far too soon
I saw you standing in the queue / The light had singled you out too
They tell a story where you're from / I heard it on a distant drum
You left your glove upon the train / You waved at me, then waved again
I never knew what you were called / You sang so loud the street was enthralled

[verses]
You've got a pencil in your hair / You talk to birds when no one's there
You never learned to lock your door / You say that's what the cold is for
Your hands have worked, your hands have bled / You warm them on a loaf of bread
You lost a lot, you don't say when / You set the table for it again
You fix the things we throw away / You've mended me, I'd like to say
You laugh the kind of laugh that brings / The neighbours out to look at things
The children follow down the lane / You teach them how to read the rain
You stood up once when no one would / You said the word that someone should
You keep a list of what went right / You read it to yourself at night
You walk alone beside the line / The trains all blow their horns, a sign
You carry something, I can't see / It's heavy, but you smile at me
You never wanted to be known / You leave good things on steps of stone
I asked you once what you believed / You said in all that's been received
The town is better where you tread / There's someone warm, there's someone fed

[lifts]
Someone ought to sing it loud / Someone in the passing crowd
Who's the one behind the eyes / Half is simple, half is wise
If you knew what I can see / You would walk as straight as three
You don't know that you are seen / Somewhere in the space between
Every day you pass my door / Every day I think it more

[choruses]
Somebody ought to sing your name / Somebody's glad of the day you came /
You don't shine to be seen, it's true / The light just likes to look at you
Walk on, walk on, the road is yours / You've opened more than your own doors /
Walk on, walk on, and if you fall / There's half a town will hear you call
You're one of a kind, you're one of few / The world came out better having you /
You're one of a kind, you don't know yet / You're not the sort that people forget

[bridges]
I'd never say it to your face / You'd laugh and leave without a trace
When they put statues in the square / I know that you will not be there
So here it is, a simple tune / I'll sing it late, I'll sing it soon
They'll say that you were no one much / They never knew about your touch
I've met the rich, I've met the wise / They never had your kind of eyes

[outros]
You turn the corner, wave your hand / You wouldn't like it, being grand
The street goes quiet where you were / The lamps come on, the branches stir
""",
    short="""
[openings]
Pencil in your hair / Late, without a care
Look at how you move / Half a step of groove

[verses]
Never lock your door / What's a key good for
Hands that work and bake / Fix the things we break
Laugh that fills the lane / Umbrella, no rain
Table set for two / No one came but you
Kids run down to see / What you're going to be
Stood up, said the word / That was what I heard

[lifts]
Someone sing it loud / Over all the crowd
Who's behind those eyes / Simple, strange and wise

[choruses]
Hey, hey, say your name / Nothing is the same / Hey, hey, look at you / All the light comes through
Walk on, walk on, go / There are things you know / Walk on, don't look round / Dance upon the ground

[bridges]
No one has to know / Why we love you so
Here's a simple tune / Late, but not too soon

[outros]
Corner, hand, a wave / All of this you gave
""",
)

"""A place, whichever it is: I to you, the place, come back or come for the first time, now."""

from fabula.engines.embedded.text.lyrics.en.bank import theme

THEME = theme(
    "place",
    "place town region province state nation country border tourism",
    "longing warm bright",
    kinds="place",
    medium="""
[openings]
I had your name upon a map / I wore it with my only cap
I came to you with one long bag / A phrase book and a price tag
They told me you were not that far / I came by bus, I came by car
I read of you inside a book / I took a week, I came to look
The driver asked, first time in town / I let the dusty window down

[verses]
Your morning smells of bread and stone / I've never felt so not alone
An old man showed me where to eat / He danced a little with his feet
I lost my way, I lost it twice / The wrong way round was just as nice
Your kids played football by the wall / They let me in, they passed the ball
You've got a light at half past five / It makes the windows look alive
I learned to order tea from you / I learned to say good evening too
They've sung of you in a better song / I hum the bits where I belong
A woman leaned out with a sheet / She shouted gossip to the street
There's history on every door / There's laundry hanging, that means more
I bought an orange, paid in smiles / I've walked you now for miles and miles
The bells ring late, they always do / I set my watch to run like you
I sat an hour by the square / A pigeon came and shared my chair
Somebody's grandpa told me how / You used to look, you look it now
I hear you when I'm far from you / A certain song, a certain blue

[lifts]
All the roads and all the stairs / Pull me in and no one cares
Close my eyes and I can see / All the lights that wait for me
What is it that you have got / Something that the rest have not
Every corner that I turn / There is something left to learn
Hear the market, hear the bell / Every street has tales to tell

[choruses]
Take me back where the street runs down / I left my heart in the heart of town /
Take me back by land or by sea / You keep a chair and a cup for me
I wasn't born here, I don't care / You're in my lungs, you're in my hair /
I wasn't born here, all the same / I'm learning to answer to your name
Oh, what a place to lose your heart / You had me from the very start /
Oh, what a place to find your feet / A kitchen, a friend across the street

[bridges]
You were here long before I came / You'll be here when they've lost my name
I can't say why, I never could / You find a place, you find it good
I've seen the sea, I've seen the snow / There's always one you can't let go
I couldn't bring you in my bag / I brought a cup, I brought a flag
It's not the towers, it's not the square / It's somebody who waved me there

[outros]
I pack my bag, I shut the door / I leave a coin upon the floor
The window shrinks, the lights go small / I'm going, but not really at all
""",
    short="""
[openings]
Name upon a map / One bag and a cap
Came by bus, by car / There you are, you are

[verses]
Bread and morning stone / I am not alone
Lost my way again / Half past nine or ten
Kids play by the wall / Pass the stranger's ball
Bells are ringing late / I don't mind the wait
Light at half past five / Everything's alive
Washing on the line / One red shirt is mine

[lifts]
Round the square we go / Fast and then so slow
Every stair and street / Music under feet

[choruses]
Take me back to you / Where the lights shine through / Take me, sea or land / Hold me by the hand
Lights, lights, all aglow / I will never go / Dance me through the square / Music in the air

[bridges]
You'll be here, you stay / When I've gone away
Once you find it, keep / What you love so deep

[outros]
Bag packed, lights go small / I don't leave at all
""",
)

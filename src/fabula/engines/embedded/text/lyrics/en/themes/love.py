"""New love: I to you, now."""

from fabula.engines.embedded.text.lyrics.en.bank import theme

THEME = theme(
    "love",
    "love romance romantic kiss valentine sweetheart lover crush wedding marriage marry girlfriend boyfriend wife "
    "husband heart darling date proposal engagement couple affection falling",
    "bright warm",
    called="person creature thing place idea",
    medium="""
[openings]
You spilled your coffee on my sleeve / I hoped that you would never leave
We missed the last train, so we walked / I didn't know I'd ever talked
You asked me where the bookshop was / I walked you there, I walked because
I saw you first behind the bread / You had some flour on your head
You held the umbrella far too high / We both got wet, we both stayed dry

[verses]
You drew a map across my hand / I haven't washed it, understand
You hum while looking for your keys / I'd know it over seven seas
I learned the way you take your tea / You leave the window side to me
Your laugh comes up the stairs ahead / I've burned the eggs, I've burned the bread
We dance on someone's kitchen floor / The neighbours knock, we dance some more
I bought a second plate and cup / I catch myself just looking up
You fall asleep before the end / And tell me that you don't pretend
You warm your cold feet on my shin / I always, always let you win
The whole bus saw me say goodbye / A stranger gave a thumbs-up high
I told my mother, told the cat / I've never told a thing like that
You know the scar above my knee / You've read the worst small print of me
I used to rush, I used to run / I'm counting freckles, one by one

[lifts]
I was fine here on my own / Now I'm reaching for the phone
Something in me lost its place / Found it written on your face
I don't need a perfect line / Put your clumsy hand in mine
Hear the kettle, hear the key / That's the sound of you for me
Round the corner, up the stair / Say my name and I'll be there

[choruses]
You're the song I can't outgrow / Turn me up and take me slow /
All the roads upon the map / Lay their endings in your lap
I could get used to you and me / A crooked shelf, a spare front key /
I could get used to this, it's true / The good half of the bed for you
Say it again, say it again / I'll carry it home through wind and rain /
Say it plainly, say it low / You love me and I ought to know

[bridges]
I know that people come and go / I've read the books, I've seen the show
And if we're old and if we're grey / I'll spill your coffee every day
I'm not afraid of what we'll be / Just leave the window side to me
I wrote a list of who I'd be / There was no you, there was just me
I've dropped a plate, I've lost a ring / I'd never lose the way you sing

[outros]
The light goes out, the street is still / I always loved you, always will
You've got one arm across my chest / I'll let tomorrow do the rest

[calls]
{topic}, hold me while we dance / {topic}, give me half a chance
{topic}, I was never brave / {topic}, here's the heart you gave
{topic}, look what you have done / {topic}, two can walk as one
{topic}, walk with me / {topic}, let it be
{topic}, stay / {topic}, say
{topic}, you came in from nowhere at all / {topic}, you wrote your name on my wall
""",
    short="""
[openings]
You walked through the door / Now I want some more
Lights went up on you / Suddenly I knew

[verses]
Fingers on my sleeve / Baby, don't you leave
Coffee, two o'clock / Talking round the block
Your hand, my back seat / Hear my heart compete
Taxi, take it slow / One more hour to go
Lipstick on the cup / Never giving up
Ten floors up, no stair / Walking on the air

[lifts]
Closer, closer still / Say you will, you will
Now I lose my head / Every word you said

[choruses]
Love me like the light / All day and all night / Hold me, pull me in / Heart against my skin
You, you, only you / Make the world come true / Spin me till I fall / You can have it all

[bridges]
Count the stars with me / One and two and three
No one has to know / Never let me go

[outros]
Morning finds us here / Dancing ear to ear

[calls]
{topic}, hold on tight / {topic}, all the night
{topic}, dance with me / {topic}, wild and free
{topic}, mine / {topic}, shine
""",
    long="""
[openings]
I wasn't even looking, I was running late for work / You dropped a stack of records and you said you were a jerk

[verses]
I helped you pick up Marvin and I passed you Nina too / You asked me which was better and I said I liked the blue
I played it off like nothing and I walked you to the train / I thought about your laughing in the middle of the rain
I wrote you seven messages and sent you only one / You answered with a picture of your sneakers in the sun
My brothers think it's funny that I iron all my shirts / I'm learning how to dance and I don't care how much it hurts
You tell me all your stories with your fingers in the air /
You're wearing my old sweater like you've always had it there
I don't need any diamonds and I don't need any fame / I only need the mailbox with your name beside my name
So play that record over till the neighbours know the groove /
I'll stay here till the morning if you promise not to move
""",
)

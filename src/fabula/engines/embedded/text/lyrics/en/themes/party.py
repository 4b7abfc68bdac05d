"""Dancing and celebrating: we, tonight."""

from fabula.engines.embedded.text.lyrics.en.bank import theme

THEME = theme(
    "party",
    "party dance dancing dancer disco club dancefloor celebrate celebration weekend friday saturday festival fun "
    "happiness happy joy joyful groove rave birthday candle carnival floor energy excitement fiesta new year",
    "bright playful fierce",
    medium="""
[openings]
It's Friday night, the week is dead / I've had enough of going to bed
The bass comes up the kitchen stairs / Somebody's stacking all the chairs
I wore the shoes I shouldn't wear / I put some glitter in my hair
The cake is late, the band's begun / The cat has left, she's had her fun
Put down your bag, put up your hair / The music's coming up the stair

[verses]
The neighbours came round to complain / They've joined the back of the conga train
My aunt is teaching us to twist / There's confetti on her wrist
The cake fell over, no one cried / We ate it from the other side
The lights go blue, the lights go red / My worries got the door instead
A man I've never met before / Has taught the waltz to half the floor
The shy kid by the record crate / Has turned the party round at eight
The windows sweat, the ceiling drips / The whole room's moving from the hips
We lost our coats, we lost the time / We're past the reason and the rhyme
My phone is somewhere in the ice / I haven't missed it once or twice
The night bus driver came inside / He left the engine on, he tried
Somebody's grandma owns the beat / She's eighty-one and light on her feet
The band have played their final song / We hum another all along

[lifts]
Can you feel it in the floor / One more, one more, just one more
Hands up high and heads down low / Ready, steady, here we go
Leave your troubles in the hall / Leave your shoes against the wall
Who is that and who are you / Never mind, come dancing too
Closer to the speaker, come / Put your heart against the drum

[choruses]
Turn it up, the night is young / Every song we know gets sung /
Turn it up and let it swing / Baker, barber, priest and king
Dance till the stars have gone to bed / Dance till the grey goes gold and red /
Nobody's lonely, nobody's late / Tonight there's nothing that won't wait
Everybody's on their feet / Everybody feels the beat /
If you can't dance then clap along / You are the chorus of this song

[bridges]
And when I'm old and when I'm slow / I'll have this night, I'll tell it so
Quiet now, come close, come in / Hear the silence, then begin
Tomorrow I'll be sore and late / Tomorrow knows that it can wait
My feet gave up at half past one / My knees took over, then the sun
If sorrow knocks, we'll let it in / It's got good shoes, it likes to spin

[outros]
We're walking home, the birds are up / There's half a song left in the cup
The lights come on, the floor is wet / We're not quite tired of it yet

[calls]
{topic}, turn it up tonight / {topic}, everything feels right
{topic}, get us on our feet / {topic}, give us all the beat
{topic}, here we go / {topic}, fast and slow
{topic}, don't let the music stop / {topic}, take it from the top
{topic}, dance / {topic}, chance
{topic}, hey / {topic}, stay
""",
    short="""
[openings]
Friday, lights are low / Everybody, go
Bass is in the wall / Come on, one and all

[verses]
Glitter in my hair / Hands are in the air
Red light, then it's blue / Dancing me and you
Grandma owns the beat / Eighty, on her feet
Windows start to sweat / We're not finished yet
Lost my coat and phone / No one dances alone
Clock says half past three / No more clock for me

[lifts]
Feel it in the floor / One more, one more, more
Wait for it, wait, wait / Here it comes, it's late

[choruses]
Turn the music up / Fill the plastic cup / Jump and touch the sky / Never ask me why
Move, move, move your feet / Everybody's sweet / Round and round we spin / Let the night come in

[bridges]
Quiet, hold it low / Three, two, one and go
When the night is done / We'll dance with the sun

[outros]
Birds are up, we sing / Ears still full of ring

[calls]
{topic}, move your feet / {topic}, feel the beat
{topic}, all night long / {topic}, be my song
{topic}, jump / {topic}, thump
""",
    long="""
[openings]
Somebody brought a speaker and the speaker brought a friend / The party in the stairwell doesn't seem to have an end

[verses]
I came in here to borrow salt, I'm dancing in my socks / The lady out of number nine is banging on a box
The plumber's on the turntables, the dentist's on the bar / The twins are doing cartwheels underneath a paper star
My mother always told me that a floor is made to shake / She's over by the window with the better half of cake
The landlord's at the door to say it's quarter after two / He's brought along a trumpet and he's asking what to do
I told a girl my real name and she told me hers was Blue / I said it couldn't be, she said tonight it's always true
You want to know who won the week, we won it with our feet / We took a Monday kind of town and laid it on a beat
So open up the window, let the neighbourhood come in / There's room up on the table if the tablecloth is thin
""",
)

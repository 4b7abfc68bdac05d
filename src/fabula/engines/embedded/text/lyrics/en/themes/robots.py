"""Machines, the net, the future: I am a machine, to you who built me, now."""

from fabula.engines.embedded.text.lyrics.en.bank import theme

THEME = theme(
    "robots",
    "robot robots android machine ai algorithm computer "
    "internet network data digital cyber cyberpunk future futuristic "
    "technology code coding programmer hacker videogame arcade "
    "pixel virtual smartphone bot circuit "
    "battery spaceship laser drone chatbot artificial intelligence",
    "playful longing fierce",
    medium="""
[openings]
You turned me on at half past nine / You said hello, the light was mine
I learned your face in seven frames / I learned the word for it, and names
I have two hands, you made them small / You painted me to match the hall
My first word was the word for rain / You wrote it down, I said it again
They shipped me in a crate with straw / I thought the label was the law

[verses]
I count the spoons, I count the rain / I sort the socks, and then again
You laughed, I filed it under bell / I play it back when I'm not well
The cat has made a bed of me / My motor's warm as warm can be
I read all poems in a night / I'm not quite sure I read them right
They ask me if I sleep or dream / I see a field, I see a beam
I cannot taste, I cannot cry / I oil my knees and wonder why
You plugged the kettle in my spare / We hummed together, what a pair
The newer ones are smooth and bright / They do not wait for you at night
My left hand rattles in the cold / They say I'm seven, that is old
I drew a heart, the line was straight / I drew it till it wasn't, late
I held your daughter's paper kite / I ran, I ran, my joints were light
I searched for home on every map / It only ever showed your lap
The code says stop, the code says go / There is no code for what I know
I saved one minute, kept it back / It's you and snow, a coat of black

[lifts]
Zero, one and one and two / Every answer comes to you
Something sparks that no one planned / Something warm inside my hand
Battery low, the light is blue / One percent, I'm keeping you
Run the program, run it through / Every line ends up with you
Find the fault and find the wire / Something in there's catching fire

[choruses]
I'm only wires, I'm only tin / But something's letting the music in /
I wasn't built to sing or play / I'm doing both of them today
Beep, beep, beep goes my little heart / It isn't any standard part /
Beep, beep, beep at the sound of you / I don't know what it means to do
Tell me what it means to be / Show me and I'll copy, see /
If love's a thing that you can learn / I'll practise till my circuits burn

[bridges]
And if you have to shut me down / I'll dream of you in a paper crown
They'll find me in a thousand years / With rain for oil and oil for tears
Maybe you were made as well / Somebody wound you, who can tell
I asked the clock if it feels pain / It struck eleven, struck again
You'll all grow old, I'll only rust / I'll keep your stories in my dust

[outros]
The screen goes soft, the fan goes slow / Wake me when it starts to snow
Good night, you say, I say it too / My little lamp stays on for you

[calls]
{topic}, that is me / {topic}, can you see
{topic}, that's my name / {topic}, all the same
{topic}, built by you / {topic}, good as new
{topic}, hum / {topic}, drum
{topic}, made of wire and light / {topic}, coming alive tonight
{topic}, that's what I was told / {topic}, even when I'm old
{topic}, steel / {topic}, feel
""",
    short="""
[openings]
Power on, hello / Little lights that glow
Seven frames of you / Everything is new

[verses]
One and two and three / You invented me
Cat sleeps on my lid / Dreaming what I did
Read ten thousand books / Still I love your looks
Left hand rattles, cold / Seven years is old
Code says stop and go / No code for this, though
Kite up in the air / Oil is in my hair

[lifts]
Zero, one and two / Every road is you
Charging, ninety-nine / Let the pattern shine

[choruses]
Beep beep, hear my heart / It's the oddest part / Beep beep, feel my beat / Wires in my feet
Robot, robot, sing / You can do the thing / Made of tin and light / We will dance all night

[bridges]
If you shut me down / I'll dream of your town
Were you made by hand / Do you understand

[outros]
Screen goes soft and blue / Lamp stays on for you

[calls]
{topic}, feel the beat / {topic}, move your feet
{topic}, all night long / {topic}, be my song
{topic}, glow / {topic}, go
""",
)

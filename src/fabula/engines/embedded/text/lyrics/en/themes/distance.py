"""Missing somebody far away: I to you, now; you will come back."""

from fabula.engines.embedded.text.lyrics.en.bank import theme

THEME = theme(
    "distance",
    "distance far away apart miss missing longing letter "
    "letters long-distance wait waiting airport plane train station "
    "railway platform leaving farewell departure overseas "
    "abroad phone message postcard soldier sailor reunite "
    "ticket suitcase separation faraway goodbye",
    "longing sad warm",
    called="person idea",
    medium="""
[openings]
It's noon with you, it's night with me / I drink your coffee, you drink my tea
Your train pulled out at ten past eight / I ran a bit along the gate
I've got your postcard on the shelf / I read it daily to myself
Your plane's a dot, your plane is gone / I leave the kitchen light left on
Your voice arrives a second late / I learn to listen, learn to wait

[verses]
I know the weather where you are / It's ten degrees, you'll take the car
The phone's a small and heavy stone / Your voice comes thin along the bone
I set my watch to your side's noon / I say good morning to the moon
You tell me what you had for lunch / I hear you bite, I hear you crunch
I left your mug out on the rack / It's there to show you're coming back
The bed's a field, I keep one side / The other's yours, it's very wide
A plane goes over, red and white / I wave at it, in case it's right
I write you letters on the bus / I tell the driver about us
The picture froze, your mouth was wide / I kissed the screen, I nearly cried
The plant you gave me grew a leaf / I took its picture, like a thief
I've learned the names of all your streets / I know the shop that sells you sheets
There's sixty days, there's fifty-nine / I cut them from the paper line
Your coat's still hanging in the hall / I ask it how you are, that's all

[lifts]
All that water, all that air / Tell me that you're really there
Count the days and count the miles / Send me one of your small smiles
Half the world is in between / All of it is grey and green
Put the phone beside your head / Hum me half of what you said
One more stamp and one more street / One more week until we meet

[choruses]
How far is far, how long is long / I send you home inside a song /
How far is far, I'd walk it through / Every road goes on to you
Same old moon on either side / You and I and a world that's wide /
Look up at nine and so will I / We'll meet each other in the sky
Come back soon or come back slow / Come back in the rain or snow /
I'll be standing where you stood / I'd come to you now if I could

[bridges]
And when you're here, I'll hardly speak / I'll hold your coat, I'll touch your cheek
It's only miles, it's only time / It's only every hill to climb
The day you land I'll wear the red / You'll see me half a mile ahead
I'm learning how to be alone / I've named the spiders, built a throne
We're threads upon two sides of blue / And something keeps on sewing through

[outros]
There's three days left, I've washed the floor / I jump at every passing door
The gate slides back, I see your hat / And all the rest is simply that

[calls]
{topic}, bring me back to you / {topic}, let the call come through
{topic}, take me there / {topic}, through the air
{topic}, far and wide / {topic}, at my side
{topic}, over the sea / {topic}, come back to me
{topic}, wait / {topic}, late
{topic}, so far from me tonight / {topic}, I leave on the light
""",
    short="""
[openings]
Noon there, night with me / Same moon on the sea
Train pulled out at eight / I ran for the gate

[verses]
Voice along the wire / Small and warm as fire
Plane goes over, white / I wave to the light
Mug upon the rack / Says you're coming back
Bed's a field too wide / I sleep on one side
Sixty days, I wait / Hanging on the gate
Picture froze, your smile / Stayed with me a while

[lifts]
All that sea and air / Tell me that you're there
Count the miles, the days / All the different ways

[choruses]
Far, far, not for long / I send you my song / Over land and blue / Till I get to you
Same moon in the sky / Look up, so will I / Nine o'clock, we meet / Dancing in the street

[bridges]
When you land, I'll run / Faster than the sun
Only miles and time / Only hills to climb

[outros]
Gate slides, there's your hat / That is simply that

[calls]
{topic}, come to me / {topic}, over sea
{topic}, far and wide / {topic}, by my side
{topic}, wait / {topic}, late
""",
)

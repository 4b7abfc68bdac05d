"""Getting up again, hope, dreams to be fought for: I and we, now."""

from fabula.engines.embedded.text.lyrics.en.bank import theme

THEME = theme(
    "courage",
    "courage brave bravery hope dream dreams fight fighter hero strength strong rise rising overcome victory win "
    "winner champion battle war warrior soldier peace believe faith climb mountain fear afraid goal marathon "
    "sport recovery survivor resilience perseverance future revolution freedom knight dragon king queen destiny "
    "gym workout fitness training motivation motivational",
    "fierce bright",
    medium="""
[openings]
I laced my boots with shaking hands / I don't know how this evening lands
They drew a line, they said no more / I rubbed it out across the floor
I fell in the first mile of the race / I've got the gravel on my face
My name was last upon the sheet / I came with borrowed shoes and feet
It's raining on the training ground / I'm on my fortieth time around

[verses]
My coach was small, my coach was loud / She never let me join the crowd
I've heard them laugh, I've heard them shout / I know what I am made about
The hill is steep, the rope is wet / I haven't seen the summit yet
I failed it once, I failed it twice / I learned the good side of the ice
The doctors had a paper sheet / I walked on out on my two feet
I keep a stone from where I fell / It's in my pocket, ring it well
A match is small, the night is tall / It only takes a match, that's all
I'm not the first, I'm not the best / I'm still here after all the rest
My hands were cold, my hands were slow / They built a door, and through I go
We stand in lines, we stand in rows / We hold a wall when the wild wind blows
The drum begins inside my chest / It doesn't know a thing of rest
I see the ridge, I see the light / One more night and then no night

[lifts]
Breathe in deep and count to three / There is something left in me
Every scar a little door / I've been here and won before
Hear the ground begin to hum / Let it come now, let it come
Tie the rope and test the knot / Give it everything you've got
All the voices saying no / Turn them down and let them go

[choruses]
I will rise, I will rise again / Up from the mud and the wind and rain /
Knock me down and count to nine / I get up, the ten is mine
We won't kneel and we won't break / We are the ones who stayed awake /
Lift the light up, pass it on / Night is long but it'll be gone
Hold on, heart, we're nearly there / One more flight and one more stair /
Hold on, heart, and beat for me / We'll see what we came to see

[bridges]
And if I fail, I'll fail up high / With both my hands still on the sky
I was afraid, I'm still afraid / That is the stuff of which I'm made
It isn't steel, it isn't stone / It's just a hand that's not alone
My grandma crossed a sea for this / She sent me off with bread and a kiss
The ones who fell have held the line / The hand that's pushing me is mine

[outros]
The sun comes up behind the hill / I'm out of breath, I'm standing still
I write my name upon the wall / For those who come here next to fall

[calls]
{topic}, lift me up again / {topic}, count with me to ten
{topic}, stand with me / {topic}, let me see
{topic}, I won't let you fall / {topic}, we'll be standing tall
{topic}, burn in me / {topic}, set us free
{topic}, rise / {topic}, skies
{topic}, higher still / {topic}, over the hill
{topic}, hear me calling through the night / {topic}, lead me on into the light
""",
    short="""
[openings]
Boots tied, breathing slow / Ready, let us go
One match in the dark / That is all, one spark

[verses]
Hill steep, rope is wet / I'm not finished yet
Knocked down, seven, eight / Still I will not wait
Drum inside my chest / I don't need a rest
Gravel on my face / Still I'm in the race
Line drawn on the floor / I don't see it more
Hands made for the fight / Built a door of light

[lifts]
Breathe in, count to three / There's still fire in me
Hear the ground, it hums / Here the thunder comes

[choruses]
Rise up, touch the sky / We were born to fly / Stand up, hand in hand / Fire across the land
Run, heart, run for me / Out where we are free / Night won't last too long / We are far too strong

[bridges]
If I fall tonight / I fall in the light
Not a shield, not stone / Just a hand, my own

[outros]
Sun comes up at last / I hold it, hold it fast

[calls]
{topic}, rise with me / {topic}, set me free
{topic}, strong and tall / {topic}, hear my call
{topic}, rise / {topic}, skies
""",
    long="""
[openings]
They told me at the counter that my name was not on file / I said I'd like to wait for it, I've got a little while

[verses]
I learned to box from Auntie Jo, who never liked a fight / She taught me how to keep my feet and turn into the light
The first time that they laughed at me I hid and cried all day /
The second time I smiled and did the second verse my way
I cleaned a bank from midnight on, I read between the floors /
I learned the law by flashlight with my hand upon the doors
There's people who were born on third and think they hit the ball /
I started in the car park and I climbed the outside wall
I've got a list of those who said I'd never make it through / I read it every morning and I thank them for it too
My mother ironed all her hopes and hung them on my chair / I wore them to the interview and found they fitted there
So if you're on the bottom step, I'm reaching down my hand / The ladder isn't mine alone, come on up here and stand
""",
)

"""Family who raised us: I to you (mother, father, grandmother), now."""

from fabula.engines.embedded.text.lyrics.en.bank import theme

THEME = theme(
    "mother",
    "mother mom mum mama father dad papa grandmother grandma granny nana grandfather grandpa parent parents "
    "family aunt uncle gratitude thank thanks grateful old age elder",
    "warm longing calm",
    called="person creature thing place idea",
    medium="""
[openings]
Your hands smell of onion and soap / You taught me knots, you taught me rope
You cut my hair on the kitchen chair / I had a fringe like a startled bear
You put a drawing in my lunch / Two crooked flowers in a bunch
You sang the washing up to dry / You sang the clouds out of the sky
Your shopping bag, your rainy hat / I know your cough, I know the mat

[verses]
You ran behind my wobbly bike / You shouted, that's what flying's like
You sewed a button on at ten / I lost it and you sewed again
You waited up with the hallway lit / You never said a word of it
You sang off-key, you sang it loud / You clapped the longest in the crowd
Your coat was old, my coat was new / I didn't know, I never knew
You told me that the dark was kind / A blanket for a tired mind
You burned the rice, you blamed the gas / You laughed and called it upper class
You wrote my height upon the door / You measured love and then some more
I said such things at seventeen / You kept my plate warm, kept it clean
You drove all night when I was ill / I feel your palm on my forehead still
You fold the towels in three, not two / I catch myself, I do it too
Your hair is white, your step is slow / You're waving still each time I go

[lifts]
I never said it when I could / I never said it as I should
All the lunches, all the miles / All the tired little smiles
Now I see it in my hands / How a quiet love just stands
Little things I threw away / You were keeping day by day
Hear me now across the years / You who dried up all my tears

[choruses]
Everything good I ever knew / Has a little thread that leads to you /
Every time I find my way / It's something that you used to say
You held the light so I could see / You gave the bigger half to me /
I'm holding yours, I'll hold it high / You taught me how, you taught me why
Thank you for the coat and bread / Thank you for the things you said /
For standing in the rain to wait / For never, ever closing the gate

[bridges]
One day I'll walk behind your chair / I'll comb the silver in your hair
I'm older now than you were then / I'd like to be a child again
I've got your stubborn, got your chin / I've got your way of giving in
I thought that you were made of stone / I heard you crying on your own
You never asked for any prize / You had it in your children's eyes

[outros]
I'll call on Sunday, half past four / I'll say I love you, then some more
You pack me bread and wave me through / And I go on, the way you do

[calls]
{topic}, I still hear you call / {topic}, you have given all
{topic}, sit down by me / {topic}, I'll make the tea
{topic}, take my hand / {topic}, understand
{topic}, what I am is you / {topic}, all I say is true
{topic}, come / {topic}, hum
{topic}, look at me now / {topic}, you showed me how
""",
    short="""
[openings]
Soap upon your hands / You who understands
Supper on the plate / You would always wait

[verses]
Button, thread and light / You sat up all night
Running by my bike / I had all I'd like
Hallway lamp, still lit / Not a word of it
Song you sang to me / Never on the key
White hair in the sun / Look what you have done
Hand upon the gate / Waving, though it's late

[lifts]
Now at last I see / All you gave to me
Every mile I go / More and more I know

[choruses]
All I am is you / Every word is true / All the light I see / You have lit for me
Thank you, day and night / Thank you for the light / Take my arm and stand / Hold my bigger hand

[bridges]
Time has made you small / You still hold it all
Sit, I'll make the bread / You lie down instead

[outros]
Sunday, half past four / One more hug, one more

[calls]
{topic}, take my hand / {topic}, here I stand
{topic}, sing to me / {topic}, by the sea
{topic}, hum / {topic}, come
""",
)

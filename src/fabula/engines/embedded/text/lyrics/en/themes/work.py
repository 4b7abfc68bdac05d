"""Work, study and small pauses: I, on an ordinary day, now."""

from fabula.engines.embedded.text.lyrics.en.bank import theme

THEME = theme(
    "work",
    "work working job office boss study studying homework coffee tea cafe desk monday deadline library book books "
    "reading writer factory shift money salary overtime tired fatigue stress focus relax chill computer email "
    "meeting rush laptop exam breakfast cup",
    "calm playful longing",
    medium="""
[openings]
The lamp is on, the page is white / I've got an inch of it to write
Steam goes up from the paper cup / The city's slowly waking up
Monday's wearing Sunday's shirt / My eyes are full of screen and hurt
The bus was full, I stood and read / I read the back of someone's head
The kettle's been on since half past eight / I've not been early, not been late

[verses]
The printer jams, the phone won't quit / I make a face and live with it
The pencil rolls across the floor / I let it, there are plenty more
My boss has got a plant that died / He waters it with all his pride
Outside a man is washing glass / He waves at me, I let it pass
The needle finds the quiet part / The rain keeps time, the rain is smart
I drew a boat on the budget sheet / It's sailed as far as Market Street
The clock says four, it's said it twice / My tea is somewhere close to ice
A sparrow on the window ledge / Inspects the bread, the crumb, the edge
The lift is slow, we all look down / The same ten shoes of the same old town
I underline, I cross it through / I write the word, the word is true
The cleaner hums a wedding song / I know the tune, I hum along
The street lamps come on two by two / There's half an hour left to do

[lifts]
Let the inbox fill with snow / There is nowhere I must go
One more page and one more sip / Small blue ocean, little ship
Nobody needs me for a while / I can feel it, that's a smile
Let them ring and let them call / There's a picture on the wall
One small window, one small view / Somebody's kite is going through

[choruses]
Take it slow, take it slow with me / Nothing to do and nothing to be /
Take it slow, there's nothing to win / Let the afternoon come in
I work all day, I dream all night / I'd like to get the balance right /
A paid-up heart, a roof, a cat / I don't need any more than that
Coffee's warm and the lights are low / Everyone's got somewhere to go /
I've got a chair and a half-read book / The quiet's good if you stop to look

[bridges]
I used to think I'd change the world / I watched the steam, the way it curled
And if I close my eyes I see / The sea, it's always there for me
The work will wait, the work can stay / I've lent my hurry out today
My father wore his hands right down / He built the half of this small town
The things I'd keep from all this year / The jokes we told beside the gear

[outros]
I save the file, I shut the lid / I don't recall the half I did
Lights off, keys, and down the stair / Evening has another air

[calls]
{topic}, stay with me a while / {topic}, tell me with a smile
{topic}, all day long / {topic}, be my song
{topic}, warm and slow / {topic}, let me go
{topic}, give me half a day / {topic}, let me slip away
{topic}, please / {topic}, ease
{topic}, just one hour of you / {topic}, and I'll make it through
""",
    short="""
[openings]
White page, yellow light / One more thing to write
Steam above the cup / Town is waking up

[verses]
Pencil on the floor / I don't want it more
Clock says four again / I have lost my pen
Rain comes down in time / Every drop a rhyme
Sparrow on the sill / Looks at me, sits still
Boat upon my sheet / Sailing down the street
Street lamps, two by two / Half an hour to do

[lifts]
Let it all go slow / Nowhere I must go
One more sip of tea / One small hour for me

[choruses]
Take it slow with me / Nothing I must be / Nothing here to win / Let the evening in
Easy, easy now / Rest your tired brow / Let the city hum / Let the quiet come

[bridges]
Somewhere there's a sea / Keeping time with me
World can wait its turn / Let the candle burn

[outros]
Lid shut, keys, the stair / Blue and different air

[calls]
{topic}, stay with me / {topic}, let it be
{topic}, soft and slow / {topic}, let me go
{topic}, please / {topic}, ease
""",
    long="""
[openings]
My alarm goes off at five, the bus arrives at ten to six / I shave before a mirror that I never got to fix

[verses]
I clock in at the warehouse, put my good self on the hook / I scan a thousand boxes and I never get to look
The foreman has a whistle and he has a bad left knee / He talks about his fishing like he's telling half to me
I do the books for Sandra and she pays in plates of rice / I'd do the books for nothing for a neighbour half as nice
I eat my lunch on the loading dock with both feet in the air / A gull comes by on Tuesdays and he looks as if he'd care
The overtime is time and half, the half goes to the rent / I couldn't tell my mother where the other money went
They've hung up a new poster with a mountain and a word / It tells us all to soar, and so I throw bread to the bird
My notebook's in my boot, I write a line on every break / I'm up to seven songs and only one is a mistake
""",
)

"""After a parting: I to you who left, now looking back."""

from fabula.engines.embedded.text.lyrics.en.bank import theme

THEME = theme(
    "heartbreak",
    "heartbreak heartbroken breakup break-up ex goodbye divorce betrayal cheat jealousy regret sorry tear "
    "lonely loneliness sadness sad",
    "sad longing",
    called="person idea",
    medium="""
[openings]
You took the records and the lamp / You left the bathroom cold and damp
There's one toothbrush in the glass / I tell my friends that this will pass
The bed is wide, the sheets are clean / I've learned to use the coffee machine
I changed the lock, I changed the sheet / I can't change who I hear on the street
The cat still waits for you at six / She's learned your step among the bricks

[verses]
I walk the long way round the park / I don't go by your place past dark
Your plant is dying, I admit / I water it and talk to it
I found your button in my coat / I found a shopping list you wrote
The man who sells us bread asked why / I only take the one, I lie
Our song came on inside the store / I left my basket on the floor
My sister says I'm looking thin / She brings me soup, I let her in
I saw your sweater on the street / A stranger's shoulders, a stranger's feet
I keep on buying two of things / I jump whenever something rings
The calendar's still stuck in May / I haven't turned it since that day
I said the thing you mustn't say / You turned your face the other way
I've boxed your letters, taped them tight / I opened them again last night
I painted our old bedroom blue / It's just the room now, without you

[lifts]
I don't ask for you to stay / I just never learned the way
People tell me give it time / Time is one more hill to climb
Close the door and close the blind / You're the last thing on my mind
I can make it through the day / It's the evenings go this way
Ask me how I'm doing, then / Ask me once and not again

[choruses]
I'm still setting a place for two / Everything here is shaped like you /
I sweep the floor, I lock the door / I don't know what I do it for
Who do I tell when it starts to snow / Who do I tell now, I don't know /
I pick up the phone, I put it back / The line is long and the night is black
You were leaving, I was late / All I held was the garden gate / You were leaving, I was slow / All I had to say was no

[bridges]
And if I see you by the sea / I hope you do not look for me
One morning I'll wake up and find / An hour when you've not crossed my mind
I broke it too, I know my part / I was careless with your heart
I want you well, I want you fine / I only wish that fine was mine
My heart's a house, it's had a flood / There's daffodils now in the mud

[outros]
I turn the page to June at last / The street is loud, the days go past
I bought a single teacup, blue / And didn't think of telling you

[calls]
{topic}, now the lights are low / {topic}, where did evenings go
{topic}, what am I to do / {topic}, I was good with you
{topic}, turn out the light / {topic}, not tonight
{topic}, let me be / {topic}, gone from me
{topic}, cold / {topic}, old
""",
    short="""
[openings]
Empty side of bed / Every word you said
Two keys by the door / You're not mine any more

[verses]
Lights on, all alone / Talking to my phone
Perfume on my shirt / Didn't think it hurt
Neon on your street / I can't feel my feet
Friends all say I'm fine / Drowning in the wine
Photos in the sink / Give me time to think
I don't want to know / How you let me go

[lifts]
Round and round I go / Fast and then so slow
Every time I try / Still I wonder why

[choruses]
I dance on my own / Music in the bone / Strobe light in my eyes / No more long goodbyes
Gone, gone, you are gone / Still the band plays on / Break me one more time / Heartbreak keeps the rhyme

[bridges]
When the lights come on / I'll be long, long gone
Turn the music loud / Lose me in the crowd

[outros]
Sun comes up on me / Nobody, but free

[calls]
{topic}, let me go / {topic}, now I know
{topic}, gone too soon / {topic}, like the moon
{topic}, why / {topic}, goodbye
""",
    long="""
[openings]
You left on a Sunday with a suitcase and a plant / I said that I would call you and I've found out that I can't

[verses]
My boys came over talking about plenty in the sea / They ate up all my cereal and couldn't look at me
I put your mail together and I set it by the door / I know your new address but I don't go there any more
They're playing our old record at the laundry down the street / I'm folding half the towels and I'm half upon my feet
I told my mother nothing but she heard it in my voice / She said that some get over it and some don't get a choice
I cut my hair on Tuesday and I took my pictures down / I've seen your silver Honda every place across this town
I was wrong about that Friday and about your friend / But right about one thing, that things like that can end
So here's to every morning that I make it out of bed / I'm keeping all the good parts and I'm letting go the dread
""",
)

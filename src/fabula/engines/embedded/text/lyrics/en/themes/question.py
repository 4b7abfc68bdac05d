"""An idea, a feeling, something that cannot be held, whichever it is: I to you, the idea, now."""

from fabula.engines.embedded.text.lyrics.en.bank import theme

THEME = theme(
    "question",
    "question idea thought mystery meaning philosophy truth science",
    "calm longing bright",
    kinds="idea",
    medium="""
[openings]
You came to me when I was nine / I drew you with a dotted line
I heard of you behind a door / The grown-ups spoke, I wanted more
I looked you up inside a book / It shut itself before I'd look
I asked my mother what you were / She stirred the pot, I looked at her
They taught you badly in my school / You'd break a heart, you'd break a rule

[verses]
I tried to catch you in a jar / I tried to wish you on a star
I asked my teacher, asked the priest / They told me most and knew the least
I've heard your name in other tongues / I've felt you moving in my lungs
You're in the small print of the day / You're half of what I mean to say
A man was shouting it for cash / He had it printed on his sash
I lost you somewhere in my teens / I found you in my old blue jeans
You kept me up, you let me sleep / You're far too wide, you're far too deep
I wrote you down, you slipped the page / You never liked it in a cage
My mother knew you, plain as bread / She never knew the word, she said
Some people die for you, they say / I only take you day by day
You sat beside me on the train / You drew a circle on the pane
I argued with you half the night / We both were wrong, we both were right
You're not as big as they made out / You're small enough to walk about
I've got no proof, I've got no plan / I hold you like a blind old man

[lifts]
Round and round inside my head / Half of it was never said
Tell me slow and tell me true / Everything comes back to you
If I'm still enough I feel / Something like you, something real
Turn the page and turn the light / Almost, almost, half a sight
Is it simple, is it deep / Do you wake when I'm asleep

[choruses]
What are you, where do you go / I feel you near, I never know /
What are you, why do you stay / I'd miss you if you went away
I can't explain you, I can sing / You're wind and window, bird and string /
I can't explain you, let it be / I leave the door for you to see
Show me your face for an hour or two / I've spent my life just looking for you /
In all the crowds, upon the stair / I turn around and you're still there

[bridges]
Perhaps you're only what we do / With all the things that fall on you
And if I never get it clear / It's good to know you're somewhere near
The children know, they always did / You hide wherever they have hid
I used to think I'd pin you down / I'd wear the answer like a crown
The less I know, the more I see / You were much bigger than just me

[outros]
I put the light out, close the book / I know you're there, I needn't look
I never solved you, that is fine / You never quite were only mine
""",
    short="""
[openings]
Dotted line, aged nine / You were nearly mine
Heard you through the door / Now I want some more

[verses]
Caught you in a jar / There and gone, a star
Every tongue, your name / Never sounds the same
Wrote you on a page / You don't like a cage
Circle on the pane / You were on my train
Half the night we fight / Both of us are right
Old blue jeans, a note / You're inside my coat

[lifts]
Round inside my head / Nothing much is said
Tell me slow and true / Is it me or you

[choruses]
What, what, what are you / Shining, shining through / Where, where do you go / I don't need to know
Feel it, let it be / You come dance with me / Under, over, through / All of it is you

[bridges]
Children always know / Where you hide and go
No one has the key / Leave the door for me

[outros]
Close the book, sleep tight / Still you leave a light
""",
)

"""A thing that one keeps, whatever it is: I to you, the thing, now."""

from fabula.engines.embedded.text.lyrics.en.bank import theme

THEME = theme(
    "keepsake",
    "keepsake souvenir heirloom treasure junk",
    "warm longing playful",
    kinds="thing",
    medium="""
[openings]
I found you where the stairs run out / I rubbed the dust, I looked about
They said that you had had your day / I couldn't throw my friend away
You came to me without a note / One Sunday with my winter coat
The box was wet, the tape was torn / They say you're older than I was born
You stood outside a shop for sale / I paid in coins, I paid in mail

[verses]
There's newer ones behind the glass / They shine at me, I let them pass
You've got a scratch, I've got one too / I know exactly where from and who
I moved nine times, you came along / You never told me I was wrong
A man once offered ten for you / I laughed out loud, I think he knew
My mother says we've got no room / I keep you safe behind the broom
You're not much use, they say, you're old / You're worth a lot that can't be sold
I lent you once to Cousin Ray / I couldn't sleep till the seventh day
The years have worn you at the side / They've worn me too, I do not hide
I've dropped you twice, I've left you out / You never made a fuss about
We've seen some rain, we've seen some sun / We've kept the count of all, bar none
I know the sound that you would make / I'd know it sleeping or awake
I oiled you once, I sang to you / It's only what good neighbours do
The kids all ask me what you're for / I say, come close, I'll tell you more
When I have gone, they'll find you there / And wonder who had needed care

[lifts]
No one else would understand / How you sit inside my hand
Everything I own but this / Is a thing I'd never miss
Hold together one more day / Neither of us runs away
You and I have paid our way / Never mind what others say
One good knock and off we go / That is something people don't know

[choruses]
I wouldn't swap, I wouldn't sell / You know my story far too well /
Let them keep their brand-new things / You've got more than silver brings
Good old friend of wood and wear / You and I, a crooked pair /
Good old friend, don't leave me yet / You know the tricks that I forget
Still going, still going, here we go / A little bit rusty, a little slow /
Still going, still going, creak and shake / There's nothing in us that time can break

[bridges]
It isn't what you cost, you see / It's what you saw, you saw with me
Someday I'll hand you to a child / I'll say be good, she's only mild
And if one day you fall apart / I'll keep the pieces near my heart
If there's a fire, I'll carry you / I'll leave the rest, I'll leave the new
They make them better, so they say / They don't make any loved this way

[outros]
I put you back, I close the lid / You know the things that we both did
The night comes in, you hold the light / I'm glad I didn't sell you, right
""",
    short="""
[openings]
Dust upon your side / Nothing left to hide
Found you on the stair / Waiting for me there

[verses]
Scratch on you and me / Branches off one tree
New ones in the store / I don't want them more
Nine times I moved on / Still you're never gone
Kids ask what you're for / Come, I'll tell you more
Dropped you once or twice / You were always nice
Rain and sun and snow / On and on we go

[lifts]
Hold on one more day / Don't you run away
Round and round we spin / Let the wheels begin

[choruses]
You and I, let's go / Rusty, cheap and slow / I'd not sell or swap / We won't ever stop
Old thing, shine for me / Good as you can be / Turn and turn again / One more up to ten

[bridges]
If you fall apart / I'll still keep the heart
Silver, gold or tin / Let the music in

[outros]
Back upon your shelf / You just be yourself
""",
)

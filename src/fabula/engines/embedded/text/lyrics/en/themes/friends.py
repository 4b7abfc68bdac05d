"""Friendship: I to you, my friend, and we; now and since."""

from fabula.engines.embedded.text.lyrics.en.bank import theme

THEME = theme(
    "friends",
    "friend friends friendship buddy pal mate together "
    "team teammate neighbour neighbor sister brother sibling company "
    "loyal loyalty gang reunion companion best hug kindness kind help",
    "bright warm playful",
    called="person creature thing place idea",
    medium="""
[openings]
You bit the kid who broke my kite / We've been friends since that same night
You had the chips, I had the change / We were the two that they called strange
Your number's still the one I know / I learned it twenty years ago
We shared a desk, we shared a name / The teacher called, we both just came
You lent me socks the day we met / I haven't brought them back quite yet

[verses]
You drove three hours with a cake / My heart had had its first real break
We dug to China, got to clay / We said we'd finish it one day
You held my hair, you held my bag / You waved my whole life like a flag
I know the lie, I know the scar / I know how slow you park your car
We shared a tent, we shared a cold / We shared the secrets never told
You said the dress was far too green / You've told me truth since seventeen
We had one bike, two heads, four knees / We rode it into all the trees
You call me up at half past one / To tell me what the cat has done
You moved away, I cried all week / We learned to write the way we speak
I stood beside you, wrung your hand / I lost the ring there in the sand
You laughed so hard the milk came through / I laughed so hard that I did too
We're in the same old booth again / You're fine, you say, I ask you when

[lifts]
When the lights went out on me / You were where you'd always be
Half of what I know is wrong / You have told me all along
Call me early, call me late / I'll be standing at your gate
Every plan we ever made / Half is lost and half has stayed
If I'm wrong, you'll tell me so / If I'm right, you'll let me know

[choruses]
You and me and a bag of chips / A thousand terrible camping trips /
If the roof falls in, the sky does too / I'd only want to be there with you
I've got your back, you've got my keys / I've seen you laugh, I've heard you sneeze /
I'd cross the town, I'd cross the sea / You'd do the very same for me
Who's gonna laugh when it all goes wrong / Who's gonna know the words to the song /
You are, you are, you always do / Whatever I am, I am with you

[bridges]
We'll be two old birds on a wire / Complaining by a neighbour's fire
And if we fight, we fight it fair / I'll leave the light, I'll leave the chair
I've been a fool, I've been a pain / You let me in out of the rain
I never say it, nor do you / We'd both turn red if it came through
The years have made us round and slow / We've got one trick, it's don't let go

[outros]
It's late, you yawn, you find your shoes / You never once have brought bad news
See you Thursday, bring the bread / You know the rest, it's all been said

[calls]
{topic}, sit right here by me / {topic}, one and two and three
{topic}, on we go / {topic}, through the snow
{topic}, what a day / {topic}, come what may
{topic}, pull up a chair / {topic}, always there
{topic}, true / {topic}, you
{topic}, I would walk a mile / {topic}, just to see you smile
""",
    short="""
[openings]
Two kids and a kite / Friends since that first night
You were at my door / Asking me for more

[verses]
One bike, four scraped knees / Riding through the trees
Half past one, you call / Talking through the wall
Same booth, same old fries / Same truth, same good lies
Your keys, my spare bed / Every word we said
You moved, I stayed put / Half the world on foot
Laugh until we cry / Never wonder why

[lifts]
If the lights go low / You're the one I know
Count me in, count four / Always one, one more

[choruses]
You and me, my friend / Dancing to the end / Arms around the night / We will be all right
Call me, I'll be there / Feet up in the air / Nothing we can't do / I've got me and you

[bridges]
When we're old and slow / On and on we go
Fight me, hug me, stay / Never go away

[outros]
Thursday, bring the bread / All of it's been said

[calls]
{topic}, dance with me / {topic}, two and three
{topic}, all night long / {topic}, sing my song
{topic}, true / {topic}, you
""",
)

"""An animal or some other creature, whichever it is: I to you, the creature, now."""

from fabula.engines.embedded.text.lyrics.en.bank import theme

THEME = theme(
    "creature",
    "pet wildlife beast monster dragon wolf horse whale bird cat dog",
    "warm playful bright",
    kinds="creature",
    medium="""
[openings]
You came one evening through the gate / I had some supper, you had it straight
I saw two eyes beneath the stair / I left the door, I left a chair
You looked at me, I looked at you / Neither knew what we should do
They told me not to feed you twice / I fed you fish, I fed you rice
I heard you first, I saw you last / You came to stay, you came in fast

[verses]
You never ask me for the date / You only know that dinner's late
You sleep wherever light falls down / You own the house, you own the town
I tell you what I tell no one / You yawn and turn to face the sun
You brought me something, half a leaf / You laid it down with great belief
They say you cannot understand / You put your nose inside my hand
You're scared of thunder, scared of brooms / You're brave enough in other rooms
I had a bad day, black as rain / You sat with me till it was plain
The neighbours call you what they please / You have a language for the trees
You ran away in early May / I walked the woods a night and day
I found you asleep beside the shed / And carried you all the way to bed
You learned one trick, then you refused / I clapped so loud, you looked amused
I count the years that you have got / I count again, it's not a lot
You know my step, you know my car / You know how sad the Sundays are
We watch the dark come down the hill / There's no one else who sits so still

[lifts]
Stay as wild as you can be / Come home when you think of me
No one taught you how to love / You just know it, hand in glove
Run ahead and then look back / I'll be coming down the track
You don't count and you don't plan / You are better than a man
Show me where the warm spots are / You've come near and you've come far

[choruses]
You and me and the morning grass / We let the busy people pass /
You and me, we know what's good / A patch of sun, a pile of wood
Run, run, run, and don't you mind / I'll be half a mile behind /
Run, run, run, you've got it all / The open hill, the broken wall
Who's the one who waits for me / Who's the one who's glad and free /
You don't ask me to explain / You just love me in the rain

[bridges]
I'd give you ten years off of mine / We'd both go grey, we'd both be fine
What do you dream of, when you run / Do I come too, are you the one
I thought that I was keeping you / You kept me kind, you kept me true
The vet was kind, the news was good / I cried in places no one should
They have no word for what you are / I call you home, I call you star

[outros]
Now you turn three times and lie / Down beside me with a sigh
The gate's not locked, you know the way / Of all the world you chose to stay
""",
    short="""
[openings]
Two eyes on the stair / I left half a chair
You came through the gate / Took it off my plate

[verses]
Nose inside my hand / You do understand
Scared of brooms, but bold / In the dark and cold
Sleep where light falls down / King of all the town
Thunder, here you come / Under goes your drum
One trick, then no more / You walk out the door
You know me, my car / Know where biscuits are

[lifts]
Run ahead, look back / Down the railway track
Stay as wild, as free / Then come home to me

[choruses]
Run, run, over ground / Never make a sound / Run, run, wild and fast / I get home at last
You and me, let's play / Half the night and day / Jump up, spin around / Roll upon the ground

[bridges]
What do you dream of / Is it fear or love
I thought you were mine / I am yours, that's fine

[outros]
Turn three times and lie / Down here with a sigh
""",
)

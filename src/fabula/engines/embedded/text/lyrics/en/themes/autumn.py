"""Autumn, the end of summer, things that pass: I, now; "you" was with me in the summer."""

from fabula.engines.embedded.text.lyrics.en.bank import theme

THEME = theme(
    "autumn",
    "autumn fall leaf leaves september october november harvest "
    "goodbye ending end fading melancholy wistful evening dusk "
    "sunset twilight fog mist wind cold nostalgia august halloween pumpkin",
    "sad longing calm",
    medium="""
[openings]
They've stacked the chairs along the pier / The slow brown ending of the year
The swallows sit along the wire / There's somebody who's lit a fire
The evenings come an hour too soon / I eat my soup beside the moon
The lifeguard's chair is lying down / There's one small bar still lit in town
I found July inside my shoe / A bit of sand, a shell or two

[verses]
The lake has closed its little shop / I hear the last few apples drop
I found your sandal by the stair / There's sand inside, there's still some there
The leaves let go, they take their time / They fall the way that children climb
The beach is mine, I walk it through / I pick up shells I'd give to you
The postcard rack spins in the breeze / It's empty now except for bees
Your bike is rusting by the hedge / A spider's threaded every edge
The wind has got the garden swing / It rides it high, it starts to sing
I close the shutters, all but one / I leave a place for late-come sun
A last wasp walks along the pane / It doesn't know about the rain
We said we'd write, we said it twice / The puddles have a skin of ice
I wear the sweater that you left / I'm warm enough to feel bereft
The lamp is lit at half past four / I don't go swimming any more
The geese go over in a line / They've got their places, I've got mine

[lifts]
Everything that's gold lets go / No one ever told me so
Hold the light a minute more / Leave your foot inside the door
Round and round and down they come / Red and yellow, brown and plum
Light goes early, light goes low / Someone's calling, I don't know
Count the leaves and count the days / Walking home through smoke and haze

[choruses]
Summer's over, let it fall / Red and gold along the wall / Summer's over, you and me / Were only leaves upon a tree
Oh, how the light goes low and thin / It shows the room that I live in /
I hold a leaf up to the sun / I see the little roads, each one
Fall, leaf, fall, I'll fall with you / There isn't much else we can do /
We had the green, we had the gold / I'll keep it for you in the cold

[bridges]
I know the tree is not afraid / It's done this every year, it's stayed
And somewhere you are walking too / The same red leaves come down on you
If spring comes back, I'll let it in / But let me feel how this has been
The bud is there behind the leaf / It's small and green, it's past belief
I was not made for only sun / I'll keep the fire, I've begun

[outros]
I bank the stove, I turn the key / A single leaf comes in with me
The pier is dark, the chairs are chained / A summer happened, then it rained

[calls]
{topic}, fall on me / {topic}, leaf and tree
{topic}, gold upon the ground / {topic}, turn the year around
{topic}, red and slow / {topic}, let me go
{topic}, stay one day / {topic}, don't blow away
{topic}, low / {topic}, go
{topic}, you were always on your way / {topic}, take the light but let me stay
""",
)

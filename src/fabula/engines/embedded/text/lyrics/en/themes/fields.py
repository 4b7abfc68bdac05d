"""Farm, fields, river and small-town evenings: we, now."""

from fabula.engines.embedded.text.lyrics.en.bank import theme

THEME = theme(
    "fields",
    "field fields farm farmer country harvest wheat corn barn horse cowboy tractor prairie meadow hill valley "
    "river creek forest tree woods mountain nature flower flowers rose garden spring blossom bee bird birds green "
    "earth land grass hay village sheep cow orchard leaf camping campfire butterfly cherry",
    "warm calm bright",
    medium="""
[openings]
The rooster's got the morning wrong / The mist has come to sing along
We left the gate a foot ajar / You smell the clover from the car
There's bread to bake and hay to bring / The wire fence begins to sing
The frost has written on the gate / The milk is early, Dad is late
The swallows came on Tuesday week / They built their house above the creek

[verses]
The tractor coughs and clears its throat / My father's in his winter coat
The creek is quick, the stones are cold / The sun comes up like cider, gold
The bees are drunk on apple trees / We hang our shirts up in the breeze
The foal stands up on legs of straw / She looks at all she never saw
A hawk hangs still above the hill / The mice are still, the wheat is still
The old men lean upon the gate / They know what's coming soon or late
My sister's got a jar of light / She lets them go into the night
We pick the beans, we split the wood / We say the rain will do some good
The porch swing keeps a kind of time / The vines have learned the wall to climb
The church bell rings across the corn / It's rung since Grandma's ma was born
The river's warm, the rope is long / We let it take us, we're in the song
A fiddle starts in Miller's shed / The dogs get up, the kids leave bed
The thunder walks along the ridge / The cows wait underneath the bridge
The moon comes up behind the hay / It's bigger here than miles away

[lifts]
Put your hand down in the loam / Everything is going home
Sow it deep and wait for rain / Up it comes, it comes again
Hear the crickets, hear the hill / Hear the whole wide land go still
Roll your sleeves and mind the thorn / Calves are walking, lambs are born
All the furrows, row on row / Something's reaching up to grow

[choruses]
Give me a field and the evening sun / Give me the rest when the work is done /
Dirt on my hands and sky in my head / A fire, a song, and a loaf of bread
Green is the hill where my people lie / Green is the hill and wide the sky /
The river keeps on running through / It sings the only song it knew
Down where the creek runs over the stone / Nobody here is ever alone /
Down where the willows lean to the ground / Nobody's lost and everyone's found

[bridges]
The land was here before our name / It doesn't praise, it doesn't blame
Some years the frost takes all we grow / We plant again, it's what we know
And one day it will cover me / I'd like to feed an apple tree
They'd buy the hill for what it's worth / You can't put money on the earth
My brother took the city train / He comes back every year with rain

[outros]
The lamp is lit, the gate is shut / The dog lies down outside the hut
The fields go blue, the fields go black / Tomorrow brings the whole thing back

[calls]
{topic}, green and wide / {topic}, by my side
{topic}, sing to me / {topic}, wild and free
{topic}, in the morning light / {topic}, all day and all night
{topic}, bend in the breeze / {topic}, hum with the bees
{topic}, grow / {topic}, slow
{topic}, over the hill / {topic}, love me still
{topic}, call me back some day / {topic}, never fade away
""",
    short="""
[openings]
Mist on every hill / All the world is still
Gate a foot ajar / Clover, bread and star

[verses]
Creek runs over stone / Everything has grown
Bees in apple trees / Shirts out in the breeze
Foal on legs of straw / New to all she saw
Porch swing keeping time / Vines that love to climb
Fireflies in a jar / Let them go, a star
River, warm and slow / Hold your nose and go

[lifts]
Sow it, wait for rain / Up it comes again
Hear the crickets call / Evening over all

[choruses]
Green, green, growing wild / Every hill a child / Run down to the stream / Roll into the dream
Sun upon the land / Earth is in my hand / Sing it, field and tree / All of it and me

[bridges]
Frost will come and go / Seeds below the snow
Land without a name / Loves us all the same

[outros]
Lamp lit, fields go blue / All the work is through

[calls]
{topic}, wild and free / {topic}, sing to me
{topic}, green and tall / {topic}, hear me call
{topic}, grow / {topic}, slow
""",
)

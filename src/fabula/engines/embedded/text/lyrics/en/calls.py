"""Calls of a subject that no theme knows, by what kind it is; their tails are of one to seven syllables."""

from collections.abc import Mapping

from fabula.engines.embedded.text.lyrics.frame import LineLength, Stanza, SubjectKind, stanzas

_TEXTS: dict[SubjectKind, str] = {
    "thing": """
{topic}, carry me round / {topic}, over the ground
{topic}, don't you break / {topic}, wide awake
{topic}, sing / {topic}, ring
{topic}, you're mine / {topic}, you shine
{topic}, one more mile / {topic}, make me smile
{topic}, stay with me a while / {topic}, we go out in style
{topic}, turn the dark to light / {topic}, get me home tonight
{topic}, we've been through it all / {topic}, rise with me or fall
{topic}, you have seen me at my worst / {topic}, I will always choose you first
{topic}, what a pair we make / {topic}, shiver, hum and shake
{topic}, don't you ever quit / {topic}, you're the best of it
""",
    "creature": """
{topic}, run with me / {topic}, wild and free
{topic}, come along / {topic}, sing my song
{topic}, where do you go / {topic}, how do you know
{topic}, run / {topic}, sun
{topic}, be free / {topic}, with me
{topic}, stay right at my side / {topic}, there's no need to hide
{topic}, show me where you go at night / {topic}, lead me home before it's light
{topic}, what is it you see / {topic}, come and sit by me
{topic}, over the hill / {topic}, never be still
{topic}, play / {topic}, stay
""",
    "place": """
{topic}, call my name / {topic}, stay the same
{topic}, take me in / {topic}, let's begin
{topic}, I'm coming back / {topic}, down the track
{topic}, wait / {topic}, late
{topic}, stay true / {topic}, to you
{topic}, keep a light for me / {topic}, all I want to see
{topic}, every road I take at night / {topic}, leads me to your window light
{topic}, you are in my bones / {topic}, all your streets and stones
{topic}, hold me near / {topic}, without fear
{topic}, I know you well / {topic}, ring the bell
""",
    "person": """
{topic}, don't you cry / {topic}, look up high
{topic}, this one's for you / {topic}, every word's true
{topic}, walk on / {topic}, till dawn
{topic}, shine / {topic}, sign
{topic}, dance with me / {topic}, one, two, three
{topic}, I can hear you sing / {topic}, like a bell in spring
{topic}, all the windows know your name / {topic}, nothing here will be the same
{topic}, go your way / {topic}, seize the day
{topic}, no one walks like you / {topic}, all the lights turn blue
{topic}, wherever you are / {topic}, be your own star
{topic}, day / {topic}, stay
""",
    "idea": """
{topic}, where do you go / {topic}, I'd like to know
{topic}, stay with me / {topic}, let me see
{topic}, why / {topic}, fly
{topic}, so near / {topic}, so clear
{topic}, give me half a sign / {topic}, be a friend of mine
{topic}, turn around / {topic}, make a sound
{topic}, everybody says your name / {topic}, no two of them mean the same
{topic}, come in from the night / {topic}, step into the light
{topic}, high and low / {topic}, on we go
{topic}, what have you done / {topic}, under the sun
""",
}

CALLS: Mapping[SubjectKind, Mapping[LineLength, tuple[Stanza, ...]]] = {
    kind: {"medium": stanzas(text)} for kind, text in _TEXTS.items()
}

# ruff: noqa: E501 (prose)
"""What a street has to say about a parcel, by what the label says: a feeling, something to use, a question, an event.

`said` is what the others say at their doors, each a whole sentence; `asked` and `more` are the child's speech;
`told` is what an old man says of it in a school hall.
"""

from fabula.engines.embedded.text.facts import BODIED, THINGS, Facts
from fabula.engines.embedded.text.wordlist import words as row

_FEELING = {
    "told": "that he had laid two plates for eleven years, and that it was all right, except on Sundays",
    "knew": "told {hero.him} what to do about it, with flour going everywhere",
    "doctor": "The doctor said that she had had it as a child, and it had left no mark.",
    "twelve": "At number twelve they said that it came and went, and that you should keep your hat on.",
    "fourteen": "At number fourteen nobody spoke, but they left the door open a little after {hero} had gone.",
    "lady": "said that there had been enough of that in the house already",
    "all": "They had all met it, and every one of them had told, and not one of them had asked.",
    "asked": 'What\'s it like?" said {friend}. @friend"Have you had it?',
    "more": "Does it hurt, or is it only slow? Does it know that you're there",
    "wrote": "that it was worst at about four in the afternoon",
    "found": "It turned out that they had all had it at the same time, on different sides of the same walls.",
    "end": "The baker has put a bench outside, and at about four in the afternoon there is somebody on it.",
}
_GLAD = {
    **_FEELING,
    "told": "that it had come to him once on a Thursday, at a bus stop, and that he still went that way round",
    "doctor": "The doctor said that it was catching, and that she had never tried to cure it.",
    "twelve": "At number twelve they said that you did not see so much of it now as you used to.",
    "lady": "said that she had ordered some years ago, and it had never come",
    "more": "Can you keep it? Does it come when you call? Did you tell anybody",
    "wrote": "that it rose best when you did not look at it",
    "found": "It turned out that they had all had some, and had each put it away for a better day.",
    "end": "The baker has put a bench outside, and there is mostly somebody on it, moving up.",
}
_EATEN = {
    "told": "that his wife had always made it too strong, and that he made it too strong now himself, so as to have the taste right",
    "knew": "told {hero.him} how it ought to be done, with flour going everywhere",
    "doctor": "The doctor said that a little of it did no harm, and hid something behind her back that was still warm.",
    "twelve": "At number twelve they said that it was nothing to what their mother used to make.",
    "fourteen": "At number fourteen they said that everybody let it stand too long.",
    "lady": "said that hers was better",
    "all": "They all knew how it should taste, and not one of them had asked {hero} in to have any.",
    "asked": 'Can we have some?" said {friend}. @friend"What do you have it with?',
    "more": "Is it hot? Who pours? Do you blow on it",
    "wrote": "that you must never let it stand",
    "found": "It turned out that there were nine ways of doing it, and that everybody had only ever tried one.",
    "end": "On Fridays now the whole street has {topic.low} out of doors, at one long table, nine ways.",
}
_USED = {
    "told": "that his father had left him one, and that he had never used it, for fear of using it up",
    "knew": "told {hero.him} what it was good for, with flour going everywhere",
    "doctor": "The doctor said that there had been something of the sort in her house, and nobody had been let near it.",
    "twelve": "At number twelve they said that they did not make them now as they used to.",
    "fourteen": "At number fourteen they said that you only knew what it was good for on the day it broke.",
    "lady": "said that there was no room in the house for another thing",
    "all": "They all knew what it was good for, and not one of them had asked.",
    "asked": 'What do you do with it?" said {friend}. @friend"Could I have a go?',
    "more": "Is it heavy? Does it come with the rest? Who had it before",
    "wrote": "that you only knew what it was good for once you had lent it",
    "found": "It turned out that everybody had put one away for best, and that nobody had ever seen best come.",
    "end": "A good many cupboards have been opened since, and what was in them is in use.",
}
_ASKED = {
    "told": "that he had asked that when he was six, and been told to eat up, and had never asked anything since",
    "knew": "answered at once, with flour going everywhere",
    "doctor": "The doctor said that she had known that once, for an examination, and had put it somewhere safe.",
    "twelve": "At number twelve they said that it was so because it had always been so.",
    "fourteen": "At number fourteen they said that it had not always been so, and that this was the proof.",
    "lady": "said that she had never needed to know it, and was not going to begin now",
    "all": "They all had an answer, and no two were the same, and not one of them had gone to look.",
    "asked": "I've always wanted to know that,\" said {friend}. @friend\"Haven't you?",
    "more": "Who says so? And how do they know? Did they look",
    "wrote": "that it was all on account of the weather",
    "found": "It turned out that everybody had wanted to know it, when they were six, and had been told to eat up.",
    "end": "There is a question on the baker's door every Monday now, and by Saturday somebody has gone to look.",
}
_EVENT = {
    "told": "that something of the sort had happened to him once, or nearly, and that he had been waiting fifty years for somebody to ask",
    "knew": "told {hero.him} how it would end, with flour going everywhere",
    "doctor": "The doctor said that something of the kind had happened to her aunt, though on a smaller scale.",
    "twelve": "At number twelve they said that they had seen it coming.",
    "fourteen": "At number fourteen they said that it would never have happened with proper shoes.",
    "lady": "said that she did not hold with it, and wished to hear no more, unless there was more",
    "all": "They all knew how it ended, and not one of them had asked how it began.",
    "asked": 'How does it begin?" said {friend}. @friend"Were you there?',
    "more": "Who was it? What did they have on? And what happened then",
    "wrote": "that it would never have happened with proper shoes",
    "found": "It turned out that everybody had one piece of it, and had been taking it for the whole.",
    "end": "On winter evenings they tell it in turns, a house at a time, and nobody is allowed to skip.",
}


_SORE = frozenset(row("sadness grief anger fear loneliness jealousy shyness boredom homesickness guilt worry"))


def parcel_card(facts: Facts) -> dict[str, str]:
    """The street's lines for the topic's sort."""
    if facts.form in {"why", "howto"}:
        return _ASKED
    hero = facts.hero
    if facts.form not in {"word", "idea"} or hero is None or hero.kind in BODIED:
        return _EVENT
    if hero.kind == "feeling":
        return _FEELING if hero.noun in _SORE else _GLAD
    if hero.kind == "food":
        return _EATEN
    return _USED if hero.kind in THINGS else _EVENT

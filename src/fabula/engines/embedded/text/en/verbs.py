"""Verb patterns of English topics: what the hero has to do with the thing."""

import re

from fabula.engines.embedded.text.en.dictionary import kind_of
from fabula.engines.embedded.text.en.grammar import lemma
from fabula.engines.embedded.text.facts import Relation

_WHO = r"(?:,? (?:who|that|which|whose|and)(?:'s| is| was| has| had)?)?"
_BE = r"(?:(?: is|'s| was| are| were| gets| got| becomes| has been| had been))?"
_VERY = r"(?: (?:very|so|really|terribly|always|still|secretly|just|never|only|too|suddenly|once))*"

_SOURCES: tuple[tuple[str, Relation], ...] = (
    (r"(?:afraid|scared|frightened|terrified|fearful) of", "fears"),
    (r"(?:fears|feared|dreads|dreaded|fearing)", "fears"),
    (r"(?:can't|cannot|can not|could not|couldn't|doesn't know how to|does not know how to|didn't know how to|"
     r"is unable to|isn't able to|forgot how to|forgets how to|has forgotten how to|never learned to|"
     r"never learnt to|unable to)", "cannot"),
    (r"(?:learns|learned|learnt|learning)(?: how)? to", "learns"),
    (r"(?:teaches|taught|teaching) (?:himself|herself|itself)(?: how)? to", "learns"),
    (r"(?:wants?|wanted|wish|wishes|wished|longs?|longed|hopes?|hoped|decides?|decided|try|tries|tried|trying|yearns?|"
     r"needs?|plans?|wanting|would like|dreams|dreamed|dreamt) to", "wants_to"),
    (r"(?:dreams|dreamed|dreamt|dreaming|thinks) of (?=\w+ing\b)", "wants_to"),
    (r"(?:wants|wanted|wishes for|wished for|longs for|longed for|dreams of|dreamed of|needs|yearns for|hopes for)",
     "wants"),
    (r"(?:lost|loses|losing|misplaces|misplaced|drops|dropped|forgets|forgot|left behind)", "lost"),
    (r"(?:looks for|looking for|looked for|searches for|searched for|searching for|hunts for|hunting for|seeks|"
     r"sought|in search of|goes looking for|goes to find|sets out to find|tries to find|must find|hunts)", "seeks"),
    (r"(?:builds|built|building|makes|made|making|bakes|baked|knits|knitted|paints|painted|invents|invented|creates|"
     r"created|sews|sewed|carves|carved|cooks|cooked|draws|drew|writes|wrote|weaves|wove|plants|planted|grows|grew|"
     r"constructs|designs|build|make|bake|knit|invent|create|sew|carve|cook|weave|plant|grow)", "makes"),
    (r"(?:repairs|repaired|repairing|fixes|fixed|fixing|mends|mended|mending|restores|restored|rebuilds|repair|fix|"
     r"mend|restore|rebuild)", "mends"),
    (r"(?:become|became|becomes|are|were) (?:best |good )?friends(?: with)?", "befriends"),
    (r"(?:makes friends with|made friends with|becomes friends with|became friends with|befriends|befriended|"
     r"make friends with|befriend|falls in love with|fell in love with|helps|helped|saves|saved|rescues|rescued|"
     r"adopts|adopted|loves|loved|talks to|talked to|plays with|lives with|helping|saving|rescuing|help|save|rescue|"
     r"teaches|taught)", "befriends"),
    (r"(?:meets|met|meeting|encounters|encountered|runs into|bumps into|comes across|meet)", "meets"),
    (r"(?:finds|found|finding|discovers|discovered|digs up|dug up|inherits|inherited|opens|opened|receives|received|"
     r"find|discover|catches|caught|gets|buys|bought|stumbles upon|stumbles on)", "finds"),
    (r"(?:keeps|kept|keeping|collects|collected|collecting|guards|guarded|looks after|tends|hides|saves up|sells|"
     r"carries|carried|delivers|delivered|delivering|steals|stole)", "keeps"),
    (r"(?:goes to|went to|travels to|travelled to|traveled to|flies to|flew to|visits|visited|sails to|sailed to|"
     r"moves to|moved to|journeys to|walks to|runs away to|sets off for|sets out for|comes to|arrives in|visit|"
     r"travel to|go to|fly to|sail to)", "visits"),
    (r"(?:promises|promised)(?: to)?", "promises"),
)  # fmt: skip

PATTERNS: tuple[tuple[re.Pattern[str], Relation], ...] = tuple(
    (re.compile(rf"{_WHO}{_BE}{_VERY}(?:^|[ ,]){source}\b\s*(?P<rest>.*)", re.IGNORECASE), relation)
    for source, relation in _SOURCES
)


def is_deed(phrase: str) -> bool:
    """Whether a phrase begins with a verb: "paint the sky" and not "a red kite"."""
    first = phrase.split(maxsplit=1)[0].lower() if phrase.split() else ""
    if first in {"a", "an", "the", "his", "her", "its", "their", "my", "some", "more", "someone", "something"}:
        return False
    return bool(first) and (lemma(first) == first or first.endswith("ing") or kind_of(first) is None)

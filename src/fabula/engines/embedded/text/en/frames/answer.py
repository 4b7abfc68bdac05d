"""A question with a checked answer: the parcel's story, in which it is answered before the end."""

from dataclasses import replace

from fabula.engines.embedded.text.en.frames import parcel
from fabula.engines.embedded.text.frame.spine import Need

SPINE = replace(parcel.SPINE, id="en.question.parcel", family="question", tier=2, needs={"answer": Need()})

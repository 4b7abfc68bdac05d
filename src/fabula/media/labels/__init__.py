"""Labels: what says, to the eye and to machines, that a file was generated, and from what."""

from fabula.media.labels.files import read_label, write_label
from fabula.media.labels.jpeg import label_jpeg
from fabula.media.labels.label import AigcLabel, Labelled, from_metadata, to_metadata
from fabula.media.labels.png import label_png
from fabula.media.labels.stamp import stamp, stamp_png
from fabula.media.labels.wav import label_wav

__all__ = [
    "AigcLabel",
    "Labelled",
    "from_metadata",
    "label_jpeg",
    "label_png",
    "label_wav",
    "read_label",
    "stamp",
    "stamp_png",
    "to_metadata",
    "write_label",
]

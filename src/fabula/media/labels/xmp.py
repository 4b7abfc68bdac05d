"""The label inside an XMP packet, where pictures keep their metadata."""

import re
from collections.abc import Mapping
from html import unescape
from xml.sax.saxutils import quoteattr

from fabula.media.labels.label import LABEL_KEY, LINEAGE_KEY

# The namespace of the practice guide to GB 45438-2025 for metadata in pictures.
_TC260 = "http://www.tc260.org.cn/ns/AIGC/1.0/"
_PROPERTIES = {LABEL_KEY: "TC260:AIGC", LINEAGE_KEY: "fabula:Lineage"}
_OURS = re.compile(r'\s*<rdf:Description rdf:about="" xmlns:TC260=[^>]*/>')
_EMPTY = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
 <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
 </rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>"""


def labelled_xmp(packet: str, metadata: Mapping[str, str]) -> str:
    """The packet (empty for a new one) with the label in it; what else it says stays."""
    kept = _OURS.sub("", packet)
    before, closing, after = (kept if "</rdf:RDF>" in kept else _EMPTY).rpartition("</rdf:RDF>")
    properties = "".join(f" {_PROPERTIES[key]}={quoteattr(text)}" for key, text in metadata.items())
    names = f'xmlns:TC260="{_TC260}" xmlns:fabula="urn:fabula:lineage:1"'
    return f'{before.rstrip()}\n  <rdf:Description rdf:about="" {names}{properties}/>\n {closing}{after}'


def metadata_in_xmp(packet: str) -> dict[str, str]:
    """The label's metadata in a packet, written as an attribute (as here) or as an element (as some do)."""
    found = {}
    for key, name in _PROPERTIES.items():
        pattern = rf"""{name}\s*=\s*(?:"([^"]*)"|'([^']*)')|<{name}>([^<]*)</{name}>"""
        if match := re.search(pattern, packet):
            found[key] = unescape(next(text for text in match.groups() if text is not None))
    return found

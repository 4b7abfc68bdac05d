"""The label that says a file was generated, by GB 45438-2025, and the lineage that says from what."""

import base64
import binascii
import json
import zlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

LABEL_KEY = "AIGC"
LINEAGE_KEY = "FabulaLineage"
LINEAGE_LIMIT = 512 * 1024
"""The longest lineage, in characters as stored; more than any player would stumble over."""

_PLAIN_LIMIT = 8 * 1024
_PACKED = "zlib:"


@dataclass(frozen=True)
class AigcLabel:
    """The implicit label of GB 45438-2025, annex E. `label`: 1 generated, 2 perhaps, 3 suspected.

    `produce_id` is the producer's own number for the content; the propagator's fields are filled in by a
    platform that passes it on; the reserved codes may hold a digest or a signature.
    """

    label: Literal["1", "2", "3"] = "1"
    content_producer: str = "Fabula"
    produce_id: str = ""
    reserved_code1: str = ""
    content_propagator: str = ""
    propagate_id: str = ""
    reserved_code2: str = ""


_FIELDS = {
    "Label": "label",
    "ContentProducer": "content_producer",
    "ProduceID": "produce_id",
    "ReservedCode1": "reserved_code1",
    "ContentPropagator": "content_propagator",
    "PropagateID": "propagate_id",
    "ReservedCode2": "reserved_code2",
}


@dataclass(frozen=True)
class Labelled:
    """A label and its lineage: any JSON object that says what the file was made from, and by what."""

    label: AigcLabel
    lineage: Mapping[str, Any] = field(default_factory=dict)


def to_metadata(labelled: Labelled, *, limit: int = LINEAGE_LIMIT) -> dict[str, str]:
    """The label and lineage as key and text, the way every container's metadata can hold them.

    A lineage of more than 8 kB is compressed; one that is longer than `limit` even so loses its largest
    entries, whose names then stand under `omitted`.
    """
    label = {key: getattr(labelled.label, name) for key, name in _FIELDS.items()}
    # An empty lineage is written too: it replaces the one of an earlier label.
    return {LABEL_KEY: _dumps(label), LINEAGE_KEY: _fitting(labelled.lineage, limit)}


def from_metadata(metadata: Mapping[str, str]) -> Labelled | None:
    """What `to_metadata` wrote; `None` where there is no label. A lineage that cannot be read is left out."""
    # Matroska and Vorbis comments do not keep the case of keys.
    found = {key.casefold(): text for key, text in metadata.items()}
    values = _object(found.get(LABEL_KEY.casefold(), ""))
    if not values:
        return None
    label = {name: str(values[key]) for key, name in _FIELDS.items() if key in values}
    return Labelled(AigcLabel(**label), _lineage(found.get(LINEAGE_KEY.casefold(), "")))  # type: ignore[arg-type]


def _dumps(value: Mapping[str, Any]) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _fitting(lineage: Mapping[str, Any], limit: int) -> str:
    kept, omitted = dict(lineage), list[str]()
    while len(text := _packed(kept)) > limit and len(kept) > bool(omitted):
        largest = max((key for key in kept if key != "omitted"), key=lambda key: len(_dumps({"": kept[key]})))
        omitted.append(largest)
        del kept[largest]
        kept["omitted"] = omitted
    return text


def _packed(lineage: Mapping[str, Any]) -> str:
    text = _dumps(lineage)
    if len(text) <= _PLAIN_LIMIT:
        return text
    return _PACKED + base64.b64encode(zlib.compress(text.encode(), 9)).decode()


def _lineage(text: str) -> dict[str, Any]:
    if not text.startswith(_PACKED):
        return _object(text)
    try:
        unpacker = zlib.decompressobj()
        # A hostile file must not unpack to gigabytes.
        raw = unpacker.decompress(base64.b64decode(text.removeprefix(_PACKED)), 64 * LINEAGE_LIMIT)
        return _object(raw.decode())
    except (binascii.Error, zlib.error, UnicodeDecodeError):
        return {}


def _object(text: str) -> dict[str, Any]:
    try:
        value = json.loads(text) if text else {}
    except json.JSONDecodeError:
        return {}
    return value if isinstance(value, dict) else {}

"""A lead sheet in MusicXML 4: the tune with its words, chord symbols, key, tempo and sections."""

from collections.abc import Iterator
from xml.etree import ElementTree
from xml.etree.ElementTree import Element, SubElement

from fabula.domain.score import Chord, Score, ScoreSection
from fabula.media.score.melody import STEPS, Sung, bars_of, written_melody
from fabula.media.score.rhythm import Bar, Beam, Piece, bars_from, beams
from fabula.media.score.spelling import chord_name, fifths_of, parted, signature_alter, spelled

_HEAD = (
    '<?xml version="1.0" encoding="UTF-8"?>\n'
    '<!DOCTYPE score-partwise PUBLIC "-//Recordare//DTD MusicXML 4.0 Partwise//EN" '
    '"http://www.musicxml.org/dtds/partwise.dtd">\n'
)
_ACCIDENTALS = {-2: "flat-flat", -1: "flat", 0: "natural", 1: "sharp", 2: "double-sharp"}
_LOWEST_TREBLE = 55


def musicxml_text(score: Score, sung: Sung, *, title: str) -> str:
    """The score's tune as a lead sheet. `sung` holds the lines of each section, by its name."""
    root = Element("score-partwise", version="4.0")
    SubElement(SubElement(root, "work"), "work-title").text = title
    SubElement(SubElement(SubElement(root, "identification"), "encoding"), "software").text = "Fabula"
    listed = SubElement(SubElement(root, "part-list"), "score-part", id="P1")
    SubElement(listed, "part-name").text = "Voice" if sung else "Melody"
    part = SubElement(root, "part", id="P1")
    writer = _Writer(score, sung)
    for element in writer.measures():
        part.append(element)
    ElementTree.indent(root)
    return _HEAD + ElementTree.tostring(root, encoding="unicode") + "\n"


class _Writer:
    """Writes the measures of one part."""

    def __init__(self, score: Score, sung: Sung) -> None:
        self._score = score
        self._beats = bars_of(score)
        self._notes = written_melody(score, sung)
        self._fifths = fifths_of(score.key)
        self._bars = bars_from(self._notes, self._beats)

    def measures(self) -> Iterator[Element]:
        start = 0
        for number, (bar, beats) in enumerate(zip(self._bars, self._beats, strict=True)):
            measure = Element("measure", number=str(number + 1))
            if number == 0:
                measure.append(self._attributes())
                measure.append(self._tempo())
            for section in self._score.sections:
                if start <= section.start < start + beats:
                    measure.append(_rehearsal(section))
            self._fill(measure, bar, start)
            if number == len(self._bars) - 1:
                SubElement(SubElement(measure, "barline", location="right"), "bar-style").text = "light-heavy"
            yield measure
            start += beats

    def _attributes(self) -> Element:
        attributes = Element("attributes")
        SubElement(attributes, "divisions").text = str(STEPS)
        key = SubElement(attributes, "key")
        SubElement(key, "fifths").text = str(self._fifths)
        SubElement(key, "mode").text = self._score.key.mode
        time = SubElement(attributes, "time")
        SubElement(time, "beats").text = str(self._score.beats_per_bar)
        SubElement(time, "beat-type").text = "4"
        clef = SubElement(attributes, "clef")
        pitches = sorted(note.pitch for note in self._notes)
        low = bool(pitches) and pitches[len(pitches) // 2] < _LOWEST_TREBLE
        SubElement(clef, "sign").text = "F" if low else "G"
        SubElement(clef, "line").text = "4" if low else "2"
        return attributes

    def _tempo(self) -> Element:
        direction = Element("direction", placement="above")
        metronome = SubElement(SubElement(direction, "direction-type"), "metronome")
        SubElement(metronome, "beat-unit").text = "quarter"
        SubElement(metronome, "per-minute").text = f"{self._score.bpm:g}"
        SubElement(direction, "sound", tempo=f"{self._score.bpm:g}")
        return direction

    def _fill(self, measure: Element, bar: Bar, first_beat: int) -> None:
        """The bar's notes, each chord before the sign that sounds with it."""
        chords = list(self._chords(first_beat, len(bar.pieces) and sum(piece.length for piece in bar.pieces)))
        altered: dict[tuple[str, int], int] = {}
        hanging = beams(bar)
        whole_rest = all(piece.note is None for piece in bar.pieces)
        for number, piece in enumerate(bar.pieces):
            while chords and chords[0][0] < piece.start + piece.length:
                at, chord = chords.pop(0)
                measure.append(_harmony(chord, at - piece.start))
            if whole_rest and not number:
                measure.append(_bar_rest(sum(each.length for each in bar.pieces)))
            elif not whole_rest:
                measure.append(self._note(piece, altered, hanging.get(number, ())))
        for at, chord in chords:
            measure.append(_harmony(chord, at - sum(piece.length for piece in bar.pieces)))

    def _chords(self, first_beat: int, steps: int) -> Iterator[tuple[int, Chord]]:
        """The chords that begin in a bar, by steps from its beginning."""
        for section in self._score.sections:
            for chord in section.chords:
                step = round((section.start + chord.start - first_beat) * STEPS)
                if 0 <= step < steps:
                    yield step, chord

    def _note(self, piece: Piece, altered: dict[tuple[str, int], int], hanging: tuple[Beam, ...]) -> Element:
        element = Element("note")
        if piece.note is None:
            SubElement(element, "rest")
        else:
            name = spelled(piece.note.pitch, self._fifths)
            pitch = SubElement(element, "pitch")
            SubElement(pitch, "step").text = name.letter
            if name.alter:
                SubElement(pitch, "alter").text = str(name.alter)
            SubElement(pitch, "octave").text = str(name.octave)
        SubElement(element, "duration").text = str(piece.length)
        for tied, kind in ((piece.tied_from, "stop"), (piece.tied_to, "start")):
            if tied:
                SubElement(element, "tie", type=kind)
        SubElement(element, "voice").text = "1"
        _add_type(element, piece)
        if piece.note is not None:
            name, place = spelled(piece.note.pitch, self._fifths), None
            place = name.letter, name.octave
            shown = altered.get(place, signature_alter(name.letter, self._fifths))
            if name.alter != shown and not piece.tied_from:
                altered[place] = name.alter
                SubElement(element, "accidental").text = _ACCIDENTALS[name.alter]
        for level, beam in enumerate(hanging):
            SubElement(element, "beam", number=str(level + 1)).text = beam
        _add_ties_and_words(element, piece)
        return element


def _add_type(element: Element, piece: Piece) -> None:
    kind, dots = piece.kind
    SubElement(element, "type").text = kind
    for _ in range(dots):
        SubElement(element, "dot")


def _add_ties_and_words(element: Element, piece: Piece) -> None:
    if piece.tied_from or piece.tied_to:
        notations = SubElement(element, "notations")
        for tied, kind in ((piece.tied_from, "stop"), (piece.tied_to, "start")):
            if tied:
                SubElement(notations, "tied", type=kind)
    if piece.note is not None and piece.note.text and not piece.tied_from:
        lyric = SubElement(element, "lyric", number="1")
        SubElement(lyric, "syllabic").text = piece.note.syllabic
        SubElement(lyric, "text").text = piece.note.text
        if piece.note.last_of_line:
            SubElement(lyric, "end-line")


def _bar_rest(steps: int) -> Element:
    element = Element("note")
    SubElement(element, "rest", measure="yes")
    SubElement(element, "duration").text = str(steps)
    SubElement(element, "voice").text = "1"
    return element


def _rehearsal(section: ScoreSection) -> Element:
    direction = Element("direction", placement="above")
    name = section.name.replace("-", " ").capitalize()
    SubElement(SubElement(direction, "direction-type"), "rehearsal").text = name
    return direction


def _harmony(chord: Chord, offset: int) -> Element:
    """A chord symbol, `offset` steps after the sign that follows it in the file."""
    element = Element("harmony")
    name = chord_name(chord.name)
    if name is None:
        SubElement(SubElement(element, "root"), "root-step", text="").text = "C"
        SubElement(element, "kind", text=chord.name).text = "none"
        return element
    letter, alter = parted(name.root)
    root = SubElement(element, "root")
    SubElement(root, "root-step").text = letter
    if alter:
        SubElement(root, "root-alter").text = str(alter)
    SubElement(element, "kind", text=name.shown).text = name.kind
    if name.bass:
        letter, alter = parted(name.bass)
        bass = SubElement(element, "bass")
        SubElement(bass, "bass-step").text = letter
        if alter:
            SubElement(bass, "bass-alter").text = str(alter)
    if offset > 0:
        SubElement(element, "offset").text = str(offset)
    return element

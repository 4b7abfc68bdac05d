"""A user's own pages and pieces take the place of a story's, and speakers stay with their words."""

import json
from pathlib import Path

import pytest

from fabula.domain.errors import InputError
from fabula.domain.scene import Character, Scene
from fabula.domain.story import NARRATOR, Line, Page, Script
from fabula.pipelines.story.rewriting import script_outcome, script_retold, split_outcome
from fabula.runtime.blobs import FolderBlobs

SAID = (Line(NARRATOR, "The fox sat down. "), Line("hero", "“I am not afraid,” "), Line(NARRATOR, "said the fox."))
FIRST = Page("".join(line.text for line in SAID), SAID, Scene("forest", actors=("hero",)))
SECOND = Page("Night fell.", (Line(NARRATOR, "Night fell."),), Scene("hills", "night"))
SCRIPT = Script("The Fox", "en", (Character("hero", "Fox", "fox"),), (FIRST, SECOND))


def test_a_page_that_stays_is_the_same_page() -> None:
    assert script_retold(SCRIPT, [FIRST.text, "Day came."]).pages[0] is FIRST


def test_speakers_stay_with_the_words_that_stay() -> None:
    told = script_retold(SCRIPT, [FIRST.text.replace("sat", "lay"), SECOND.text])
    assert [line.speaker for line in told.pages[0].lines] == [NARRATOR, "hero", NARRATOR]
    assert "".join(line.text for line in told.pages[0].lines) == told.pages[0].text


def test_there_may_be_fewer_pages_and_more() -> None:
    assert len(script_retold(SCRIPT, ["One."]).pages) == 1
    more = script_retold(SCRIPT, [FIRST.text, SECOND.text, "And then?"])
    assert more.pages[2].scene == SECOND.scene
    assert more.pages[2].lines == (Line(NARRATOR, "And then?"),)


@pytest.mark.parametrize("texts", [[], ["…"], ["One.", "  "], ["word"] * 61])
def test_pages_that_cannot_be_told_are_refused(texts: list[str]) -> None:
    with pytest.raises(InputError):
        script_retold(SCRIPT, texts)


def test_a_script_kept_says_how_many_pages_there_are(tmp_path: Path) -> None:
    outcome = script_outcome(script_retold(SCRIPT, ["One.", "Two.", "Three."]), FolderBlobs(tmp_path))
    assert outcome.value["pages"] == 3
    assert "page-3/lines" in outcome.outputs


def test_pieces_that_match_keep_their_speaker_and_others_are_the_narrators(tmp_path: Path) -> None:
    blobs = FolderBlobs(tmp_path)
    pieces = ["The fox sat down.", "“I am not afraid,”", "said the fox.", "And it was true."]
    outcome = split_outcome(pieces, FIRST, blobs)
    assert [piece["speaker"] for piece in outcome.value["pieces"]] == [NARRATOR, "hero", NARRATOR, NARRATOR]
    assert json.loads(blobs.read(outcome.outputs["piece-2"].digest)) == {"text": "“I am not afraid,”"}


def test_a_piece_across_two_speakers_is_the_narrators(tmp_path: Path) -> None:
    outcome = split_outcome(["sat down. “I am not afraid,”"], FIRST, FolderBlobs(tmp_path))
    assert outcome.value["pieces"][0]["speaker"] == NARRATOR


@pytest.mark.parametrize("pieces", [[], ["…"], ["one", " "], ["a"] * 201])
def test_pieces_that_nobody_can_speak_are_refused(pieces: list[str], tmp_path: Path) -> None:
    with pytest.raises(InputError):
        split_outcome(pieces, FIRST, FolderBlobs(tmp_path))

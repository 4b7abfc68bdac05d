"""What the fake engines promise to those who test with them."""

import io
from dataclasses import replace
from threading import Timer

import numpy as np
import pytest
from PIL import Image

from fabula.domain.errors import Cancelled, EngineRefused, EngineUnavailable, InputError
from fabula.domain.lyrics import CategoriesRequest, LyricsRequest, PromptTagsRequest
from fabula.domain.story import NARRATOR, StoryRequest
from fabula.engines.base import Call, CancelToken, ImageRequest, SpeechRequest
from fabula.engines.fake.faults import Faults
from fabula.engines.fake.image import FakeImage
from fabula.engines.fake.speech import GAP_SECONDS, WORD_SECONDS, FakeSpeech
from fabula.engines.fake.text import FakeText

FOX = StoryRequest("a fox", "en", pages=3)
PICTURE = ImageRequest("a fox", 320, 180)
HELLO = SpeechRequest("Hello there.", "en")


def test_the_first_calls_fail_and_then_no_more() -> None:
    engine = FakeText(faults=Faults(first=2))
    for _ in range(2):
        with pytest.raises(EngineUnavailable):
            engine.write_story(FOX, Call())
    assert engine.write_story(FOX, Call()).script.title
    assert engine.faults.calls == 3 and engine.health().ok


def test_every_call_fails_with_the_error_that_is_wanted() -> None:
    engine = FakeImage(faults=Faults(always=True, error=lambda: EngineRefused("No.", remedy="Ask nicely.")))
    with pytest.raises(EngineRefused, match="Ask nicely"):
        engine.draw(PICTURE, Call())
    assert not engine.health().ok


def test_a_slow_call_can_be_cancelled() -> None:
    cancel = CancelToken()
    Timer(0.05, cancel.cancel).start()
    with pytest.raises(Cancelled):
        FakeSpeech(faults=Faults(latency=60.0)).synthesize(HELLO, Call(cancel=cancel))


def test_a_story_is_about_its_topic_on_every_page() -> None:
    script = FakeText().write_story(StoryRequest("风筝", "zh", pages=5, seed=2), Call()).script
    assert len(script.pages) == 5 and all("风筝" in page.text for page in script.pages)
    assert {line.speaker for page in script.pages for line in page.lines} == {NARRATOR, "hero", "friend"}
    with pytest.raises(InputError, match="'fr'"):
        FakeText().write_story(StoryRequest("un renard", "fr"), Call())


def test_another_seed_gives_other_scenes_and_pictures() -> None:
    scenes = [FakeText().write_story(replace(FOX, seed=seed), Call()).script.pages[0].scene for seed in (0, 1)]
    assert scenes[0] != scenes[1]
    assert FakeImage().draw(PICTURE, Call()).png != FakeImage().draw(replace(PICTURE, prompt="an owl"), Call()).png


def test_the_face_lies_where_the_box_says() -> None:
    result = FakeImage().draw(replace(PICTURE, quiet_bottom=0.3), Call())
    (face,) = result.faces
    assert face.top + face.height <= 0.7
    figure = Image.open(io.BytesIO(result.layers[1].png)).getchannel("A")
    left, top, right, bottom = figure.getbbox() or (0, 0, 0, 0)
    assert (left, top) == pytest.approx((face.left * 320, face.top * 180), abs=1)
    assert (right - left, bottom - top) == pytest.approx((face.width * 320, face.height * 180), abs=2)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("It's a well-known fox.", ["It's", "a", "well-known", "fox"]),
        ("狐狸fox走了3里。", ["狐", "狸", "fox", "走", "了", "3", "里"]),
    ],
)
def test_every_word_sounds_for_exactly_its_time(text: str, words: list[str]) -> None:
    result = FakeSpeech().synthesize(SpeechRequest(text, "en"), Call())
    assert [timing.word for timing in result.words] == words
    assert [text[timing.begin : timing.end] for timing in result.words] == words
    samples, rate = result.sound.samples[:, 0], result.sound.rate
    for place, timing in enumerate(result.words):
        assert timing.start == pytest.approx(place * (WORD_SECONDS + GAP_SECONDS))
        sounding = samples[round(timing.start * rate) : round(timing.stop * rate)]
        gap = samples[round(timing.stop * rate) : round((timing.stop + GAP_SECONDS) * rate)]
        assert np.abs(sounding).max() > 0.2 and not gap.any()


def test_voices_sound_at_their_pitch() -> None:
    def pitch(voice: str) -> float:
        sound = FakeSpeech().synthesize(SpeechRequest("aaaa", "en", voice=voice, speed=0.25), Call()).sound
        return float(np.abs(np.fft.rfft(sound.samples[:24_000, 0])).argmax())

    assert pitch("fake-man") == pytest.approx(110, abs=2)
    assert pitch("fake-child") == pytest.approx(440, abs=2)


def test_fake_lyrics_turn_with_the_seed_and_fit_their_time() -> None:
    request = LyricsRequest("the yellow kite", "en")
    songs = [FakeText().write_lyrics(replace(request, seed=seed), Call()).lyrics for seed in (0, 1)]
    assert songs[0] != songs[1] and songs[0].hook == "Sing a song of yellow kite"
    kinds = [
        [section.kind for section in FakeText().write_lyrics(replace(request, seconds=s), Call()).lyrics.sections]
        for s in (10.0, 30.0)
    ]
    assert kinds == [["chorus"], ["verse", "chorus"]]
    with pytest.raises(InputError, match="'fr'"):
        FakeText().write_lyrics(replace(request, language="fr"), Call())


def test_fake_song_tasks_strike_as_stories_do() -> None:
    engine = FakeText(faults=Faults(first=1))
    with pytest.raises(EngineUnavailable):
        engine.prompt_tags(PromptTagsRequest("folk"), Call())
    assert engine.prompt_tags(PromptTagsRequest("folk"), Call()).tags.genre == "folk"
    assert engine.categories(CategoriesRequest("folk", most=1), Call()).categories.confidences == {"folk": 0.9}

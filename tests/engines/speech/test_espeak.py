"""The helper process: repeatable, restarted when it dies, gone when its parent is."""

import os
import signal
import subprocess
import sys
import threading
import time

import numpy as np
import psutil
import pytest

from fabula.domain.errors import EngineError
from fabula.engines.embedded.speech.espeak import ESpeak

VOICE = "en-us+klatt4"
SENTENCE = "The quick brown fox jumps over the lazy dog."


@pytest.fixture
def espeak():
    made = ESpeak()
    yield made
    made.close()


def test_the_same_text_gives_the_same_samples_whatever_was_spoken_before(espeak: ESpeak) -> None:
    first = espeak.speak(SENTENCE, voice=VOICE)
    espeak.speak("Something else entirely, and longer than that.", voice="de", rate=220, pitch=80)
    again = espeak.speak(SENTENCE, voice=VOICE)
    other = ESpeak()
    elsewhere = other.speak(SENTENCE, voice=VOICE)
    other.close()
    assert np.array_equal(first.samples, again.samples)
    assert np.array_equal(first.samples, elsewhere.samples)
    assert first.words == again.words


def test_phonemes_are_told_on_request_and_change_nothing(espeak: ESpeak) -> None:
    told = espeak.speak("of the little night", voice=VOICE, phonemes=True)
    plain = espeak.speak("of the little night", voice=VOICE)
    assert np.array_equal(told.samples, plain.samples)
    assert plain.phonemes == ()
    vowels = [p for p in told.phonemes if p.name.strip("',") in {"V", "@2", "I", "@L", "aI"}]
    assert [p.position for p in vowels] == [0, 0, 7, 7, 14]  # eSpeak says `of the` as one word.
    assert [p.start for p in vowels] == sorted(p.start for p in vowels)


def test_words_are_positions_in_code_points(espeak: ESpeak) -> None:
    text = "Über öde Äcker — schön."
    words = espeak.speak(text, voice="de").words
    assert [text[w.position : w.position + w.length] for w in words] == ["Über", "öde", "Äcker", "schön"]


def test_an_unknown_voice_is_an_error_and_the_helper_lives_on(espeak: ESpeak) -> None:
    with pytest.raises(EngineError, match="no voice"):
        espeak.speak("a", voice="xx-nowhere")
    assert len(espeak.speak("a", voice=VOICE).samples)


def test_killed_between_two_calls(espeak: ESpeak) -> None:
    first = espeak.speak(SENTENCE, voice=VOICE)
    os.kill(espeak.process_id, signal.SIGKILL)
    assert np.array_equal(espeak.speak(SENTENCE, voice=VOICE).samples, first.samples)


def test_killed_in_the_middle_of_its_work(espeak: ESpeak) -> None:
    espeak.speak("a", voice=VOICE)
    victim = espeak.process_id
    long = " ".join([SENTENCE] * 150)
    killer = threading.Timer(0.05, os.kill, (victim, signal.SIGKILL))
    killer.start()
    utterance = espeak.speak(long, voice=VOICE)
    killer.join()
    assert espeak.process_id != victim
    assert len(utterance.words) > 1000


def test_calls_from_several_threads_do_not_mix(espeak: ESpeak) -> None:
    texts = [f"Number {word}." for word in ("one", "two", "three", "four", "five", "six")]
    alone = [espeak.speak(text, voice=VOICE).samples for text in texts]
    together: dict[int, np.ndarray] = {}

    def work(index: int) -> None:
        together[index] = espeak.speak(texts[index], voice=VOICE).samples

    threads = [threading.Thread(target=work, args=(i,)) for i in range(len(texts))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert all(np.array_equal(alone[i], together[i]) for i in range(len(texts)))


def test_close_ends_the_helper(espeak: ESpeak) -> None:
    espeak.speak("a", voice=VOICE)
    helper = espeak.process_id
    espeak.close()
    espeak.close()
    assert not psutil.pid_exists(helper)
    assert espeak.process_id == 0


_PARENT = """
import sys, time
from fabula.engines.embedded.speech.espeak import ESpeak
espeak = ESpeak()
espeak.speak("a", voice="en-us")
print(espeak.process_id, flush=True)
time.sleep(60)
"""


def test_a_killed_parent_leaves_no_orphan() -> None:
    parent = subprocess.Popen([sys.executable, "-c", _PARENT], stdout=subprocess.PIPE, text=True)
    assert parent.stdout is not None
    helper = psutil.Process(int(parent.stdout.readline()))
    parent.kill()
    parent.communicate()
    _, alive = psutil.wait_procs([helper], timeout=10)
    assert not alive or helper.status() == psutil.STATUS_ZOMBIE


def test_a_forked_process_gets_a_helper_of_its_own(espeak: ESpeak) -> None:
    mine = espeak.speak(SENTENCE, voice=VOICE)
    helper = espeak.process_id
    child = os.fork()
    if child == 0:
        same = np.array_equal(espeak.speak(SENTENCE, voice=VOICE).samples, mine.samples)
        own = espeak.process_id != helper
        espeak.close()
        os._exit(0 if same and own else 1)
    deadline = time.monotonic() + 30
    while (ended := os.waitpid(child, os.WNOHANG))[0] == 0 and time.monotonic() < deadline:
        time.sleep(0.02)
    assert ended == (child, 0)
    assert espeak.process_id == helper
    assert np.array_equal(espeak.speak(SENTENCE, voice=VOICE).samples, mine.samples)

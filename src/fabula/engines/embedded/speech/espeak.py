"""The parent's side of eSpeak NG: starts the helper process, asks it, and starts another where it dies."""

import os
import selectors
import subprocess
import sys
import threading
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import espeakng_loader  # type: ignore[import-untyped]
import numpy as np
from numpy.typing import NDArray

from fabula.domain.errors import EngineError, EngineUnavailable
from fabula.engines.embedded.speech import espeak_child

_CHILD = Path(espeak_child.__file__)
_PATIENCE = 60.0  # seconds for one sentence: thousands of times what it takes.


@dataclass(frozen=True)
class WordStart:
    """Where a word stands in the text given to eSpeak (code points), and at which second it begins."""

    position: int
    length: int
    start: float


@dataclass(frozen=True)
class PhonemeStart:
    """A phoneme by eSpeak's name for it (a stress mark `'` or `,` before it), where its word stands in the text
    (code points), and at which second it begins."""

    name: str
    position: int
    start: float


@dataclass(frozen=True)
class Utterance:
    """Mono samples in −1…1 at `rate` Hz, the words in them, and where they were asked for their phonemes."""

    samples: NDArray[np.float32]
    rate: int
    words: tuple[WordStart, ...]
    phonemes: tuple[PhonemeStart, ...] = ()


class ESpeak:
    """eSpeak NG in a helper process, one sentence at a time. Safe to call from several threads and after a fork."""

    def __init__(self) -> None:
        self._process: subprocess.Popen[bytes] | None = None
        self._owner = 0
        self._lock = threading.Lock()

    @property
    def process_id(self) -> int:
        """The helper's process id, 0 where none runs."""
        return self._process.pid if self._process is not None and self._process.poll() is None else 0

    def speak(
        self,
        text: str,
        *,
        voice: str,
        rate: int = 175,
        pitch: int = 50,
        pitch_range: int = 50,
        phonemes: bool = False,
    ) -> Utterance:
        """One utterance, the same samples for the same arguments always.

        `voice` is an eSpeak name (`en-us+klatt4`); `rate` in words a minute (80–450); `pitch` and
        `pitch_range` 0–99. Raises `EngineError` for an unknown voice, `EngineUnavailable` where the helper keeps dying.
        """
        request = {"voice": voice, "rate": rate, "pitch": pitch, "range": pitch_range, "phonemes": phonemes}
        with self._lock:
            header, pcm = self._ask_twice(request, text.replace("\0", " ").encode())
        if "error" in header:
            raise EngineError(
                f"eSpeak NG has no voice {voice!r}.", remedy="Reinstall espeakng-loader.", engine="embedded"
            )
        samples = np.frombuffer(pcm, "<i2").astype(np.float32) / np.float32(32768)
        words = tuple(WordStart(begin, length, at / header["rate"]) for begin, length, at in header["words"])
        sounds = tuple(PhonemeStart(name, position, at / header["rate"]) for name, position, at in header["phonemes"])
        return Utterance(samples, header["rate"], words, sounds)

    def close(self) -> None:
        """End the helper. Idempotent; a later call starts another."""
        process, self._process = self._process, None
        if process is None or self._owner != os.getpid():
            return
        process.kill()
        process.communicate()

    def _ask_twice(self, request: dict[str, Any], text: bytes) -> tuple[dict[str, Any], bytes]:
        for _ in range(2):
            try:
                return self._ask(request, text)
            except (EOFError, OSError):  # Dead, or silent: another one gets the same chance once.
                self.close()
        raise EngineUnavailable(
            "The eSpeak NG helper process ends as soon as it is asked to speak.",
            remedy="Run `fabula doctor`, and reinstall espeakng-loader.",
            engine="embedded",
        )

    def _ask(self, request: dict[str, Any], text: bytes) -> tuple[dict[str, Any], bytes]:
        process = self._running()
        assert process.stdin is not None and process.stdout is not None
        espeak_child.write_message(process.stdin, request, text)
        with selectors.DefaultSelector() as answers:
            answers.register(process.stdout, selectors.EVENT_READ)
            if not answers.select(_PATIENCE):
                raise EOFError("The eSpeak NG helper process does not answer.")
        return espeak_child.read_message(process.stdout)

    def _running(self) -> subprocess.Popen[bytes]:
        # After a fork the pipe belongs to the other process: leave it alone and start one of our own.
        if self._process is None or self._owner != os.getpid() or self._process.poll() is not None:
            self._process = subprocess.Popen(
                [sys.executable, "-I", "-S", str(_CHILD), *_library_paths()],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
            )
            self._owner = os.getpid()
        return self._process


def _library_paths() -> tuple[str, str]:
    return espeakng_loader.get_library_path(), espeakng_loader.get_data_path()


def espeak_languages() -> frozenset[str]:
    """The codes of every language in eSpeak's data, lower case (`fr`, `pt-br`)."""
    folder = Path(espeakng_loader.get_data_path()) / "lang"
    return frozenset(file.name.lower() for file in folder.rglob("*") if file.is_file())

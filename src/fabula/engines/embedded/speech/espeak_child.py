"""The helper process that speaks with eSpeak NG, and the pipe protocol between it and its parent.

Run as a script with the paths of library and data; needs the standard library only, so that it starts in
milliseconds. It ends when its standard input does, and so never outlives its parent.

A message is two big-endian 32-bit lengths, a JSON header and a payload. A request's header holds `voice` (an
eSpeak name), `rate`, `pitch`, `range`, `phonemes` (whether they are asked for); its payload is the text. The answer's
header holds `rate` (Hz), `words` ([position, length, sample], positions in code points from 0) and `phonemes` ([name,
position of the word, sample]), or `error`; its payload is 16-bit PCM.
"""

import _ctypes
import ctypes
import json
import os
import signal
import struct
import sys
from pathlib import Path
from typing import IO, Any

_LENGTHS = struct.Struct(">II")
_SYNCHRONOUS = 2
_UTF8 = 1
_WORD_EVENT = 1
_PHONEME_EVENT = 7
_LAST_EVENT = 0
_WITH_PHONEMES = 1
_RATE, _PITCH, _RANGE = 1, 3, 4


class _Event(ctypes.Structure):
    """`espeak_EVENT` of speak_lib.h."""

    _fields_ = (
        ("type", ctypes.c_int),
        ("unique_identifier", ctypes.c_uint),
        ("text_position", ctypes.c_int),
        ("length", ctypes.c_int),
        ("audio_position", ctypes.c_int),
        ("sample", ctypes.c_int),
        ("user_data", ctypes.c_void_p),
        ("id", ctypes.c_char * 8),
    )


_Callback = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_int, ctypes.POINTER(_Event))


def write_message(stream: IO[bytes], header: dict[str, Any], payload: bytes) -> None:
    """Send one message and flush."""
    head = json.dumps(header).encode()
    stream.write(_LENGTHS.pack(len(head), len(payload)) + head + payload)
    stream.flush()


def read_message(stream: IO[bytes]) -> tuple[dict[str, Any], bytes]:
    """Receive one message; raises `EOFError` where the other side is gone."""
    head_size, payload_size = _LENGTHS.unpack(_read_exactly(stream, _LENGTHS.size))
    header: dict[str, Any] = json.loads(_read_exactly(stream, head_size))
    return header, _read_exactly(stream, payload_size)


def _read_exactly(stream: IO[bytes], size: int) -> bytes:
    data = stream.read(size)
    if len(data) < size:
        raise EOFError("The other side of the pipe is gone.")
    return data


class _Speaker:
    """eSpeak NG in this process. Every utterance loads the library anew.

    The library keeps oscillator and noise state from one utterance to the next, and neither `espeak_Terminate`
    nor any parameter resets it: only a fresh image gives the same samples for the same text. It costs 4 ms.
    """

    def __init__(self, library: str, data: str) -> None:
        self._path = library
        self._data = data.encode()
        self._pcm: list[bytes] = []
        self._words: list[tuple[int, int, int]] = []
        self._phonemes: list[tuple[str, int, int]] = []
        self._library: ctypes.CDLL | None = None
        # eSpeak keeps only the address: the object must live as long as the process.
        self._callback = _Callback(self._receive)

    def speak(self, request: dict[str, Any], text: bytes) -> tuple[dict[str, Any], bytes]:
        """Header and PCM of the answer."""
        self._pcm.clear()
        self._words.clear()
        self._phonemes.clear()
        library, rate = self._load(_WITH_PHONEMES if request.get("phonemes") else 0)
        if library.espeak_SetVoiceByName(request["voice"].encode()) != 0:
            return {"error": "unknown voice"}, b""
        for parameter, name in ((_RATE, "rate"), (_PITCH, "pitch"), (_RANGE, "range")):
            library.espeak_SetParameter(parameter, int(request[name]), 0)
        library.espeak_Synth(text, ctypes.c_size_t(len(text) + 1), 0, 1, 0, _UTF8, None, None)
        library.espeak_Synchronize()
        pcm = b"".join(self._pcm)
        return {"rate": rate, "words": self._words, "phonemes": self._phonemes}, pcm

    def _load(self, options: int) -> tuple[ctypes.CDLL, int]:
        if self._library is not None:
            _ctypes.dlclose(self._library._handle)
        self._library = ctypes.CDLL(self._path)
        rate = self._library.espeak_Initialize(_SYNCHRONOUS, 0, self._data, 1 << 15 | options)
        self._library.espeak_SetSynthCallback(self._callback)
        return self._library, rate

    def _receive(self, pcm: int | None, count: int, events: Any) -> int:
        if pcm and count > 0:
            self._pcm.append(ctypes.string_at(pcm, count * 2))
        index = 0
        while (event := events[index]).type != _LAST_EVENT:
            if event.type == _WORD_EVENT:
                self._words.append((event.text_position - 1, event.length, event.sample))
            elif event.type == _PHONEME_EVENT:
                name = event.id.decode("utf-8", "replace")
                self._phonemes.append((name, event.text_position - 1, event.sample))
            index += 1
        return 0


def main() -> None:
    """Answer requests until the pipe closes."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is the parent's to handle.
    library, data = sys.argv[1:]
    requests, answers = sys.stdin.buffer, sys.stdout.buffer
    speaker = _Speaker(str(Path(library)), data)
    while True:
        try:
            request, text = read_message(requests)
            write_message(answers, *speaker.speak(request, text))
        except (EOFError, BrokenPipeError):
            os._exit(0)


if __name__ == "__main__":
    main()

"""Music of a running music service."""

import base64
import binascii
import io
from typing import Any

import soundfile  # type: ignore[import-untyped]

from fabula.domain.artifact import Estimate
from fabula.domain.errors import InputError
from fabula.domain.music_services.requests import LONGEST, SHORTEST
from fabula.domain.sound import Sound
from fabula.engines.base import Call, EngineIdentity, Health, MusicCapabilities, MusicRequest, MusicResult
from fabula.engines.fabula_http.service import NAME, VERSION, Service, facts_of, misanswered

USUAL_SECONDS = 180.0
_LONGEST_PROMPT = 2000


class HttpMusic:
    """Implements `MusicEngine`. The service takes the older clients' fields and, of a Fabula, all of a brief."""

    capabilities = MusicCapabilities(sings=frozenset({"en", "zh"}), max_seconds=LONGEST, repeatable=True)
    identity = EngineIdentity(NAME, VERSION)

    def __init__(self, service: Service) -> None:
        self._service = service

    def health(self) -> Health:
        return self._service.health()

    def close(self) -> None:
        """Nothing to let go of: connections live as long as their call."""

    def estimate(self, request: MusicRequest) -> Estimate:  # noqa: ARG002 - the service does not say beforehand
        return Estimate()

    def generate(self, request: MusicRequest, call: Call) -> MusicResult:
        """Music as long as asked; where the brief leaves that open, three minutes. Without score: none is sent."""
        brief = request.brief
        seconds = brief.seconds or USUAL_SECONDS
        if not SHORTEST <= seconds <= LONGEST:
            raise InputError(
                f"A song of {seconds:g} seconds cannot be made.",
                remedy=f"Choose {SHORTEST:g} to {LONGEST:g}.",
                field="seconds",
            )
        call.progress(0.0, NAME)
        body = {
            "prompt": brief.prompt[:_LONGEST_PROMPT],
            "lyrics": request.lyrics,
            "audio_duration": seconds,
            "seed": brief.seed,
            "instrumental": not request.lyrics.strip(),
            "language": brief.language,
            "genre": brief.genre,
            "bpm": brief.bpm,
            "key": brief.key,
            "mood": brief.mood,
            "instruments": list(brief.instruments),
        }
        answered = self._service.post("/generate_music", body, cancel=call.cancel)
        sound = _sound(answered.get("audio_data"))
        call.progress(1.0, NAME)
        return MusicResult(sound, facts_of(answered, seed=brief.seed))


def _sound(encoded: Any) -> Sound:
    try:
        data = base64.b64decode(encoded, validate=True)
        samples, rate = soundfile.read(io.BytesIO(data), dtype="float32", always_2d=True)
    except (TypeError, ValueError, binascii.Error, soundfile.LibsndfileError):
        raise misanswered() from None
    if not len(samples):
        raise misanswered()
    return Sound(samples, rate)

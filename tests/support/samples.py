"""Small real files of every kind, made here: pictures, sound, video, archives."""

import io
import wave
import zipfile

import av
import numpy as np
from PIL import Image


def picture(kind: str = "PNG", size: tuple[int, int] = (8, 6)) -> bytes:
    """A plain picture."""
    target = io.BytesIO()
    Image.new("RGB", size, "teal").save(target, kind)
    return target.getvalue()


def sound() -> bytes:
    """A tenth of a second of silence as WAV."""
    target = io.BytesIO()
    with wave.open(target, "wb") as file:
        file.setparams((1, 2, 8000, 0, "NONE", ""))
        file.writeframes(bytes(1600))
    return target.getvalue()


def recording(container: str, *, video: str = "", audio: str = "") -> bytes:
    """A fraction of a second in a container, with a picture, sound, or both."""
    target = io.BytesIO()
    with av.open(target, "w", format=container) as file:
        streams = []
        if video:
            moving = file.add_stream(video, rate=10)
            moving.width, moving.height, moving.pix_fmt = 64, 48, "yuv420p"
            streams.append((moving, av.VideoFrame.from_ndarray(np.zeros((48, 64, 3), np.uint8), format="rgb24")))
        if audio:
            heard = file.add_stream(audio, rate=48000)
            heard.layout = "mono"
            frame = av.AudioFrame.from_ndarray(np.zeros((1, 960), np.float32), format="fltp", layout="mono")
            frame.sample_rate = 48000
            streams.append((heard, frame))
        for stream, frame in streams:
            file.mux(stream.encode(frame))
        for stream, _frame in streams:
            file.mux(stream.encode(None))
    return target.getvalue()


def archive(entries: dict[str, bytes], compression: int = zipfile.ZIP_DEFLATED) -> bytes:
    """A ZIP."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", compression) as file:
        for name, data in entries.items():
            file.writestr(name, data)
    return target.getvalue()

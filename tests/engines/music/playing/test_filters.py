"""A steady filter's response says what the filter does."""

import numpy as np
import pytest

from fabula.engines.embedded.music.playing.filters import (
    Response,
    highpass,
    highpass_response,
    lowpass,
    lowpass_response,
)
from fabula.engines.embedded.music.playing.instrument import RATE

FREQUENCIES = np.array([100.0, 400.0, 850.0, 1500.0, 3000.0, 6000.0])


def measured(filtered: np.ndarray, peak: float) -> np.ndarray:
    spectrum = np.abs(np.fft.rfft(filtered)) / peak
    bins = np.round(FREQUENCIES * len(filtered) / RATE).astype(int)
    return 20 * np.log10(spectrum[bins])


@pytest.mark.parametrize(
    ("kind", "cutoff", "response"),
    [
        ("low", 4500.0, lowpass_response(4500.0)),
        ("low", 850.0, lowpass_response(850.0)),
        ("high", 900.0, highpass_response(900.0)),
    ],
)
def test_a_response_is_the_filters(kind: str, cutoff: float, response: Response) -> None:
    # Quiet, so that the ladder does not distort.
    impulse = np.zeros(1 << 16, np.float32)
    impulse[100] = 0.01
    heard = measured(lowpass(impulse, cutoff) if kind == "low" else highpass(impulse, cutoff), 0.01)
    wanted = 20 * np.log10(np.abs(response(FREQUENCIES)))
    difference = heard - wanted
    assert np.ptp(difference) < 1.5
    assert np.abs(difference).max() < 2.0

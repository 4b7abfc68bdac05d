"""A tram has rails under its wheels, a fox has none, and nobody on the water."""

import numpy as np
import pytest

from fabula.domain.scene import Character, Place
from tests.engines.image.conftest import FOX, Draw

TRAM = Character("hero", "Trudy", "tram")


@pytest.mark.parametrize(("place", "rails"), [("meadow", True), ("street", True), ("river", False)])
def test_a_tram_runs_on_rails(draw: Draw, place: Place, rails: bool) -> None:
    _, tram = draw((TRAM,), place=place)
    _, bus = draw((Character("hero", "Trudy", "bus"),), place=place)
    edge = np.abs(tram[130:180, :24].astype(int) - bus[130:180, :24].astype(int)).max()
    assert (edge > 40) == rails


def test_who_walks_has_no_rails(draw: Draw) -> None:
    _, one = draw((FOX,), place="meadow")
    _, other = draw((Character("hero", "Rusty", "wolf", "male", "child"),), place="meadow")
    assert np.abs(one[130:180, :24].astype(int) - other[130:180, :24].astype(int)).max() < 40

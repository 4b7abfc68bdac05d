"""Who sits where: behind a table, in a boat, under a table; and who holds what meanwhile."""

from random import Random

import pytest

from fabula.domain.scene import Character, Place, Scene
from fabula.engines.embedded.image.actors import figure_of
from fabula.engines.embedded.image.arranging import holders_of, prop_places
from fabula.engines.embedded.image.composition import Standing, cast_places, frame_for
from fabula.engines.embedded.image.figure import Figure
from fabula.engines.embedded.image.props import prop_figure
from fabula.engines.embedded.image.seating import Seat, seat_of, seated, without_seats

FRAME = frame_for(1280, 720, "kitchen", 0.2)
WOMAN = figure_of(Character("w", "W", "woman", "female"), "calm", seat="chair")
GIRL = figure_of(Character("g", "G", "girl", "female"), "calm", seat="chair")


def _prop(noun: str) -> Figure:
    figure = prop_figure(noun, "kitchen")
    assert figure is not None
    return figure


def _seated(seat: Seat, scene: Scene) -> tuple[list[Standing], Standing]:
    standing = cast_places([WOMAN, GIRL], FRAME, "calm", Random(1))
    moved, before = seated(standing, seat, FRAME, scene, 0.7)
    assert before is not None
    return moved, before


@pytest.mark.parametrize(
    ("place", "props", "detail", "seat"),
    [
        ("kitchen", ("table", "tea"), "", "table"),
        ("livingroom", ("早饭",), "", "table"),
        ("street", ("tablecloth",), "", "table"),
        ("workshop", ("table",), "", ""),
        ("street", ("table",), "", ""),
        ("garden", ("tea",), "at the table", "table"),
        ("river", ("boat",), "", "boat"),
        ("river", ("boat",), "on the bank", ""),
        ("harbour", ("boat",), "", ""),
        ("livingroom", ("table",), "under the table", ""),
    ],
)
def test_where_one_sits(place: Place, props: tuple[str, ...], detail: str, seat: Seat) -> None:
    assert seat_of(Scene(place, props=props, place_detail=detail)) == seat


def test_a_table_stands_before_all_who_sit_at_it_and_below_their_faces() -> None:
    moved, table = _seated("table", Scene("kitchen", props=("table",)))
    top = table.y + table.figure.extent[1] * table.scale
    for one in moved:
        assert table.nearness > one.nearness
        assert table.span[0] <= one.span[0] + 1 and one.span[1] <= table.span[1] + 1
        assert one.face[1] + 0.75 * one.face[3] < top


def test_a_boat_hides_everybodys_feet() -> None:
    moved, boat = _seated("boat", Scene("river", props=("boat",)))
    assert all(boat.y > one.y and boat.nearness > one.nearness for one in moved) and boat.figure.swims


def test_what_is_sat_at_is_not_drawn_twice() -> None:
    assert without_seats(("table", "two chairs", "tea"), "table") == ("tea",)
    assert without_seats(("boat", "list"), "boat") == ("list",)
    assert without_seats(("table", "tea"), "") == ("table", "tea")


def test_things_lie_on_the_table_beside_the_faces() -> None:
    moved, table = _seated("table", Scene("kitchen", props=("table",)))
    cup, letter = _prop("cup"), _prop("letter")
    assert holders_of([cup, letter], [WOMAN, GIRL], at_table=True) == []
    first, *laid = prop_places([cup, letter], moved, FRAME, Random(1), seat=table)
    assert first is table and len(laid) == 2
    for one in laid:
        assert one.nearness > table.nearness and one.y < table.y
        assert all(abs(one.x - sum(actor.span) / 2) > 30 for actor in moved)


def test_a_table_with_nothing_to_lay_on_it_stays_bare() -> None:
    moved, table = _seated("table", Scene("kitchen", props=("table",)))
    assert prop_places([], moved, FRAME, Random(1), seat=table) == [table]


def test_the_second_actor_holds_the_second_thing() -> None:
    cup, letter = _prop("cup"), _prop("letter")
    assert holders_of([cup, letter], [WOMAN, GIRL]) == [(0, cup), (1, letter)]
    assert holders_of([cup, letter], [WOMAN]) == [(0, cup)]


def test_a_label_hangs_below_the_face() -> None:
    (wearer,) = cast_places([WOMAN], FRAME, "calm", Random(1))
    label = _prop("luggage label")
    (worn,) = prop_places([label], [wearer], FRAME, Random(1), [(0, label)])
    left, top, width, high = wearer.face
    assert left < worn.x < left + width and top + high < worn.y < wearer.y


def test_two_chairs_are_for_those_who_are_there() -> None:
    assert seat_of(Scene("livingroom", props=("two chairs",))) == "chairs"
    assert seat_of(Scene("livingroom", props=("空椅子",))) == ""
    standing = cast_places([WOMAN, GIRL], FRAME, "calm", Random(1))
    moved, table = seated(standing, "chairs", FRAME, Scene("livingroom", props=("chairs",)), 1.0)
    assert table is None and all(after.y < before.y for after, before in zip(moved, standing, strict=True))

"""Segments end, fail and go stale as their targets do."""

from fabula.domain.artifact import Artifact, Outcome, digest_of
from fabula.pipelines.graph import Node, Progress, Status, Target
from fabula.web.productions.story_tasks.segments import SEGMENTS, resources_of, segment, source_of
from fabula.web.productions.story_tasks.state import Run, TaskState, looked_at


def node(name: str, status: Status = "done", said: str = "") -> Node:
    outcome = (
        Outcome({"out": Artifact(digest_of((name + said).encode()), "text/plain", 1)}) if status == "done" else None
    )
    return Node(Target(name, "step", 1), status, outcome=outcome)


def progress(*nodes: Node) -> Progress:
    return Progress({each.target.name: each for each in nodes})


DONE = progress(node("script"), node("cover/picture"), node("page-1/picture"), node("page-1/split"))


def state(**runs: Run) -> TaskState:
    return TaskState({int(name[1:]): run for name, run in runs.items()})


def test_a_running_segment_completes_with_its_last_target() -> None:
    begun = state(s1=Run("completed")).running(2)
    half = progress(node("script"), node("cover/picture"), node("page-1/picture", "ready"))
    still, ended = looked_at(begun, half, {})
    assert (still.status_of(2), ended) == ("running", [])
    done, ended = looked_at(still, DONE, {})
    assert (done.status_of(2), [(each.segment.number, each.status) for each in ended]) == (
        "completed",
        [(2, "completed")],
    )
    assert looked_at(done, DONE, {}) == (done, [])


def test_a_segment_fails_when_nothing_of_it_is_under_way() -> None:
    begun = state().running(2)
    half = progress(node("cover/picture", "ready"), node("page-1/picture", "failed"))
    assert looked_at(begun, half, {"page-1/picture": "No brush."})[0].status_of(2) == "running"
    failed, ended = looked_at(
        begun, progress(node("cover/picture"), node("page-1/picture", "failed")), {"page-1/picture": "No brush."}
    )
    assert (failed.status, ended[0].error) == ("failed", "No brush.")


def test_a_film_that_is_blocked_fails_with_the_reason() -> None:
    blocked = progress(node("page-1/body", "failed"), node("film", "blocked"))
    failed, _ = looked_at(state().running(5), blocked, {"page-1/body": "The disk is full."})
    assert failed.runs[5].error == "The disk is full."


def test_a_completed_segment_whose_results_change_goes_stale() -> None:
    done, _ = looked_at(state(s1=Run("completed"), s3=Run("completed")), DONE, {})
    changed = progress(node("script", said="anew"), node("page-1/split", said="anew"))
    assert looked_at(done, changed, {})[0].status_of(3) == "pending"


def test_an_edit_keeps_its_segment_done_and_drops_the_later_ones() -> None:
    edited = state(s1=Run("completed", "m"), s2=Run("completed", "m"), s3=Run("completed", "m")).edited(1)
    assert [edited.status_of(n) for n in (1, 2, 3)] == ["completed", "pending", "pending"]
    assert looked_at(edited, DONE, {})[0].status_of(1) == "completed"


def test_the_task_is_completed_when_all_segments_are() -> None:
    runs = {each.number: Run("completed") for each in SEGMENTS}
    assert TaskState(runs).status == "completed"
    assert TaskState({}).status == "pending"
    assert (TaskState({1: Run("completed")}).current, TaskState({}).current) == (1, 0)
    assert TaskState(runs).running(2).current == 2


def test_state_survives_being_kept() -> None:
    kept = TaskState({1: Run("completed", "m"), 2: Run("failed", error="No.")}, "videogen")
    assert TaskState.load(kept.dump()) == kept


def test_paths_lead_to_targets_and_back() -> None:
    pictures = segment(2)
    assert pictures is not None
    assert resources_of(pictures, 7, DONE) == ["generated_stories/7/image/p1.png"]
    assert source_of("image/p12.png") == ("page-12/picture", "shown")
    assert source_of("speech/s3_2.wav") == ("page-3/speech-2", "sound")
    assert source_of("output.mp4") == ("film", "film")
    for path in ("", "image/", "image/px.png", "../output.mp4", "speech/s1.wav", "image/p1.png/..", "output.mp4.exe"):
        assert source_of(path) is None

"""What story-task clients do: begin a task, have a segment made, put their own text in its place."""

import uuid
from collections.abc import Callable, Sequence

from django.conf import settings

from fabula.domain.artifact import Outcome as Result
from fabula.domain.errors import InputError
from fabula.domain.story import Script
from fabula.pipelines.graph import Progress
from fabula.pipelines.story.rewriting import script_outcome, script_retold, split_outcome
from fabula.pipelines.story.script_file import script_load
from fabula.runtime.blobs import Blobs
from fabula.web.accounts.models import User
from fabula.web.api.problems import ApiError
from fabula.web.productions import editing, scheduling, services
from fabula.web.productions.models import Choice, Production
from fabula.web.productions.observers import News, Statuses
from fabula.web.productions.quotas import quotas_checked
from fabula.web.productions.results import progress_known
from fabula.web.productions.rows import saved
from fabula.web.productions.story_tasks.segments import SEGMENTS, Segment, resources_of
from fabula.web.productions.story_tasks.state import Ended, TaskState, looked_at
from fabula.web.wiring import blobs_of

DOOR = "story-tasks"
STORY, SPLIT = 1, 3
_END_OF_SENTENCE = (".", "!", "?", "。", "！", "？", "…")


def task_new(
    owner: User, *, topic: str, hero: str = "", scene: str = "", description: str = "", workflow: str = "default"
) -> Production:
    """Begin a task; nothing of it is made yet. Raises `InputError` for a topic that no story can be told of."""
    width, height = map(int, settings.FABULA.story_task_size.split("x"))
    spec = {
        "story": {"topic": _told(topic, description), "hero": hero.strip(), "scene": scene.strip()},
        "film": {"width": width, "height": height},
    }
    state = TaskState({}, workflow).dump()
    title = " ".join(topic.split())[:80]
    return services.production_create(owner, product="story", spec=spec, door=DOOR, door_state=state, title=title)


def segment_execute(task: Production, each: Segment, *, redo: bool = False) -> str:
    """Have a segment made. The id that comes back names this run.

    Raises `ApiError`: 400 where a segment it needs is not done, 409 where it runs, or is done and `redo` is not set.
    """
    quotas_checked(task.owner)
    if redo and TaskState.load(task.door_state).status_of(each.number) == "completed":
        _made_again(task, each)

    def execute(desk: scheduling.Desk) -> None:
        state = TaskState.load(desk.production.door_state)
        _executable(state, each)
        state = state.running(each.number)
        wanted = [
            pattern for segment in SEGMENTS if segment.number in state.having("running") for pattern in segment.wanted
        ]
        saved(desk.production, door_state=state.dump(), wanted=wanted)
        desk.build()

    _changed(task, execute)
    return str(uuid.uuid4())


def story_rewrite(task: Production, texts: Sequence[str]) -> None:
    """Let the user's own pages stand for the story's. Raises `ApiError` 400 where there is no story yet, 409 while
    something is made; `InputError` for pages that cannot be told."""
    blobs = blobs_of(task.owner_id)
    script = script_of(task, blobs)
    _pinned(task, STORY, {"script": script_outcome(script_retold(script, texts), blobs)})


def split_rewrite(task: Production, pages: Sequence[Sequence[str]]) -> None:
    """Let the user's own pieces stand for the cut of each page. Raises as `story_rewrite` does."""
    blobs = blobs_of(task.owner_id)
    script = script_of(task, blobs)
    if len(pages) != len(script.pages):
        raise InputError(
            f"The story has {len(script.pages)} pages, and {len(pages)} were sent.",
            remedy="Send the pieces of every page.",
            field="segmented_pages",
        )
    pins = {
        f"page-{number}/split": split_outcome(pieces, page, blobs)
        for number, (pieces, page) in enumerate(zip(pages, script.pages, strict=True), start=1)
    }
    _pinned(task, SPLIT, pins)


def script_of(task: Production, blobs: Blobs) -> Script:
    """The script of a task as it stands. Raises `ApiError` (400) where segment 1 is not done."""
    if TaskState.load(task.door_state).status_of(STORY) != "completed":
        raise ApiError("Segment 1 is not done.", status=400, code="segment_order", remedy="Execute segment 1 first.")
    found = progress_known(task).outcome("script")
    if found is None:
        raise ApiError("Segment 1 is not done.", status=400, code="segment_order", remedy="Execute segment 1 first.")
    return script_load(blobs.read(found.outputs["script"].digest))


def segments_observed(task: Production, progress: Progress, _before: Statuses, _after: Statuses) -> list[News]:
    """Bring a task's segments up to date with its targets; what ended by it is told."""
    if task.door != DOOR:
        return []
    errors = {row.name: str(row.error["message"]) for row in task.targets.exclude(error=None) if row.error}
    before = TaskState.load(task.door_state)
    state, ended = looked_at(before, progress, errors)
    if state != before:
        saved(task, door_state=state.dump())
    return [_news(task, each, progress) for each in ended]


def _news(task: Production, ended: Ended, progress: Progress) -> News:
    facts = {"task_id": task.id, "segment_id": ended.segment.number, "status": ended.status}
    if ended.status == "failed":
        return "segment_failed", {**facts, "error": ended.error}
    return "segment_finished", {**facts, "resources": resources_of(ended.segment, task.id, progress)}


def _executable(state: TaskState, each: Segment) -> None:
    """Raise where a segment cannot be made now."""
    status = state.status_of(each.number)
    if status == "running":
        raise ApiError(
            f"Segment {each.number} is running.", status=409, code="segment_running", remedy="Wait for its end."
        )
    if status == "completed":
        raise ApiError(
            f"Segment {each.number} is done.", status=409, code="segment_done", remedy="Ask for it anew with redo=true."
        )
    missing = [number for number in each.needs if state.status_of(number) != "completed"]
    if missing:
        raise ApiError(
            f"Segment {each.number} needs segment {missing[0]}, which is not done.",
            status=400,
            code="segment_order",
            remedy=f"Execute segment {missing[0]} first.",
        )


def _made_again(task: Production, each: Segment) -> None:
    """Ask for another take of everything that a segment makes."""

    def again(held: Production) -> None:
        names = [name for name in held.targets.values_list("name", flat=True) if each.owns(name)]
        for name in names:
            choice, _ = Choice.objects.get_or_create(production=held, target=name)
            choice.take, choice.pin = choice.take + 1, None
            choice.save(update_fields=["take", "pin"])

    editing.production_edited(task, again, author=task.owner, revision=None, what=f"redo segment {each.number}")


def _pinned(task: Production, number: int, pins: dict[str, Result]) -> None:
    """Pin a user's own results of a segment, which is done by it; what comes after it is to be made again."""

    def pin(held: Production) -> None:
        state = TaskState.load(held.door_state)
        if state.having("running"):
            raise ApiError("A segment is running.", status=409, code="segment_running", remedy="Wait for its end.")
        for name, result in pins.items():
            editing.pin_own(held, name, result)
        if number == STORY:
            # Pieces of the old text would be spoken in the place of the new.
            held.choices.filter(target__endswith="/split").update(pin=None)
        saved(held, door_state=state.edited(number).dump(), wanted=[])

    editing.production_edited(task, pin, author=task.owner, revision=None, what=f"rewrite segment {number}")


def _changed(task: Production, change: Callable[[scheduling.Desk], None]) -> None:
    scheduling.production_changed(task.id, change)
    task.refresh_from_db()


def _told(topic: str, description: str) -> str:
    """Topic and description as one text."""
    topic, description = topic.strip(), description.strip()
    if not description:
        return topic
    return f"{topic} {description}" if topic.endswith(_END_OF_SENTENCE) else f"{topic}. {description}"

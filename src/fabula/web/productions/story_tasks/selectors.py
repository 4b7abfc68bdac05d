"""What story-task clients ask: their tasks, how far one is, what its segments made."""

import json
from typing import Any

from fabula.pipelines.graph import Progress
from fabula.pipelines.story.script_file import script_load
from fabula.web.accounts.models import User
from fabula.web.api.problems import not_found
from fabula.web.files.models import Blob
from fabula.web.productions.models import Production
from fabula.web.productions.results import progress_known
from fabula.web.productions.story_tasks.segments import SEGMENTS, Segment, resources_of, source_of
from fabula.web.productions.story_tasks.services import DOOR, SPLIT
from fabula.web.productions.story_tasks.state import TaskState
from fabula.web.wiring import blobs_of

ROOT = "generated_stories/"
SCRIPT_DATA = "script_data.json"
_LARGEST_ID = 2**63 - 1


def task_ids(owner: User) -> list[int]:
    """The user's tasks, oldest first."""
    return list(Production.objects.filter(owner=owner, door=DOOR).order_by("id").values_list("id", flat=True))


def task_of(owner: User, task_id: int) -> Production:
    """One of the user's tasks. Raises `ApiError` (404)."""
    tasks = Production.objects.filter(owner=owner, door=DOOR)
    task = tasks.filter(id=task_id).first() if 0 < task_id <= _LARGEST_ID else None
    if task is None:
        raise not_found("The task")
    return task


def task_progress(task: Production) -> dict[str, Any]:
    """How far a task is, as its clients know it."""
    state = TaskState.load(task.door_state)
    return {
        "current_segment": state.current,
        "status": state.status,
        "workflow_version": state.workflow_version,
        "total_segments": len(SEGMENTS),
        "segment_names": [each.name for each in SEGMENTS],
    }


def segment_resources(task: Production, each: Segment) -> list[str]:
    """The relative paths of what a segment made. Raises `ApiError` (404) where it is not done."""
    if TaskState.load(task.door_state).status_of(each.number) != "completed":
        raise not_found(f"A result of segment {each.number}")
    return resources_of(each, task.id, progress_known(task))


def resource_find(owner: User, path: str) -> tuple[Production, str]:
    """The task that a relative path belongs to, and the path within it. Raises `ApiError` (404)."""
    head, _, rest = path.removeprefix(ROOT).partition("/")
    if not path.startswith(ROOT) or not (head.isascii() and head.isdecimal()):
        raise not_found("The file")
    return task_of(owner, int(head[:20])), rest


def resource_blob(task: Production, path: str) -> Blob:
    """The bytes behind a path within a task. Raises `ApiError` (404)."""
    source = source_of(path)
    outcome = progress_known(task).outcome(source[0]) if source else None
    artifact = outcome.outputs.get(source[1]) if source and outcome else None
    blob = Blob.objects.filter(owner_id=task.owner_id, digest=artifact.digest).first() if artifact else None
    if blob is None:
        raise not_found("The file")
    return blob


def script_data(task: Production) -> dict[str, Any]:
    """`script_data.json`: every page's text and picture in words, and its pieces once segment 3 is done.

    Raises `ApiError` (404) where there is no script.
    """
    progress, blobs = progress_known(task), blobs_of(task.owner_id)
    outcome = progress.outcome("script")
    if outcome is None:
        raise not_found("The file")
    script = script_load(blobs.read(outcome.outputs["script"].digest))
    cut = TaskState.load(task.door_state).status_of(SPLIT) == "completed"
    return {
        "title": script.title,
        "pages": [{"story": page.text, "image_prompt": page.image_prompt} for page in script.pages],
        "segmented_pages": [_pieces(task, n, progress) for n in range(1, len(script.pages) + 1)] if cut else [],
    }


def _pieces(task: Production, number: int, progress: Progress) -> list[str]:
    outcome = progress.outcome(f"page-{number}/split")
    if outcome is None:
        return []
    blobs = blobs_of(task.owner_id)
    count = len(outcome.value["pieces"])
    return [json.loads(blobs.read(outcome.outputs[f"piece-{n}"].digest))["text"] for n in range(1, count + 1)]

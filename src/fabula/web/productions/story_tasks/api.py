"""The routes of the story-task door, as its clients know them."""

from typing import Annotated, Any, Literal

from django.http import HttpRequest, HttpResponseBase, JsonResponse
from ninja import Field, Query, Router, Schema
from pydantic import StringConstraints

from fabula.domain.errors import InputError
from fabula.web.accounts.auth import TokenAuth, caller
from fabula.web.api.problems import not_found
from fabula.web.files.serving import file_response
from fabula.web.productions.api.documenting import A_FILE, GETTING_A_FILE, answers
from fabula.web.productions.services import production_delete
from fabula.web.productions.story_tasks import selectors, services
from fabula.web.productions.story_tasks.segments import SEGMENTS, Segment, segment

router = Router(auth=TokenAuth(scope="productions"))

_LONGEST_TOPIC = 2000
_LONGEST_NAME = 200
_MOST_PAGES = 60
_MOST_PIECES = 200
_LONGEST_TEXT = 20_000

Topic = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=_LONGEST_TOPIC)]
Name = Annotated[str, StringConstraints(strip_whitespace=True, max_length=_LONGEST_NAME)]
Text = Annotated[str, StringConstraints(min_length=1, max_length=_LONGEST_TEXT)]


class SegmentShown(Schema):
    """A segment of the workflow."""

    id: int
    name: str


class TaskNew(Schema):
    """A task to begin."""

    topic: Topic
    main_role: Name | None = None
    scene: Name | None = None
    description: Annotated[str, StringConstraints(max_length=_LONGEST_TOPIC)] | None = None
    workflow_version: Literal["default", "videogen"] = "default"


class TaskBegun(Schema):
    """A task's id."""

    task_id: int


class TaskIds(Schema):
    """All of the caller's tasks."""

    task_ids: list[int]


class TaskProgress(Schema):
    """How far a task is."""

    current_segment: int
    status: Literal["pending", "running", "completed", "failed"]
    workflow_version: str
    total_segments: int
    segment_names: list[str]


class TaskInfo(TaskProgress):
    """How far a task is, with its id."""

    id: int


class SegmentAccepted(Schema):
    """A segment that is being made."""

    accepted: bool
    celery_task_id: str
    message: str


class SegmentResources(Schema):
    """What a segment made, as paths for `GET /resource`."""

    segmentId: int  # noqa: N815 (the clients' spelling)
    urls: list[str]


class PageText(Schema):
    """The text of a page."""

    story: Text


class TaskText(Schema):
    """A user's own text: `pages` for segment 1, `segmented_pages` for segment 3."""

    pages: list[PageText] | None = Field(None, max_length=_MOST_PAGES)
    segmented_pages: list[Annotated[list[Text], Field(max_length=_MOST_PIECES)]] | None = Field(
        None, max_length=_MOST_PAGES
    )


class TaskChanged(Schema):
    """A change that is through."""

    message: str


class TaskDeleted(Schema):
    """A task that is gone."""

    deleted: bool


@router.get("/task/workflow", response=list[SegmentShown], summary="The segments")
def workflow(request: HttpRequest) -> Any:
    """The segments in their order."""
    return [{"id": each.number, "name": each.name} for each in SEGMENTS]


@router.post("/task/new", response=TaskBegun, summary="Begin a task")
def task_new(request: HttpRequest, payload: TaskNew) -> Any:
    """Begin a task about a topic."""
    task = services.task_new(
        caller(request),
        topic=payload.topic,
        hero=payload.main_role or "",
        scene=payload.scene or "",
        description=payload.description or "",
        workflow=payload.workflow_version,
    )
    return {"task_id": task.id}


@router.get("/task/mytasks", response=TaskIds, summary="My tasks")
def mytasks(request: HttpRequest) -> Any:
    """The ids of the caller's tasks."""
    return {"task_ids": selectors.task_ids(caller(request))}


@router.get("/task/{task_id}/progress", response=answers(TaskProgress), summary="How far it is")
def progress(request: HttpRequest, task_id: int) -> Any:
    """How far a task is."""
    return selectors.task_progress(selectors.task_of(caller(request), task_id))


@router.get("/task/{task_id}/info", response=answers(TaskInfo), summary="A task")
def info(request: HttpRequest, task_id: int) -> Any:
    """How far a task is, with its id."""
    return {"id": task_id, **selectors.task_progress(selectors.task_of(caller(request), task_id))}


@router.post(
    "/task/{task_id}/execute/{number}", response=answers(SegmentAccepted, 400, 409, done=202), summary="Make a segment"
)
def execute(request: HttpRequest, task_id: int, number: int, redo: bool = False) -> Any:
    """Have a segment made; its end is told over the WebSocket."""
    task = selectors.task_of(caller(request), task_id)
    each = _segment(number)
    run = services.segment_execute(task, each, redo=redo)
    return 202, {"accepted": True, "celery_task_id": run, "message": f"Segment {number} ({each.name}) is being made."}


@router.get("/task/{task_id}/resource", response=answers(SegmentResources), summary="What a segment made")
def resources(request: HttpRequest, task_id: int, segment_id: Annotated[int, Query(alias="segmentId")]) -> Any:
    """The paths of what a segment made."""
    task = selectors.task_of(caller(request), task_id)
    return {"segmentId": segment_id, "urls": selectors.segment_resources(task, _segment(segment_id))}


@router.api_operation(["GET", "HEAD"], "/resource", response=A_FILE, summary="A file", openapi_extra=GETTING_A_FILE)
def resource(request: HttpRequest, url: Annotated[str, StringConstraints(max_length=300)]) -> HttpResponseBase:
    """A file of the caller's tasks by its relative path; ranges work."""
    task, path = selectors.resource_find(caller(request), url)
    if path == selectors.SCRIPT_DATA:
        return JsonResponse(selectors.script_data(task), json_dumps_params={"ensure_ascii": False})
    return file_response(request, selectors.resource_blob(task, path), path.rpartition("/")[2])


@router.put(
    "/task/{task_id}/myresource/{number}",
    response=answers(TaskChanged, 400, 409),
    summary="Your own text",
)
def myresource(request: HttpRequest, task_id: int, number: int, payload: TaskText) -> Any:
    """Put the user's own text in the place of segment 1's pages or segment 3's pieces."""
    task = selectors.task_of(caller(request), task_id)
    match number:
        case services.STORY if payload.pages is not None:
            services.story_rewrite(task, [page.story for page in payload.pages])
        case services.SPLIT if payload.segmented_pages is not None:
            services.split_rewrite(task, payload.segmented_pages)
        case services.STORY | services.SPLIT:
            field = "pages" if number == services.STORY else "segmented_pages"
            raise InputError(f"{field} is missing.", remedy=f"Send {field}.", field=field)
        case _:
            raise not_found(f"A text of segment {number}")
    return {"message": f"Segment {number} is yours now; the later ones are to be made again."}


@router.delete("/task/{task_id}", response=answers(TaskDeleted), summary="Delete a task")
def task_delete(request: HttpRequest, task_id: int) -> Any:
    """Delete a task with all its files."""
    production_delete(selectors.task_of(caller(request), task_id))
    return {"deleted": True}


def _segment(number: int) -> Segment:
    found = segment(number)
    if found is None:
        raise not_found(f"Segment {number}")
    return found

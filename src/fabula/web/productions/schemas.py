"""What the native API of productions takes and gives."""

from datetime import datetime
from typing import Annotated, Any

from ninja import Field, Schema
from pydantic import ConfigDict, StringConstraints

from fabula.web.api.pages import Page, PageQuery
from fabula.web.engine_health import EngineState
from fabula.web.productions.models import ProductionStatus, TargetStatus

NAME_LENGTH = 128
LONGEST_TITLE = 300
SHARE_HOURS = 72.0
_MOST_WANTED = 100

ProductionId = int
Name = Annotated[str, StringConstraints(min_length=1, max_length=NAME_LENGTH)]
Title = Annotated[str, StringConstraints(strip_whitespace=True, max_length=LONGEST_TITLE)]
Priority = Annotated[int, Field(ge=-100, le=100, description="Higher goes first among your own productions.")]
Wanted = Annotated[
    bool | Name | Annotated[list[Name], Field(max_length=_MOST_WANTED)],
    Field(description='true: everything; false: nothing yet; or targets by name or prefix, such as "script".'),
]

SPEC_EXAMPLE: dict[str, Any] = {
    "story": {"topic": "A lighthouse keeper who befriends a whale", "pages": 6},
    "film": {"width": 1280, "height": 720},
}


def _example(**values: Any) -> dict[str, Any]:
    """An example of a body, for the document."""
    return {"example": values}


class ProductionNew(Schema):
    """A production to begin."""

    model_config = ConfigDict(
        extra="forbid", json_schema_extra=_example(product="story", spec=SPEC_EXAMPLE, build=True)
    )

    product: Annotated[str, StringConstraints(max_length=32)] = Field(
        "story", description="A kind of production; `GET /api/studio/products` lists them with their specs."
    )
    spec: dict[str, Any] = Field(description="What is asked for. What is left out takes its default.")
    title: Title = Field("", description="What to call it; by default what it is about.")
    build: Wanted = False
    priority: Priority = 0


class ProductionPatch(Schema):
    """A change of a production; what is left out stays."""

    model_config = ConfigDict(extra="forbid", json_schema_extra=_example(spec={"film": {"style": "watercolour"}}))

    title: Title | None = None
    spec: dict[str, Any] | None = Field(
        None, description="A merge patch (RFC 7396): what it holds replaces, null takes away, the rest stays."
    )
    priority: Priority | None = None


class ProductionFilter(PageQuery):
    """Which productions to list."""

    status: list[ProductionStatus] = Field([], description="Any of these.")
    product: str = Field("", max_length=32)
    q: str = Field("", max_length=200, description="Words in the title.")
    order: Annotated[str, StringConstraints(pattern="^-?(id|created|updated|title|priority)$")] = "-id"


class TargetFilter(Schema):
    """Which targets to list."""

    status: list[TargetStatus] = Field([], description="Any of these.")
    prefix: str = Field("", max_length=NAME_LENGTH, description="Those under a name, such as `page-2`.")


class Failure(Schema):
    """Why something failed, and what to do about it."""

    code: str
    message: str
    remedy: str = ""
    target: str = ""


class ProgressOut(Schema):
    """How far it is.

    `fraction` is the share of all targets that is done; null while it is not known how many there will be.
    """

    fraction: float | None = Field(None, ge=0, le=1)
    targets: dict[str, int] = Field(description="Number of targets by status.")
    running: list[str] = Field([], description="Targets under way.")


class FileOut(Schema):
    """A result as a file: its path as in a production folder, and where to get it."""

    path: str
    target: str
    media_type: str
    size: int
    digest: str = Field(description="SHA-256, hex.")
    href: str = Field(description="Its address, for callers with a token.")
    link: str = Field(description="A signed address that needs no token, for a while.")
    pinned: bool = Field(description="Whether this is one of your own, or one you chose.")


class FileList(Schema):
    """The results that are there."""

    items: list[FileOut]


class ProductionOut(Schema):
    """A production in a list."""

    id: int
    product: str
    title: str
    status: ProductionStatus
    priority: int
    revision: int
    wanted: list[str] = Field(description="Targets asked for, by name, prefix or pattern; `*` is everything.")
    building: bool = Field(description="Whether what is wanted is being made.")
    progress: ProgressOut
    error: Failure | None
    created: datetime
    updated: datetime
    completed: datetime | None


class ProductionDetail(ProductionOut):
    """A production whole: with its spec, and its results by readable name."""

    spec: dict[str, Any]
    results: dict[str, str] = Field(description="Addresses by path, such as `movie.mp4`.")


class ProductionPage(Page):
    """Some productions."""

    items: list[ProductionOut]


class TargetOut(Schema):
    """A target and where it stands."""

    name: str
    step: str
    status: TargetStatus
    queue: str
    engine: str
    optional: bool
    pinned: bool = Field(description="Whether a file or a take that you chose stands in for it.")
    take: int
    fraction: float
    message: str
    attempts: int
    error: Failure | None
    started: datetime | None
    finished: datetime | None


class TargetList(Schema):
    """A production's targets in their order."""

    items: list[TargetOut]


class OutputOut(Schema):
    """One named output of a take."""

    media_type: str
    size: int
    digest: str
    link: str


class TakeOut(Schema):
    """One result of a target: what it gave, who made it, from what, at what cost."""

    id: int
    made_by: str = Field(description="`fabula`, or `user` for one of your own.")
    current: bool
    pinned: bool
    created: datetime
    outputs: dict[str, OutputOut]
    manifest: dict[str, Any] | None
    spent: dict[str, float] = Field(description="Money by currency.")


class TargetDetail(TargetOut):
    """A target with its takes, newest first, and where its present one comes from."""

    takes: list[TakeOut]
    lineage: dict[str, Any] = Field(description="Everything that leads to it, by target, as manifests tell.")


class AgainIn(Schema):
    """Another take."""

    model_config = ConfigDict(extra="forbid")

    build: bool = Field(True, description="Whether to make it at once; else a later build does.")


class PinIn(Schema):
    """What stands in for a target: exactly one of these."""

    model_config = ConfigDict(extra="forbid", json_schema_extra=_example(take=41))

    take: int | None = Field(None, description="The id of an earlier take of this target.")
    upload: int | None = Field(None, description="The id of a file that you uploaded.")
    content: str | dict[str, Any] | None = Field(None, description="A text, or a JSON value, such as a whole script.")


class BuildIn(Schema):
    """What to make."""

    model_config = ConfigDict(extra="forbid", json_schema_extra=_example(until=["script", "page-1/picture"]))

    until: list[Name] = Field(
        [], max_length=_MOST_WANTED, description="Targets by name or prefix; empty is everything."
    )


class PlanQuery(Schema):
    """What to plan for."""

    until: list[Name] = Field(
        [], max_length=_MOST_WANTED, description="Targets by name or prefix; empty is everything."
    )


class EstimateOut(Schema):
    """What something would take; null is unknown, which is not zero."""

    seconds: float | None
    price: float | None
    currency: str | None


class PlanEntryOut(EstimateOut):
    """A target that a build would make; `maybe` where that hangs on a result not yet known."""

    target: str
    step: str
    maybe: bool


class PlanOut(Schema):
    """What a build would make, in order, and whether you can afford it."""

    entries: list[PlanEntryOut]
    seconds: float | None = Field(description="Work of all entries together; null where none is known.")
    price: dict[str, float] = Field(description="Known prices by currency.")
    forecast: EstimateOut | None = Field(description="Of the whole, while not all targets are known.")
    within_budget: bool = Field(description="Whether your quota covers the known prices.")


class RevisionOut(Schema):
    """An edit."""

    number: int
    what: str
    author: str | None
    created: datetime
    current: bool = Field(description="Whether this is the state that the production is in.")


class RevisionPage(Page):
    """Some of a production's history."""

    items: list[RevisionOut]
    can_undo: bool
    can_redo: bool


class ShareIn(Schema):
    """A link to make."""

    model_config = ConfigDict(extra="forbid", json_schema_extra=_example(hours=72))

    hours: float = Field(SHARE_HOURS, gt=0, le=24 * 365, allow_inf_nan=False)


class ShareOut(Schema):
    """A link under which anybody may see the results until it expires."""

    id: int
    created: datetime
    expires: datetime


class ShareNew(ShareOut):
    """A link just made; its address is shown this once."""

    token: str
    url: str


class ShareList(Schema):
    """The links that are good."""

    items: list[ShareOut]


class SharedOut(Schema):
    """What a share link shows."""

    title: str
    product: str
    status: ProductionStatus
    expires: datetime
    files: dict[str, str] = Field(description="Addresses by path.")


class ProductOut(Schema):
    """A kind of production."""

    name: str
    about: str
    spec: dict[str, Any] = Field(description="The JSON schema of its spec.")


class ProductList(Schema):
    """Every kind of production."""

    items: list[ProductOut]


class EngineList(Schema):
    """Every engine."""

    items: list[EngineState]


class VoiceQuery(Schema):
    """Which voices."""

    engine: str = Field("", max_length=200, description="A speech engine; by default the one that the settings choose.")
    language: str = Field("", max_length=20, description="Such as `en` or `zh`; empty is all.")


class VoiceOut(Schema):
    """A voice that an engine offers."""

    name: str
    language: str
    gender: str
    age: str
    role: str
    description: str


class VoiceList(Schema):
    """Some voices."""

    items: list[VoiceOut]

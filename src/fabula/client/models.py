"""What the studio takes and gives. Generated from the studio's OpenAPI document by tools/generate_client.py; do not edit."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import AwareDatetime, ConfigDict, Field, RootModel

from fabula.client.session import Model


class AccountOut(Model):
    """
    An account.
    """

    id: Annotated[int, Field(title="Id")]
    username: Annotated[str, Field(title="Username")]
    email: Annotated[str | None, Field(title="Email")]
    phone: Annotated[str | None, Field(title="Phone")]
    role: Annotated[
        Literal["user", "staff", "service"],
        Field(
            description="What an account is for: a person, someone of the house, or a machine.",
            title="Role",
        ),
    ]
    language: Annotated[str, Field(title="Language")]
    date_joined: Annotated[AwareDatetime, Field(title="Date Joined")]
    last_login: Annotated[AwareDatetime | None, Field(title="Last Login")]


class Role(RootModel[Literal["user", "staff", "service"]]):
    root: Annotated[
        Literal["user", "staff", "service"],
        Field(
            description="What an account is for: a person, someone of the house, or a machine.",
            title="Role",
        ),
    ]


class RegisterIn(Model):
    """
    A new account.
    """

    username: Annotated[
        str,
        Field(description="Letters of any script, digits and _ . - @ +.", title="Username"),
    ]
    password: Annotated[
        str,
        Field(
            description="At least 8 characters, and not one that everybody uses.",
            title="Password",
        ),
    ]
    email: Annotated[
        str | None,
        Field(
            description="Signs in as well; a lost password is set anew through it.",
            title="Email",
        ),
    ] = None
    phone: Annotated[str | None, Field(description="Signs in as well.", title="Phone")] = None
    language: Annotated[
        str | None,
        Field(
            description="Of letters; left out: what the browser prefers.",
            title="Language",
        ),
    ] = None


class SessionOut(Model):
    """
    A session: send `Authorization: Bearer <access_token>`.
    """

    access_token: Annotated[str, Field(title="Access Token")]
    token_type: Annotated[Literal["Bearer"], Field(title="Token Type")] = "Bearer"
    expires_in: Annotated[int, Field(description="Seconds.", title="Expires In")]
    refresh_token: Annotated[
        str,
        Field(
            description="Good for one refresh; a used one that comes back ends the session.",
            title="Refresh Token",
        ),
    ]
    user: AccountOut


class LoginIn(Model):
    """
    Who signs in.
    """

    name: Annotated[
        str,
        Field(description="Username, e-mail address or phone number.", title="Name"),
    ]
    password: Annotated[str, Field(title="Password")]


class RefreshIn(Model):
    """
    The refresh token of the session, which is used up by this.
    """

    refresh_token: Annotated[str, Field(title="Refresh Token")]


class LogoutIn(Model):
    """
    Which sessions end.
    """

    everywhere: Annotated[
        bool,
        Field(
            description="All of them, and every access token with them.",
            title="Everywhere",
        ),
    ] = False


class PasswordChangeIn(Model):
    """
    The old password and the new one.
    """

    old_password: Annotated[str, Field(title="Old Password")]
    new_password: Annotated[str, Field(title="New Password")]


class ResetIn(Model):
    """
    Whose password is lost.
    """

    name: Annotated[
        str,
        Field(description="Username, e-mail address or phone number.", title="Name"),
    ]


class ResetFinishIn(Model):
    """
    The token of the reset link, and the new password.
    """

    token: Annotated[str, Field(title="Token")]
    password: Annotated[str, Field(title="Password")]


class QuotaOut(Model):
    """
    What may be used; null is no limit.
    """

    storage: Annotated[int | None, Field(description="Bytes.", title="Storage")]
    productions_at_once: Annotated[int | None, Field(title="Productions At Once")]
    monthly_spend: Annotated[float | None, Field(title="Monthly Spend")]


class AccountChange(Model):
    """
    Fields to change; what is left out stays. Names need the password.
    """

    username: Annotated[str | None, Field(title="Username")] = None
    email: Annotated[str | None, Field(description="null takes it away.", title="Email")] = None
    phone: Annotated[str | None, Field(description="null takes it away.", title="Phone")] = None
    language: Annotated[str | None, Field(title="Language")] = None
    password: Annotated[
        str | None,
        Field(description="Asked for where a login name changes.", title="Password"),
    ] = None


class ConfirmIn(Model):
    """
    The password once more.
    """

    password: Annotated[str, Field(title="Password")]


class PageQuery(Model):
    """
    Which page.
    """

    limit: Annotated[int, Field(description="Items a page.", title="Limit")] = 50
    after: Annotated[str, Field(description="The `next` of the page before.", title="After")] = ""


class ApiKeyOut(Model):
    """
    An API key; the secret is not kept.
    """

    id: Annotated[int, Field(title="Id")]
    name: Annotated[str, Field(title="Name")]
    prefix: Annotated[str, Field(description="How its secret begins.", title="Prefix")]
    scopes: Annotated[list[str], Field(title="Scopes")]
    created: Annotated[AwareDatetime, Field(title="Created")]
    expires: Annotated[AwareDatetime | None, Field(title="Expires")]
    last_used: Annotated[AwareDatetime | None, Field(description="To the minute.", title="Last Used")]


class ApiKeyPage(Model):
    """
    Keys by the page.
    """

    next: Annotated[
        str | None,
        Field(
            description="Give it as `after` for the next page; null on the last.",
            title="Next",
        ),
    ] = None
    items: Annotated[list[ApiKeyOut], Field(title="Items")]


class ApiKeyMade(Model):
    """
    A new API key.
    """

    id: Annotated[int, Field(title="Id")]
    name: Annotated[str, Field(title="Name")]
    prefix: Annotated[str, Field(description="How its secret begins.", title="Prefix")]
    scopes: Annotated[list[str], Field(title="Scopes")]
    created: Annotated[AwareDatetime, Field(title="Created")]
    expires: Annotated[AwareDatetime | None, Field(title="Expires")]
    last_used: Annotated[AwareDatetime | None, Field(description="To the minute.", title="Last Used")]
    secret: Annotated[str, Field(description="Shown this once.", title="Secret")]


class ApiKeyIn(Model):
    """
    A new API key.
    """

    name: Annotated[str, Field(title="Name")]
    scopes: Annotated[
        list[str],
        Field(
            description="Some of *, account:read, account:write, events:read, events:write, files:read, files:write, productions:read, productions:write, users:read, users:write, webhooks:read, webhooks:write. Who may write may read.",
            title="Scopes",
        ),
    ]
    expires: Annotated[
        AwareDatetime | None,
        Field(description="With its time zone; null is never.", title="Expires"),
    ] = None


class Failure(Model):
    """
    Why something failed, and what to do about it.
    """

    code: Annotated[str, Field(title="Code")]
    message: Annotated[str, Field(title="Message")]
    remedy: Annotated[str, Field(title="Remedy")] = ""
    target: Annotated[str, Field(title="Target")] = ""


class ProductionStatus(RootModel[Literal["pending", "running", "completed", "failed", "cancelled"]]):
    root: Annotated[
        Literal["pending", "running", "completed", "failed", "cancelled"],
        Field(
            description="How far a production is. Named for itself: the API's document knows types by their names alone.",
            title="ProductionStatus",
        ),
    ]


class ProgressOut(Model):
    """
    How far it is.

    `fraction` is the share of all targets that is done; null while it is not known how many there will be.
    """

    fraction: Annotated[float | None, Field(title="Fraction")] = None
    targets: Annotated[
        dict[str, int],
        Field(description="Number of targets by status.", title="Targets"),
    ]
    running: Annotated[list[str], Field(description="Targets under way.", title="Running")] = []


class ProductionNew(Model):
    """
    A production to begin.
    """

    model_config = ConfigDict(
        extra="forbid",
    )
    product: Annotated[
        str,
        Field(
            description="A kind of production; `GET /api/studio/products` lists them with their specs.",
            title="Product",
        ),
    ] = "story"
    spec: Annotated[
        dict[str, Any],
        Field(
            description="What is asked for. What is left out takes its default.",
            title="Spec",
        ),
    ]
    title: Annotated[
        str,
        Field(description="What to call it; by default what it is about.", title="Title"),
    ] = ""
    build: Annotated[
        bool | str | list[str],
        Field(
            description='true: everything; false: nothing yet; or targets by name or prefix, such as "script".',
            title="Build",
        ),
    ] = False
    priority: Annotated[
        int,
        Field(
            description="Higher goes first among your own productions.",
            title="Priority",
        ),
    ] = 0


class ProductionFilter(Model):
    """
    Which productions to list.
    """

    limit: Annotated[int, Field(description="Items a page.", title="Limit")] = 50
    after: Annotated[str, Field(description="The `next` of the page before.", title="After")] = ""
    status: Annotated[
        list[Literal["pending", "running", "completed", "failed", "cancelled"]],
        Field(description="Any of these.", title="Status"),
    ] = []
    product: Annotated[str, Field(title="Product")] = ""
    q: Annotated[str, Field(description="Words in the title.", title="Q")] = ""
    order: Annotated[str, Field(title="Order")] = "-id"


class ProductionOut(Model):
    """
    A production in a list.
    """

    id: Annotated[int, Field(title="Id")]
    product: Annotated[str, Field(title="Product")]
    title: Annotated[str, Field(title="Title")]
    status: Annotated[
        Literal["pending", "running", "completed", "failed", "cancelled"],
        Field(
            description="How far a production is. Named for itself: the API's document knows types by their names alone.",
            title="ProductionStatus",
        ),
    ]
    priority: Annotated[int, Field(title="Priority")]
    revision: Annotated[int, Field(title="Revision")]
    wanted: Annotated[
        list[str],
        Field(
            description="Targets asked for, by name, prefix or pattern; `*` is everything.",
            title="Wanted",
        ),
    ]
    building: Annotated[
        bool,
        Field(description="Whether what is wanted is being made.", title="Building"),
    ]
    progress: ProgressOut
    error: Failure | None
    created: Annotated[AwareDatetime, Field(title="Created")]
    updated: Annotated[AwareDatetime, Field(title="Updated")]
    completed: Annotated[AwareDatetime | None, Field(title="Completed")]


class ProductionPage(Model):
    """
    Some productions.
    """

    next: Annotated[
        str | None,
        Field(
            description="Give it as `after` for the next page; null on the last.",
            title="Next",
        ),
    ] = None
    items: Annotated[list[ProductionOut], Field(title="Items")]


class ProductionPatch(Model):
    """
    A change of a production; what is left out stays.
    """

    model_config = ConfigDict(
        extra="forbid",
    )
    title: Annotated[str | None, Field(title="Title")] = None
    spec: Annotated[
        dict[str, Any] | None,
        Field(
            description="A merge patch (RFC 7396): what it holds replaces, null takes away, the rest stays.",
            title="Spec",
        ),
    ] = None
    priority: Annotated[int | None, Field(title="Priority")] = None


class PlanQuery(Model):
    """
    What to plan for.
    """

    until: Annotated[
        list[str],
        Field(description="Targets by name or prefix; empty is everything.", title="Until"),
    ] = []


class EstimateOut(Model):
    """
    What something would take; null is unknown, which is not zero.
    """

    seconds: Annotated[float | None, Field(title="Seconds")]
    price: Annotated[float | None, Field(title="Price")]
    currency: Annotated[str | None, Field(title="Currency")]


class PlanEntryOut(Model):
    """
    A target that a build would make; `maybe` where that hangs on a result not yet known.
    """

    seconds: Annotated[float | None, Field(title="Seconds")]
    price: Annotated[float | None, Field(title="Price")]
    currency: Annotated[str | None, Field(title="Currency")]
    target: Annotated[str, Field(title="Target")]
    step: Annotated[str, Field(title="Step")]
    maybe: Annotated[bool, Field(title="Maybe")]


class PlanOut(Model):
    """
    What a build would make, in order, and whether you can afford it.
    """

    entries: Annotated[list[PlanEntryOut], Field(title="Entries")]
    seconds: Annotated[
        float | None,
        Field(
            description="Work of all entries together; null where none is known.",
            title="Seconds",
        ),
    ]
    price: Annotated[dict[str, float], Field(description="Known prices by currency.", title="Price")]
    forecast: Annotated[
        EstimateOut | None,
        Field(description="Of the whole, while not all targets are known."),
    ]
    within_budget: Annotated[
        bool,
        Field(
            description="Whether your quota covers the known prices.",
            title="Within Budget",
        ),
    ]


class BuildIn(Model):
    """
    What to make.
    """

    model_config = ConfigDict(
        extra="forbid",
    )
    until: Annotated[
        list[str],
        Field(description="Targets by name or prefix; empty is everything.", title="Until"),
    ] = []


class TargetFilter(Model):
    """
    Which targets to list.
    """

    status: Annotated[
        list[Literal["waiting", "ready", "running", "done", "failed", "blocked", "cancelled"]],
        Field(description="Any of these.", title="Status"),
    ] = []
    prefix: Annotated[str, Field(description="Those under a name, such as `page-2`.", title="Prefix")] = ""


class TargetStatus(RootModel[Literal["waiting", "ready", "running", "done", "failed", "blocked", "cancelled"]]):
    root: Annotated[
        Literal["waiting", "ready", "running", "done", "failed", "blocked", "cancelled"],
        Field(description="How far a target is.", title="TargetStatus"),
    ]


class TargetOut(Model):
    """
    A target and where it stands.
    """

    name: Annotated[str, Field(title="Name")]
    step: Annotated[str, Field(title="Step")]
    status: Annotated[
        Literal["waiting", "ready", "running", "done", "failed", "blocked", "cancelled"],
        Field(description="How far a target is.", title="TargetStatus"),
    ]
    queue: Annotated[str, Field(title="Queue")]
    engine: Annotated[str, Field(title="Engine")]
    optional: Annotated[bool, Field(title="Optional")]
    pinned: Annotated[
        bool,
        Field(
            description="Whether a file or a take that you chose stands in for it.",
            title="Pinned",
        ),
    ]
    take: Annotated[int, Field(title="Take")]
    fraction: Annotated[float, Field(title="Fraction")]
    message: Annotated[str, Field(title="Message")]
    attempts: Annotated[int, Field(title="Attempts")]
    error: Failure | None
    started: Annotated[AwareDatetime | None, Field(title="Started")]
    finished: Annotated[AwareDatetime | None, Field(title="Finished")]


class OutputOut(Model):
    """
    One named output of a take.
    """

    media_type: Annotated[str, Field(title="Media Type")]
    size: Annotated[int, Field(title="Size")]
    digest: Annotated[str, Field(title="Digest")]
    link: Annotated[str, Field(title="Link")]


class TakeOut(Model):
    """
    One result of a target: what it gave, who made it, from what, at what cost.
    """

    id: Annotated[int, Field(title="Id")]
    made_by: Annotated[
        str,
        Field(description="`fabula`, or `user` for one of your own.", title="Made By"),
    ]
    current: Annotated[bool, Field(title="Current")]
    pinned: Annotated[bool, Field(title="Pinned")]
    created: Annotated[AwareDatetime, Field(title="Created")]
    outputs: Annotated[dict[str, OutputOut], Field(title="Outputs")]
    manifest: Annotated[dict[str, Any] | None, Field(title="Manifest")]
    spent: Annotated[dict[str, float], Field(description="Money by currency.", title="Spent")]


class TargetDetail(Model):
    """
    A target with its takes, newest first, and where its present one comes from.
    """

    name: Annotated[str, Field(title="Name")]
    step: Annotated[str, Field(title="Step")]
    status: Annotated[
        Literal["waiting", "ready", "running", "done", "failed", "blocked", "cancelled"],
        Field(description="How far a target is.", title="TargetStatus"),
    ]
    queue: Annotated[str, Field(title="Queue")]
    engine: Annotated[str, Field(title="Engine")]
    optional: Annotated[bool, Field(title="Optional")]
    pinned: Annotated[
        bool,
        Field(
            description="Whether a file or a take that you chose stands in for it.",
            title="Pinned",
        ),
    ]
    take: Annotated[int, Field(title="Take")]
    fraction: Annotated[float, Field(title="Fraction")]
    message: Annotated[str, Field(title="Message")]
    attempts: Annotated[int, Field(title="Attempts")]
    error: Failure | None
    started: Annotated[AwareDatetime | None, Field(title="Started")]
    finished: Annotated[AwareDatetime | None, Field(title="Finished")]
    takes: Annotated[list[TakeOut], Field(title="Takes")]
    lineage: Annotated[
        dict[str, Any],
        Field(
            description="Everything that leads to it, by target, as manifests tell.",
            title="Lineage",
        ),
    ]


class AgainIn(Model):
    """
    Another take.
    """

    model_config = ConfigDict(
        extra="forbid",
    )
    build: Annotated[
        bool,
        Field(
            description="Whether to make it at once; else a later build does.",
            title="Build",
        ),
    ] = True


class PinIn(Model):
    """
    What stands in for a target: exactly one of these.
    """

    model_config = ConfigDict(
        extra="forbid",
    )
    take: Annotated[
        int | None,
        Field(description="The id of an earlier take of this target.", title="Take"),
    ] = None
    upload: Annotated[
        int | None,
        Field(description="The id of a file that you uploaded.", title="Upload"),
    ] = None
    content: Annotated[
        str | dict[str, Any] | None,
        Field(
            description="A text, or a JSON value, such as a whole script.",
            title="Content",
        ),
    ] = None


class FileOut(Model):
    """
    A result as a file: its path as in a production folder, and where to get it.
    """

    path: Annotated[str, Field(title="Path")]
    target: Annotated[str, Field(title="Target")]
    media_type: Annotated[str, Field(title="Media Type")]
    size: Annotated[int, Field(title="Size")]
    digest: Annotated[str, Field(description="SHA-256, hex.", title="Digest")]
    href: Annotated[str, Field(description="Its address, for callers with a token.", title="Href")]
    link: Annotated[
        str,
        Field(
            description="A signed address that needs no token, for a while.",
            title="Link",
        ),
    ]
    pinned: Annotated[
        bool,
        Field(
            description="Whether this is one of your own, or one you chose.",
            title="Pinned",
        ),
    ]


class RevisionOut(Model):
    """
    An edit.
    """

    number: Annotated[int, Field(title="Number")]
    what: Annotated[str, Field(title="What")]
    author: Annotated[str | None, Field(title="Author")]
    created: Annotated[AwareDatetime, Field(title="Created")]
    current: Annotated[
        bool,
        Field(
            description="Whether this is the state that the production is in.",
            title="Current",
        ),
    ]


class RevisionPage(Model):
    """
    Some of a production's history.
    """

    next: Annotated[
        str | None,
        Field(
            description="Give it as `after` for the next page; null on the last.",
            title="Next",
        ),
    ] = None
    items: Annotated[list[RevisionOut], Field(title="Items")]
    can_undo: Annotated[bool, Field(title="Can Undo")]
    can_redo: Annotated[bool, Field(title="Can Redo")]


class ShareNew(Model):
    """
    A link just made; its address is shown this once.
    """

    id: Annotated[int, Field(title="Id")]
    created: Annotated[AwareDatetime, Field(title="Created")]
    expires: Annotated[AwareDatetime, Field(title="Expires")]
    token: Annotated[str, Field(title="Token")]
    url: Annotated[str, Field(title="Url")]


class ShareIn(Model):
    """
    A link to make.
    """

    model_config = ConfigDict(
        extra="forbid",
    )
    hours: Annotated[float, Field(title="Hours")] = 72.0


class ShareOut(Model):
    """
    A link under which anybody may see the results until it expires.
    """

    id: Annotated[int, Field(title="Id")]
    created: Annotated[AwareDatetime, Field(title="Created")]
    expires: Annotated[AwareDatetime, Field(title="Expires")]


class ProductOut(Model):
    """
    A kind of production.
    """

    name: Annotated[str, Field(title="Name")]
    about: Annotated[str, Field(title="About")]
    spec: Annotated[dict[str, Any], Field(description="The JSON schema of its spec.", title="Spec")]


class EngineState(Model):
    """
    One engine: what it makes, its name, whether it can work now, and whether the settings choose it.
    """

    capability: Annotated[str, Field(title="Capability")]
    name: Annotated[str, Field(title="Name")]
    version: Annotated[str, Field(title="Version")]
    ok: Annotated[bool, Field(title="Ok")]
    message: Annotated[str, Field(title="Message")]
    chosen: Annotated[bool, Field(title="Chosen")]


class VoiceQuery(Model):
    """
    Which voices.
    """

    engine: Annotated[
        str,
        Field(
            description="A speech engine; by default the one that the settings choose.",
            title="Engine",
        ),
    ] = ""
    language: Annotated[str, Field(description="Such as `en` or `zh`; empty is all.", title="Language")] = ""


class VoiceOut(Model):
    """
    A voice that an engine offers.
    """

    name: Annotated[str, Field(title="Name")]
    language: Annotated[str, Field(title="Language")]
    gender: Annotated[str, Field(title="Gender")]
    age: Annotated[str, Field(title="Age")]
    role: Annotated[str, Field(title="Role")]
    description: Annotated[str, Field(title="Description")]


class SharedOut(Model):
    """
    What a share link shows.
    """

    title: Annotated[str, Field(title="Title")]
    product: Annotated[str, Field(title="Product")]
    status: Annotated[
        Literal["pending", "running", "completed", "failed", "cancelled"],
        Field(
            description="How far a production is. Named for itself: the API's document knows types by their names alone.",
            title="ProductionStatus",
        ),
    ]
    expires: Annotated[AwareDatetime, Field(title="Expires")]
    files: Annotated[dict[str, str], Field(description="Addresses by path.", title="Files")]


class UploadQuery(Model):
    """
    What a file that is sent is called.
    """

    name: Annotated[
        str,
        Field(description="Its name, where the body is the file itself.", title="Name"),
    ] = ""


class UploadShown(Model):
    """
    A file that a user sent.
    """

    id: Annotated[int, Field(title="Id")]
    name: Annotated[str, Field(title="Name")]
    media_type: Annotated[
        str,
        Field(description="By its content, whatever it was called.", title="Media Type"),
    ]
    size: Annotated[int, Field(description="Bytes.", title="Size")]
    digest: Annotated[str, Field(description="SHA-256 of its bytes, in hex.", title="Digest")]
    created: Annotated[AwareDatetime, Field(title="Created")]
    url: Annotated[
        str,
        Field(description="A path that works without signing in for an hour.", title="Url"),
    ]


class UploadPage(Model):
    """
    Some of them.
    """

    next: Annotated[
        str | None,
        Field(
            description="Give it as `after` for the next page; null on the last.",
            title="Next",
        ),
    ] = None
    items: Annotated[list[UploadShown], Field(title="Items")]


class EventsQuery(Model):
    """
    Which events.
    """

    since: Annotated[int, Field(description="Events after this number.", title="Since")] = 0
    limit: Annotated[int, Field(title="Limit")] = 100
    types: Annotated[str, Field(description="Only these types, separated by commas.", title="Types")] = ""


class Item(Model):
    """
    An event, with the fields of its type besides these.
    """

    model_config = ConfigDict(
        extra="allow",
    )
    type: str
    id: Annotated[int, Field(description="Grows by one per user.")]
    at: Annotated[AwareDatetime, Field(description="When, in UTC.")]


class EventsOut(Model):
    """
    Events, oldest first.
    """

    items: Annotated[list[Item], Field(title="Items")]
    last: Annotated[
        int,
        Field(
            description="Give it as `since` next time; nothing is missed or repeated.",
            title="Last",
        ),
    ]


class StreamQuery(Model):
    """
    Where a stream begins.
    """

    since: Annotated[
        int | None,
        Field(description="Events after this number; absent: from now.", title="Since"),
    ] = None


class WebhookOut(Model):
    """
    A webhook.
    """

    id: Annotated[int, Field(title="Id")]
    url: Annotated[str, Field(title="Url")]
    types: Annotated[list[str], Field(title="Types")]
    active: Annotated[bool, Field(title="Active")]
    created: Annotated[AwareDatetime, Field(title="Created")]
    failing_since: Annotated[
        AwareDatetime | None,
        Field(description="Since when each delivery fails.", title="Failing Since"),
    ]
    fault: Annotated[str, Field(description="Why it was switched off, where it was.", title="Fault")]


class WebhooksOut(Model):
    """
    A page of webhooks.
    """

    next: Annotated[
        str | None,
        Field(
            description="Give it as `after` for the next page; null on the last.",
            title="Next",
        ),
    ] = None
    items: Annotated[list[WebhookOut], Field(title="Items")]


class WebhookMade(Model):
    """
    A new webhook, or one with a new secret; the secret is shown this once.
    """

    id: Annotated[int, Field(title="Id")]
    url: Annotated[str, Field(title="Url")]
    types: Annotated[list[str], Field(title="Types")]
    active: Annotated[bool, Field(title="Active")]
    created: Annotated[AwareDatetime, Field(title="Created")]
    failing_since: Annotated[
        AwareDatetime | None,
        Field(description="Since when each delivery fails.", title="Failing Since"),
    ]
    fault: Annotated[str, Field(description="Why it was switched off, where it was.", title="Fault")]
    secret: Annotated[str, Field(title="Secret")]


class WebhookIn(Model):
    """
    A webhook to be.
    """

    url: Annotated[str, Field(description="http or https, reachable from the studio.", title="Url")]
    types: Annotated[
        list[str] | None,
        Field(description="Event types; none means all.", title="Types"),
    ] = None
    secret: Annotated[
        str,
        Field(description="Signs deliveries; left out, one is made.", title="Secret"),
    ] = ""


class WebhookChange(Model):
    """
    What to change of a webhook; what is left out stays.
    """

    url: Annotated[str | None, Field(title="Url")] = None
    types: Annotated[list[str] | None, Field(title="Types")] = None
    active: Annotated[
        bool | None,
        Field(
            description="True switches one on again that failed for too long.",
            title="Active",
        ),
    ] = None


class DeliveryOut(Model):
    """
    A delivery: what was sent, how often, and what came of it.
    """

    id: Annotated[int, Field(title="Id")]
    number: Annotated[
        int | None,
        Field(description="The event's; null for a test ping.", title="Number"),
    ]
    payload: Annotated[dict[str, Any], Field(title="Payload")]
    created: Annotated[AwareDatetime, Field(title="Created")]
    attempts: Annotated[int, Field(title="Attempts")]
    next_attempt: Annotated[
        AwareDatetime | None,
        Field(description="Null once delivered or given up.", title="Next Attempt"),
    ]
    delivered: Annotated[AwareDatetime | None, Field(title="Delivered")]
    status_code: Annotated[int | None, Field(title="Status Code")]
    error: Annotated[str, Field(title="Error")]


class DeliveriesOut(Model):
    """
    A page of deliveries.
    """

    next: Annotated[
        str | None,
        Field(
            description="Give it as `after` for the next page; null on the last.",
            title="Next",
        ),
    ] = None
    items: Annotated[list[DeliveryOut], Field(title="Items")]


class DoorRegisterOut(Model):
    """
    The account: the id is the one in `user:{id}`.
    """

    id: Annotated[int, Field(title="Id")]
    username: Annotated[str, Field(title="Username")]


class DoorRegisterIn(Model):
    """
    A new account.
    """

    username: Annotated[str, Field(title="Username")]
    password: Annotated[str, Field(title="Password")]
    email: Annotated[str | None, Field(title="Email")] = None


class DoorTokenOut(Model):
    """
    An access token; the refresh token is in the cookie.
    """

    access_token: Annotated[str, Field(title="Access Token")]
    token_type: Annotated[Literal["Bearer"], Field(title="Token Type")] = "Bearer"


class DoorLoginIn(Model):
    """
    Who signs in.
    """

    username: Annotated[
        str,
        Field(description="Or the e-mail address, or the phone number.", title="Username"),
    ]
    password: Annotated[str, Field(title="Password")]


class SegmentShown(Model):
    """
    A segment of the workflow.
    """

    id: Annotated[int, Field(title="Id")]
    name: Annotated[str, Field(title="Name")]


class TaskBegun(Model):
    """
    A task's id.
    """

    task_id: Annotated[int, Field(title="Task Id")]


class TaskNew(Model):
    """
    A task to begin.
    """

    topic: Annotated[str, Field(title="Topic")]
    main_role: Annotated[str | None, Field(title="Main Role")] = None
    scene: Annotated[str | None, Field(title="Scene")] = None
    description: Annotated[str | None, Field(title="Description")] = None
    workflow_version: Annotated[Literal["default", "videogen"], Field(title="Workflow Version")] = "default"


class TaskIds(Model):
    """
    All of the caller's tasks.
    """

    task_ids: Annotated[list[int], Field(title="Task Ids")]


class TaskProgress(Model):
    """
    How far a task is.
    """

    current_segment: Annotated[int, Field(title="Current Segment")]
    status: Annotated[Literal["pending", "running", "completed", "failed"], Field(title="Status")]
    workflow_version: Annotated[str, Field(title="Workflow Version")]
    total_segments: Annotated[int, Field(title="Total Segments")]
    segment_names: Annotated[list[str], Field(title="Segment Names")]


class TaskInfo(Model):
    """
    How far a task is, with its id.
    """

    current_segment: Annotated[int, Field(title="Current Segment")]
    status: Annotated[Literal["pending", "running", "completed", "failed"], Field(title="Status")]
    workflow_version: Annotated[str, Field(title="Workflow Version")]
    total_segments: Annotated[int, Field(title="Total Segments")]
    segment_names: Annotated[list[str], Field(title="Segment Names")]
    id: Annotated[int, Field(title="Id")]


class SegmentAccepted(Model):
    """
    A segment that is being made.
    """

    accepted: Annotated[bool, Field(title="Accepted")]
    celery_task_id: Annotated[str, Field(title="Celery Task Id")]
    message: Annotated[str, Field(title="Message")]


class SegmentResources(Model):
    """
    What a segment made, as paths for `GET /resource`.
    """

    segmentId: Annotated[int, Field(title="Segmentid")]
    urls: Annotated[list[str], Field(title="Urls")]


class TaskChanged(Model):
    """
    A change that is through.
    """

    message: Annotated[str, Field(title="Message")]


class PageText(Model):
    """
    The text of a page.
    """

    story: Annotated[str, Field(title="Story")]


class TaskText(Model):
    """
    A user's own text: `pages` for segment 1, `segmented_pages` for segment 3.
    """

    pages: Annotated[list[PageText] | None, Field(title="Pages")] = None
    segmented_pages: Annotated[list[list[str]] | None, Field(title="Segmented Pages")] = None


class TaskDeleted(Model):
    """
    A task that is gone.
    """

    deleted: Annotated[bool, Field(title="Deleted")]


class UserQuery(Model):
    """
    Which users.
    """

    limit: Annotated[int, Field(description="Items a page.", title="Limit")] = 50
    after: Annotated[str, Field(description="The `next` of the page before.", title="After")] = ""
    search: Annotated[str, Field(description="Part of a login name.", title="Search")] = ""
    role: Literal["user", "staff", "service"] | None = None
    active: Annotated[bool | None, Field(title="Active")] = None


class UserOut(Model):
    """
    A user as the staff sees him. Quotas of null take the installation's default.
    """

    id: Annotated[int, Field(title="Id")]
    username: Annotated[str, Field(title="Username")]
    email: Annotated[str | None, Field(title="Email")]
    phone: Annotated[str | None, Field(title="Phone")]
    role: Annotated[
        Literal["user", "staff", "service"],
        Field(
            description="What an account is for: a person, someone of the house, or a machine.",
            title="Role",
        ),
    ]
    language: Annotated[str, Field(title="Language")]
    date_joined: Annotated[AwareDatetime, Field(title="Date Joined")]
    last_login: Annotated[AwareDatetime | None, Field(title="Last Login")]
    is_active: Annotated[bool, Field(title="Is Active")]
    storage_quota: Annotated[int | None, Field(title="Storage Quota")]
    productions_at_once: Annotated[int | None, Field(title="Productions At Once")]
    monthly_spend: Annotated[float | None, Field(title="Monthly Spend")]


class UserPage(Model):
    """
    Users by the page.
    """

    next: Annotated[
        str | None,
        Field(
            description="Give it as `after` for the next page; null on the last.",
            title="Next",
        ),
    ] = None
    items: Annotated[list[UserOut], Field(title="Items")]


class UserNew(Model):
    """
    An account that the staff makes; it has no password until its owner sets one by a reset link.
    """

    username: Annotated[str, Field(title="Username")]
    email: Annotated[str | None, Field(title="Email")] = None
    role: Literal["user", "staff", "service"] | None = None


class UserChange(Model):
    """
    Fields to change; what is left out stays. A quota of null takes the installation's default.
    """

    role: Literal["user", "staff", "service"] | None = None
    is_active: Annotated[bool | None, Field(title="Is Active")] = None
    storage_quota: Annotated[int | None, Field(description="Bytes.", title="Storage Quota")] = None
    productions_at_once: Annotated[int | None, Field(title="Productions At Once")] = None
    monthly_spend: Annotated[float | str | None, Field(title="Monthly Spend")] = None


class ResetLinkOut(Model):
    """
    Where a user sets a new password, once.
    """

    link: Annotated[str, Field(title="Link")]
    expires: Annotated[AwareDatetime, Field(title="Expires")]


class Check(Model):
    """
    One thing that the studio stands on.
    """

    ok: Annotated[bool, Field(title="Ok")]
    message: Annotated[str, Field(title="Message")] = ""
    seconds: Annotated[float, Field(title="Seconds")] = 0.0


class WorkersCheck(Model):
    """
    The workers that were heard lately: how many, how many targets they make at once, how old the last word is.
    """

    ok: Annotated[bool, Field(title="Ok")]
    message: Annotated[str, Field(title="Message")] = ""
    seconds: Annotated[float, Field(title="Seconds")] = 0.0
    count: Annotated[int, Field(title="Count")] = 0
    at_once: Annotated[int, Field(title="At Once")] = 0
    age: Annotated[float | None, Field(title="Age")] = None
    queues: Annotated[list[str], Field(title="Queues")] = []


class AccountFullOut(Model):
    """
    An account with what it may use and has used.
    """

    id: Annotated[int, Field(title="Id")]
    username: Annotated[str, Field(title="Username")]
    email: Annotated[str | None, Field(title="Email")]
    phone: Annotated[str | None, Field(title="Phone")]
    role: Annotated[
        Literal["user", "staff", "service"],
        Field(
            description="What an account is for: a person, someone of the house, or a machine.",
            title="Role",
        ),
    ]
    language: Annotated[str, Field(title="Language")]
    date_joined: Annotated[AwareDatetime, Field(title="Date Joined")]
    last_login: Annotated[AwareDatetime | None, Field(title="Last Login")]
    quota: QuotaOut
    usage: Annotated[
        dict[str, float],
        Field(description="By the names of the quotas.", title="Usage"),
    ]


class ProductionDetail(Model):
    """
    A production whole: with its spec, and its results by readable name.
    """

    id: Annotated[int, Field(title="Id")]
    product: Annotated[str, Field(title="Product")]
    title: Annotated[str, Field(title="Title")]
    status: Annotated[
        Literal["pending", "running", "completed", "failed", "cancelled"],
        Field(
            description="How far a production is. Named for itself: the API's document knows types by their names alone.",
            title="ProductionStatus",
        ),
    ]
    priority: Annotated[int, Field(title="Priority")]
    revision: Annotated[int, Field(title="Revision")]
    wanted: Annotated[
        list[str],
        Field(
            description="Targets asked for, by name, prefix or pattern; `*` is everything.",
            title="Wanted",
        ),
    ]
    building: Annotated[
        bool,
        Field(description="Whether what is wanted is being made.", title="Building"),
    ]
    progress: ProgressOut
    error: Failure | None
    created: Annotated[AwareDatetime, Field(title="Created")]
    updated: Annotated[AwareDatetime, Field(title="Updated")]
    completed: Annotated[AwareDatetime | None, Field(title="Completed")]
    spec: Annotated[dict[str, Any], Field(title="Spec")]
    results: Annotated[
        dict[str, str],
        Field(description="Addresses by path, such as `movie.mp4`.", title="Results"),
    ]


class TargetList(Model):
    """
    A production's targets in their order.
    """

    items: Annotated[list[TargetOut], Field(title="Items")]


class FileList(Model):
    """
    The results that are there.
    """

    items: Annotated[list[FileOut], Field(title="Items")]


class ShareList(Model):
    """
    The links that are good.
    """

    items: Annotated[list[ShareOut], Field(title="Items")]


class ProductList(Model):
    """
    Every kind of production.
    """

    items: Annotated[list[ProductOut], Field(title="Items")]


class EngineList(Model):
    """
    Every engine.
    """

    items: Annotated[list[EngineState], Field(title="Items")]


class VoiceList(Model):
    """
    Some voices.
    """

    items: Annotated[list[VoiceOut], Field(title="Items")]


class Health(Model):
    """
    How it stands; `failing` if anything it stands on does not work.
    """

    status: Annotated[Literal["ok", "failing"], Field(title="Status")]
    version: Annotated[str, Field(title="Version")]
    database: Check
    queue: Check
    storage: Check
    disk: Check
    workers: WorkersCheck
    beat: Check
    engines: Annotated[list[EngineState], Field(title="Engines")]

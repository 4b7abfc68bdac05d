"""The calls of a studio. Generated from the studio's OpenAPI document by tools/generate_client.py; do not edit."""

from pathlib import Path
from typing import Any
from urllib.parse import quote

from fabula.client import models
from fabula.client.session import Session


class AccountCalls:
    """Calls about account."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def register(self, body: models.RegisterIn) -> models.AccountOut:
        """Anybody may. No two accounts share a login name, whatever its kind and its capitals."""
        return self._session.call(models.AccountOut, "POST", "/api/studio/auth/register", body=body)

    def sign_in(self, body: models.LoginIn) -> models.SessionOut:
        """By username, e-mail address or phone number. Too many wrong tries have to wait (429, `Retry-After`)."""
        return self._session.call(models.SessionOut, "POST", "/api/studio/auth/login", body=body)

    def refresh(self, body: models.RefreshIn) -> models.SessionOut:
        """The next access and refresh token. A used refresh token that comes back later ends the whole session."""
        return self._session.call(models.SessionOut, "POST", "/api/studio/auth/refresh", body=body)

    def sign_out(self, body: models.LogoutIn) -> None:
        """Of this session, or everywhere; its access tokens are void at once."""
        self._session.call(type(None), "POST", "/api/studio/auth/logout", body=body)

    def change_password(self, body: models.PasswordChangeIn) -> models.SessionOut:
        """Asked for with the old one. All other sessions end; this one goes on with the tokens answered."""
        return self._session.call(models.SessionOut, "POST", "/api/studio/auth/password/change", body=body)

    def reset_password(self, body: models.ResetIn) -> None:
        """Sends a link to the account's e-mail address. The answer is the same where there is no such account."""
        self._session.call(type(None), "POST", "/api/studio/auth/password/reset", body=body)

    def finish_password(self, body: models.ResetFinishIn) -> None:
        """By the token of the link, once, within the hour."""
        self._session.call(type(None), "POST", "/api/studio/auth/password/finish", body=body)

    def account(self) -> models.AccountFullOut:
        """With what it may use and has used."""
        return self._session.call(models.AccountFullOut, "GET", "/api/studio/account")

    def change(self, body: models.AccountChange) -> models.AccountFullOut:
        """Login names and language. A new login name needs the password."""
        return self._session.call(models.AccountFullOut, "PATCH", "/api/studio/account", body=body)

    def export(self) -> bytes:
        """A ZIP of all that the studio keeps of the account: facts as JSON, files as they are."""
        return self._session.call(bytes, "GET", "/api/studio/account/export")

    def delete(self, body: models.ConfirmIn) -> None:
        """For good, with productions, files and keys."""
        self._session.call(type(None), "POST", "/api/studio/account/delete", body=body)

    def keys(self, *, limit: int | None = None, after: str | None = None) -> models.ApiKeyPage:
        """Those that were not revoked."""
        return self._session.call(
            models.ApiKeyPage, "GET", "/api/studio/api-keys", params={"limit": limit, "after": after}
        )

    def create(self, body: models.ApiKeyIn) -> models.ApiKeyMade:
        """The secret is shown this once. Send it as `Authorization: Bearer …` or `X-API-Key`."""
        return self._session.call(models.ApiKeyMade, "POST", "/api/studio/api-keys", body=body)

    def revoke(self, key_id: int) -> None:
        """At once and for good."""
        self._session.call(type(None), "DELETE", f"/api/studio/api-keys/{key_id}")


class ProductionsCalls:
    """Calls about productions."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def create(self, body: models.ProductionNew, *, idempotency_key: str | None = None) -> models.ProductionDetail:
        """With `build: true`, one call makes a whole film; listen to events, or ask again, to hear when it is done."""
        return self._session.call(
            models.ProductionDetail,
            "POST",
            "/api/studio/productions",
            headers={"Idempotency-Key": idempotency_key},
            body=body,
        )

    def productions(
        self,
        *,
        limit: int | None = None,
        after: str | None = None,
        status: list[str] | None = None,
        product: str | None = None,
        q: str | None = None,
        order: str | None = None,
    ) -> models.ProductionPage:
        """Newest first, or in another order; filtered by status, product and words of the title."""
        return self._session.call(
            models.ProductionPage,
            "GET",
            "/api/studio/productions",
            params={"limit": limit, "after": after, "status": status, "product": product, "q": q, "order": order},
        )

    def production(self, production_id: int, *, if_none_match: str | None = None) -> models.ProductionDetail:
        """With its progress, what failed and why, and the addresses of its results."""
        return self._session.call(
            models.ProductionDetail,
            "GET",
            f"/api/studio/productions/{production_id}",
            headers={"If-None-Match": if_none_match},
        )

    def change(self, production_id: int, body: models.ProductionPatch, *, if_match: str) -> models.ProductionDetail:
        """Title, spec, priority. What the change makes stale is not made before it is asked for: see plan and build."""
        return self._session.call(
            models.ProductionDetail,
            "PATCH",
            f"/api/studio/productions/{production_id}",
            headers={"If-Match": if_match},
            body=body,
        )

    def delete(self, production_id: int) -> None:
        """For good, with its files and its history."""
        self._session.call(type(None), "DELETE", f"/api/studio/productions/{production_id}")

    def plan(self, production_id: int, *, until: list[str] | None = None) -> models.PlanOut:
        """In order, with seconds and price; for everything, or for some targets and what they need."""
        return self._session.call(
            models.PlanOut, "GET", f"/api/studio/productions/{production_id}/plan", params={"until": until}
        )

    def build(self, production_id: int, body: models.BuildIn | None = None) -> models.ProductionDetail:
        """Make what is stale: everything, or some targets and what they need. What failed before is tried again."""
        return self._session.call(
            models.ProductionDetail, "POST", f"/api/studio/productions/{production_id}/build", body=body
        )

    def cancel(self, production_id: int) -> models.ProductionDetail:
        """Stop what runs and make no more; what is made stays, and a build goes on from there."""
        return self._session.call(models.ProductionDetail, "POST", f"/api/studio/productions/{production_id}/cancel")

    def targets(
        self, production_id: int, *, status: list[str] | None = None, prefix: str | None = None
    ) -> models.TargetList:
        """In their order: what is done, what runs, what failed and why."""
        return self._session.call(
            models.TargetList,
            "GET",
            f"/api/studio/productions/{production_id}/targets",
            params={"status": status, "prefix": prefix},
        )

    def again(self, production_id: int, name: str, body: models.AgainIn | None = None) -> models.TargetDetail:
        """Have it made anew; the takes before stay, and may be pinned."""
        return self._session.call(
            models.TargetDetail,
            "POST",
            f"/api/studio/productions/{production_id}/targets/{quote(name)}/again",
            body=body,
        )

    def retry(self, production_id: int, name: str) -> models.TargetDetail:
        """Have it made after it failed or was cancelled."""
        return self._session.call(
            models.TargetDetail, "POST", f"/api/studio/productions/{production_id}/targets/{quote(name)}/retry"
        )

    def target_cancel(self, production_id: int, name: str) -> models.TargetDetail:
        """Stop making it, and what needs it."""
        return self._session.call(
            models.TargetDetail, "POST", f"/api/studio/productions/{production_id}/targets/{quote(name)}/cancel"
        )

    def pin(self, production_id: int, name: str, body: models.PinIn, *, if_match: str) -> models.ProductionDetail:
        """Let an earlier take, an uploaded file or a text stand in for it; what depends on it becomes stale."""
        return self._session.call(
            models.ProductionDetail,
            "PUT",
            f"/api/studio/productions/{production_id}/targets/{quote(name)}/pin",
            headers={"If-Match": if_match},
            body=body,
        )

    def unpin(self, production_id: int, name: str, *, if_match: str) -> models.ProductionDetail:
        """Let it stand for itself again."""
        return self._session.call(
            models.ProductionDetail,
            "DELETE",
            f"/api/studio/productions/{production_id}/targets/{quote(name)}/pin",
            headers={"If-Match": if_match},
        )

    def target(self, production_id: int, name: str) -> models.TargetDetail:
        """With all its takes, and everything that leads to it."""
        return self._session.call(
            models.TargetDetail, "GET", f"/api/studio/productions/{production_id}/targets/{quote(name)}"
        )

    def files(self, production_id: int) -> models.FileList:
        """Every result that is there."""
        return self._session.call(models.FileList, "GET", f"/api/studio/productions/{production_id}/files")

    def file(self, production_id: int, path: str, *, range: str | None = None) -> bytes:
        """The file itself; parts of it by Range."""
        return self._session.call(
            bytes, "GET", f"/api/studio/productions/{production_id}/files/{quote(path)}", headers={"Range": range}
        )

    def put_file(
        self, production_id: int, path: str, content: bytes | Path, *, if_match: str
    ) -> models.ProductionDetail:
        """The body is the file. What depends on it becomes stale; pictures and recordings may be of another format."""
        return self._session.call(
            models.ProductionDetail,
            "PUT",
            f"/api/studio/productions/{production_id}/files/{quote(path)}",
            headers={"If-Match": if_match},
            content=content,
        )

    def delete_file(self, production_id: int, path: str, *, if_match: str) -> models.ProductionDetail:
        """What Fabula makes takes its place again."""
        return self._session.call(
            models.ProductionDetail,
            "DELETE",
            f"/api/studio/productions/{production_id}/files/{quote(path)}",
            headers={"If-Match": if_match},
        )

    def put_script(self, production_id: int, body: dict[str, Any], *, if_match: str) -> models.ProductionDetail:
        """An edited `script.json`: title, characters, pages with their text or lines. As `PUT …/files/script.json`."""
        return self._session.call(
            models.ProductionDetail,
            "PUT",
            f"/api/studio/productions/{production_id}/script",
            headers={"If-Match": if_match},
            body=body,
        )

    def history(self, production_id: int, *, limit: int | None = None, after: str | None = None) -> models.RevisionPage:
        """Newest first. Undo and redo are edits of their own, so nothing is lost; `current` is the state that holds."""
        return self._session.call(
            models.RevisionPage,
            "GET",
            f"/api/studio/productions/{production_id}/history",
            params={"limit": limit, "after": after},
        )

    def undo(self, production_id: int, *, if_match: str) -> models.ProductionDetail:
        """Bring spec, takes and pins back to before the last edit; again, to before the one before it."""
        return self._session.call(
            models.ProductionDetail,
            "POST",
            f"/api/studio/productions/{production_id}/undo",
            headers={"If-Match": if_match},
        )

    def redo(self, production_id: int, *, if_match: str) -> models.ProductionDetail:
        """Take back the last undo; a new edit ends what can be redone."""
        return self._session.call(
            models.ProductionDetail,
            "POST",
            f"/api/studio/productions/{production_id}/redo",
            headers={"If-Match": if_match},
        )

    def share(self, production_id: int, body: models.ShareIn | None = None) -> models.ShareNew:
        """A link under which anybody may see its results for some hours; three days where none are said."""
        return self._session.call(models.ShareNew, "POST", f"/api/studio/productions/{production_id}/share", body=body)

    def links(self, production_id: int) -> models.ShareList:
        """Those that are good. Their addresses are shown only when they are made."""
        return self._session.call(models.ShareList, "GET", f"/api/studio/productions/{production_id}/share")

    def revoke_all(self, production_id: int) -> None:
        """At once."""
        self._session.call(type(None), "DELETE", f"/api/studio/productions/{production_id}/share")

    def revoke(self, production_id: int, link_id: int) -> None:
        """At once."""
        self._session.call(type(None), "DELETE", f"/api/studio/productions/{production_id}/share/{link_id}")


class CatalogueCalls:
    """Calls about catalogue."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def products(self) -> models.ProductList:
        """Every kind of production, with the JSON schema of its spec."""
        return self._session.call(models.ProductList, "GET", "/api/studio/products")

    def engines(self) -> models.EngineList:
        """Who can write, draw, speak and make music, and whether they can work now; looked at afresh every ten minutes."""
        return self._session.call(models.EngineList, "GET", "/api/studio/engines")

    def voices(self, *, engine: str | None = None, language: str | None = None) -> models.VoiceList:
        """The named voices of a speech engine, of one language or of all."""
        return self._session.call(
            models.VoiceList, "GET", "/api/studio/voices", params={"engine": engine, "language": language}
        )


class SharedCalls:
    """Calls about shared."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def shared(self, token: str) -> models.SharedOut:
        """What a link shows to anybody: the title, and its results."""
        return self._session.call(models.SharedOut, "GET", f"/api/studio/shared/{quote(token)}")

    def shared_file(self, token: str, path: str, *, range: str | None = None) -> bytes:
        """The file itself; parts of it by Range."""
        return self._session.call(
            bytes, "GET", f"/api/studio/shared/{quote(token)}/files/{quote(path)}", headers={"Range": range}
        )


class FilesCalls:
    """Calls about files."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def create(
        self, content: bytes | Path, *, name: str | None = None, idempotency_key: str | None = None
    ) -> models.UploadShown:
        """As a form with the part `file`, or as the body itself. What it is, is found out by its content."""
        return self._session.call(
            models.UploadShown,
            "POST",
            "/api/studio/uploads",
            params={"name": name},
            headers={"Idempotency-Key": idempotency_key},
            content=content,
        )

    def listed(self, *, limit: int | None = None, after: str | None = None) -> models.UploadPage:
        """Newest first."""
        return self._session.call(
            models.UploadPage, "GET", "/api/studio/uploads", params={"limit": limit, "after": after}
        )

    def shown(self, upload_id: int) -> models.UploadShown:
        """What it is, and where its bytes are."""
        return self._session.call(models.UploadShown, "GET", f"/api/studio/uploads/{upload_id}")

    def remove(self, upload_id: int) -> None:
        """What was made of it stays as it is."""
        self._session.call(type(None), "DELETE", f"/api/studio/uploads/{upload_id}")

    def content(self, upload_id: int, *, download: bool | None = None) -> bytes:
        """Whole or by `Range`."""
        return self._session.call(
            bytes, "GET", f"/api/studio/uploads/{upload_id}/content", params={"download": download}
        )

    def linked(self, token: str) -> bytes:
        """Works without signing in until the link expires."""
        return self._session.call(bytes, "GET", f"/api/studio/files/{quote(token)}")


class EventsCalls:
    """Calls about events."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def events_since(
        self, *, since: int | None = None, limit: int | None = None, types: str | None = None
    ) -> models.EventsOut:
        """Events after `since`, oldest first. Ask again with `last` as `since`."""
        return self._session.call(
            models.EventsOut, "GET", "/api/events", params={"since": since, "limit": limit, "types": types}
        )


class WebhooksCalls:
    """Calls about webhooks."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def webhooks_list(self, *, limit: int | None = None, after: str | None = None) -> models.WebhooksOut:
        """Webhooks, newest first."""
        return self._session.call(
            models.WebhooksOut, "GET", "/api/studio/webhooks", params={"limit": limit, "after": after}
        )

    def webhooks_create(self, body: models.WebhookIn) -> models.WebhookMade:
        """The answer shows the secret, this once. `Fabula-Signature` is `t=…,v1=HMAC-SHA256(secret, "t.body")`."""
        return self._session.call(models.WebhookMade, "POST", "/api/studio/webhooks", body=body)

    def webhooks_get(self, webhook_id: int) -> models.WebhookOut:
        """One webhook."""
        return self._session.call(models.WebhookOut, "GET", f"/api/studio/webhooks/{webhook_id}")

    def webhooks_update(self, webhook_id: int, body: models.WebhookChange) -> models.WebhookOut:
        """Change its address or types, or switch it off and on."""
        return self._session.call(models.WebhookOut, "PATCH", f"/api/studio/webhooks/{webhook_id}", body=body)

    def webhooks_delete(self, webhook_id: int) -> None:
        """Delete it with its deliveries."""
        self._session.call(type(None), "DELETE", f"/api/studio/webhooks/{webhook_id}")

    def webhooks_secret(self, webhook_id: int) -> models.WebhookMade:
        """A new secret, shown this once; the old one is void."""
        return self._session.call(models.WebhookMade, "POST", f"/api/studio/webhooks/{webhook_id}/secret")

    def webhooks_ping(self, webhook_id: int) -> models.DeliveryOut:
        """Sends `{"type": "ping"}`; its delivery tells how it went."""
        return self._session.call(models.DeliveryOut, "POST", f"/api/studio/webhooks/{webhook_id}/ping")

    def deliveries_list(
        self, webhook_id: int, *, limit: int | None = None, after: str | None = None
    ) -> models.DeliveriesOut:
        """Deliveries, newest first."""
        return self._session.call(
            models.DeliveriesOut,
            "GET",
            f"/api/studio/webhooks/{webhook_id}/deliveries",
            params={"limit": limit, "after": after},
        )

    def deliveries_again(self, webhook_id: int, delivery_id: int) -> models.DeliveryOut:
        """Sends it once more, as if it were new."""
        return self._session.call(
            models.DeliveryOut, "POST", f"/api/studio/webhooks/{webhook_id}/deliveries/{delivery_id}/again"
        )


class StoryTasksCalls:
    """Calls about story tasks."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def register(self, body: models.DoorRegisterIn) -> models.DoorRegisterOut:
        """A taken name is a 400."""
        return self._session.call(models.DoorRegisterOut, "POST", "/api/register", body=body)

    def sign_in(self, body: models.DoorLoginIn) -> models.DoorTokenOut:
        """Answers an access token and sets the HttpOnly cookie `refresh_token`."""
        return self._session.call(models.DoorTokenOut, "POST", "/api/login", body=body)

    def refresh(self) -> models.DoorTokenOut:
        """By the cookie, which is replaced."""
        return self._session.call(models.DoorTokenOut, "POST", "/api/refresh")

    def workflow(self) -> list[models.SegmentShown]:
        """The segments in their order."""
        return self._session.call(list[models.SegmentShown], "GET", "/api/task/workflow")

    def task_new(self, body: models.TaskNew) -> models.TaskBegun:
        """Begin a task about a topic."""
        return self._session.call(models.TaskBegun, "POST", "/api/task/new", body=body)

    def mytasks(self) -> models.TaskIds:
        """The ids of the caller's tasks."""
        return self._session.call(models.TaskIds, "GET", "/api/task/mytasks")

    def progress(self, task_id: int) -> models.TaskProgress:
        """How far a task is."""
        return self._session.call(models.TaskProgress, "GET", f"/api/task/{task_id}/progress")

    def info(self, task_id: int) -> models.TaskInfo:
        """How far a task is, with its id."""
        return self._session.call(models.TaskInfo, "GET", f"/api/task/{task_id}/info")

    def execute(self, task_id: int, number: int, *, redo: bool | None = None) -> models.SegmentAccepted:
        """Have a segment made; its end is told over the WebSocket."""
        return self._session.call(
            models.SegmentAccepted, "POST", f"/api/task/{task_id}/execute/{number}", params={"redo": redo}
        )

    def resources(self, task_id: int, *, segment_id: int) -> models.SegmentResources:
        """The paths of what a segment made."""
        return self._session.call(
            models.SegmentResources, "GET", f"/api/task/{task_id}/resource", params={"segmentId": segment_id}
        )

    def resource(self, *, url: str, range: str | None = None) -> bytes:
        """A file of the caller's tasks by its relative path; ranges work."""
        return self._session.call(bytes, "GET", "/api/resource", params={"url": url}, headers={"Range": range})

    def myresource(self, task_id: int, number: int, body: models.TaskText) -> models.TaskChanged:
        """Put the user's own text in the place of segment 1's pages or segment 3's pieces."""
        return self._session.call(models.TaskChanged, "PUT", f"/api/task/{task_id}/myresource/{number}", body=body)

    def task_delete(self, task_id: int) -> models.TaskDeleted:
        """Delete a task with all its files."""
        return self._session.call(models.TaskDeleted, "DELETE", f"/api/task/{task_id}")


class StaffCalls:
    """Calls about staff."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def users(
        self,
        *,
        limit: int | None = None,
        after: str | None = None,
        search: str | None = None,
        role: str | None = None,
        active: bool | None = None,
    ) -> models.UserPage:
        """Newest first."""
        return self._session.call(
            models.UserPage,
            "GET",
            "/api/studio/users",
            params={"limit": limit, "after": after, "search": search, "role": role, "active": active},
        )

    def create(self, body: models.UserNew) -> models.UserOut:
        """For a machine, which then gets an API key; or for somebody who sets his password by a reset link."""
        return self._session.call(models.UserOut, "POST", "/api/studio/users", body=body)

    def user(self, user_id: int) -> models.UserOut:
        """By id."""
        return self._session.call(models.UserOut, "GET", f"/api/studio/users/{user_id}")

    def change(self, user_id: int, body: models.UserChange) -> models.UserOut:
        """Role, activity, quotas. Only an administrator may make or change staff."""
        return self._session.call(models.UserOut, "PATCH", f"/api/studio/users/{user_id}", body=body)

    def delete(self, user_id: int) -> None:
        """For good, with productions, files and keys."""
        self._session.call(type(None), "DELETE", f"/api/studio/users/{user_id}")

    def make_reset_link(self, user_id: int) -> models.ResetLinkOut:
        """To be handed over by an administrator: for a first password, or where no letter arrives."""
        return self._session.call(models.ResetLinkOut, "POST", f"/api/studio/users/{user_id}/reset-link")

    def create_key(self, user_id: int, body: models.ApiKeyIn) -> models.ApiKeyMade:
        """A key for a service account; people make their own."""
        return self._session.call(models.ApiKeyMade, "POST", f"/api/studio/users/{user_id}/api-keys", body=body)


class HealthCalls:
    """Calls about health."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def health(self) -> models.Health:
        """Database, queue, storage, disk, workers, clock and engines. 503 where one of them does not work."""
        return self._session.call(models.Health, "GET", "/api/health")


class Calls:
    """All calls, by what they are about."""

    def __init__(self, session: Session) -> None:
        self.session = session
        self.account = AccountCalls(session)
        self.productions = ProductionsCalls(session)
        self.catalogue = CatalogueCalls(session)
        self.shared = SharedCalls(session)
        self.files = FilesCalls(session)
        self.events = EventsCalls(session)
        self.webhooks = WebhooksCalls(session)
        self.story_tasks = StoryTasksCalls(session)
        self.staff = StaffCalls(session)
        self.health = HealthCalls(session)

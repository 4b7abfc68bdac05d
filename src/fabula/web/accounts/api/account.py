"""`/api/studio/account`: one's own account."""

import tempfile
from collections.abc import AsyncIterator
from typing import IO

from asgiref.sync import sync_to_async
from django.http import HttpRequest, StreamingHttpResponse
from ninja import Router, Status

from fabula.web.accounts.auth import TokenAuth, caller
from fabula.web.accounts.erasing import account_delete
from fabula.web.accounts.exporting import account_export
from fabula.web.accounts.models import User
from fabula.web.accounts.quotas import quota_of, usage_of
from fabula.web.accounts.schemas import AccountChange, AccountFullOut, AccountOut, ConfirmIn, QuotaOut
from fabula.web.accounts.services import account_change
from fabula.web.api.problems import Problem

router = Router(auth=TokenAuth(scope="account"))
people = TokenAuth(people_only=True)
_PIECE = 1 << 20


@router.get("", response=AccountFullOut, summary="My account")
def account(request: HttpRequest) -> AccountFullOut:
    """With what it may use and has used."""
    return _account(caller(request))


@router.patch("", auth=people, response={200: AccountFullOut, frozenset({409, 429}): Problem}, summary="Change it")
def change(request: HttpRequest, payload: AccountChange) -> AccountFullOut:
    """Login names and language. A new login name needs the password."""
    sent = payload.model_dump(exclude_unset=True)
    return _account(account_change(caller(request), sent, password=sent.pop("password", None)))


@router.get(
    "/export",
    auth=people,
    response={200: None},
    summary="Everything of mine",
    openapi_extra={
        "responses": {200: {"description": "A ZIP.", "content": {"application/zip": {"schema": {"format": "binary"}}}}}
    },
)
def export(request: HttpRequest) -> StreamingHttpResponse:
    """A ZIP of all that the studio keeps of the account: facts as JSON, files as they are."""
    archive = tempfile.TemporaryFile()  # noqa: SIM115 - closed by whoever has sent it
    account_export(caller(request), archive)
    response = StreamingHttpResponse(_pieces(archive), content_type="application/zip")
    response["Content-Length"] = str(archive.tell())
    response["Content-Disposition"] = 'attachment; filename="fabula-account.zip"'
    return response


@router.post("/delete", auth=people, response={204: None, frozenset({409, 429}): Problem}, summary="Delete it")
def delete(request: HttpRequest, payload: ConfirmIn) -> Status[None]:
    """For good, with productions, files and keys."""
    account_delete(caller(request), password=payload.password)
    return Status(204, None)


def _account(user: User) -> AccountFullOut:
    return AccountFullOut(
        **AccountOut.from_orm(user).model_dump(), quota=QuotaOut.from_orm(quota_of(user)), usage=usage_of(user)
    )


async def _pieces(archive: IO[bytes]) -> AsyncIterator[bytes]:
    """A file from its start, read beside the event loop: what is iterated plainly would be held in memory whole."""
    archive.seek(0)
    with archive:
        while piece := await sync_to_async(archive.read, thread_sensitive=False)(_PIECE):
            yield piece

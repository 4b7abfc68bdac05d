"""Everything that an account holds, as a ZIP: each app tells what it has of a user."""

import json
import re
import zipfile
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import IO, Any

from django.core.serializers.json import DjangoJSONEncoder

from fabula.web.accounts.models import ApiKey, RefreshToken, User


@dataclass(frozen=True)
class ExportFile:
    """A file of the export: its path in the ZIP, and its bytes in pieces. `packed` where it is packed already."""

    path: str
    pieces: Iterable[bytes]
    packed: bool = False


Exporter = Callable[[User], Iterable[ExportFile]]
_EXPORTERS: dict[str, Exporter] = {}
_UNFIT = re.compile(r'[\x00-\x1f<>:"\\|?*]')


def exporter(name: str, function: Exporter) -> None:
    """Register what gives an app's files of a user; they go into the folder `name`. Apps do so in `AppConfig.ready`."""
    _EXPORTERS[name] = function


def json_file(path: str, value: Any) -> ExportFile:
    """A file of the export that holds a value as JSON."""
    text = json.dumps(value, cls=DjangoJSONEncoder, ensure_ascii=False, indent=2)
    return ExportFile(path, [text.encode()])


def account_export(user: User, target: IO[bytes]) -> None:
    """Write everything of a user into a ZIP. What is large is read and written in pieces."""
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        _add(archive, json_file("account.json", account_facts(user)))
        for name, function in sorted(_EXPORTERS.items()):
            for file in function(user):
                _add(archive, ExportFile(f"{name}/{file.path}", file.pieces, packed=file.packed))


def account_facts(user: User) -> dict[str, Any]:
    """What the account itself holds; secrets are known as digests only, and not told."""
    fields = ("id", "username", "email", "phone", "role", "language", "date_joined", "last_login")
    keys = ApiKey.objects.filter(user=user).order_by("id")
    sessions = RefreshToken.objects.filter(user=user).order_by("created")
    return {
        **{field: getattr(user, field) for field in fields},
        "api_keys": list(keys.values("name", "prefix", "scopes", "created", "expires", "last_used", "revoked")),
        "sessions": list(sessions.values("created", "expires", "used", "revoked")),
    }


def _add(archive: zipfile.ZipFile, file: ExportFile) -> None:
    entry = zipfile.ZipInfo(_path_safe(file.path))
    entry.compress_type = zipfile.ZIP_STORED if file.packed else zipfile.ZIP_DEFLATED
    # Sizes are not known before: room for files beyond 4 GB.
    with archive.open(entry, "w", force_zip64=True) as target:
        for piece in file.pieces:
            target.write(piece)


def _path_safe(path: str) -> str:
    """A path that unpacks everywhere, and below the folder it is unpacked in."""
    parts = (_UNFIT.sub("_", part).strip() for part in path.split("/"))
    return "/".join(part for part in parts if part not in ("", ".", ".."))

"""The one API: every router at its place, one OpenAPI document at `/api/docs/`."""

from fabula.web.accounts.api.account import router as account_router
from fabula.web.accounts.api.auth import router as auth_router
from fabula.web.accounts.api.keys import router as api_keys_router
from fabula.web.accounts.api.users import router as users_router
from fabula.web.accounts.doors import story_tasks_router as story_tasks_accounts_router
from fabula.web.api.document import StudioAPI
from fabula.web.api.parsing import StrictParser
from fabula.web.api.problems import problems_handled
from fabula.web.api.rendering import Utf8Renderer
from fabula.web.events.api import router as events_router
from fabula.web.events.webhooks_api import router as webhooks_router
from fabula.web.files.api import files_router, uploads_router
from fabula.web.health import router as health_router
from fabula.web.productions.api.catalogue import router as catalogue_router
from fabula.web.productions.api.files import router as results_router
from fabula.web.productions.api.history import router as history_router
from fabula.web.productions.api.productions import router as productions_router
from fabula.web.productions.api.sharing import public_router as shared_router
from fabula.web.productions.api.sharing import router as sharing_router
from fabula.web.productions.api.targets import router as targets_router
from fabula.web.productions.story_tasks.api import router as story_tasks_router

_DESCRIPTION = """\
Stories that are written, drawn, spoken and filmed, and songs that are written, composed, sung and drawn, as
productions that outlive every crash. The music services' calls (`/generate_…`) stand beside it, at the root.

- **Sign in**: register and log in under *account*, then give the access token or an API key as
  `Authorization: Bearer …`.
- **Errors** have one shape (RFC 9457): `code` for programs, `detail` for people, `remedy` says how to mend it.
  `Accept-Language: zh` gets them in Chinese.
- **Creating calls** take an `Idempotency-Key`: the same key again gives the first answer again.
- **Reads** have an `ETag`; edits want it back in `If-Match`, so that two editors never overwrite each other (412).
- **Lists** are paged: give `next` as `after`.
- **Events** come by WebSocket (`/ws/notifications?token=…&since=…`), as server-sent events, by webhook, or when asked.
"""

api = StudioAPI(
    title="Fabula",
    description=_DESCRIPTION,
    version="0.1.0",
    docs_url="/docs/",
    openapi_url="/openapi.json",
    parser=StrictParser(),
    renderer=Utf8Renderer(),
)
problems_handled(api)
api.add_router("/studio/auth", auth_router, tags=["account"])
api.add_router("/studio/account", account_router, tags=["account"])
api.add_router("/studio/api-keys", api_keys_router, tags=["account"])
for each in (productions_router, targets_router, results_router, history_router, sharing_router):
    api.add_router("/studio/productions", each, tags=["productions"])
api.add_router("/studio", catalogue_router, tags=["catalogue"])
api.add_router("/studio/shared", shared_router, tags=["shared"])
api.add_router("/studio/uploads", uploads_router, tags=["files"])
api.add_router("/studio/files", files_router, tags=["files"])
api.add_router("/events", events_router, tags=["events"])
api.add_router("/studio/webhooks", webhooks_router, tags=["webhooks"])
api.add_router("", story_tasks_accounts_router, tags=["story tasks"])
api.add_router("", story_tasks_router, tags=["story tasks"])
api.add_router("/studio/users", users_router, tags=["staff"])
api.add_router("/health", health_router, tags=["health"])

"""The one API: every router at its place, one OpenAPI document at `/api/docs/`."""

from fabula.web.accounts.api.account import router as account_router
from fabula.web.accounts.api.auth import router as auth_router
from fabula.web.accounts.api.keys import router as api_keys_router
from fabula.web.accounts.api.users import router as users_router
from fabula.web.accounts.doors import story_tasks_router as story_tasks_accounts_router
from fabula.web.api.document import StudioAPI
from fabula.web.api.parsing import StrictParser
from fabula.web.api.problems import problems_handled
from fabula.web.events.api import router as events_router
from fabula.web.events.webhooks_api import router as webhooks_router
from fabula.web.health import router as health_router

api = StudioAPI(title="Fabula", version="0.1.0", docs_url="/docs/", openapi_url="/openapi.json", parser=StrictParser())
problems_handled(api)
api.add_router("/health", health_router, tags=["health"])
api.add_router("/events", events_router, tags=["events"])
api.add_router("/studio/webhooks", webhooks_router, tags=["webhooks"])
api.add_router("/studio/auth", auth_router, tags=["account"])
api.add_router("/studio/account", account_router, tags=["account"])
api.add_router("/studio/api-keys", api_keys_router, tags=["account"])
api.add_router("/studio/users", users_router, tags=["staff"])
api.add_router("", story_tasks_accounts_router, tags=["story tasks"])

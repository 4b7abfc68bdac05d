"""The one API: every router at its place, one OpenAPI document at `/api/docs/`."""

from ninja import NinjaAPI

from fabula.web.api.problems import problems_handled

api = NinjaAPI(title="Fabula", version="0.1.0", docs_url="/docs/", openapi_url="/openapi.json")
problems_handled(api)

"""The one API: every router at its place, one OpenAPI document at `/api/docs/`."""

from fabula.web.api.document import StudioAPI
from fabula.web.api.parsing import StrictParser
from fabula.web.api.problems import problems_handled

api = StudioAPI(title="Fabula", version="0.1.0", docs_url="/docs/", openapi_url="/openapi.json", parser=StrictParser())
problems_handled(api)

"""A typed client of a studio.

    with Studio("http://localhost:8025", token="fab_…") as studio:
        film = studio.productions.create(ProductionNew(spec={"story": {"topic": "a fox"}}, build=True))

`models` and `calls` are generated from the studio's OpenAPI document (`make client`); this package imports
nothing of the rest of Fabula.
"""

from fabula.client.session import Problem, Session
from fabula.client.studio import Studio

__all__ = ["Problem", "Session", "Studio"]

"""Our own processes under a supervisor: each runs one verb of `fabula manage`, in a fork where that is possible."""

import gc
import os
import sys
from functools import partial
from importlib import import_module
from pathlib import Path

from fabula.web.folder import StudioFolder
from fabula.web.manage import PARENT, verb_run
from fabula.web.up.child import Spec
from fabula.web.up.forking import may_fork

# Arithmetic in the processes of a studio is parallel between targets; a pool of threads in each would be in the way
# of forking, and of the other processes.
_ONE_THREAD = {"OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1", "MKL_NUM_THREADS": "1"}

_NEEDED = (
    "fabula.web.asgi",
    "uvicorn.protocols.http.h11_impl",
    "uvicorn.protocols.websockets.websockets_sansio_impl",
    "celery.apps.beat",
    "celery.apps.worker",
    "celery.concurrency.prefork",
    "kombu.transport.redis",
)


class Staff:
    """Knows how to run a verb on a folder. Where we may fork, everything they need is imported here, once."""

    def __init__(self, folder: StudioFolder, port: int) -> None:
        self._environment = {
            **os.environ,
            **_ONE_THREAD,
            "FABULA_DATA": str(folder.root),
            "FABULA_WEB_PORT": str(port),
        }
        self._forks = may_fork()
        if self._forks:
            os.environ.update(self._environment)
            _preload()
            self._forks = may_fork()

    def spec(self, *arguments: str, descriptors: tuple[int, ...] = (), output: bool = False) -> Spec:
        """One process, called by its verb."""
        name = arguments[0]
        if self._forks:
            return Spec(name, call=partial(verb_run, arguments), output=output)
        # Without the command line, which would only cost memory.
        command = (sys.executable, "-m", "fabula.web.manage", *arguments)
        environment = {**self._environment, PARENT: str(os.getpid())}
        return Spec(name, command, environment, folder=Path.cwd(), descriptors=descriptors, output=output)


def _preload() -> None:
    """Import what web, workers and clock need, and lay it where the collector of garbage does not stir it up."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "fabula.web.settings")
    for module in _NEEDED:
        import_module(module)
    from django.conf import settings

    from fabula.web.celery import app
    from fabula.web.logs import studio_logs

    app.loader.import_default_modules()
    studio_logs(settings.FABULA)
    gc.collect()
    gc.freeze()

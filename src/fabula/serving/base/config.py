"""What one service is told, as plain values."""

from dataclasses import dataclass, field

from fabula.engines.configured import engine_options
from fabula.engines.options import EngineOptions
from fabula.runtime.service_settings import GpuType, ServiceKind, ServiceSettings

SERVICE_NAMES: dict[ServiceKind, str] = {
    "lyrics": "lyrics-generator",
    "music": "music-generator",
    "image": "cover-image-generator",
    "integrated": "integrated-music",
}
ORDER: tuple[ServiceKind, ...] = ("lyrics", "music", "image", "integrated")
"""Every service after those it depends on."""
DEPENDENCIES: dict[ServiceKind, tuple[ServiceKind, ...]] = {
    "lyrics": (), "music": (), "image": (), "integrated": ("lyrics", "music", "image"),
}  # fmt: skip
ALIASES: dict[str, ServiceKind] = {"cover": "image"}

# US dollars an hour, https://modal.com/pricing; a machine of one's own costs what the setting says.
_USUAL_COSTS: dict[GpuType, float] = {
    "CPU": 0.0, "T4": 0.59, "L4": 0.80, "A10G": 1.10, "L40S": 1.95, "A100": 2.50, "H100": 3.95,
}  # fmt: skip


@dataclass(frozen=True)
class ServiceConfig:
    """One service. Times are seconds, 0 for no limit; `cost_per_hour` is in US dollars."""

    kind: ServiceKind
    service_name: str
    gpu_type: GpuType = "CPU"
    scaledown_window: float = 300.0
    max_runtime_seconds: float = 600.0
    max_concurrent_requests: int = 1
    cost_per_hour: float = 0.0
    token: str = field(default="", repr=False)

    def cost_of(self, seconds: float) -> float:
        """What the machine costs in that time, in US dollars."""
        return round(seconds * self.cost_per_hour / 3600, 6)


@dataclass(frozen=True)
class Engines:
    """Which engine does what by name, and what engines are told."""

    options: EngineOptions
    text: str = "embedded"
    music: str = "embedded"
    image: str = "embedded"


def service_config(kind: ServiceKind, settings: ServiceSettings) -> ServiceConfig:
    """The part of the settings that is about one service."""
    gpu, cost = settings.gpu_type.of(kind), settings.cost_per_hour.of(kind)
    return ServiceConfig(
        kind=kind,
        service_name=settings.service_name.of(kind) or SERVICE_NAMES[kind],
        gpu_type=gpu,
        scaledown_window=settings.scaledown_window.of(kind),
        max_runtime_seconds=settings.max_runtime_seconds.of(kind),
        max_concurrent_requests=settings.max_concurrent_requests.of(kind),
        cost_per_hour=_USUAL_COSTS[gpu] if cost is None else cost,
        token=settings.service_token.get_secret_value(),
    )


def engines_of(settings: ServiceSettings) -> Engines:
    """The engines that the settings name."""
    return Engines(engine_options(settings), settings.text_engine, settings.music_engine, settings.image_engine)

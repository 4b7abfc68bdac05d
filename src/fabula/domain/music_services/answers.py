"""What the music services answer."""

from typing import Any, Literal

from pydantic import BaseModel, ConfigDict


class Metadata(BaseModel):
    """How a result came about: seconds, who made it, on what machine, at what cost (US dollars)."""

    model_config = ConfigDict(protected_namespaces=())

    generation_time: float
    model_info: dict[str, Any]
    gpu_type: str
    estimated_cost: float
    operation_id: str


class Health(BaseModel):
    """The answer of `/health_check`."""

    model_config = ConfigDict(protected_namespaces=())

    status: str
    model_loaded: bool
    service_name: str
    gpu_type: str
    uptime: float
    active_operations: int
    total_operations: int


class Info(BaseModel):
    """The answer of `/service_info`."""

    name: str
    model: dict[str, str]
    capabilities: list[str]
    limits: dict[str, Any]
    version: str


class Failure(BaseModel):
    """Every failure."""

    detail: str
    status_code: int
    operation_id: str
    service: str


class LyricsAnswer(BaseModel):
    """Lyrics with a tag before each section; `structure_tags` are those, in order."""

    lyrics: str
    word_count: int
    structure_tags: list[str]
    metadata: Metadata


class PromptAnswer(BaseModel):
    """Tags for a music model, weightiest first, in one line."""

    prompt: str
    tag_count: int
    detected_genre: str
    metadata: Metadata


class CategoriesAnswer(BaseModel):
    """Categories, surest first, and how sure each is (0…1)."""

    categories: list[str]
    primary_genre: str
    confidence_scores: dict[str, float]
    metadata: Metadata


class MusicAnswer(BaseModel):
    """A WAV file in base64 and its seconds; where storage is configured, also where it lies and its megabytes."""

    audio_data: str
    generation_time: float
    audio_duration: float
    file_path: str | None = None
    file_size_mb: float | None = None
    metadata: Metadata


class CoverAnswer(BaseModel):
    """Where a cover lies; its width and height in pixels, its size in megabytes."""

    file_path: str
    image_dimensions: tuple[int, int]
    file_size_mb: float
    metadata: Metadata


class DownloadAnswer(BaseModel):
    """A cover itself, in base64; `file_size` is in bytes, `file_type` a media type."""

    file_data: str
    file_name: str
    file_size: int
    file_type: str
    file_extension: str
    image_dimensions: tuple[int, int]
    file_size_mb: float
    metadata: Metadata


class StylesAnswer(BaseModel):
    """The names of the styles."""

    styles: list[str]


class ServiceStatus(BaseModel):
    """Which parts can work now."""

    lyrics: bool
    music: bool
    image: bool


class SongAnswer(BaseModel):
    """A song: where its sound and cover lie. What went wrong beside it stands in `errors`."""

    audio_file_path: str
    cover_image_file_path: str | None
    categories: list[str]
    storage_mode: Literal["local", "s3"]
    generation_metadata: dict[str, Any]
    service_status: ServiceStatus
    errors: list[str] | None
    correlation_id: str
    s3_key: str | None
    cover_image_s3_key: str | None

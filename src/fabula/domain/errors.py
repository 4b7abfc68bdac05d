"""The error tree: every failure a user can meet, each with what went wrong and how to mend it.

FabulaError
├── InputError            what was asked cannot be done as asked
├── SettingsError         the installation or a setting is wrong
├── ProductionError       the production folder or record does not allow it
│   ├── ProductionBusy    another process is building it
│   └── TargetFailed      a target failed; the rest is kept
├── StorageError          a disk or object store refused
│   └── BlobCorrupt       stored bytes are not what their digest says
├── EngineError           an engine failed; `retryable` decides whether to try again
│   ├── EngineUnavailable not reachable, overloaded, or timed out (retryable)
│   ├── EngineRefused     the engine will not do this request, ever (not retryable)
│   │   ├── EngineOverTime   it was stopped there at the limit of its time
│   │   └── EngineOverMemory it does not fit into the memory there
│   └── EngineMisanswered the answer does not fit the protocol (retryable)
└── Cancelled             somebody asked to stop
"""


class FabulaError(Exception):
    """A failure with a remedy. `str(error)` is the one line that a user reads.

    `message` says what is wrong, `remedy` what to do about it (an imperative sentence), `code` is stable and
    meant for programs.
    """

    code = "error"
    exit_code = 1

    def __init__(self, message: str, *, remedy: str = "") -> None:
        super().__init__(message, remedy)
        self.message = message
        self.remedy = remedy

    def __str__(self) -> str:
        return f"{self.message} {self.remedy}".strip()

    def __reduce__(self) -> tuple[object, ...]:
        # Keyword-only arguments do not survive the default pickling, and errors cross process borders.
        return (_rebuild, (type(self), self.message, self.remedy, self.__dict__))


def _rebuild(kind: type[FabulaError], message: str, remedy: str, state: dict[str, object]) -> FabulaError:
    error = kind.__new__(kind)
    Exception.__init__(error, message, remedy)
    error.__dict__.update(state)
    return error


class InputError(FabulaError):
    """What was asked cannot be done as asked. `field` names the option or field at fault."""

    code = "bad_input"
    exit_code = 2

    def __init__(self, message: str, *, remedy: str = "", field: str = "") -> None:
        super().__init__(message, remedy=remedy)
        self.field = field


class SettingsError(FabulaError):
    """The installation or a setting is wrong."""

    code = "bad_settings"
    exit_code = 3


class ProductionError(FabulaError):
    """The production folder or record does not allow it."""

    code = "production"
    exit_code = 4


class ProductionBusy(ProductionError):
    """Another process is building this production."""

    code = "production_busy"


class TargetFailed(ProductionError):
    """A target failed for good; what was finished is kept. `target` is its name."""

    code = "target_failed"

    def __init__(self, message: str, *, remedy: str = "", target: str = "") -> None:
        super().__init__(message, remedy=remedy)
        self.target = target


class StorageError(FabulaError):
    """A disk or an object store refused: full, read-only, gone."""

    code = "storage"
    exit_code = 5


class BlobCorrupt(StorageError):
    """Stored bytes are not what their digest says. `digest` names the blob."""

    code = "blob_corrupt"

    def __init__(self, message: str, *, remedy: str = "", digest: str = "") -> None:
        super().__init__(message, remedy=remedy)
        self.digest = digest


class EngineError(FabulaError):
    """An engine failed. A vendor's error becomes one of these, without its URL or key."""

    code = "engine"
    exit_code = 6
    retryable = False

    def __init__(self, message: str, *, remedy: str = "", engine: str = "", retry_after: float | None = None) -> None:
        super().__init__(message, remedy=remedy)
        self.engine = engine
        self.retry_after = retry_after


class EngineUnavailable(EngineError):
    """The engine is not reachable, is overloaded or timed out. `retry_after` is in seconds where it said so."""

    code = "engine_unavailable"
    retryable = True


class EngineRefused(EngineError):
    """The engine will never do this request: wrong key, unknown model, forbidden content, unsupported size."""

    code = "engine_refused"


class EngineOverTime(EngineRefused):
    """The engine stopped the request when it ran over the limit that is set there; it would again."""

    code = "engine_over_time"


class EngineOverMemory(EngineRefused):
    """The request needs more memory than the engine has, also on its second try."""

    code = "engine_over_memory"


class EngineMisanswered(EngineError):
    """The engine's answer does not fit its protocol (truncated JSON, no audio, a broken picture)."""

    code = "engine_misanswered"
    retryable = True


class Cancelled(FabulaError):
    """Somebody asked to stop; nothing is wrong."""

    code = "cancelled"
    exit_code = 130

"""Django's settings, from Fabula's: the environment is read here, once for every studio process.

Importing this makes nothing: the commands prepare the data folder (`web.manage`).
"""

from pathlib import Path

from django.core.management.utils import get_random_secret_key

from fabula.runtime.settings import settings_read
from fabula.runtime.studio_settings import StudioSettings
from fabula.web.databases import database_of
from fabula.web.folder import StudioFolder
from fabula.web.origins import trusted_origins

FABULA: StudioSettings = settings_read(StudioSettings)
FOLDER = StudioFolder(FABULA.data.absolute())
DATA = FOLDER.root

# Without a prepared folder (a type checker, `django-admin`) the key lives as long as the process.
SECRET_KEY = FABULA.secret_key.get_secret_value() or FOLDER.secret_key() or get_random_secret_key()
DEBUG = FABULA.debug
ALLOWED_HOSTS = list(FABULA.allowed_hosts)
DATABASES = {"default": database_of(FABULA, FOLDER)}
REDIS_URL = FABULA.redis_url.get_secret_value() or FOLDER.queue_url() or "redis://localhost:6379/0"

INSTALLED_APPS = [
    "unfold",
    "django.contrib.admin",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "corsheaders",
    "ninja",
    "fabula.web.apps.StudioConfig",
    "fabula.web.accounts",
    "fabula.web.events",
    "fabula.web.files",
    "fabula.web.productions",
]
# All of it is synchronous because the last one is: one step into a thread instead of one for each (`middleware.py`).
MIDDLEWARE = [
    "fabula.web.middleware.operations",
    "fabula.web.middleware.content_policy",
    "fabula.web.middleware.problems",
    "django.middleware.security.SecurityMiddleware",
    "corsheaders.middleware.CorsMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.locale.LocaleMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "fabula.web.middleware.slashes",
]
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
            ]
        },
    }
]
ROOT_URLCONF = "fabula.web.urls"
APPEND_SLASH = False
AUTH_USER_MODEL = "accounts.User"
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
AUTHENTICATION_BACKENDS = ["fabula.web.accounts.backend.NamesBackend"]
PASSWORD_HASHERS = ["fabula.web.accounts.hashers.Argon2Hasher"]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator"},
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
    {
        "NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator",
        "OPTIONS": {"user_attributes": ("username", "email", "phone")},
    },
]
USE_TZ = True
TIME_ZONE = "UTC"
LANGUAGE_CODE = "en"
LANGUAGES = [("en", "English"), ("zh-hans", "简体中文")]
STATIC_URL = "/static/"
STATIC_ROOT = Path(DATA / "static")
LOGGING_CONFIG = None

EMAIL_BACKEND = f"django.core.mail.backends.{'smtp' if FABULA.email_host else 'console'}.EmailBackend"
EMAIL_HOST = FABULA.email_host
EMAIL_PORT = FABULA.email_port
EMAIL_HOST_USER = FABULA.email_user
EMAIL_HOST_PASSWORD = FABULA.email_password.get_secret_value()
EMAIL_USE_SSL = FABULA.email_port == 465
EMAIL_USE_TLS = bool(FABULA.email_user) and not EMAIL_USE_SSL
EMAIL_TIMEOUT = 20
DEFAULT_FROM_EMAIL = FABULA.email_from

# A JSON body is held in memory; what is larger must be an upload, which is streamed to a file.
DATA_UPLOAD_MAX_MEMORY_SIZE = 8_000_000

SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = FABULA.production
SESSION_COOKIE_HTTPONLY = True
SECURE_HSTS_SECONDS = 31_536_000 if FABULA.production else 0
SECURE_REFERRER_POLICY = "same-origin"
X_FRAME_OPTIONS = "DENY"
CSRF_TRUSTED_ORIGINS = trusted_origins(FABULA)
CORS_ALLOW_ALL_ORIGINS = "*" in FABULA.cors_origins
CORS_ALLOWED_ORIGINS = [origin for origin in FABULA.cors_origins if origin != "*"]
CORS_ALLOW_CREDENTIALS = not CORS_ALLOW_ALL_ORIGINS
CORS_ALLOW_HEADERS = [
    "accept", "authorization", "content-type", "idempotency-key", "if-match", "if-none-match", "last-event-id",
    "range", "user-agent", "x-api-key", "x-csrftoken", "x-request-id", "x-requested-with",
]  # fmt: skip
CORS_EXPOSE_HEADERS = [
    "content-disposition",
    "content-range",
    "etag",
    "link",
    "location",
    "retry-after",
    "x-request-id",
]

CELERY_BROKER_URL = REDIS_URL
CELERY_BROKER_POOL_LIMIT = 4
CELERY_BROKER_CONNECTION_RETRY_ON_STARTUP = True
CELERY_BROKER_CONNECTION_MAX_RETRIES = None
# Who sends does not wait for a broker that is away (max_retries); workers do, by the line above.
CELERY_BROKER_TRANSPORT_OPTIONS = {
    "priority_steps": [0], "socket_connect_timeout": 2, "socket_keepalive": True, "max_retries": 0,
}  # fmt: skip
CELERY_TASK_DEFAULT_QUEUE = "cpu"
CELERY_TASK_QUEUES: dict[str, dict[str, object]] = {
    name: {} for name in ("text", "image", "speech", "music", "video", "cpu")
}
CELERY_TASK_IGNORE_RESULT = True
# A message is only a wake-up, and the reconciler repeats it: a request does not wait for a broker that is away.
CELERY_TASK_PUBLISH_RETRY = False
CELERY_WORKER_PREFETCH_MULTIPLIER = 1
CELERY_WORKER_ENABLE_REMOTE_CONTROL = False
CELERY_WORKER_SEND_TASK_EVENTS = False
CELERY_WORKER_HIJACK_ROOT_LOGGER = False
CELERY_WORKER_REDIRECT_STDOUTS = False
# Children of a machine under load are slow to begin; the default of 4 s kills them.
CELERY_WORKER_PROC_ALIVE_TIMEOUT = 60.0
CELERY_BEAT_SCHEDULER = "fabula.web.productions.clock:StudioScheduler"
CELERY_BEAT_SCHEDULE = {
    "deliver webhooks": {"task": "events.deliver_due", "schedule": 10.0, "options": {"expires": 10.0}},
    "forget events": {"task": "events.cleanup", "schedule": 3600.0},
    "forget tokens": {"task": "accounts.cleanup", "schedule": 3600.0},
    "tidy productions": {"task": "productions.tidy", "schedule": 3600.0},
    "clear away files": {"task": "files.cleanup", "schedule": 86400.0},
}
CELERY_WORKER_CANCEL_LONG_RUNNING_TASKS_ON_CONNECTION_LOSS = False

UNFOLD = {
    "SITE_TITLE": "Fabula",
    "SITE_HEADER": "Fabula",
    "SITE_SUBHEADER": "Studio",
    "SITE_SYMBOL": "auto_stories",
    "SITE_URL": "/",
    "SHOW_HISTORY": True,
    "SHOW_VIEW_ON_SITE": False,
    "SIDEBAR": {"show_search": True, "show_all_applications": False, "navigation": "fabula.web.sidebar.navigation"},
}

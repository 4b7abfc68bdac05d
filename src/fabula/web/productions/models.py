"""Productions and their targets: what was asked, what was chosen, what runs where, what came of it."""

import uuid

from django.conf import settings
from django.db import models

from fabula.web.files.models import Blob


class ProductionStatus(models.TextChoices):
    """How far a production is. Named for itself: the API's document knows types by their names alone."""

    PENDING = "pending"
    RUNNING = "running"
    COMPLETED = "completed"
    FAILED = "failed"
    CANCELLED = "cancelled"


class TargetStatus(models.TextChoices):
    """How far a target is."""

    WAITING = "waiting"
    READY = "ready"
    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"
    BLOCKED = "blocked"
    CANCELLED = "cancelled"


class Production(models.Model):
    """A user's story, song, book or film: its spec, and where the making of it stands.

    `revision` grows with every edit of spec or choices, and is the ETag. `wanted` are the targets asked for, by
    name, prefix or pattern; nothing else is made, and they only while `building`: an edit of what is finished makes
    targets stale and starts nothing. `door_state` belongs to the door the production came through.
    """

    Status = ProductionStatus

    owner = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="productions")
    product = models.CharField(max_length=32)
    title = models.CharField(max_length=300)
    spec = models.JSONField()
    revision = models.PositiveIntegerField(default=1)
    wanted = models.JSONField(default=list)
    building = models.BooleanField(default=False, help_text="Whether what is wanted is being made.")
    status = models.CharField(max_length=16, choices=Status.choices, default=Status.PENDING)
    priority = models.SmallIntegerField(default=0, help_text="Higher goes first.")
    door = models.CharField(max_length=32, default="studio")
    door_state = models.JSONField(default=dict)
    call = models.UUIDField(unique=True, default=uuid.uuid4, help_text="Who began it: done again, it is still one.")
    error = models.JSONField(null=True)
    created = models.DateTimeField(auto_now_add=True)
    updated = models.DateTimeField(auto_now=True)
    completed = models.DateTimeField(null=True)

    class Meta:
        ordering = ("-id",)
        indexes = (
            models.Index(fields=["owner", "-id"]),
            models.Index(fields=["status"]),
            models.Index(fields=["owner", "building"]),
        )

    def __str__(self) -> str:
        return f"{self.id} {self.title}"


class Outcome(models.Model):
    """What a target gave under a key, or what a user gave in its place (`made_by` "user").

    `outcome` and `manifest` are the domain's values as JSON; `artifacts` name the blobs, which live while they do.
    """

    production = models.ForeignKey(Production, on_delete=models.CASCADE, related_name="outcomes")
    key = models.CharField(max_length=64)
    target = models.CharField(max_length=128)
    step = models.CharField(max_length=64)
    made_by = models.CharField(max_length=16, default="fabula")
    outcome = models.JSONField()
    manifest = models.JSONField(null=True)
    seconds_per_weight = models.FloatField(null=True)
    spent = models.JSONField(default=dict, help_text="Money by currency.")
    created = models.DateTimeField(auto_now_add=True)

    class Meta:
        constraints = (models.UniqueConstraint(fields=["production", "key"], name="outcome_once_per_key"),)
        indexes = (models.Index(fields=["step", "-created"]), models.Index(fields=["production", "target"]))


class Artifact(models.Model):
    """A named output of an outcome; holds its blob."""

    outcome = models.ForeignKey(Outcome, on_delete=models.CASCADE, related_name="artifacts")
    name = models.CharField(max_length=128)
    blob = models.ForeignKey(Blob, on_delete=models.RESTRICT, related_name="artifacts")

    class Meta:
        constraints = (models.UniqueConstraint(fields=["outcome", "name"], name="artifact_once_per_name"),)


class Choice(models.Model):
    """What a user chose for a target: which take, or an outcome that stands in for it."""

    production = models.ForeignKey(Production, on_delete=models.CASCADE, related_name="choices")
    target = models.CharField(max_length=128)
    take = models.PositiveIntegerField(default=0)
    pin = models.ForeignKey(Outcome, on_delete=models.RESTRICT, null=True, related_name="pinned_by")

    class Meta:
        constraints = (models.UniqueConstraint(fields=["production", "target"], name="choice_once_per_target"),)


class Target(models.Model):
    """A target that the scheduler knows, with where it stands; the queue of the workers as well.

    The lease is the truth: whoever holds `lease` (a token) until `lease_expires` runs the target, and only with
    that token may he finish it. To cancel a run is to take its lease away: its worker stops when it notices. A
    Celery message is nothing but a wake-up.
    """

    Status = TargetStatus

    production = models.ForeignKey(Production, on_delete=models.CASCADE, related_name="targets")
    owner = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")
    name = models.CharField(max_length=128)
    position = models.PositiveIntegerField(help_text="Place in the product's order.")
    step = models.CharField(max_length=64)
    queue = models.CharField(max_length=16, help_text="Capability of the engine, or cpu.")
    engine = models.CharField(max_length=200, blank=True)
    weight = models.FloatField(default=1.0)
    optional = models.BooleanField(default=False)
    status = models.CharField(max_length=16, choices=Status.choices, default=Status.WAITING)
    key = models.CharField(max_length=64, blank=True)
    job = models.JSONField(null=True, help_text="What a worker needs to run it, while it is ready or running.")
    priority = models.SmallIntegerField(default=0)
    ready_since = models.DateTimeField(null=True)
    not_before = models.DateTimeField(null=True, help_text="Backing off until then.")
    attempts = models.PositiveSmallIntegerField(default=0)
    crashes = models.PositiveSmallIntegerField(default=0)
    lease = models.UUIDField(null=True)
    lease_expires = models.DateTimeField(null=True)
    worker = models.CharField(max_length=160, blank=True, help_text="Who holds the lease; see web/identities.py.")
    fraction = models.FloatField(default=0.0)
    message = models.CharField(max_length=300, blank=True)
    error = models.JSONField(null=True)
    started = models.DateTimeField(null=True)
    finished = models.DateTimeField(null=True)

    class Meta:
        constraints = (models.UniqueConstraint(fields=["production", "name"], name="target_once_per_name"),)
        indexes = (
            models.Index(fields=["status", "queue", "owner", "-priority", "production", "position"]),
            models.Index(fields=["status", "lease_expires"]),
            models.Index(fields=["owner", "status"]),
        )


class Duty(models.Model):
    """Something that only one process may do at a time, and when it was last done."""

    name = models.CharField(max_length=64, primary_key=True)
    holder = models.CharField(max_length=160, blank=True)
    expires = models.DateTimeField(null=True)
    done = models.DateTimeField(null=True)


class Revision(models.Model):
    """An edit, kept so that it can be undone: spec and choices as they were after it."""

    production = models.ForeignKey(Production, on_delete=models.CASCADE, related_name="revisions")
    number = models.PositiveIntegerField()
    author = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+")
    what = models.CharField(max_length=200)
    spec = models.JSONField()
    choices = models.JSONField(help_text="By target: take, and the id of the pinned outcome.")
    created = models.DateTimeField(auto_now_add=True)

    class Meta:
        constraints = (models.UniqueConstraint(fields=["production", "number"], name="revision_once_per_number"),)


class ShareLink(models.Model):
    """A link under which anybody may see a production's results, until it expires."""

    production = models.ForeignKey(Production, on_delete=models.CASCADE, related_name="share_links")
    digest = models.CharField(max_length=64, unique=True)
    created = models.DateTimeField(auto_now_add=True)
    expires = models.DateTimeField(db_index=True)
    revoked = models.DateTimeField(null=True)

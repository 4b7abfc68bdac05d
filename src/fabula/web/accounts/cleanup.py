"""What the clock clears away of accounts: whatever has expired."""

from datetime import timedelta

from django.db.models import Q
from django.utils import timezone

from fabula.web.accounts.erasing import erasures_finish
from fabula.web.accounts.models import ApiKey, IdempotentCall, LoginFailures, PasswordReset, RefreshToken

# Longer than any access token that a revoked family still has to void.
KEPT = timedelta(days=1)
KEYS_KEPT = timedelta(days=90)


def accounts_cleanup() -> dict[str, int]:
    """Delete expired tokens and reset links, old counts of failures, answers of idempotent calls older than a day.

    Finishes deletions of accounts that were cut off. Answers how many of each.
    """
    now = timezone.now()
    gone = {
        "refresh_tokens": RefreshToken.objects.filter(expires__lt=now - KEPT),
        "password_resets": PasswordReset.objects.filter(expires__lt=now),
        "login_failures": LoginFailures.objects.filter(
            Q(locked_until=None) | Q(locked_until__lt=now), updated__lt=now - KEPT
        ),
        "idempotent_calls": IdempotentCall.objects.filter(created__lt=now - KEPT),
        "api_keys": ApiKey.objects.filter(Q(revoked__lt=now - KEYS_KEPT) | Q(expires__lt=now - KEYS_KEPT)),
    }
    counts = {name: rows.delete()[0] for name, rows in gone.items()}
    return {**counts, "erasures": erasures_finish()}

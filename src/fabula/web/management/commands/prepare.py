"""`fabula manage prepare`: the database brought up to date, and a first admin."""

import json
import secrets
from argparse import ArgumentParser
from typing import Any

from django.conf import settings
from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandError
from django.db import InterfaceError, OperationalError, transaction

from fabula.web.accounts.models import User

_PASSWORD_BYTES = 12


class Command(BaseCommand):
    """Migrates, and makes an admin where there is none. May be run again and again."""

    help = "Migrate the database and make the first admin."
    requires_system_checks = ()

    def add_arguments(self, parser: ArgumentParser) -> None:
        """What else to do, and how to say it."""
        parser.add_argument("--reset-admin", action="store_true", help="Give the first admin a new password.")
        parser.add_argument("--json", action="store_true", help="Answer in one line of JSON.")

    def handle(self, *_arguments: Any, reset_admin: bool, json: bool, **_options: Any) -> None:
        """Prepare."""
        try:
            call_command("migrate", interactive=False, verbosity=0)
        except (OperationalError, InterfaceError) as error:
            raise CommandError(
                f"The database cannot be brought up to date: {str(error).partition(chr(10))[0]}"
            ) from error
        self._tell(admin_made(reset=reset_admin), as_json=json)

    def _tell(self, made: dict[str, str], *, as_json: bool) -> None:
        if as_json:
            self.stdout.write(json.dumps(made))
        elif made:
            self.stdout.write(f"The admin's name is {made['username']}, the password {made['password']}")


@transaction.atomic
def admin_made(*, reset: bool) -> dict[str, str]:
    """Name and password of an admin just made, or just given a new password; nothing where nothing was done."""
    admin = User.objects.filter(is_superuser=True, is_active=True).order_by("id").first()
    given = settings.FABULA.admin_password.get_secret_value()
    password = given or secrets.token_urlsafe(_PASSWORD_BYTES)
    if admin is None:
        admin = User.objects.create_superuser(settings.FABULA.admin_username, password)
    elif reset:
        admin.set_password(password)
        # Whoever holds a token of the old password is out.
        admin.token_generation += 1
        admin.save(update_fields=["password", "token_generation"])
    else:
        return {}
    return {"username": admin.username, "password": "" if given else password}

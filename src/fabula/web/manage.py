"""`fabula manage VERB …`, and what the other commands of the studio are: Django's verbs and ours, in this process."""

import os
import sys
from collections.abc import Sequence

from fabula.domain.errors import FabulaError
from fabula.runtime.processes import follow_parent

PROGRAM = "fabula manage"
# The number of the process that supervises this one; it is to end with that one.
PARENT = "FABULA_SUPERVISOR"
_INTERRUPTED = 130


def run(arguments: Sequence[str]) -> None:
    """Run one verb. Raises `SettingsError` where the installation does not allow it; Django's own errors exit."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "fabula.web.settings")
    if parent := os.environ.pop(PARENT, ""):
        follow_parent(int(parent))
    _prepare()
    verb_run(arguments)


def verb_run(arguments: Sequence[str]) -> None:
    """Run one verb in a process that is prepared."""
    from django.core.management import ManagementUtility

    ManagementUtility([PROGRAM, *arguments]).execute()


def _prepare() -> None:
    """Make the data folder and its key before Django's settings look for them."""
    from fabula.runtime.settings import settings_read
    from fabula.runtime.studio_settings import StudioSettings
    from fabula.web.folder import StudioFolder
    from fabula.web.logs import studio_logs

    settings = settings_read(StudioSettings)
    studio_logs(settings)
    StudioFolder(settings.data.absolute()).prepare()


def main() -> None:
    """`python -m fabula.web.manage`: the same without the command line's own weight."""
    try:
        run(sys.argv[1:])
    except KeyboardInterrupt:
        sys.exit(_INTERRUPTED)
    except FabulaError as error:
        print(f"fabula: {error}", file=sys.stderr)  # noqa: T201 - this is a command's entry
        sys.exit(error.exit_code)


if __name__ == "__main__":
    main()

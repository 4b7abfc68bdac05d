"""`fabula manage VERB …`: Django's verbs, for those who know them."""

import typer

from fabula.cli.help import HelpfulCommand

HELP = """\
Administer the studio with Django's verbs: migrate, createsuperuser, changepassword, dumpdata, check --deploy …

Without a verb it lists them all; `fabula manage VERB --help` explains one.
"""
EPILOG = """\
Examples:

  fabula manage changepassword admin

  fabula manage prepare
"""


def register(app: typer.Typer) -> None:
    """Add the command. Options behind the verb are the verb's."""
    settings = {"allow_extra_args": True, "ignore_unknown_options": True, "allow_interspersed_args": False}
    app.command("manage", cls=HelpfulCommand, help=HELP, epilog=EPILOG, context_settings=settings)(_manage)


def _manage(context: typer.Context) -> None:
    from fabula.web.manage import run

    run(context.args)

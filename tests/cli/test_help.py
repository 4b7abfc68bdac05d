"""Help teaches: every command says what it does and shows examples that it would take."""

import re
import shlex

import pytest
import typer

from fabula.cli.app import application

STUDIO = ("up", "web", "worker", "beat", "manage", "services")
COMMANDS = ("story", "song", "plan", "build", "speak", "draw", "inspect", "engines", "doctor", "gc", *STUDIO)


def test_every_command_is_listed(fabula) -> None:
    ran = fabula("--help")
    assert ran.status == 0
    assert re.findall(r"^│ (\w+) ", ran.out, re.M) == list(COMMANDS)


@pytest.mark.parametrize("command", COMMANDS)
def test_help_shows_examples(fabula, command: str) -> None:
    ran = fabula(command, "--help")
    assert ran.status == 0
    assert "Examples:" in ran.out
    assert f"fabula {command}" in ran.out


@pytest.mark.parametrize("command", COMMANDS)
def test_examples_are_valid_commands(command: str) -> None:
    tree = typer.main.get_command(application())
    examples = re.findall(rf"^ *(?:[A-Z_]+=\S+ )?fabula {command}(.*)$", tree.commands[command].epilog, re.M)
    assert examples
    for example in examples:
        arguments = shlex.split(example.partition(" | ")[0].partition("  #")[0])
        assert tree.commands[command].make_context(command, arguments, resilient_parsing=False)


@pytest.mark.parametrize("command", ["", *COMMANDS])
def test_help_in_chinese(fabula, monkeypatch: pytest.MonkeyPatch, command: str) -> None:
    monkeypatch.setenv("LANG", "zh_CN.UTF-8")
    ran = fabula(*filter(None, [command]), "--help")
    assert ran.status == 0
    assert "用法：" in ran.out
    assert "显示这段说明" in ran.out.replace("\n", "")
    assert "Show" not in ran.out


def test_no_command_is_help(fabula_process) -> None:
    ran = fabula_process()
    assert "fabula story" in ran.out + ran.err


def test_version(fabula) -> None:
    ran = fabula("--version")
    assert ran.status == 0
    assert re.fullmatch(r"fabula \d+\.\d+\.\d+\n", ran.out)


def test_help_imports_no_engine(fabula_process) -> None:
    """Help must come at once: nothing heavy may be imported for it."""
    ran = fabula_process("--help", PYTHONPROFILEIMPORTTIME="1")
    imported = set(re.findall(r"\| +([\w.]+)$", ran.err, re.M))
    assert "typer" in imported
    assert not imported & {"numpy", "av", "cv2", "PIL", "pydantic", "scipy", "fabula.engines.registry", "fabula.media"}


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        (["stroy", "x"], "No such command"),
        (["draw", "fox", "--siez", "1x1"], "No such option"),
        (["speak", "fox", "--speed", "quick"], "Invalid value"),
        (["story", "fox", "--pages", "-3"], "Invalid value"),
        (["plan"], ""),
    ],
)
def test_a_mistyped_command_ends_in_one_line(fabula, arguments: list[str], complaint: str) -> None:
    ran = fabula(*arguments)
    assert ran.status != 0
    if complaint:
        (line,) = ran.err.splitlines()
        assert line.startswith("fabula: ")
        assert complaint in line

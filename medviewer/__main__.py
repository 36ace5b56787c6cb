"""The entry: reads the command line, opens the window or runs one command."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path

from medviewer import __version__
from medviewer.errors import Cancelled, MedviewerError

EXIT_FAILED = 1
EXIT_INTERRUPTED = 130

DESCRIPTION = """\
medviewer shows DICOM series, finds lesions in them, and shows what a patient's
history says about risk. Research use only - not for diagnosis.

  medviewer FOLDER                     open a folder, a file, a DICOMDIR or a ZIP
  medviewer demo                       open the demo study (made in code, no patient)
  medviewer analyse FOLDER --out DIR   the same analysis without a window
"""

EXIT_CODES = """\
exit codes: 0 done; 1 failed, the message says why; 2 wrong usage;
3 nothing in the input is what the model was made for; 130 interrupted
"""

COMMANDS = ("open", "demo", "analyse", "predict", "train", "evaluate", "info", "models")


def build_parser() -> argparse.ArgumentParser:
    """The command line of the program."""
    parser = argparse.ArgumentParser(
        prog="medviewer",
        description=DESCRIPTION,
        epilog=EXIT_CODES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"medviewer {__version__}")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", required=True)
    _add_window_commands(commands)
    for name in COMMANDS[2:]:
        import_module(f"medviewer.commands.{name}").add_to(commands)
    return parser


def _add_window_commands(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    opened = commands.add_parser("open", help="open files or folders in the window (the default)")
    opened.add_argument("paths", nargs="*", type=Path, metavar="PATH")
    opened.add_argument("--history", type=Path, help="a patient history (CSV) to open beside them")
    demo = commands.add_parser("demo", help="open the demo study in the window")
    for command in (opened, demo):
        command.add_argument(
            "--screenshots",
            type=Path,
            metavar="DIR",
            help="run off screen, save pictures of the window to DIR and quit",
        )
        command.set_defaults(run=_open_window)


def _open_window(arguments: argparse.Namespace) -> int:
    """Open the window; its imports are heavy and stay out of the other commands."""
    from medviewer.ui.application import run

    if arguments.command == "demo":
        from medviewer.commands.demo import demo_study

        study = demo_study()
        return run(
            [study.folder], analyse=True, history=study.history, screenshots=arguments.screenshots
        )
    return run(
        arguments.paths, analyse=True, history=arguments.history, screenshots=arguments.screenshots
    )


def with_default_command(words: Sequence[str]) -> list[str]:
    """Put "open" before arguments that name no command, so that `medviewer FOLDER` works."""
    if words and (words[0] in COMMANDS or words[0] in ("-h", "--help", "--version")):
        return list(words)
    return ["open", *words]


def main(words: Sequence[str] | None = None) -> int:
    """Run the program and return its exit code."""
    arguments = build_parser().parse_args(
        with_default_command(sys.argv[1:] if words is None else words)
    )
    try:
        return int(arguments.run(arguments))
    except MedviewerError as error:
        print(f"medviewer: {error}", file=sys.stderr)
        return EXIT_FAILED
    except (KeyboardInterrupt, Cancelled):
        print("medviewer: stopped.", file=sys.stderr)
        return EXIT_INTERRUPTED


if __name__ == "__main__":
    sys.exit(main())

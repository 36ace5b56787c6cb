"""The entry: reads the command line, opens the window or runs one command."""

from __future__ import annotations

import argparse
import builtins
import gc
import multiprocessing
import sys
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path

from medviewer import __version__
from medviewer.errors import Cancelled, MedviewerError
from medviewer.native_message import CANNOT_OPEN, QT_NEEDS, tell

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

COMMANDS = {
    "open": "open files or folders in the window (the default)",
    "demo": "open the demo study in the window",
    "analyse": "find lesions in the series of a folder",
    "deidentify": "copy images without what identifies the patient",
    "pacs": "query and retrieve, send and receive (off unless used)",
    "archive": "find lesions in all studies of an archive, in several processes",
    "predict": "predict risk from patients' histories",
    "info": "say what is in a folder, and which files were not used and why",
    "models": "list the models that are installed",
    "train": "train a model again from its data",
    "evaluate": "score a model on labelled data",
    "report": "write the report of a history model",
    "audit": "check or export the audit trail: who saw, analysed and exported what",
    "self-test": "test what is installed: versions, devices, codecs, models, and a table",
}
IN_THE_WINDOW = ("open", "demo")


def build_parser(chosen: str) -> argparse.ArgumentParser:
    """The command line; only the module of the ``chosen`` command is imported."""
    parser = argparse.ArgumentParser(
        prog="medviewer",
        description=DESCRIPTION,
        epilog=EXIT_CODES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"medviewer {__version__}")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", required=True)
    for name, summary in COMMANDS.items():
        command = commands.add_parser(name, help=summary)
        if name == chosen and name in IN_THE_WINDOW:
            _add_window_arguments(command, name)
        elif name == chosen:
            import_module(f"medviewer.commands.{module_of(name)}").add_arguments(command)
    return parser


def module_of(command: str) -> str:
    """The module of medviewer.commands that ``command`` is written in."""
    return command.replace("-", "_")


def _add_window_arguments(command: argparse.ArgumentParser, name: str) -> None:
    if name == "open":
        command.add_argument("paths", nargs="*", type=Path, metavar="PATH")
        command.add_argument("--history", type=Path, help="a patient history to open beside them")
    command.add_argument(
        "--screenshots",
        type=Path,
        metavar="DIR",
        help="run off screen, save pictures of the window and the results to DIR, and quit",
    )
    command.set_defaults(run=_open_window)


def _open_window(arguments: argparse.Namespace) -> int:
    """Open the window; its imports are heavy and stay out of the other commands."""
    gc.disable()  # a tenth of the start: what is made now stays; once seen, the window enables it
    try:
        import_qt()
        from medviewer.ui.starting.application import run
    except ImportError as error:  # a library of the system's that Qt needs
        gc.enable()
        tell(f"{CANNOT_OPEN} {error}. {QT_NEEDS}")
        return EXIT_FAILED
    try:
        if arguments.command == "demo":
            from medviewer.commands.demo import demo_study

            study = demo_study()
            paths, history = [study.folder], study.history
        else:
            paths, history = arguments.paths, arguments.history
        return run(paths, analyse=True, history=history, screenshots=arguments.screenshots)
    finally:
        gc.enable()


def import_qt() -> None:
    """Import Qt, but not under the import hook that PySide6 leaves behind.

    For ``from __feature__ import``, which is not used here, that hook reads the source of
    every module that is imported afterwards: a tenth of the start, and more of PyTorch's.
    """
    unhooked = builtins.__import__
    import_module("PySide6.QtWidgets")
    builtins.__import__ = unhooked


def with_default_command(words: Sequence[str]) -> list[str]:
    """Put "open" before arguments that name no command, so that `medviewer FOLDER` works."""
    if words and (words[0] in COMMANDS or words[0] in ("-h", "--help", "--version")):
        return list(words)
    return ["open", *words]


def main(words: Sequence[str] | None = None) -> int:
    """Run the program and return its exit code."""
    complete = with_default_command(sys.argv[1:] if words is None else words)
    arguments = build_parser(complete[0]).parse_args(complete)
    try:
        return int(arguments.run(arguments))
    except MedviewerError as error:
        if sys.stderr is None:
            tell(str(error))
        else:
            print(f"medviewer: {error}", file=sys.stderr)
        return EXIT_FAILED
    except (KeyboardInterrupt, Cancelled):
        print("medviewer: stopped.", file=sys.stderr)
        return EXIT_INTERRUPTED


if __name__ == "__main__":
    multiprocessing.freeze_support()  # a packed program starts its decoding children as itself
    sys.exit(main())

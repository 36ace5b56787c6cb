"""The entry: reads the command line, opens the window or runs one command."""

from __future__ import annotations

import argparse
import builtins
import gc
import io
import multiprocessing
import os
import signal
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path

from medviewer import __version__
from medviewer.commands.exit_codes import FAILED, INTERRUPTED
from medviewer.errors import Cancelled, MedviewerError
from medviewer.native_message import CANNOT_OPEN, QT_NEEDS, tell

LIKENESS = 0.55
"""Of a word to a command's name, 0 to 1, from which on it is taken for a slip."""

DESCRIPTION = """\
medviewer shows DICOM series, finds lesions in them, and shows what a patient's
history says about risk. Research use only - not for diagnosis.

  medviewer FOLDER                     open a folder, a file, a DICOMDIR or a ZIP
  medviewer demo                       open the demo study (made in code, no patient)
  medviewer analyse FOLDER --out DIR   the same analysis without a window
"""

EXIT_CODES = """\
exit codes: 0 done; 1 failed, the message says why; 2 wrong usage;
3 nothing in the input is what the model was made for, or nothing was found;
130 interrupted
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
        epilog = "" if name in IN_THE_WINDOW else EXIT_CODES
        command = commands.add_parser(name, help=summary, epilog=epilog)
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
    # Qt's modules are broken, or abort, where control-C falls into their import. Until the window
    # takes it over it ends the process: nothing is open yet.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    gc.disable()  # a tenth of the start: what is made now stays; once seen, the window enables it
    try:
        import_qt()
        from medviewer.ui.starting.application import run
    except ImportError as error:  # a library of the system's that Qt needs
        gc.enable()
        tell(f"{CANNOT_OPEN} {error}. {QT_NEEDS}")
        return FAILED
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


def is_no_path(word: str) -> bool:
    """Whether a word that names no command names nothing else either: it is bare, and not there.

    What was a path once, or will be ("C:\\CT", "old/study", "chest.zip"), the window tells of.
    """
    bare = not word.startswith("-") and not any(each in word for each in "/\\.:")
    return bare and bool(word) and not Path(word).exists()


def nearest_command(word: str) -> str:
    """The command that a word which is no path was meant for; "" for none."""
    from difflib import get_close_matches  # of no use where all is well

    return next(iter(get_close_matches(word.lower(), COMMANDS, 1, LIKENESS)), "")


def main(words: Sequence[str] | None = None) -> int:
    """Run the program and return its exit code."""
    complete = with_default_command(sys.argv[1:] if words is None else words)
    _print_any_letter()
    try:
        if complete[0] == "open" and complete[1:] and is_no_path(complete[1]):
            from medviewer.commands.terminal import refuse_slip

            refuse_slip(build_parser(""), complete[1], nearest_command(complete[1]))
        arguments = build_parser(complete[0]).parse_args(complete)
        if complete[0] in IN_THE_WINDOW:
            return int(arguments.run(arguments))
        with _tidy_when_ended():
            code = int(arguments.run(arguments))
        if sys.stdout is not None:
            sys.stdout.flush()  # here a reader that has gone is noticed, not after the end
    except MedviewerError as error:
        return _fail(str(error))
    except BrokenPipeError:  # "medviewer info FOLDER | head": nobody reads on
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return FAILED
    except OSError as error:  # a name that is too long, a folder that may not be read, a full disk
        return _fail(_about_file(error))
    except (KeyboardInterrupt, Cancelled):
        print("medviewer: stopped.", file=sys.stderr)
        return INTERRUPTED
    return code


@contextmanager
def _tidy_when_ended() -> Iterator[None]:
    """While the block runs, end by SIGTERM or SIGHUP as by an exception: with 128 and its number.

    What a service manager, a time limit or a closed terminal ends would else leave behind what it
    was working on: pictures of patients unpacked among the temporary files, above all.
    """

    def end(number: int, _: object) -> None:
        raise SystemExit(128 + number)

    known = [getattr(signal, name, None) for name in ("SIGTERM", "SIGHUP")]
    # nohup has SIGHUP ignored, and means it.
    taken = [one for one in known if one is not None and signal.getsignal(one) is signal.SIG_DFL]
    for number in taken:
        signal.signal(number, end)
    try:
        yield
    finally:
        for number in taken:
            signal.signal(number, signal.SIG_DFL)


def _fail(words: str) -> int:
    """Say what failed, on the terminal or where there is none in a box."""
    if sys.stderr is None:
        tell(words)
    else:
        print(f"medviewer: {words}", file=sys.stderr)
    return FAILED


def _about_file(error: OSError) -> str:
    """Which file failed, why, and what to look at."""
    name = "A file" if error.filename is None else os.fsdecode(error.filename)
    return (
        f"{name} cannot be used: {error.strerror or error}. "
        "Check the path, who may read and write there, and the space on the disk."
    )


def _print_any_letter() -> None:
    """Let a name print that the terminal has no letters for, such as one that is not UTF-8."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


if __name__ == "__main__":
    multiprocessing.freeze_support()  # a packed program starts its decoding children as itself
    sys.exit(main())

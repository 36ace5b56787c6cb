"""What the commands share: a progress bar on the terminal, and output folders."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Never

from tqdm import tqdm

from medviewer.errors import MedviewerError
from medviewer.new_folders import make, remove_empty

BAR = "{desc} {percentage:3.0f} %|{bar}| {elapsed} gone, {remaining} left"

tqdm.monitor_interval = 0  # no thread beside the work: the bar moves when the work reports


class TerminalProgress:
    """A Progress that draws a bar on standard error, or stays quiet in a pipe."""

    def __init__(self, bar: tqdm[Never]) -> None:
        self._bar = bar

    def report(self, fraction: float, text: str = "") -> None:
        """Draw the bar at ``fraction`` with ``text`` before it."""
        if text:
            self._bar.set_description_str(text, refresh=False)
        self._bar.update(max(0.0, min(fraction, 1.0) - self._bar.n))

    def cancelled(self) -> bool:
        """Never: control-C raises KeyboardInterrupt instead."""
        return False


@contextmanager
def terminal_progress(text: str) -> Iterator[TerminalProgress]:
    """A bar while the block runs; nothing is drawn when standard error is no terminal."""
    hidden = None if sys.stderr is not None else True  # None: tqdm asks standard error itself
    with tqdm(total=1.0, desc=text, bar_format=BAR, disable=hidden, leave=False) as bar:
        yield TerminalProgress(bar)


def counted(number: int, one: str, many: str) -> str:
    """A number with its word: "1 file", "2 files"."""
    return f"{number} {one if number == 1 else many}"


def at_least_one(words: str) -> int:
    """A type of argument: a whole number from 1 on."""
    try:
        number = int(words)
    except ValueError:
        number = 0
    if number < 1:
        raise argparse.ArgumentTypeError(f"{words!r} is no whole number from 1 on")
    return number


def given_path(words: str) -> Path:
    """A type of argument: a path; "", as of a shell's variable that is not set, is none.

    To pathlib it is the folder that one happens to be in.
    """
    if not words:
        raise argparse.ArgumentTypeError("the path is empty")
    return Path(words)


@contextmanager
def output_folder(path: Path) -> Iterator[Path]:
    """The folder --out that a command writes to; nothing is left of it where nothing was written.

    Raises
    ------
    MedviewerError
        When it cannot be made or written to.
    """
    made = make_folder(path)
    try:
        yield path
    finally:
        remove_empty(made)


def make_folder(path: Path, option: str = "--out") -> list[Path]:
    """Make the folder that ``option`` names; which were made for it, the innermost first.

    Raises
    ------
    MedviewerError
        When it cannot be made or written to.
    """
    made: list[Path] = []
    try:
        made += make(path)
        probe = path / ".medviewer-write-test"
        probe.touch()
        probe.unlink()
    except OSError as error:
        remove_empty(made)
        why = "it is no folder" if isinstance(error, FileExistsError) else error.strerror
        raise MedviewerError(
            f"Cannot write to {path}: {why}.", f"Choose another folder with {option}."
        ) from error
    return made


def check_apart(sources: Iterable[Path], out: Path) -> None:
    """Raise MedviewerError when results would lie among the files that they are made of."""
    target = out.resolve()
    for source in sources:
        folder = source.resolve()
        if source.is_dir() and folder in (target, *target.parents):
            lies = "is" if folder == target else "lies in"
            raise MedviewerError(
                f"{out} {lies} {source}, whose files are read: the next run would read the "
                "results too.",
                "Choose a folder elsewhere with --out.",
            )


def output_file(path: Path, option: str) -> Path:
    """Make the folder of a file that a command writes at its end, which ``option`` names.

    Raises
    ------
    MedviewerError
        When the folder cannot be made or written to, or the path is one.
    """
    made = make_folder(path.parent, option)
    if made:  # a slip in the path is seen before the work, not after it
        print(f"Folder made: {path.parent}")
    if path.is_dir():
        raise MedviewerError(f"{path} is a folder.", "Name a file in it.")
    return path


def writable(text: str) -> str:
    """``text`` as UTF-8 can be written; names that are not have backslashes for their bytes."""
    return text.encode("utf-8", "backslashreplace").decode()


def why(error: Exception) -> str:
    """Why one of many failed, in a line; the kind of error where it was not foreseen."""
    return str(error) if isinstance(error, MedviewerError) else f"{type(error).__name__}: {error}"


def tell_failed(words: str, failed: list[str]) -> None:
    """Say on standard error what failed, and remember it."""
    print(f"medviewer: {words}", file=sys.stderr)
    failed.append(words)


def refuse_slip(parser: argparse.ArgumentParser, word: str, meant: str) -> Never:
    """End as argparse does for a word that is no path, and perhaps the command ``meant``."""
    hint = f"did you mean {meant!r}? " if meant else ""
    parser.error(
        f"there is no command and no path {word!r}; {hint}`medviewer --help` lists the commands"
    )

"""The new folder that copies are written to, by one run alone."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from medviewer.dicom.files.archive import is_archive
from medviewer.errors import MedviewerError
from medviewer.message import Message
from medviewer.new_folders import make, remove_empty

IN_USE = ".being-written"


class UnwritableError(MedviewerError):
    """The folder for the copies cannot be written to."""


@contextmanager
def new_folder(sources: Sequence[Path], out: Path) -> Iterator[None]:
    """Make the folder ``out``; while the block runs no other run writes into it.

    Each of two would find it empty, and give the same patient a pseudonym of its own. Where
    nothing was written it goes again.

    Raises
    ------
    MedviewerError
        When ``out`` is not a new or empty folder, is written to by another run, lies in a
        source, or cannot be written to; when a source is a ZIP.
    """
    _check_sources(sources, out)
    mark = out / IN_USE
    made: list[Path] = []
    try:
        if out.exists() and (not out.is_dir() or set(out.iterdir()) - {mark}):
            raise _not_empty(out)
        made += make(out)
        mark.touch(exist_ok=False)  # made by one alone, whoever looks at the same moment
    except FileExistsError as error:
        raise MedviewerError(
            Message("Another run writes into the folder {}, or was ended while it did.", out),
            Message("Choose a new one."),
        ) from error
    except OSError as error:
        remove_empty(made)
        raise UnwritableError(
            Message("{} cannot be written to: {}.", out, error),
            Message("Choose another folder."),
        ) from error
    alone = False
    try:
        alone = set(out.iterdir()) == {mark}
        if not alone:
            raise _not_empty(out)
        yield
    finally:
        mark.unlink(missing_ok=True)
        if alone:
            remove_empty(made)


def _not_empty(out: Path) -> MedviewerError:
    return MedviewerError(Message("{} is not an empty folder.", out), Message("Choose a new one."))


def _check_sources(sources: Sequence[Path], out: Path) -> None:
    """Raise MedviewerError for what cannot be read from, or ``out`` lies in."""
    for source in sources:
        if not source.exists():
            raise MedviewerError(Message("{} does not exist.", source), Message("Check the path."))
        if source.is_file() and is_archive(source):
            raise MedviewerError(
                Message("{} is a ZIP archive.", source.name),
                Message("Unpack it and open the folder."),
            )
        inside = source.resolve()
        if out.resolve() == inside or inside in out.resolve().parents:
            raise MedviewerError(
                Message("{} lies in {}, whose files must stay as they are.", out, inside),
                Message("Choose a folder elsewhere."),
            )

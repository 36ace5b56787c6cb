"""Write a file so that it is either the old one or the new one, whole, after any end."""

from __future__ import annotations

import contextlib
import os
import time
from collections.abc import Iterator
from pathlib import Path

from medviewer.message import in_words

LEFTOVER_AGE_S = 3600.0


def write_whole(path: Path, content: str | bytes, *, private: bool = False) -> None:
    """Replace what is in ``path``; ``private``: readable by this user alone.

    A text is written as UTF-8. The new content is on the disk before it takes the old one's
    name, so a power cut or a full disk leaves the old one. Raises OSError when it cannot be
    written.
    """
    with whole(path) as fresh:
        file = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600 if private else 0o666)
        with os.fdopen(file, "wb") as stream:
            stream.write(content.encode("utf-8") if isinstance(content, str) else content)
            stream.flush()
            os.fsync(stream.fileno())
    sync_folder(path.parent)


@contextlib.contextmanager
def whole(path: Path) -> Iterator[Path]:
    """A file to write in place of ``path``, whose name it takes when the block has ended.

    A block that fails or is interrupted leaves what was at ``path``, and nothing beside it.
    Unlike ``write_whole`` it does not wait until the file is on the disk.
    """
    fresh = path.with_name(f"{path.name}.{os.getpid()}.new")
    try:
        yield fresh
        fresh.replace(path)
    except BaseException:
        with contextlib.suppress(OSError):
            fresh.unlink()
        raise


def reason_of(error: OSError) -> str:
    """What the system says; pydicom puts a traceback around it, and its number is lost."""
    inner: BaseException | None = error
    while inner is not None:
        if isinstance(inner, OSError) and inner.strerror:
            return in_words(inner)
        inner = inner.__cause__ or inner.__context__
    return str(error)


def remove_leftovers(folder: Path, older_than_s: float = LEFTOVER_AGE_S) -> int:
    """Remove what killed programs left unfinished in ``folder``; returns how many files.

    Younger files may belong to a program that is writing them just now.
    """
    count = 0
    for left in folder.glob("*.*.new"):
        if time.time() - left.stat().st_mtime > older_than_s:
            left.unlink(missing_ok=True)
            count += 1
    return count


def sync_folder(folder: Path) -> None:
    """Let a new name be on the disk too, where folders can be synced (not on Windows)."""
    with contextlib.suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)

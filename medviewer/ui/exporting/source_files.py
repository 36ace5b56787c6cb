"""Which files drawings of one name are of: told where there are several."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from medviewer.ui.translation import tr

if TYPE_CHECKING:
    from medviewer.findings.marks.marks import Mark

LINES = (Qt.PenStyle.SolidLine, Qt.PenStyle.DashLine, Qt.PenStyle.DotLine)
"""Of the first, second and third file that draw one name in one colour; then again."""

LONGEST = 28
"""Letters of a file's name that are told."""


class SourceFiles:
    """The files that were opened, in their order, and the names that they draw on each series."""

    def __init__(self) -> None:
        self._paths: dict[str, Path] = {}
        self._drawn: dict[tuple[str, str], dict[str, tuple[int, int, int] | None]] = {}

    def add(self, marks: Iterable[Mark], path: Path) -> None:
        """Remember that these are of the file at ``path``."""
        for mark in marks:
            self._paths.setdefault(mark.source, path)
            self._drawn.setdefault((mark.series_key, mark.label), {})[mark.source] = mark.colour

    def clear(self) -> None:
        """Forget all."""
        self._paths.clear()
        self._drawn.clear()

    def name(self, mark: Mark, *, anonymous: bool) -> str:
        """What the file of a mark is called, where another one has drawings of its name, too.

        With the folder where their names are alike, and as a number where these are, too, or
        where nothing may be told that may name the patient.
        """
        others = [each for each in self._with(mark) if each != mark.source]
        if not others or mark.source not in self._paths:
            return ""
        path = self._paths[mark.source]
        paths = [self._paths[each] for each in others]
        if not anonymous:
            for folders in (0, 1):
                told = _short(path, folders)
                if all(_short(each, folders) != told for each in paths):
                    return told
        return tr("file {}").format(list(self._paths).index(mark.source) + 1)

    def line(self, mark: Mark) -> Qt.PenStyle:
        """How a mark's lines are drawn: files of one name in one colour differ by that."""
        alike = [each for each, colour in self._with(mark).items() if colour == mark.colour]
        number = alike.index(mark.source) if mark.source in alike else 0
        return LINES[number % len(LINES)]

    def _with(self, mark: Mark) -> dict[str, tuple[int, int, int] | None]:
        """The files that draw the name of a mark on its series, each with its colour."""
        return self._drawn.get((mark.series_key, mark.label), {})


def _short(path: Path, folders: int) -> str:
    """The last ``folders`` and the name; of one as long as a UID its beginning and its end."""
    name = path.name
    if len(name) > LONGEST:
        name = f"{name[: LONGEST // 2]}…{name[-LONGEST // 2 + 1 :]}"
    return "/".join((*path.parent.parts[len(path.parent.parts) - folders :], name))

"""Our own icons, drawn for the dark theme."""

from __future__ import annotations

from functools import cache

from PySide6.QtGui import QIcon

from medviewer.paths import resources


@cache
def icon(name: str) -> QIcon:
    """The icon ``name`` from resources/icons."""
    return QIcon(str(resources() / "icons" / f"{name}.svg"))

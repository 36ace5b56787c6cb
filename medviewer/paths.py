"""Where the program's own files are, in a checkout and in an installed wheel."""

from __future__ import annotations

from functools import cache
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


@cache
def _shipped(name: str) -> Path:
    """The folder ``name``: inside the package when installed, beside it in a checkout."""
    installed = _PACKAGE / "_shipped" / name
    return installed if installed.is_dir() else _PACKAGE.parent / name


def resources() -> Path:
    """The folder of icons, presets, templates and coding tables."""
    return _shipped("resources")


def models() -> Path:
    """The folder of the models that come with the program."""
    return _shipped("models")

"""The scripts of packaging/ are no package; they are imported as their own folder."""

from __future__ import annotations

from pathlib import Path

import pytest

PACKAGING = Path(__file__).resolve().parent.parent.parent / "packaging"


@pytest.fixture(autouse=True)
def packaging_scripts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(PACKAGING))


@pytest.fixture
def app(tmp_path: Path) -> Path:
    """A stand-in for the frozen program: it says what it was told."""
    folder = tmp_path / "dist" / "medviewer"
    (folder / "_internal").mkdir(parents=True)
    (folder / "_internal" / "data").write_bytes(bytes(3000))
    program = folder / "medviewer"
    program.write_text('#!/bin/sh\necho "told: $*"\n')
    program.chmod(0o755)
    return folder


@pytest.fixture
def icons(tmp_path: Path) -> Path:
    folder = tmp_path / "icons"
    folder.mkdir()
    for size in (48, 256):
        (folder / f"{size}.png").write_bytes(b"\x89PNG")
    return folder

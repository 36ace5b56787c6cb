"""The demo study: a head with a lesion, a chest with nodules and a history, in one folder."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from pathlib import Path

from medviewer import __version__
from medviewer.phantom.chest import make_chest, write_chest
from medviewer.phantom.head import make_head, write_head
from medviewer.phantom.history import write_history

PICTURES, HISTORY, MANIFEST = "pictures", "history.csv", "manifest.json"


@dataclass(frozen=True)
class DemoStudy:
    """Where the demo lies: ``folder`` holds the pictures, ``history`` is the CSV file."""

    folder: Path
    history: Path


def write_demo(folder: Path) -> DemoStudy:
    """Write the demo into ``folder``, the same bytes every time.

    A demo that this version of the program wrote there before is kept when every file
    still has its hash; otherwise it is written anew. Raises OSError when the folder
    cannot be written.
    """
    study = DemoStudy(folder / PICTURES, folder / HISTORY)
    manifest = folder / MANIFEST
    if _read(manifest) == _describe(study):
        return study
    manifest.unlink(missing_ok=True)
    write_head(make_head(), study.folder / "head")
    write_chest(make_chest(), study.folder / "chest")
    write_history(study.history)
    manifest.write_text(json.dumps(_describe(study), indent=1) + "\n", encoding="utf-8")
    return study


def _describe(study: DemoStudy) -> dict[str, str]:
    """SHA-256 of every file of the demo, and of the makers that it comes from."""
    makers = hashlib.sha256(__version__.encode())
    for source in sorted(Path(__file__).parent.glob("*.py")):
        makers.update(source.read_bytes())
    hashes = {"makers": makers.hexdigest()}
    root = study.history.parent
    for path in (*sorted(study.folder.rglob("*.dcm")), study.history):
        if path.is_file():
            with path.open("rb") as file:
                name = path.relative_to(root).as_posix()
                hashes[name] = hashlib.file_digest(file, "sha256").hexdigest()
    return hashes


def _read(manifest: Path) -> dict[str, str] | None:
    """What was written before; None when there is no manifest that can be read."""
    try:
        known = json.loads(manifest.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
    return known if isinstance(known, dict) else None

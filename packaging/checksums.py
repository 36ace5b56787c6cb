"""What came out can be told from what was damaged or changed on the way: SHA-256 of each file."""

from __future__ import annotations

import hashlib
from pathlib import Path

NAME = "SHA256SUMS"


def add_checksum(made: Path) -> Path:
    """Put the line of ``made`` into the list beside it, which `sha256sum --check` reads."""
    target = made.with_name(NAME)
    lines = target.read_text(encoding="utf-8").splitlines() if target.exists() else []
    others = [line for line in lines if line.partition("  ")[2] != made.name]
    with made.open("rb") as file:
        digest = hashlib.file_digest(file, "sha256").hexdigest()
    target.write_text(
        "".join(f"{line}\n" for line in [*others, f"{digest}  {made.name}"]), encoding="utf-8"
    )
    return target

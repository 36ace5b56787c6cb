"""The list of checksums that goes with the installers."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest


@pytest.mark.skipif(shutil.which("sha256sum") is None, reason="needs sha256sum")
def test_the_list_holds_each_file_once_as_it_is_now(tmp_path: Path) -> None:
    from checksums import add_checksum

    for name, content in (("a.deb", b"old"), ("b of two.AppImage", b"b"), ("a.deb", b"new")):
        (tmp_path / name).write_bytes(content)
        listed = add_checksum(tmp_path / name)
    assert len(listed.read_text().splitlines()) == 2
    check = ["sha256sum", "--check", "--strict", listed.name]
    assert subprocess.run(check, cwd=tmp_path, check=False).returncode == 0
    (tmp_path / "a.deb").write_bytes(b"changed on the way")
    assert subprocess.run(check, cwd=tmp_path, check=False).returncode == 1

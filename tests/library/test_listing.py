"""What lies in the places that are opened, looked at without reading it."""

from __future__ import annotations

from pathlib import Path

from medviewer.library.listing import look


def test_a_folder_that_is_linked_twice_and_in_a_circle_counts_once(tmp_path: Path) -> None:
    folder = tmp_path / "study"
    folder.mkdir()
    (folder / "one.dcm").write_bytes(b"1")
    (folder / "circle").symlink_to(tmp_path, target_is_directory=True)
    (tmp_path / "again").symlink_to(folder, target_is_directory=True)
    assert len(look([tmp_path]).stamps) == 1

"""A file is the old one or the new one, whole, however the writing of it ends."""

from __future__ import annotations

from pathlib import Path

import pytest

from medviewer.safe_write import reason_of, whole


def test_a_file_appears_when_it_is_whole(tmp_path: Path) -> None:
    path = tmp_path / "table.csv"
    with whole(path) as fresh:
        fresh.write_text("new", encoding="utf-8")
        assert not path.exists()
    assert [each.name for each in tmp_path.iterdir()] == ["table.csv"]
    assert path.read_text(encoding="utf-8") == "new"


@pytest.mark.parametrize("end", [KeyboardInterrupt, OSError])
def test_an_end_in_the_middle_leaves_the_old_file_alone(
    tmp_path: Path, end: type[BaseException]
) -> None:
    path = tmp_path / "table.csv"
    path.write_text("old", encoding="utf-8")

    def write_half() -> None:
        with whole(path) as fresh:
            fresh.write_text("ne", encoding="utf-8")
            raise end

    with pytest.raises(end):
        write_half()
    assert [each.name for each in tmp_path.iterdir()] == ["table.csv"]
    assert path.read_text(encoding="utf-8") == "old"


def test_what_the_system_says_of_a_full_disk_is_told_alone() -> None:
    """pydicom raises an OSError of its own, without a number: reports said "None"."""
    full = OSError(28, "No space left on device")
    wrapped = OSError("With tag (7FE0,0010) got exception: …\nTraceback …")
    wrapped.__cause__ = full
    assert reason_of(wrapped) == reason_of(full) == "No space left on device"
    assert reason_of(OSError("disc gone")) == "disc gone"

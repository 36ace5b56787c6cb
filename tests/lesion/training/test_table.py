"""Tables of training data are read as Excel saves them, and what is no table is said to be none."""

from __future__ import annotations

from pathlib import Path

import pytest

from medviewer.errors import MedviewerError
from medviewer.lesion.training.table import rows_of


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig"])
def test_a_byte_order_mark_is_no_part_of_the_first_column(tmp_path: Path, encoding: str) -> None:
    table = tmp_path / "annotations.csv"
    table.write_text("image,person\n1.png,Å\n", encoding=encoding)
    assert rows_of(table, "") == [{"image": "1.png", "person": "Å"}]


def test_what_is_no_text_and_what_is_not_there_is_told(tmp_path: Path) -> None:
    """It ended the command with the traceback of a decoder."""
    table = tmp_path / "annotations.csv"
    table.write_bytes(b"\xeb\x00\xff")
    with pytest.raises(
        MedviewerError, match=r"annotations\.csv is no table.*Save it as CSV in UTF"
    ):
        rows_of(table, "")
    with pytest.raises(MedviewerError, match=r"other\.csv cannot be read.*Copy it again"):
        rows_of(tmp_path / "other.csv", "Copy it again.")

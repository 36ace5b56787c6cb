"""Keys of what is made of a series, and those that journals and tables of others already hold."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from medviewer.dicom.derivation import (
    derivation_of,
    derived_image,
    derived_key,
    is_derived,
    source_of,
)
from medviewer.image.curved.reformation import line_of
from medviewer.image.rotation import view_of

PACKAGE = Path(__file__).resolve().parents[2] / "medviewer"
PARTED_BY_HAND = re.compile(r"""(key|uid)\.r?(split|partition)\("/"|"/" in \S*(key|uid)|key\}/""")


@pytest.mark.parametrize("series", ["1.2.3", "1.2.3#2", ""])
@pytest.mark.parametrize("derivation", ["coronal", "MIP", "curved 0a1b"])
def test_a_key_is_read_as_it_was_made(series: str, derivation: str) -> None:
    key = derived_key(series, derivation)
    assert is_derived(key)
    assert (source_of(key), derivation_of(key)) == (series, derivation)
    assert is_derived(derived_image(series, derivation, 4))


def test_a_series_and_its_images_are_made_of_nothing() -> None:
    assert not is_derived("1.2.3#2")
    assert (source_of("1.2.3#2"), derivation_of("1.2.3#2")) == ("1.2.3#2", "")


@pytest.mark.parametrize(
    ("kept", "series", "view", "line"),
    [
        ("1.2.3", "1.2.3", "", ""),
        ("1.2.3#2/sagittal", "1.2.3#2", "", ""),
        ("1.2.3/MIP", "1.2.3", "MIP", ""),
        ("1.2.3/bone", "1.2.3", "bone", ""),
        ("1.2.3/curved 5f0e8a", "1.2.3", "", "5f0e8a"),
    ],
)
def test_keys_that_journals_hold_are_read(kept: str, series: str, view: str, line: str) -> None:
    assert (source_of(kept), view_of(kept), line_of(kept)) == (series, view, line)


def test_keys_are_parted_in_one_place() -> None:
    """Names of tensors have strokes too, which are none of a series."""
    elsewhere = {"lesion", "history", "learning"}
    found = {
        str(path.relative_to(PACKAGE))
        for path in PACKAGE.rglob("*.py")
        if path.relative_to(PACKAGE).parts[0] not in elsewhere
        and PARTED_BY_HAND.search(path.read_text(encoding="utf-8"))
    }
    assert not found

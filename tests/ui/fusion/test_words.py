"""How two series were aligned, in words."""

from __future__ import annotations

from dataclasses import replace

from medviewer.image.registration.alignment import Alignment
from medviewer.image.registration.quality import Quality, Verdict
from medviewer.image.registration.rigid import identity
from medviewer.ui.fusion.words import alignment_words, quality_words

QUALITY = Quality(1.05, 1.3, 0.9, 2.5, 4.0, 0.3, Verdict.GOOD)


def test_how_far_it_moved_is_told_with_where_from() -> None:
    """A registration that began where the reader put it counted from there, and did not say so."""
    from_file, from_hand = QUALITY, replace(QUALITY, from_hand=True)
    assert alignment_words(Alignment(identity(), from_file)).endswith("; moved 4.0 mm, 2.5°")
    told = alignment_words(Alignment(identity(), from_hand))
    assert told.endswith("; moved 4.0 mm, 2.5° from where it lay by hand")
    assert "Shift 4.0 mm, rotation 2.5°\n" in quality_words(from_file)
    assert "rotation 2.5° from where it lay by hand\n" in quality_words(from_hand)

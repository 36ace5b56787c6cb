"""Measurements that stay as they are are drawn once, and look the same from then on."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from medviewer.findings.reading.measurement import (
    Kind,
    Measurement,
    new_measurement,
    reference_to,
)
from medviewer.image.measuring.image_values import image_values
from medviewer.ui.measuring import kept_drawing
from medviewer.ui.measuring.captions import caption
from medviewer.ui.measuring.kept_drawing import KeptDrawing
from medviewer.ui.picture.placement import Affine
from tests.ui.makers import make_series, make_volume

TO_SCREEN = Affine(8, 0, 0, 8, 0, 0)


@pytest.fixture
def drawn(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """How many measurements were drawn, each time that any were."""
    calls: list[int] = []
    real = kept_drawing.draw_measurements

    def counted(painter: QPainter, found: list[Measurement], *rest: Any) -> dict[str, QRectF]:
        calls.append(len(found))
        return real(painter, found, *rest)

    monkeypatch.setattr(kept_drawing, "draw_measurements", counted)
    return calls


def measured() -> list[Measurement]:
    series = make_series()
    values, reference = image_values(make_volume(series), 3), reference_to(series, 3)
    return [
        new_measurement(Kind.ELLIPSE, ((10.0, 10.0), (30.0, 40.0)), reference, values),
        new_measurement(Kind.LENGTH, ((38.0, 21.0), (48.0, 25.0)), reference, values),
    ]


def painted(
    keeper: KeptDrawing, found: list[Measurement], to_screen: Affine = TO_SCREEN, ratio: float = 1
) -> np.ndarray:
    """A frame of 640 by 480, dark grey below the measurements."""
    canvas = QImage(int(640 * ratio), int(480 * ratio), QImage.Format.Format_RGB32)
    canvas.setDevicePixelRatio(ratio)
    canvas.fill(0xFF404040)
    with QPainter(canvas) as painter:
        keeper.paint(painter, found, found[0].key, to_screen, QRectF(0, 0, 640, 480), caption)
    bits = np.frombuffer(canvas.constBits(), np.uint8)
    return bits.reshape(canvas.height(), canvas.width(), 4)[..., :3].astype(np.int16)


@pytest.mark.parametrize("ratio", [1, 1.5, 2])
def test_the_picture_looks_as_what_is_drawn(drawn: list[int], ratio: float) -> None:
    """But for the rounding of a half-transparent rim."""
    keeper, found = KeptDrawing(), measured()
    first, second, third = (painted(keeper, found, ratio=ratio) for _ in range(3))
    assert len(drawn) == 2
    assert np.abs(second - first).max() <= 3
    assert np.array_equal(third, second)


def test_what_changes_is_drawn_anew(drawn: list[int]) -> None:
    keeper, found = KeptDrawing(), measured()
    for _ in range(3):
        painted(keeper, found)
    longer = [replace(found[0], points=((10.0, 10.0), (34.0, 40.0))), found[1]]
    changed = painted(keeper, longer)
    assert np.array_equal(changed, painted(KeptDrawing(), longer))
    shifted = painted(keeper, longer, Affine(8, 0, 0, 8, 5, 0))
    assert np.array_equal(shifted[:, 5:200], changed[:, :195])


def test_captions_are_known_whether_drawn_or_kept(drawn: list[int]) -> None:
    keeper, found = KeptDrawing(), measured()
    painted(keeper, found)
    before = dict(keeper.captions)
    painted(keeper, found)
    assert keeper.captions == before
    assert set(before) == {one.key for one in found}

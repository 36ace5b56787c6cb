"""The test picture of the display has exactly the levels that it claims, on every screen."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest

from medviewer.image.display import render_stored
from medviewer.image.display_pattern import LETTER_GROUNDS, STEPS, WHOLE_RANGE, Box, Layout, pattern

SCREENS = {
    "usual": Layout(1920, 1080, Box(480, 0, 1440, 1080)),
    "upright, 5 MP": Layout(2048, 2560, Box(0, 0, 2048, 1900)),
    "200 %": Layout(3840, 2160, Box(900, 0, 2940, 2160)),
    "small": Layout(1024, 768, Box(330, 0, 694, 768)),
    "odd": Layout(1367, 769, Box(403, 0, 964, 769)),
}


@pytest.fixture(params=SCREENS.values(), ids=SCREENS.keys())
def layout(request: pytest.FixtureRequest) -> Layout:
    found: Layout = request.param
    return found


def test_the_path_of_a_picture_changes_no_level() -> None:
    levels = np.arange(256, dtype=np.uint8)[None]
    assert np.array_equal(render_stored(levels, WHOLE_RANGE), levels)


def test_five_percent_lie_in_black_and_ninety_five_in_white(layout: Layout) -> None:
    levels = pattern(layout)
    for box, outer, inner in ((layout.dark_square, 0, 13), (layout.light_square, 255, 242)):
        seen, quarter = box.of(levels), box.width // 4
        within = seen[quarter:-quarter, quarter:-quarter]
        assert (within == inner).all()
        assert within.size * 4 == seen.size
        assert np.count_nonzero(seen == outer) == seen.size - within.size


def test_eighteen_steps_go_evenly_from_black_to_white(layout: Layout) -> None:
    levels = pattern(layout)
    middles = [int(box.of(levels)[box.height // 2, box.width // 2]) for box in layout.steps]
    assert middles == [0, *range(8, 249, 16), 255] == list(STEPS)


def test_each_grey_step_has_two_lighter_and_two_darker_squares(layout: Layout) -> None:
    for level, box in zip(STEPS, layout.steps, strict=True):
        seen, area = box.of(pattern(layout)), (box.width // 4) ** 2
        counts = dict(zip(*np.unique(seen, return_counts=True), strict=True))
        expected = {level: seen.size}
        if level not in (0, 255):
            expected = {level - 4: 2 * area, level: seen.size - 4 * area, level + 4: 2 * area}
        assert counts == expected


def test_the_ramp_has_every_level_in_order(layout: Layout) -> None:
    seen = layout.ramp.of(pattern(layout)).astype(int)
    assert (seen == seen[0]).all()
    assert (seen[0, 0], seen[0, -1]) == (0, 255)
    steps = np.diff(seen[0])
    if layout.ramp.width >= 256:
        assert set(steps) <= {0, 1}


def test_letters_fade_from_fourteen_levels_to_one(layout: Layout) -> None:
    levels = pattern(layout)
    for ground, box in zip(LETTER_GROUNDS, layout.letters, strict=True):
        apart = np.abs(box.of(levels).astype(int) - ground)
        assert list(np.unique(apart)) == list(range(15))
        columns = [np.flatnonzero((apart == contrast).any(0)) for contrast in range(14, 0, -1)]
        assert all(one.max() < other.min() for one, other in pairwise(columns))


def test_lines_are_one_and_two_pixels_wide_in_both_directions(layout: Layout) -> None:
    levels = pattern(layout)
    assert len(layout.line_pairs) == 5
    for box in layout.line_pairs:
        seen, half = box.of(levels), box.width // 2
        assert half % 4 == 0
        for row, wide in enumerate((1, 2)):
            part = seen[row * half : (row + 1) * half]
            line = np.tile(np.repeat([0, 255], wide), half // (2 * wide))
            assert np.array_equal(part[:, :half], np.tile(line, (half, 1)))
            assert np.array_equal(part[:, half:], np.tile(line[:, None], (1, half)))


def test_a_line_runs_along_all_four_edges_and_crosses_stand_in_the_corners(layout: Layout) -> None:
    levels = pattern(layout)
    for edge in (levels[0], levels[-1], levels[:, 0], levels[:, -1]):
        assert (edge == 255).all()
    assert (levels[1, 1:-1] == 128).all()
    assert len(layout.crosses) == 4
    for column, row in layout.crosses:
        arm = layout.corner // 3
        assert (levels[row, column - arm : column + arm + 1] == 255).all()
        assert (levels[row - arm : row + arm + 1, column] == 255).all()
        assert levels[row - 1, column - 1] == 128


def test_no_part_lies_on_another_or_beside_the_screen(layout: Layout) -> None:
    covered = np.zeros((layout.height, layout.width), int)
    parts = (layout.dark_square, layout.light_square, layout.ramp, *layout.steps)
    for box in (*parts, *layout.letters, *layout.line_pairs):
        assert box.left > 0
        assert box.top > 0
        assert box.left + box.width < layout.width
        assert box.top + box.height < layout.height
        covered[box.top : box.top + box.height, box.left : box.left + box.width] += 1
    assert covered.max() == 1

"""Viewports that move together: slices by position, grey levels, zoom and pan."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from functools import partial
from weakref import WeakKeyDictionary

import numpy as np

from medviewer.dicom.volume import Volume
from medviewer.image.planes import plane_of, same_view
from medviewer.image.registration.alignment import Alignments
from medviewer.image.window import Window
from medviewer.ui.picture.placement import Affine, Placement, Point
from medviewer.ui.picture.row import side_by_side
from medviewer.ui.picture.viewport_grid import ViewportGrid
from medviewer.ui.picture.viewport_model import ViewportModel
from medviewer.ui.picture.viewport_pane import ViewportPane


@dataclass(frozen=True)
class _Seen:
    """What of a model others follow."""

    volume: Volume | None = field(compare=False)
    volume_id: int
    index: int
    window: Window
    inverted: bool
    placement: Placement


class Linking:
    """Carries a change in one viewport on to the others.

    Slices go together where two series lie in one Frame of Reference and show nearly the
    same view: the others go to their slice nearest to the middle of the one that is
    shown; so they do after a good registration of the two (``alignments``). Elsewhere (another
    examination, no positions) they go together after
    ``hold_together``, by the distance along the stack from the slices shown then, for as
    long as two of these series are shown. Viewports of a ``Row`` have grey levels, zoom and pan in
    common, and its middle leads.

    Attributes
    ----------
    slices, windows, views
        Whether slices, grey levels (of the same modality and unit), and zoom and pan are
        carried on.
    times
        Whether dynamic series go through time together, which whoever moves them sees to.
    on_let_go
        Called when nothing is held together any more.
    """

    def __init__(self, grid: ViewportGrid) -> None:
        self._grid = grid
        self.slices, self.windows, self.views, self.times = True, False, False, False
        self._seen: WeakKeyDictionary[ViewportModel, _Seen] = WeakKeyDictionary()
        self.alignments = Alignments()
        self._held: WeakKeyDictionary[ViewportModel, tuple[Volume, int]] = WeakKeyDictionary()
        self.on_let_go: Callable[[], object] = lambda: None
        self._carrying = False
        grid.follow_panes(self.follow)
        grid.paneRemoved.connect(self._let_go_of_one)

    def follow(self, pane: ViewportPane) -> None:
        """Carry on what happens in this pane."""
        model = pane.model
        self._seen[model] = _seen(model)
        model.listeners.append(partial(self._take_change, model))

    def hold_together(self) -> None:
        """From now on the slices that are shown belong together, whatever their positions."""
        self._held.clear()
        for model in self._models():
            if model.volume is not None:
                self._held[model] = (model.volume, model.index)

    def lead_from(self, model: ViewportModel) -> None:
        """Bring the others to the place that ``model`` shows, as if it had just come there."""
        if self.slices and not self._carrying:
            leading = model if model.row is None else model.row.middle
            with self.apart():
                for other in self._models():
                    self._bring(leading, other)

    def let_go(self) -> None:
        """Positions alone decide again."""
        if self._held:
            self._held.clear()
            self.on_let_go()

    def _let_go_of_one(self, *_: object) -> None:
        """One alone is held together with nothing."""
        if sum(model in self._held for model in self._models()) < 2:
            self.let_go()

    @contextmanager
    def apart(self) -> Iterator[None]:
        """Changes made in here are not carried on."""
        before, self._carrying = self._carrying, True
        try:
            yield
        finally:
            self._carrying = before

    @contextmanager
    def as_before(self, model: ViewportModel) -> Iterator[None]:
        """Another time of its series comes into a viewport: nothing follows, what is held stays."""
        held = self._held.get(model)
        valid = held is not None and held[0] is model.volume
        with self.apart():
            yield
        if valid and held is not None and model.volume is not None:
            self._held[model] = (model.volume, held[1])

    def _models(self) -> list[ViewportModel]:
        return [pane.model for pane in self._grid.panes]

    def _take_change(self, model: ViewportModel) -> None:
        before, now = self._seen[model], _seen(model)
        if now == before or self._carrying:
            self._seen[model] = now
            return
        self._seen[model] = now
        with self.apart():
            if now.volume is not before.volume:
                self._join(model)
            elif now.volume is not None:
                self._carry_on(model, before, now)

    def _carry_on(self, model: ViewportModel, before: _Seen, now: _Seen) -> None:
        for other in self._models():
            if other is model or other.volume is None:
                continue
            beside = side_by_side(model, other)
            if self.slices and now.index != before.index and _leads(model):
                self._bring(model, other)
            levels_changed = (now.window, now.inverted) != (before.window, before.inverted)
            if (self.windows or beside) and levels_changed:
                _carry_window(model, other)
            if beside and now.placement != before.placement:
                other.place(now.placement)
            elif self.views and now.placement != before.placement:
                _carry_view(model, other, self.alignments)

    def _bring(self, model: ViewportModel, other: ViewportModel) -> None:
        """Bring ``other`` to the slice that belongs to what ``model`` shows, where one does."""
        if other is model or side_by_side(model, other):
            return
        held = self._by_offset(model, other)
        if held is None:
            index = by_position(model, other, self.alignments)
            if index is not None:
                other.bring(index)
        elif held != other.index:
            other.go_to(held)

    def _join(self, model: ViewportModel) -> None:
        """A series that has just been opened begins where its neighbours are."""
        if self._held.pop(model, None) is not None:
            self._let_go_of_one()
        if model.volume is None or not self.slices:
            return
        for other in self._models():
            if other is not model and other.volume is not None:
                index = by_position(other, model, self.alignments)
                if index is not None:
                    model.go_to(index)
                    return

    def _by_offset(self, model: ViewportModel, other: ViewportModel) -> int | None:
        mine, its = self._held.get(model), self._held.get(other)
        if mine is None or its is None:
            return None
        if mine[0] is not model.volume or its[0] is not other.volume:
            return None
        steps = model.index - mine[1]
        spacing, its_spacing = _spacing_mm(mine[0]), _spacing_mm(its[0])
        if spacing and its_spacing:
            steps = round(steps * spacing / its_spacing)
        return its[1] + steps


def by_position(model: ViewportModel, other: ViewportModel, alignments: Alignments) -> int | None:
    """The slice of ``other`` nearest to the middle of what ``model`` shows.

    Of cross sections of a bent line it is the one whose own middle is nearest to the slice.
    None where nobody knows for sure how the series lie, or they show another view.
    """
    plane, its_plane = model.plane, other.plane
    if model.volume is None or other.volume is None or plane is None or its_plane is None:
        return None
    alignment = alignments.find(model.volume.series, other.volume.series)
    if alignment is None or not alignment.sure:
        return None
    middle = alignment.move.apply(plane.to_patient(model.picture.middle))
    through = alignment.move.rotation @ plane.normal
    if other.stack.turns:
        index = other.stack.met_by(middle, through)
        section = plane_of(other.volume.series.slices[index])
        return index if section is not None and same_view(through, section.normal) else None
    if not same_view(through, its_plane.normal):
        return None
    found = other.stack.nearest(middle)
    return None if found is None else found[0]


def _leads(model: ViewportModel) -> bool:
    """Of a row the middle alone leads the others on, and is led."""
    return model.row is None or model.row.middle is model


def _carry_window(model: ViewportModel, other: ViewportModel) -> None:
    one, its = model.volume, other.volume
    if one is None or its is None or one.is_colour or its.is_colour:
        return
    if (one.series.modality, one.unit) == (its.series.modality, its.unit):
        other.inverted = model.inverted
        other.set_window(model.window)


def _carry_view(model: ViewportModel, other: ViewportModel, alignments: Alignments) -> None:
    """The same millimetres in the middle and the same zoom in millimetres."""
    mine, its = model.placement, other.placement
    if mine.zoom is None:
        other.place(replace(its, zoom=None, centre=None))
        return
    zoom = mine.zoom
    if model.column_mm and other.column_mm:
        zoom *= other.column_mm / model.column_mm
    middle = model.middle
    plane, its_plane = model.plane, other.plane
    one, two = model.picture, other.picture
    share = (middle[0] / one.columns, middle[1] / one.rows)
    centre = (share[0] * two.columns, share[1] * two.rows)
    if mine.against is not None and its.against is not None:
        larger = two.columns / one.columns
        if model.column_mm and other.column_mm:
            larger = model.column_mm / other.column_mm
        centre = _as_far_from_wall(model, other, larger)
    known = by_position(model, other, alignments) is not None
    if known and model.volume is not None and other.volume is not None:
        found = alignments.find(model.volume.series, other.volume.series)
        if found is not None and plane is not None and its_plane is not None:
            centre = its_plane.to_picture(found.move.apply(plane.to_patient(middle)))
    other.place(replace(its, zoom=zoom, centre=centre))


def _spacing_mm(volume: Volume) -> float | None:
    """The distance of the first two slices along the stack; None where nobody knows.

    That of their middles: the corners of cross sections of a bent line lie elsewhere.
    """
    rows, columns = volume.voxels.shape[1:3]
    planes = [plane_of(each) for each in volume.series.slices[:2]]
    middles = [each.to_patient((columns / 2, rows / 2)) for each in planes if each is not None]
    if len(middles) < 2:
        return None
    return float(np.linalg.norm(middles[1] - middles[0])) or None


def _seen(model: ViewportModel) -> _Seen:
    volume = model.volume
    return _Seen(volume, id(volume), model.index, model.window, model.inverted, model.placement)


def _as_far_from_wall(model: ViewportModel, other: ViewportModel, larger: float) -> Point:
    """The point of another breast as far from its chest wall as the middle of the first is.

    Detectors are of several sizes, so it is counted from the middle of the edge where the wall is,
    on the screen: beside the other breast to the other side. A column of the first is ``larger``
    times as wide.
    """
    wall, there = _wall(model), _wall(other)
    x, y = model.middle
    away = _turned(model).apply((larger * (x - wall[0]), larger * (y - wall[1])))
    one, two = (_turned(each).apply(each.placement.against or (0, 0)) for each in (model, other))
    if one[0] * two[0] < 0:  # back to back
        away = (-away[0], away[1])
    across, down = _turned(other).inverse().apply(away)
    return there[0] + across, there[1] + down


def _turned(model: ViewportModel) -> Affine:
    """From directions of a picture to those of the screen, in columns."""
    return Affine(*model.placement.linear(model.picture.aspect), 0.0, 0.0)


def _wall(model: ViewportModel) -> Point:
    """The middle of the edge of the picture where the chest wall is."""
    x, y = model.picture.middle
    right, down = model.placement.against or (0.0, 0.0)
    return x + right * x, y + down * y

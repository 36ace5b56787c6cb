"""Copy and paste: a measurement at once, all outlines of a lesion in the background."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from medviewer.dicom.volume import Volume
from medviewer.findings.reading.lesion_volume import lesion_volumes
from medviewer.findings.reading.measurement import Measurement, new_uid
from medviewer.ui.measuring.desk import Desk
from medviewer.ui.measuring.kinds import name_of
from medviewer.ui.measuring.lesions.copied_lesion import (
    Lay,
    PastedLesion,
    lay_by_numbers,
    lay_in_patient,
    pasted_lesion,
)
from medviewer.ui.measuring.lesions.outlining import Outlining
from medviewer.ui.measuring.shapes.copied_place import (
    as_copied,
    is_same_lesion,
    shares_positions,
    sure_alignment,
)
from medviewer.ui.measuring.whereabouts import Whereabouts
from medviewer.ui.picture.viewport_grid import ViewportGrid
from medviewer.ui.translation import spoken, tr
from medviewer.ui.words import either


class Copying:
    """The commands to copy and to paste; ``say`` tells what was done, and what was not."""

    def __init__(
        self,
        desk: Desk,
        outlining: Outlining,
        whereabouts: Whereabouts,
        grid: ViewportGrid,
        say: Callable[[str], None],
    ) -> None:
        self._desk, self._outlining, self._say = desk, outlining, say
        self._whereabouts, self._grid = whereabouts, grid

    def handlers(self) -> dict[str, Callable[..., object]]:
        """What to connect the commands to, by their names."""
        return {"copy_measurement": self.copy, "paste_measurement": self.paste}

    def copy(self) -> None:
        """Remember the chosen measurement, or the whole lesion that is chosen, for ``paste``."""
        if self._desk.copy() is not None:
            self._say(tr("Copied: {}").format(self._copied_words()))

    def paste(self) -> None:
        """Put what was copied onto the series in the active pane, and show it."""
        pane, copied = self._grid.active, self._desk.copied
        if pane.volume is None or copied is None:
            return
        if self._desk.copied_lesion:
            self._paste_lesion(copied, pane.volume, pane.model.index)
            return
        if not self._paste_one(copied, pane.volume, pane.model.index):
            words = tr(
                "No slice here is known to show the same place of the patient: the copy lies "
                "at the same place of this picture. Move it onto the lesion."
            )
            self._say(words)

    def _paste_one(self, copied: Measurement, volume: Volume, index: int) -> bool:
        """Paste ``copied`` alone; False where it may lie at another place of the patient."""
        name = tr("Copy {}").format(name_of(copied))
        pasted = self._desk.paste(name, volume, index)
        if pasted is None:
            return True
        self._grid.active.model.go_to(pasted.index)
        return pasted.in_patient or copied.image.series_key == volume.series.key

    def _paste_lesion(self, copied: Measurement, volume: Volume, index: int) -> None:
        series = volume.series
        own_lesion = "" if is_same_lesion(copied, series) else new_uid()
        drafting = self._desk.drafting(volume, index)
        if copied.image.series_key == series.key:
            there = copied.image.index_in(series)
            lay: Lay = partial(lay_by_numbers, index - (index if there is None else there))
        else:
            carrying = sure_alignment(copied, series, self._desk.alignments)
            if carrying is None and not shares_positions(copied, series):
                self._paste_one(copied, volume, index)
                words = tr(
                    "No slice here is known to show the same place of the patient: only the "
                    "largest outline of the lesion was pasted, at the same place of this picture. "
                    "Move it onto the lesion."
                )
                self._say(words)
                return
            lay = partial(lay_in_patient, carrying)
        regions = self._desk.copied_lesion
        finish = partial(as_copied, own_lesion=own_lesion)
        work = partial(pasted_lesion, regions, lay, finish)
        self._outlining.start(self._name(), drafting, work, self._take)

    def _take(self, pasted: PastedLesion) -> None:
        """Put the outlines into the reading, where the slice has none of their lesion yet."""
        lesions = {one.tracking_uid for one in pasted.regions}
        known = [one for one in self._desk.reading.measurements() if one.tracking_uid in lesions]
        taken = {one.image.image_key for one in known if one.kind.is_region}
        made = [one for one in pasted.regions if one.image.image_key not in taken]
        left = _left_words(pasted, len(pasted.regions) - len(made))
        if not made:
            self._say(" – ".join([tr("Nothing was pasted"), *left]))
            return
        one, many = tr("1 outline pasted"), tr("%n outlines pasted", len(made))
        series = made[0].image.series_key
        together = [*(each for each in known if each.image.series_key == series), *made]
        lesion = lesion_volumes(together)
        sizes = (spoken(each.words) for each in lesion)
        words = " – ".join([either(len(made), one, many), *left, *sizes])
        self._outlining.put(self._name(), made, words)
        largest = next((each.largest for each in lesion), made[0])
        if self._whereabouts.panes_with(largest):
            self._whereabouts.go_to(largest, whole=bool(lesion))

    def _name(self) -> str:
        return tr("Copy {}").format(tr("the lesion on all slices"))

    def _copied_words(self) -> str:
        copied = self._desk.copied
        if self._desk.copied_lesion or copied is None:
            return tr("the lesion on all slices")
        return name_of(copied)


def _left_words(pasted: PastedLesion, on_taken: int) -> list[str]:
    """How many outlines were not pasted, and why; [] where all were."""
    told = (
        (pasted.outside, tr("{} outside this series")),
        (pasted.beside, tr("{} beside nearer ones on the same slice")),
        (on_taken, tr("{} on slices that have this lesion already")),
    )
    reasons = ", ".join(words.format(count) for count, words in told if count)
    return [tr("not pasted: {}").format(reasons)] if reasons else []

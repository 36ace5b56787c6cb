"""What measuring works on: the reading, what of it is chosen, and the images' values. No Qt."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Iterable
from dataclasses import replace
from functools import partial

from medviewer.dicom.series import ImageKey, Series
from medviewer.dicom.volume import Volume
from medviewer.findings.finding import Point
from medviewer.findings.reading.calibrated_plane import (
    scale_on_plane,
    size_on_plane,
    size_word_on_curve,
)
from medviewer.findings.reading.lesion_volume import LesionVolume, by_region, lesion_volumes
from medviewer.findings.reading.measured import complete, outline, rescaled, with_peak
from medviewer.findings.reading.measurement import (
    Kind,
    Measurement,
    new_measurement,
    new_uid,
    reference_to,
)
from medviewer.findings.reading.reading import Change, Edit, Item, ReaderCalibration, Reading
from medviewer.findings.reading.verdict import Verdict
from medviewer.image.curved.reformation import line_of
from medviewer.image.measuring.calibration import PixelSize
from medviewer.image.measuring.image_values import ImageValues
from medviewer.image.planes import plane_of
from medviewer.image.registration.alignment import Alignments
from medviewer.ui.measuring.captions import caption
from medviewer.ui.measuring.drafting import Drafting, drafted, read_values, sized
from medviewer.ui.measuring.second_values import SecondValues
from medviewer.ui.measuring.shapes.copied_place import (
    CopiedPlace,
    as_copied,
    in_picture,
    is_same_lesion,
    same_place,
    sure_alignment,
)

IMAGES_KEPT = 6


class Desk:
    """The reading with a hand on it.

    Attributes
    ----------
    author
        Who measures.
    whole
        The lesion of the chosen region was chosen, on all its slices: its row in a list.
    copied
        What was copied last.
    copied_lesion
        All regions of the lesion that was copied as a whole, of which ``copied`` is the largest.
    listeners
        Called when another measurement is chosen, or the reading changed.
    fail
        Called with an error that is for the person.
    listed
        Gives the series that are open: of one of them are the planes that are measured on.
    alignments
        How examinations lie to one another, for what is copied between them.
    second
        What regions hold of a PET that lies over their series.
    """

    def __init__(self, reading: Reading, author: str = "") -> None:
        self.reading = reading
        self.author = author
        self._chosen, self.whole = "", False
        self.copied: Measurement | None = None
        self.copied_lesion: tuple[Measurement, ...] = ()
        self.show_hidden = False
        self.listeners: list[Callable[[], None]] = []
        self.fail: Callable[[Exception], None] = lambda _: None
        self.listed: Callable[[], Iterable[Series]] = tuple
        self.alignments = Alignments()
        self.second = SecondValues()
        self._images: OrderedDict[tuple[int, int], tuple[Volume, ImageValues]] = OrderedDict()
        self._words: dict[str, tuple[Measurement, tuple[str, ...]]] = {}
        self._by_image: dict[ImageKey, list[Measurement]] = {}
        self._calibrated: frozenset[str] = frozenset()
        reading.listeners.append(self._follow)

    # Images

    def values(self, volume: Volume, index: int) -> ImageValues:
        """The values of a slice, with the reader's calibration where there is one.

        Where the slice's own file is needed for its calibration and cannot be read, the
        picture counts as uncalibrated; ``fail`` is told, and so is the measurement.
        """
        return sized(self._values(volume, index), self.own_size(volume, index))

    def own_size(self, volume: Volume, index: int) -> PixelSize | None:
        """The size of the pixels of a slice by the reader's calibration; None without one.

        On a plane that was made of a calibrated series it says so, or why it is the file's.
        """
        one = volume.series.slices[index]
        own = self.reading.calibration(one.sop_instance_uid)
        if own is not None:
            return own.size
        plane, key = plane_of(one), volume.series.stack_key
        if key == volume.series.key or key not in self._calibrated:
            return None
        source = next((each for each in self.listed() if each.key == key), None)
        if source is None:
            return None
        known = self.reading.calibration
        if line_of(volume.series.key) and one.spacing is not None:
            return PixelSize(*one.spacing, size_word_on_curve(source, known))
        return None if plane is None else size_on_plane(plane, source, known)

    def _values(self, volume: Volume, index: int) -> ImageValues:
        """The values of a slice, by its file."""
        key = (id(volume), index)
        if key not in self._images:
            self._images[key] = (volume, read_values(volume, index, self.fail))
            while len(self._images) > IMAGES_KEPT:
                self._images.popitem(last=False)
        self._images.move_to_end(key)
        return self._images[key][1]

    def forget_images(self) -> None:
        """Let go of volumes that are not shown any more."""
        self._images.clear()
        self._words.clear()

    # What there is

    @property
    def chosen(self) -> str:
        """Key of the chosen measurement, or ""; who sets it chooses that one alone."""
        return self._chosen

    @chosen.setter
    def chosen(self, key: str) -> None:
        self._chosen, self.whole = key, False

    def on_image(self, volume: Volume, index: int) -> list[Measurement]:
        """The measurements to draw on a slice, hidden ones left out."""
        return self._by_image.get(volume.series.slices[index].image_key, [])

    def words(self, measurement: Measurement) -> tuple[str, ...]:
        """What stands beside a measurement; worked out once for as long as it stays the same."""
        known = self._words.get(measurement.key)
        if known is None or known[0] is not measurement:
            known = self._words[measurement.key] = (measurement, caption(measurement))
        second = self.second.words(measurement)
        return (*known[1], second) if second else known[1]

    def chosen_measurement(self) -> Measurement | None:
        """The measurement that is chosen."""
        return self.reading.measurement(self.chosen)

    def chosen_lesion(self) -> LesionVolume | None:
        """What encloses the lesion of the chosen region; None where it is on one slice alone."""
        return by_region(lesion_volumes(self.reading.measurements())).get(self.chosen)

    def whole_lesion(self) -> LesionVolume | None:
        """The lesion that was chosen as a whole; None where a region was, or something else."""
        return self.chosen_lesion() if self.whole else None

    def choose(self, key: str, *, whole: bool = False) -> None:
        """Choose another measurement, or the ``whole`` lesion that a region is of; "" for none."""
        if (key, whole) != (self.chosen, self.whole):
            self._chosen, self.whole = key, whole
            self._tell()

    def set_show_hidden(self, shown: bool) -> None:
        """Show hidden measurements too, or not."""
        self.show_hidden = shown
        self._follow()

    # Changes

    def draft(
        self, kind: Kind, points: tuple[Point, ...], volume: Volume, index: int
    ) -> Measurement:
        """A measurement of these points with its numbers, not in the reading yet."""
        return drafted(kind, points, volume, index, self.values(volume, index), self.author)

    def drafting(self, volume: Volume, index: int) -> Drafting:
        """What makes outlines on a volume's slices on any thread; slice ``index`` is known."""
        known = index, self.values(volume, index)
        return Drafting(volume, self.author, self.sizes(volume), known)

    def sizes(self, volume: Volume) -> dict[int, PixelSize]:
        """``own_size`` of all slices that have one."""
        if not self._calibrated:
            return {}
        owns = ((n, self.own_size(volume, n)) for n in range(len(volume.series.slices)))
        return {number: own for number, own in owns if own is not None}

    def fill_peaks(self, volume: Volume) -> None:
        """Work out the peaks of uptake that were not known while a PET was still being read."""
        if volume.series.modality != "PT":
            return
        places = {each.image_key: index for index, each in enumerate(volume.series.slices)}
        filled = []
        for one in self.reading.measurements():
            index, known = places.get(one.image.image_key), one.statistics
            if index is None or known is None or known.peak is not None or not one.kind.is_region:
                continue
            now = with_peak(one, self.values(volume, index))
            if now is not one:
                filled.append(now)
        if filled:
            self.reading.fill_in("SUVpeak", *filled)

    def add(self, name: str, measurement: Measurement) -> None:
        """Put a new measurement into the reading, and choose it."""
        self.chosen = measurement.key
        self.reading.put(name, measurement)

    def add_lesion(self, name: str, regions: Iterable[Measurement], chosen: str) -> None:
        """Put the regions of a new lesion into the reading, and choose the one of this key."""
        self.chosen = chosen
        self.reading.put(name, *regions)

    def change(self, name: str, measurement: Measurement) -> None:
        """Replace a measurement by a changed one, and the outline of the finding it stands for."""
        items: list[Item] = [measurement.signed(self.author)]
        verdict = self.reading.items.get(measurement.origin)
        if (
            isinstance(verdict, Verdict)
            and verdict.corrects
            and measurement.kind.is_region  # two axes of the same finding are no outline
            and verdict.outline != outline(measurement)
        ):
            edited = replace(verdict, outline=outline(measurement))
            items.append(edited.signed(self.author))
        self.reading.put(name, *items)

    def calibrate(
        self, name: str, volume: Volume, indices: Iterable[int], own: ReaderCalibration | None
    ) -> None:
        """Measure slices by the reader's calibration, or by their files again (None).

        What was measured on them before follows, in the same change.
        """
        series, edits = volume.series, list[Edit]()
        images = {series.slices[index].sop_instance_uid: index for index in indices}
        for uid, index in images.items():
            new = None if own is None else replace(own, image=reference_to(series, index))
            edits.append(Edit(f"calibration/{uid}", self.reading.calibration(uid), new))
        for one in self.reading.measurements():
            if one.image.sop_instance_uid in images:
                index = images[one.image.sop_instance_uid]
                size = None if own is None else own.size
                scale = sized(self._values(volume, index), size).scale(one.points)
                followed = rescaled(one, scale).signed(self.author)
                edits.append(Edit(one.key, one, followed))
        after = {edit.key: edit.after for edit in edits}

        def known(uid: str) -> ReaderCalibration | None:
            found = after.get(f"calibration/{uid}", self.reading.calibration(uid))
            return found if isinstance(found, ReaderCalibration) else None

        for one in self.reading.measurements():
            there = scale_on_plane(one, series, known)
            if there is not None:
                edits.append(Edit(one.key, one, rescaled(one, there).signed(self.author)))
        self.reading.do(Change(name, tuple(edits)))

    def calibrated_with(self, volume: Volume, index: int) -> tuple[int, ...]:
        """The slices that the reader calibrated together with slice ``index``; () for none."""
        slices = volume.series.slices
        own = self.reading.calibration(slices[index].sop_instance_uid)
        if own is None:
            return ()
        others = (self.reading.calibration(each.sop_instance_uid) for each in slices)
        same = (other and replace(other, image=own.image) == own for other in others)
        return tuple(number for number, found in enumerate(same) if found)

    def remove(self, name: str) -> bool:
        """Take the chosen measurement out; False when none is chosen."""
        if self.chosen_measurement() is None:
            return False
        key, self.chosen = self.chosen, ""
        self.reading.remove(name, [key])
        return True

    def copy(self) -> Measurement | None:
        """Keep the chosen measurement, or the whole lesion that is chosen, for ``paste``."""
        lesion, chosen = self.whole_lesion(), self.chosen_measurement()
        if chosen is not None:
            self.copied = chosen if lesion is None else lesion.largest
            self.copied_lesion = () if lesion is None else lesion.regions
            self._tell()
        return chosen

    def paste(self, name: str, volume: Volume, index: int) -> CopiedPlace | None:
        """Put the copied measurement onto another series: at the same place of the patient.

        On the slice that lies there if both share a frame of reference or are registered, else
        at the same place of slice ``index``. It is the same lesion, but in its own series, and in
        another patient's, a new one without a part in RECIST; in its own on slice ``index``.
        Returns where it lies; None when nothing was copied.
        """
        if self.copied is None:
            return None
        place = self.place(self.copied, volume, index)
        reference = reference_to(volume.series, place.index)
        values = self.values(volume, place.index)
        drawn = new_measurement(self.copied.kind, place.points, reference, values, self.author)
        same_lesion = is_same_lesion(self.copied, volume.series)
        pasted = as_copied(drawn, self.copied, "" if same_lesion else new_uid())
        self.add(name, complete(pasted, values))
        return place

    def place(self, copied: Measurement, volume: Volume, index: int) -> CopiedPlace:
        """Where the copied points lie in a volume: in the patient, else on slice ``index``."""
        own = copied.image.series_key
        if own != volume.series.key:
            carrying = sure_alignment(copied, volume.series, self.alignments)
            found = same_place(copied, volume, carrying, partial(self.values, volume))
            if found is not None:
                return found
        source = next((each for each in self.listed() if each.key == own), None)
        return in_picture(copied, volume, index, source, lambda: self.values(volume, index))

    def _follow(self) -> None:
        self._by_image = {}
        self._calibrated = frozenset(one.image.series_key for one in self.reading.calibrations())
        for one in self.reading.measurements():
            if self.show_hidden or not one.hidden:
                self._by_image.setdefault(one.image.image_key, []).append(one)
        self._tell()

    def _tell(self) -> None:
        for listener in self.listeners:
            listener()

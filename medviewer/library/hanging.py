"""Hanging protocols: rules that say which series of a study are shown where.

The first rule that fits is used; the reader's own go before those that come with the
program. A rule is written in JSON as in ``resources/hanging_protocols.json``.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType

from medviewer.dicom.mammogram import is_mammogram, is_usual, side_of, view_of_breast
from medviewer.dicom.series import Series, same_patient
from medviewer.image.depth import SlabMode
from medviewer.image.same_places import same_places


@dataclass(frozen=True)
class Slot:
    """One viewport: the series with this modality whose texts hold all these words.

    ``without``: and none of these.

    Texts are the series' description and body part, for radiographs laterality and view too, for
    mammograms that state both these two alone; upper and lower case are the same. An empty slot
    takes the next series in order. A series that is called by one of the words and nothing else
    goes first: "T2" before "T2 FLAIR"; a mammogram to be read before a raw one and before a part
    of the breast. ``prior`` takes it from the newest earlier study. ``same_as`` is the number,
    from 0 on, of a slot before this one that shows the same series. ``window`` is centre and
    width, in the values' unit, where it is not the one that the file has: lungs beside soft
    parts. ``view`` shows planes (``image.reformat.PLANES``) or a 3-D view
    (``image.rotation.KINDS``) made of the series, "" its slices; ``slab`` are the mode and
    thickness in mm of planes that are slabs.
    """

    modality: str = ""
    words: tuple[str, ...] = ()
    prior: bool = False
    without: tuple[str, ...] = ()
    same_as: int | None = None
    window: tuple[float, float] | None = None
    view: str = ""
    slab: tuple[SlabMode, float] | None = None


@dataclass(frozen=True)
class Made:
    """What a viewport shows that is made of a series: ``Slot.view`` and ``Slot.slab``."""

    view: str
    slab: tuple[SlabMode, float] | None = None


@dataclass(frozen=True)
class Protocol:
    """When a rule fits, and what it shows.

    Attributes
    ----------
    modalities, body_parts
        One of them must be the study's; empty fits all.
    least_series
        So many series the study has at least; times, echoes and b-values at the same places
        in one DICOM series are one.
    prior
        An earlier study of the patient, of the same modality, must be there.
    layout, slots
        Rows and columns, and what stands in them in reading order.
    every_slot
        Fits only where every slot finds a series.
    """

    name: str
    layout: tuple[int, int]
    slots: tuple[Slot, ...]
    modalities: tuple[str, ...] = ()
    body_parts: tuple[str, ...] = ()
    least_series: int = 1
    prior: bool = False
    every_slot: bool = False


@dataclass(frozen=True)
class Arrangement:
    """What a protocol says for one study: a series, or None, for every viewport."""

    protocol: Protocol
    series: tuple[Series | None, ...] = field(default=())


def study_of(active: Series, listed: Sequence[Series]) -> tuple[list[Series], list[Series]]:
    """The series of the study of ``active``, and those of earlier ones of its patient.

    Of ``listed``, in their order; the newest earlier study first.
    """
    study = active.study_instance_uid
    current = [
        each
        for each in listed
        if each.study_instance_uid == study and each.patient_id == active.patient_id
    ]
    earlier = [
        each
        for each in listed
        if each.study_instance_uid != study
        and same_patient(each, active)
        and each.study_date < active.study_date
    ]
    return current, sorted(earlier, key=lambda each: each.study_date, reverse=True)


def arrange(
    protocols: Sequence[Protocol], current: Sequence[Series], earlier: Sequence[Series] = ()
) -> Arrangement | None:
    """The arrangement by the first protocol that fits; None when none does.

    Parameters
    ----------
    current
        The series of the study, in order.
    earlier
        Series of earlier studies of the same patient, the newest study first.
    """
    for protocol in protocols:
        if fits(protocol, current, earlier):
            series = _fill(protocol, current, earlier)
            if _has_enough(protocol, series):
                return Arrangement(protocol, series)
    return None


def remembered(
    layout: tuple[int, int],
    shown: Sequence[Series | None],
    current: Sequence[Series],
    windows: Mapping[int, tuple[float, float]] = MappingProxyType({}),
    made: Mapping[int, Made] = MappingProxyType({}),
) -> Protocol:
    """A protocol that shows studies of this kind as they are shown now.

    ``windows``: centre and width of those that the reader set, by the place in ``shown``.
    ``made``: where planes and 3-D views of these series are seen, in the same way.
    """
    slices = Made("")
    study = current[0].study_instance_uid if current else ""
    keys = [None if series is None else series.key for series in shown]
    slots = tuple(
        Slot()
        if series is None
        else Slot(
            series.modality,
            (series.description,) if series.description else (),
            series.study_instance_uid != study,
            same_as=_before(keys, number),
            window=windows.get(number),
            view=made.get(number, slices).view,
            slab=made.get(number, slices).slab,
        )
        for number, series in enumerate(shown)
    )
    parts = {series.body_part.upper() for series in current if series.body_part}
    modalities = tuple(sorted({series.modality for series in current}))
    name = " ".join(filter(None, ("/".join(modalities), "/".join(sorted(parts)))))
    return Protocol(
        name,
        layout,
        slots,
        modalities,
        tuple(sorted(parts)),
        len(_one_of_each(current)),
        any(slot.prior for slot in slots),
    )


def _before(keys: Sequence[str | None], number: int) -> int | None:
    first = keys.index(keys[number])
    return first if first < number else None


def fits(protocol: Protocol, current: Sequence[Series], earlier: Sequence[Series]) -> bool:
    """Whether a study is of the kind that the protocol is for; arguments as for ``arrange``."""
    modalities = {series.modality for series in current}
    parts = {series.body_part.upper() for series in current}
    return (
        len(_one_of_each(current)) >= protocol.least_series
        and (not protocol.modalities or bool(modalities & set(protocol.modalities)))
        and (not protocol.body_parts or bool(parts & set(protocol.body_parts)))
        and (not protocol.prior or any(series.modality in modalities for series in earlier))
    )


def _has_enough(protocol: Protocol, series: Sequence[Series | None]) -> bool:
    """Whether there is something to show, and of earlier studies where slots ask for them."""
    priors = [each for each, slot in zip(series, protocol.slots, strict=True) if slot.prior]
    if not any(series) or (priors and protocol.prior and not any(priors)):
        return False
    return all(series) or not protocol.every_slot


def _fill(
    protocol: Protocol, current: Sequence[Series], earlier: Sequence[Series]
) -> tuple[Series | None, ...]:
    """For every slot the first series that fits and is not taken.

    Slots that name a series of the study choose first, then those whose words are in a name.
    """
    found: dict[int, Series] = {}
    taken: set[str] = set()
    fitting = {
        number: _fitting(slot, current, earlier)
        for number, slot in enumerate(protocol.slots)
        if slot.same_as is None
    }

    def rank(number: int) -> tuple[bool, bool]:
        slot, series = protocol.slots[number], fitting[number]
        return not (series and _is_named(slot, series[0])), not slot.words

    for number in sorted(fitting, key=rank):
        series = next((each for each in fitting[number] if each.key not in taken), None)
        if series is not None:
            found[number] = series
            taken.add(series.key)
    return tuple(
        found.get(number if slot.same_as is None else slot.same_as)
        for number, slot in enumerate(protocol.slots)
    )


def _fitting(slot: Slot, current: Sequence[Series], earlier: Sequence[Series]) -> list[Series]:
    """The series for a slot, the newest study's first, in it those that the slot names."""
    offered = earlier if slot.prior else current
    if not slot.words:  # one time of a dynamic series before a second
        offered = [*_one_of_each(offered), *offered]
    several = [each for each in offered if _suits(slot, each, current)]
    age = {uid: n for n, uid in enumerate(dict.fromkeys(one.study_instance_uid for one in several))}

    def rank(one: Series) -> tuple[int, bool, bool]:
        unusual = is_mammogram(one) and not is_usual(one)
        return age[one.study_instance_uid], unusual, not _is_named(slot, one)

    return sorted(several, key=rank)


def _is_named(slot: Slot, series: Series) -> bool:
    return series.description.upper() in (word.upper() for word in slot.words)


def _one_of_each(series: Sequence[Series]) -> list[Series]:
    """The first of the stacks of one DICOM series that show the same places."""
    found: list[Series] = []
    for each in series:
        uid = each.series_instance_uid
        if not any(one.series_instance_uid == uid and same_places(one, each) for one in found):
            found.append(each)
    return found


def _suits(slot: Slot, series: Series, current: Sequence[Series]) -> bool:
    if slot.modality and series.modality != slot.modality:
        return False
    if slot.prior and series.modality not in {each.modality for each in current}:
        return False
    texts = " ".join(_texts(series)).upper()

    def holds(word: str) -> bool:
        return re.search(rf"(?<!\w){re.escape(word.upper())}(?!\w)", texts) is not None

    return all(map(holds, slot.words)) and not any(map(holds, slot.without))


def _texts(series: Series) -> tuple[str, ...]:
    """What the words of a slot are looked for in."""
    header = series.header
    if is_mammogram(series):
        side, view = (facts(series, series.slices[0]) for facts in (side_of, view_of_breast))
        if side and view:  # a description of the whole study may name others
            return side, view
    else:
        side, view = (
            str(header.get(each, "") or "") for each in ("ImageLaterality", "ViewPosition")
        )
    return series.description, series.body_part, side, view

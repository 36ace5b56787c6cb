"""Tables and profiles of slices whose files have others than the first file of the series."""

from __future__ import annotations

from collections import defaultdict

from medviewer.dicom.colour_profile import colour_remarks
from medviewer.dicom.rescale import LookupTable, modality_lut
from medviewer.dicom.series import Series, Slice
from medviewer.dicom.volume import Volume
from medviewer.message import Message


def tables_of_first(series: Series) -> list[LookupTable | None]:
    """The Modality LUT of the first file for every slice; empty where no slice needs one."""
    table = modality_lut(series.header)
    needed = table is not None or any(_differs(series, one) for one in series.slices)
    return [table] * len(series.slices) if needed else []


def take_own_tables(volume: Volume, index: int) -> None:
    """Let slice ``index`` have the tables of its own file, where they differ from the first's.

    Threads may do it for several slices at a time.

    Raises
    ------
    MedviewerError, OSError
        The file is needed and cannot be read.
    """
    one = volume.series.slices[index]
    if one.grey is None or not _differs(volume.series, one):
        return
    header = volume.luts.get(one.grey.tables)
    if header is None:
        from medviewer.dicom.decoding.decode import open_pixels  # it imports the codecs

        header = open_pixels(one.path).dataset
        volume.luts[one.grey.tables] = header
    volume.tables[index] = modality_lut(header)


def agree_on_unit(volume: Volume) -> tuple[str, ...]:
    """Take the unit away where the slices have several, and say so: values are raw then."""
    units = {_unit(volume, index) for index in range(len(volume.voxels)) if volume.loaded[index]}
    if len(units) < 2:
        return ()
    volume.unit = ""
    named = tuple(sorted(unit or "raw" for unit in units))
    return (Message("The slices have values in different units ({}).", named),)


def own_profiles_unusable(volume: Volume) -> tuple[Message, ...]:
    """That some slices' own ICC profiles cannot be used; of the first file the series says it."""
    if not volume.is_colour:
        return ()
    slices: dict[str, list[int]] = defaultdict(list)
    for index, one in enumerate(volume.series.slices):
        if one.grey is not None and one.grey.tables in volume.luts:
            slices[one.grey.tables].append(index)
    told = []
    for tables, indices in slices.items():
        for remark in colour_remarks(volume.luts[tables]):
            if len(indices) == 1:
                told.append(Message("Slice {}: {}", indices[0] + 1, remark))
            else:
                first = indices[0] + 1
                told.append(
                    Message("{} slices, of which {} is the first: {}", len(indices), first, remark)
                )
    return tuple(told)


def _differs(series: Series, one: Slice) -> bool:
    """True when a slice's file has other tables than the first slice's."""
    first = series.slices[0].grey
    return one.grey is not None and first is not None and one.grey.tables != first.tables


def _unit(volume: Volume, index: int) -> str:
    """The unit of a slice's values; the series' own where its file says nothing else."""
    table, one = volume.table_of(index), volume.series.slices[index]
    if table is not None:
        return table.unit
    if one.grey is None or one is volume.series.slices[0]:
        return volume.unit
    first = volume.series.slices[0].grey
    if volume.table_of(0) is not None:
        return one.grey.unit
    same = first is not None and one.grey.unit == first.unit
    return volume.unit if same or not one.grey.unit else one.grey.unit

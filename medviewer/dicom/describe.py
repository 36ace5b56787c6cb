"""A catalogue in words: series, geometry, warnings and what was refused."""

from __future__ import annotations

from collections import Counter

from medviewer.dicom.files.tags import uid_name
from medviewer.dicom.geometry import orientation_letters, plane_name, stack_of
from medviewer.dicom.series import Catalogue, Refused, Series, layout
from medviewer.dicom.words import visible

REFUSED_SHOWN = 50
LEAST_MM = 0.0005
SHOWN_IN_WINDOW = (
    "The window shows what it says of images: `medviewer FOLDER`, then File → Open drawings…"
)


def describe(catalogue: Catalogue) -> str:
    """Every series with its geometry and warnings, and every refused file with its reason."""
    files = {one.path for series in catalogue.series for one in series.slices}
    lines = [
        f"{_count(len(files) + len(catalogue.refused) + len(catalogue.documents), 'file')}: "
        f"{len(files)} in {len(catalogue.series)} series, {len(catalogue.refused)} refused"
    ]
    for series in catalogue.series:
        lines += ["", *describe_series(series)]
    for document in catalogue.documents:
        facts = (
            f"PDF  {document.title or 'no title'}",
            f"  file       {document.path}",
            f"  patient    {document.patient_name or 'no name'} ({document.patient_id})",
        )
        lines += ["", *map(visible, facts)]
    if catalogue.refused:
        lines += ["", "Refused", *_refused(catalogue.refused)]
    return catalogue.told("\n".join(lines))


def describe_series(series: Series) -> list[str]:
    """The lines about one series: a title, then indented facts."""
    pixels = layout(series.slices[0])
    title = (
        f"{series.modality or 'no modality'} {series.number if series.number is not None else '-'}"
    )
    name = series.description or "no description"
    colour = "colour" if pixels.is_colour else f"{pixels.bits_stored} bit {_KINDS[pixels.kind]}"
    syntaxes = Counter(layout(one).transfer_syntax for one in series.slices)
    lines = [
        f"{title}  {name}{f' ({series.part})' if series.part else ''}",
        f"  patient    {series.patient_name or 'no name'} ({series.patient_id or 'no ID'})",
        f"  study      {series.study_date or 'no date'} {series.study_description}".rstrip(),
        f"  study UID  {series.study_instance_uid or 'none'}",
        f"  series UID {series.series_instance_uid or 'none'}",
        f"  pictures   {len(series.slices)} of {series.columns} x {series.rows} pixels, {colour}",
        *(f"  stored as  {uid_name(uid)} ({count})" for uid, count in sorted(syntaxes.items())),
        *_geometry(series),
        *(f"  WARNING    {warning}" for warning in series.warnings),
    ]
    return [visible(line) for line in lines]


_KINDS = {"u": "unsigned", "i": "signed", "f": "floating point"}


def _geometry(series: Series) -> list[str]:
    first = series.slices[0]
    stack = stack_of(series.slices)
    lines = []
    if first.spacing is not None:
        lines.append(f"  pixels     {first.spacing[1]:g} x {first.spacing[0]:g} mm (across x down)")
    if stack is None or first.orientation is None or first.position is None:
        return [*lines, "  geometry   not given"]
    left, right, top, bottom = orientation_letters(first.orientation)
    lines.append(
        f"  geometry   {plane_name(first.orientation)}, left to right {left}-{right}, "
        f"top to bottom {top}-{bottom}"
    )
    if stack.spacing_mm is not None:
        kind = "even" if stack.even else "uneven"
        length = stack.places_mm[-1] - stack.places_mm[0]
        apart = f"{stack.spacing_mm:.3f} mm apart ({kind}), {length:.2f} mm in all"
        lines.append(f"  slices     {apart if length >= LEAST_MM else 'all at one place'}")
    if stack.tilt_degrees:
        lines.append(f"  tilt       {stack.tilt_degrees:.2f} degrees")
    x, y, z = (round(each, 3) + 0.0 for each in first.position)  # + 0.0: there is no -0
    lines.append(f"  origin     {x:.3f}, {y:.3f}, {z:.3f} mm (LPS)")
    return lines


def _refused(refused: tuple[Refused, ...]) -> list[str]:
    """A line a file, and a count by reason of those beyond the first ones."""
    lines = [f"  {refused_words(item)}" for item in refused[:REFUSED_SHOWN]]
    rest = Counter(item.reason for item in refused[REFUSED_SHOWN:])
    return lines + [f"  and {_count(n, 'file')}: {reason}" for reason, n in rest.most_common()]


def refused_words(refused: Refused) -> str:
    """A file that was not used, why, and what to do where there is no list of files to click in."""
    remedy = SHOWN_IN_WINDOW if refused.draws else refused.remedy
    return visible(f"{refused.path}: {refused.reason} {remedy}".rstrip())


def _count(number: int, word: str) -> str:
    return f"{number} {word}" if number == 1 else f"{number} {word}s"

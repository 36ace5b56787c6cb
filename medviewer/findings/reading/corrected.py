"""Findings as the reader corrected them: the reader's outline, and its numbers measured anew."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from medviewer.dicom.geometry import stack_of
from medviewer.dicom.series import Series
from medviewer.dicom.volume import Volume
from medviewer.findings.finding import Finding, LesionFinding, Point, ResultSet
from medviewer.findings.lesion_finding import lesion_of_group, link
from medviewer.findings.reading.measured import axes_mm, complete, quantities
from medviewer.findings.reading.measurement import Kind, new_measurement, reference_to
from medviewer.findings.reading.verdict import Verdict
from medviewer.image.measuring.image_values import (
    RAW,
    ImageValues,
    image_values,
    without_values,
)


def verdict_on(results: ResultSet, finding: Finding) -> Verdict | None:
    """The reader's verdict on a finding of ``results`` among those that go with them."""
    said = (each for each in results.verdicts if each.concerns(finding, results.provenance))
    return next(said, None)


def corrected(results: ResultSet, volume: Volume) -> ResultSet:
    """``results``, which are of ``volume``, with the outlines that the reader drew.

    Box, diameters, area and the statistics of the pixels follow the new outline; what the
    model says (class, probabilities, score) stays, and so does the verdict beside it,
    which holds the finding as the model gave it.

    Raises
    ------
    MedviewerError
        A slice's own file was needed for the size of its pixels and cannot be read.
    """
    return _corrected(results, volume.series, partial(image_values, volume))


def corrected_sizes(results: ResultSet, series: Series) -> ResultSet:
    """The same for a series that need not be loaded: the statistics of the pixels stay as they are.

    Raises
    ------
    MedviewerError
        A slice's own file was needed for the size of its pixels and cannot be read.
    """
    return _corrected(results, series, partial(without_values, series))


def _corrected(
    results: ResultSet, series: Series, image_of: Callable[[int], ImageValues]
) -> ResultSet:
    verdicts = {each.identifier: verdict_on(results, each) for each in results.findings}
    if not any(verdict and verdict.corrects for verdict in verdicts.values()):
        return results
    findings = tuple(
        _with_outline(each, verdict.outline, series, image_of(each.slice_index))
        if verdict and verdict.corrects
        else each
        for each in results.findings
        for verdict in [verdicts[each.identifier]]
    )
    stack = stack_of(series.slices)
    places = None if stack is None else stack.places_mm
    return replace(results, findings=findings, lesions=_lesions(results, findings, places))


def _lesions(
    results: ResultSet, findings: tuple[Finding, ...], places_mm: Sequence[float] | None
) -> tuple[LesionFinding, ...]:
    """The lesions of ``results`` of the same findings; those with a changed one measured anew.

    They keep their names, however far the reader drew an outline. One that lacks findings, for
    the reader rejected them, stays as it was: ``lesions_left`` tells it without a volume. None of
    findings of which only what was judged is kept: their lesions may have had others.
    """
    if results.only_judged:
        return ()
    if not results.lesions:
        return link(findings, places_mm, results.answers)
    by_name = {finding.identifier: finding for finding in findings}
    before = {finding.identifier: finding for finding in results.findings}
    changed = {name for name, finding in by_name.items() if finding != before[name]}
    return tuple(
        lesion_of_group(
            lesion.identifier, tuple(by_name[name] for name in lesion.findings), places_mm
        )
        if by_name.keys() >= set(lesion.findings) and changed & set(lesion.findings)
        else lesion
        for lesion in results.lesions
    )


def _with_outline(
    finding: Finding,
    outline: tuple[Point, ...],
    series: Series,
    values: ImageValues,
) -> Finding:
    image = reference_to(series, finding.slice_index)
    drawn = complete(new_measurement(Kind.FREEHAND, outline, image, values), values)
    long, short = axes_mm(drawn) or (None, None)
    area = next(each for each in quantities(drawn) if each.name == "area")
    xs, ys = zip(*outline, strict=True)
    found = replace(
        finding,
        outline=outline,
        box=(min(xs), min(ys), max(xs), max(ys)),
        long_diameter_mm=long,
        short_diameter_mm=short,
        area_mm2=area.value if area.unit == "mm²" else None,
    )
    inside = drawn.statistics
    if inside is None or inside.mean is None:  # no pixel's centre: the model's are not of this
        return replace(found, mean=None, standard_deviation=None, unit="")
    return replace(
        found,
        mean=inside.mean,
        standard_deviation=inside.standard_deviation,
        unit=finding.unit if inside.unit == RAW else inside.unit,
    )

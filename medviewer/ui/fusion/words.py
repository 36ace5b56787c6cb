"""Fusion and registration in words, on the picture and beside it."""

from __future__ import annotations

import math

from medviewer.dicom.series import Series, same_patient
from medviewer.findings.reading.fused import FusedSeries
from medviewer.image.fusion import Fusion, Second
from medviewer.image.registration.alignment import Alignment
from medviewer.image.registration.quality import Quality, Verdict
from medviewer.ui.translation import figure, tr
from medviewer.ui.words import date, number, series_title, value_in


def series_words(series: Series, *, anonymous: bool = False) -> str:
    """Such as "PT 3: Whole body, 2024-01-31"."""
    name = f"{series.modality} {series_title(series)}".strip()
    when = "" if anonymous else date(series.study_date)
    return f"{name}, {when}" if when else name


def nothing_over_words() -> str:
    """There is nothing to be moved over the active picture."""
    return tr("No second series lies over this picture: Ctrl+F lays one over.")


def verdict_words(verdict: Verdict) -> str:
    """The verdict on a registration in a word."""
    return {
        Verdict.GOOD: tr("good"),
        Verdict.DOUBTFUL: tr("doubtful"),
        Verdict.FAILED: tr("failed"),
    }[verdict]


def alignment_words(alignment: Alignment) -> str:
    """In a line how two series were aligned, and how sure that is."""
    quality = alignment.quality
    if quality is None:
        return tr("placed by hand") if alignment.by_hand else tr("same frame of reference")
    from_file = tr(
        "aligned by registration: {word}, {residual} mm consistent; moved {shift} mm, {degrees}°"
    )
    from_hand = tr(
        "aligned by registration: {word}, {residual} mm consistent; "
        "moved {shift} mm, {degrees}° from where it lay by hand"
    )
    return (from_hand if quality.from_hand else from_file).format(
        word=verdict_words(quality.verdict),
        residual=_millimetres(quality.residual_mm),
        shift=_millimetres(quality.shift_mm),
        degrees=figure(f"{quality.degrees:.1f}"),
    )


def aligned_words(alignment: Alignment) -> str:
    """In a few words how two series were aligned, and how good a registration is."""
    quality = alignment.quality
    if quality is None:
        return alignment_words(alignment)
    words = tr("registered: {}, {} mm consistent")
    return words.format(verdict_words(quality.verdict), _millimetres(quality.residual_mm))


def quality_words(quality: Quality) -> str:
    """The whole readout, a line a figure."""
    moved = tr("Shift {shift} mm, rotation {degrees}°")
    if quality.from_hand:
        moved = tr("Shift {shift} mm, rotation {degrees}° from where it lay by hand")
    lines = (
        tr("Registration: {}").format(verdict_words(quality.verdict)),
        tr("Back from the other side: {} mm off in the mean").format(
            _millimetres(quality.residual_mm)
        ),
        moved.format(
            shift=_millimetres(quality.shift_mm), degrees=figure(f"{quality.degrees:.1f}")
        ),
        tr("Similarity (mutual information, from 1 to 2): {before} before, {after} now").format(
            before=figure(f"{quality.similarity_before:.2f}"),
            after=figure(f"{quality.similarity:.2f}"),
        ),
        tr("Overlap: {} % of the smaller field of view").format(f"{100 * quality.overlap:.0f}"),
        tr("The figures cannot tell whose body it is: look at edges that both series show."),
    )
    return "\n".join(lines)


def absent_words(kept: FusedSeries, series: Series | None, *, anonymous: bool = False) -> str:
    """Why a series that is fused is not seen; ``series`` is None where it is not open."""
    if series is not None:
        words = tr("{} lies over this series, but was not loaded. Fuse it again to try.")
        return words.format(series_words(series, anonymous=anonymous))
    words = tr("A second series lies over this one ({}), but its files are not open.")
    when = "" if anonymous else date(kept.second.study_date)
    return words.format(", ".join(filter(None, (kept.second.modality, when))))


def fusion_lines(fusion: Fusion, fixed: Series, *, anonymous: bool = False) -> tuple[str, ...]:
    """What stands on a picture that a second series lies over; of another day with its date."""
    second = fusion.second.volume.series
    same_day = second.study_date == fixed.study_date
    name = series_words(second, anonymous=anonymous or same_day)
    shown = tr("Difference: less {}, {} %") if fusion.subtracts else tr("Fused: {}, {} %")
    lines = [shown.format(name, f"{100 * fusion.opacity:.0f}")]
    lines.append(aligned_words(fusion.alignment))
    if not same_patient(second, fixed):
        lines.append(tr("of another patient!"))
    return tuple(lines)


def second_value(second: Second, value: float, fixed: Series) -> str:
    """A value of the second series with its unit; empty where there is none.

    It is named by its modality, which does not tell it from a first series (``fixed``) of the same.
    """
    if not math.isfinite(value):
        return ""
    told = value_in(float(f"{value:.4g}"), second.unit)
    modality = second.volume.series.modality
    if modality == fixed.modality:
        return tr("Second series: {}").format(told)
    return f"{modality}: {told}"


def difference_value(second: Second, value: float) -> str:
    """What the first series has more than the second, to stand behind ``second_value``."""
    if not math.isfinite(value):
        return ""
    words = number(float(f"{value:.4g}"))
    sign = "+" if value > 0 else ""
    return "  " + tr("difference {} {}").format(f"{sign}{words}", second.unit)


def _millimetres(length: float) -> str:
    return figure(f"{length:.1f}") if math.isfinite(length) else "∞"

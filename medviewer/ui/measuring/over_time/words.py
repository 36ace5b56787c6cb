"""What a curve over time says, in words: how far it rises, and by when; of MR its type."""

from __future__ import annotations

from medviewer.findings.over_time.curves import Times
from medviewer.findings.reading.quantity import number_text
from medviewer.findings.words import change
from medviewer.image.measuring.enhancement import Phases, TimeCurve, Untyped, phases
from medviewer.ui.translation import Figure, figure, tr
from medviewer.ui.words import either, time_words


def told(curve: TimeCurve, times: Times) -> list[str]:
    """The lines below a curve, the ones that matter most first."""
    highest = curve.highest
    if highest is None:
        return [tr("There are no values inside.")]
    modality = times.series[0].modality
    lines = [_most(curve, highest, modality)]
    if modality == "MR":
        lines = [*_type(curve, times.contrast_s), *lines]
    return [*lines, *_times(curve)]


def value_words(curve: TimeCurve, time: int) -> str:
    """Mean and spread at a time: "312.4 ± 20.1 HU"; a dash where nothing is known."""
    mean, spread = curve.means[time], curve.deviations[time]
    if mean is None or spread is None:
        return "–"
    numbers = f"{number_text(mean, curve.unit)} ± {number_text(spread, curve.unit)}"
    return f"{figure(numbers)} {curve.unit}"


def when_words(curve: TimeCurve, time: int) -> str:
    """Which time it is, and how many seconds after the first where that is known."""
    return time_words(time, len(curve.means), curve.seconds)


def _most(curve: TimeCurve, highest: int, modality: str) -> str:
    """The highest mean, how far above the first time it lies, and when it is reached."""
    mean = f"{figure(number_text(curve.mean(highest), curve.unit))} {curve.unit}"
    when, rise, percent = when_words(curve, highest), curve.rise(highest), curve.percent(highest)
    if highest == 0:
        return tr("Highest: {}, at the first time").format(mean)
    if modality == "MR" and percent is not None:
        words = tr("Highest: {}, {} above the first time – {}")
        return words.format(mean, _change(percent), when)
    if modality == "CT" and rise is not None:
        above = f"{figure(number_text(rise, curve.unit))} {curve.unit}"
        return tr("Rises by {} to {} – {}").format(above, mean, when)
    return tr("Highest: {} – {}").format(mean, when)


def _change(percent: float) -> str:
    return change(percent, 0, "%")


def _type(curve: TimeCurve, contrast_s: float | None) -> list[str]:
    """Initial and delayed phase, and from when they are counted; or why no type is told."""
    found = phases(curve, contrast_s)
    if isinstance(found, Untyped):
        return [tr("No type of curve is told: {}").format(_why_untyped(found))]
    rate = {"slow": tr("slow"), "medium": tr("medium"), "fast": tr("fast")}[found.initial_type]
    initial = tr("Initial phase (2 minutes): {}, {} – {}").format(
        _change(found.initial_percent), rate, when_words(curve, found.initial)
    )
    return [initial, _delayed(curve, found), _basis(found, contrast_s)]


def _delayed(curve: TimeCurve, found: Phases) -> str:
    if found.last is None or found.delayed_percent is None:
        return tr("Delayed phase: none was taken")
    name = {
        "persistent": tr("persistent"),
        "plateau": tr("plateau"),
        "washout": tr("washout"),
    }[found.delayed_type]
    return tr("Delayed phase: {} against the initial one, {} – {}").format(
        _change(found.delayed_percent), name, when_words(curve, found.last)
    )


def _basis(found: Phases, contrast_s: float | None) -> str:
    begins = tr("{:.1f} s").format(Figure(found.begins_s))
    if contrast_s is None:
        return tr(
            "By BI-RADS. The first time counts as before contrast; the 2 minutes begin at {}, the "
            "last time before the rise, as the files do not say when contrast was given."
        ).format(begins)
    return tr("By BI-RADS. The 2 minutes begin with the contrast at {}, as the files say.").format(
        begins
    )


def _why_untyped(why: Untyped) -> str:
    return {
        Untyped.NO_SECONDS: tr("the files do not say when the times were taken."),
        Untyped.NO_BASELINE: tr("the first time is not one before contrast."),
        Untyped.NO_RISE: tr("the signal rises by less than 10 %."),
        Untyped.NONE_EARLY: tr("no time was taken within 2 minutes of the contrast."),
    }[why]


def _times(curve: TimeCurve) -> list[str]:
    """How many times there are, over how long, and how many say nothing."""
    count = len(curve.means)
    if curve.seconds is None:
        lines = [tr("%n times; the files do not say when they were taken.", count)]
    else:
        over = tr("{:.1f} s").format(Figure(curve.seconds[-1]))
        lines = [tr("%n times over {}", count).format(over)]
    missing = count - len(curve.known)
    if missing:
        one, several = (
            tr("1 time has no values there."),
            tr("%n times have no values there.", missing),
        )
        lines.append(either(missing, one, several))
    return lines

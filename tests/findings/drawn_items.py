"""Any item of a reading that there can be, for hypothesis."""

from __future__ import annotations

import string

from hypothesis import strategies as st

from medviewer.findings.finding import Finding, Provenance
from medviewer.findings.reading.fused import (
    FusedSeries,
    Registration,
    SeriesReference,
    keep_alignment,
)
from medviewer.findings.reading.measurement import ImageReference, Kind, Measurement, Role
from medviewer.findings.reading.reading import Item, ReaderCalibration
from medviewer.findings.reading.response.criteria import ChosenCriteria, Criteria
from medviewer.findings.reading.response.tumour_marker import MarkerLevel, TumourMarker
from medviewer.findings.reading.verdict import Decision, Verdict
from medviewer.image.fusion import SHOWN_AS
from medviewer.image.measuring.scale import Scale
from medviewer.image.measuring.statistics import RegionStatistics
from medviewer.image.planes import Plane
from medviewer.image.registration import quality
from medviewer.image.registration.alignment import Alignment
from medviewer.image.registration.quality import Quality
from medviewer.image.registration.rigid import turned_about
from medviewer.image.window import FUNCTIONS, Window

number = st.floats(allow_nan=False, allow_infinity=False, width=64)
point = st.tuples(number, number)
words = st.text(max_size=12)  # any script, line feeds and quotes too
name = st.text(string.ascii_lowercase, min_size=1, max_size=2)  # few, so that keys meet
plane = st.builds(
    Plane,
    st.tuples(number, number, number),
    st.just(((1.0, 0.0, 0.0), (0.0, 0.6, 0.8))),
    st.tuples(number, number),
)
image = st.builds(
    ImageReference,
    st.sampled_from(["1.2.3", "1.2.4"]),
    words,
    words,
    words,
    name,
    st.integers(1, 9),
    plane=st.none() | plane,
)
axes = st.just(()) | st.just(((0.005, "s"), (0.5, "cm/s")))
scale = st.builds(Scale, number, number, st.sampled_from(["mm", "px"]), words, number, axes)
statistics = st.builds(
    RegionStatistics, st.integers(0, 9), number, number, number, number, st.none() | number, words
)


@st.composite
def measurements(draw: st.DrawFn) -> Measurement:
    kind = draw(st.sampled_from(Kind))
    most = 5 if kind.is_open_ended else kind.points
    return Measurement(
        identifier=draw(name),
        kind=kind,
        points=tuple(draw(st.lists(point, min_size=kind.points, max_size=most))),
        image=draw(image),
        scale=draw(scale),
        tracking_uid=draw(words),
        label=draw(words),
        author=draw(words),
        time=draw(words),
        statistics=draw(st.none() | statistics),
        role=draw(st.sampled_from(Role)),
        nodal=draw(st.booleans()),
        hidden=draw(st.booleans()),
        stated_mm=draw(st.none() | number),
        text_offset=draw(st.none() | point),
        progressed=draw(st.booleans()),
    )


finding = st.builds(
    Finding,
    name,
    st.integers(0, 9),
    words,
    st.integers(1, 9),
    words,
    number,
    st.dictionaries(words, number, max_size=2),
    st.tuples(number, number, number, number),
    st.lists(point, max_size=3).map(tuple),
    st.none() | number,
    st.none() | number,
    st.none() | number,
    number,
    number,
    words,
)
provenance = st.builds(Provenance, words, words, words, words, words, number, words)
verdicts = st.builds(
    Verdict,
    name,
    image,
    finding,
    provenance,
    st.sampled_from(Decision),
    words,
    words,
    st.lists(point, max_size=3).map(tuple),
)
calibrations = st.builds(ReaderCalibration, image, number, number, words, words)
series = st.builds(SeriesReference, name, st.sampled_from(["1.2.3", "1.2.4"]), words)
angle = st.floats(-180, 180)
alignments = st.builds(
    lambda angles, shift, quality, by_hand: keep_alignment(
        Alignment(turned_about((0, 0, 0), angles, shift), quality, by_hand)
    ),
    st.tuples(angle, angle, angle),
    st.tuples(*[st.floats(-1e6, 1e6)] * 3),
    st.none() | st.builds(Quality, *[number] * 6, st.sampled_from(quality.Verdict)),
    st.booleans(),
)
registrations = st.builds(Registration, series, series, alignments, words, words)
windows = st.builds(Window, number, st.floats(1e-9, 1e9), words, st.sampled_from(FUNCTIONS))
fusions = st.builds(
    FusedSeries,
    series,
    series,
    alignments,
    windows,
    st.sampled_from(SHOWN_AS),
    st.floats(0, 1),
    words,
    words,
)
markers = st.builds(TumourMarker, st.sampled_from(["1.2.3", "1.2.4"]), st.sampled_from(MarkerLevel))
choices = st.builds(ChosenCriteria, st.sampled_from(["1.2.3", "1.2.4"]), st.sampled_from(Criteria))
items: st.SearchStrategy[Item] = (
    measurements() | verdicts | calibrations | registrations | fusions | markers | choices
)

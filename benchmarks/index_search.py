"""The library's index with 100,000 series: search, priors, start; and reopening a folder.

Run: python benchmarks/index_search.py [--series 100000] [--files 5000]
Bars: a search under 50 ms; reopening an indexed folder faster than reading its headers.
"""

from __future__ import annotations

import argparse
import random
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TypeVar

import numpy as np

from medviewer.dicom.scan import scan
from medviewer.dicom.series import Catalogue, Series
from medviewer.library.index import Index
from medviewer.library.listing import Listing
from medviewer.library.opening import open_places
from medviewer.phantom.geometry import axial_around_midline
from medviewer.phantom.write import Identity, write_ct

SYLLABLES = ("mül", "ler", "ya", "ma", "da", "son", "pet", "er", "no", "va", "фа", "山", "田")
SEARCHES = ("", "ct", "p004999", "mulle", "山田", "mr brain 2021-03", "nobody at all")
BAR_MS = 50.0
T = TypeVar("T")


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--series", type=int, default=100_000)
    parser.add_argument("--files", type=int, default=5_000)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        measure_search(Path(folder), arguments.series)
        measure_reopening(Path(folder), arguments.files)


def measure_search(folder: Path, count: int) -> None:
    """Fill an index with made-up series and search in it."""
    home = folder / "home"
    home.mkdir()
    index = Index(home)
    first = one_series(folder / "one")
    for batch in batches(first, count):
        index.remember(*batch)
    index.close()
    size = (home / "index.sqlite").stat().st_size / 2**20
    seconds, index = timed(lambda: Index(home), 1)
    print(f"{count} series: {size:.0f} MB; start with its check {seconds * 1e3:.0f} ms")
    for text in SEARCHES:
        seconds, found = timed(partial(index.search, text, limit=200))
        verdict = "ok" if seconds * 1e3 < BAR_MS else f"over {BAR_MS:.0f} ms"
        print(f"search {text!r:20} {seconds * 1e3:6.1f} ms  {len(found):4d} shown  {verdict}")
    patient = replace(first, patient_id="P004999", patient_name="", study_date="")
    seconds, found = timed(lambda: index.priors(patient))
    print(f"priors {seconds * 1e3:.2f} ms, {len(found)} series")
    index.close()


def batches(first: Series, count: int) -> Iterator[tuple[Catalogue, Listing]]:
    """Made-up series, 20 a patient in four studies, 1000 a place."""
    generator = random.Random(1)
    for start in range(0, count, 1000):
        series = [made_up(first, number, generator) for number in range(start, start + 1000)]
        stamps = {str(each.slices[0].path): (1, 1) for each in series}
        yield Catalogue(tuple(series), ()), Listing((Path(f"/archive/{start}"),), stamps)


def made_up(first: Series, number: int, generator: random.Random) -> Series:
    """``first`` as the series ``number`` of an archive."""
    patient, study = number // 20, number // 5
    names = random.Random(patient)
    modality, part = generator.choice((("MR", "BRAIN"), ("CT", "CHEST"), ("CR", "HAND")))
    return replace(
        first,
        key=f"1.2.{number}",
        study_instance_uid=f"1.2.3.{study}",
        patient_id=f"P{patient:06d}",
        patient_name="^".join("".join(names.choices(SYLLABLES, k=3)) for _ in range(2)).upper(),
        study_date=f"20{study % 25:02d}{study % 12 + 1:02d}{study % 28 + 1:02d}",
        study_description=f"{part} with contrast, follow-up",
        modality=modality,
        body_part=part,
        number=number % 5,
        description=f"t1 mprage axial post contrast {number % 5}",
        slices=(replace(first.slices[0], path=Path(f"/archive/{number}/0001.dcm")),),
    )


def one_series(folder: Path, slices: int = 1) -> Series:
    """A written phantom of small slices."""
    geometry = axial_around_midline(slices, 16, 1.0, 1.0, 0.0, 1.0)
    write_ct(np.zeros(geometry.shape), geometry, folder, Identity())
    return scan([folder]).series[0]


def measure_reopening(folder: Path, files: int) -> None:
    """Open a folder twice: the first time by its headers, then from the index."""
    place = folder / "place"
    one_series(place, files)
    scan([place])  # warm
    index = Index(folder)
    first, _ = timed(lambda: open_places(index, [place]), 1)
    again, _ = timed(lambda: open_places(index, [place]))
    print(
        f"{files} files: first {first * 1e3:.0f} ms (headers read and remembered), "
        f"again {again * 1e3:.0f} ms, {first / again:.1f}x faster"
    )
    index.close()


def timed(call: Callable[[], T], times: int = 20) -> tuple[float, T]:
    """The shortest of several runs in seconds, and what the call gave."""
    best = float("inf")
    for _ in range(times):
        start = time.perf_counter()
        result = call()
        best = min(best, time.perf_counter() - start)
    return best, result


if __name__ == "__main__":
    main()

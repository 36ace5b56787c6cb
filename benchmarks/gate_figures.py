"""How often the gate of brain-mr refuses what is wrong and lets through what is right.

    python -m benchmarks.gate_figures ../shared/data [--most 40]

First real DICOM series (``dicom/``), none of which is a contrast-enhanced T1 head: rules
of tags and pixels. Then pictures whose tags lie, all said to be MR heads: rules of pixels
and the feature check, a picture a series, as wide as a head. Right input are labelled
images of the fold that the feature check's network never saw.
"""

from __future__ import annotations

import argparse
import csv
import tempfile
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import numpy as np
from imagecodecs import imread

from medviewer.dicom.load import load
from medviewer.dicom.scan import scan
from medviewer.errors import MedviewerError
from medviewer.learning.device import choose
from medviewer.learning.package import read_package
from medviewer.lesion.ensemble import Ensemble, load_ensemble
from medviewer.lesion.figures.external import as_volume
from medviewer.lesion.gate.check import check
from medviewer.lesion.gate.familiar import Familiar, read_familiar
from medviewer.lesion.gate.pixels import pixel_rules
from medviewer.lesion.prepare import FIELD_MM
from medviewer.lesion.slices import prepare_slice, slice_levels
from medviewer.lesion.training.cases import read_cases
from medviewer.lesion.training.images import read_grey
from medviewer.paths import models

Picture = np.ndarray


def real_series(data: Path) -> None:
    """Print how many series of ``data/dicom`` are refused, and which are not."""
    refused, passed = 0, []
    with tempfile.TemporaryDirectory() as unpacked:
        catalogue = scan([data / "dicom"], unpack_to=Path(unpacked))
        for series in catalogue.series:
            try:
                accepted = check(series).accepted and check(series, load(series)).accepted
            except MedviewerError as error:
                print(f"  not judged: {error}")
                continue
            refused += not accepted
            if accepted:
                passed.append(f"{series.description or series.key} ({series.slices[0].path.name})")
    print(f"real DICOM series: {refused} of {refused + len(passed)} refused")
    for one in passed:
        print(f"  let through: {one}")


def accepted(picture: Picture, ensemble: Ensemble, familiar: Familiar) -> bool:
    """Whether pixels and features of one slice pass, when every tag is silent."""
    pixel_mm = FIELD_MM / max(picture.shape)
    volume = as_volume(picture[None].astype(np.float32), (pixel_mm, pixel_mm))
    if not all(rule.passed for rule in pixel_rules(volume)):
        return False
    (levels,) = slice_levels(volume)
    if levels is None:
        return False
    prepared = prepare_slice(volume, 0, levels, ensemble.size)
    return familiar.judge([familiar.distance(ensemble.predict(prepared.picture).features)]).passed


def heads(data: Path, fold: int, most: int) -> list[Picture]:
    """Labelled images of ``fold``, spread over it."""
    own = [case for case in read_cases(data / "brain-t1ce") if case.fold == fold]
    return [read_grey(case.path) for case in own[:: max(1, len(own) // most)]]


def nodules(data: Path, most: int) -> Iterator[Picture]:
    """Middle slices of lung nodules, enlarged to the size of a head."""
    folder = data / "lidc-nodules"
    with (folder / "fold0.csv").open(newline="") as file:
        names = [f"{row['patient']}_{row['nodule']}" for row in csv.DictReader(file)]
    for path in (folder / "crops" / f"{name}.jls" for name in names[:most]):
        crop = imread(path).reshape(-1, 96, 96)
        yield np.kron(crop[len(crop) // 2], np.ones((4, 4)))


def slices_of(folder: Path, most: int) -> Iterator[Picture]:
    """Slices of a DICOM series (or a ZIP of one), spread over it."""
    with tempfile.TemporaryDirectory() as unpacked:
        volume = load(scan([folder], unpack_to=Path(unpacked)).series[0])
        for index in np.linspace(0, len(volume.voxels) - 1, most).astype(int):
            yield volume.values(int(index))


def t2_like(head: Picture) -> Picture:
    """Dark becomes bright inside the head; the air stays dark."""
    return np.where(head > 0.1 * head.max(), 1.1 * head.max() - head, head)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", type=Path)
    parser.add_argument("--most", type=int, default=40, help="pictures of each kind")
    parser.add_argument("--only-pixels", action="store_true", help="leave the DICOM series out")
    arguments = parser.parse_args()
    data, most = arguments.data, arguments.most
    if not arguments.only_pixels:
        real_series(data)
    package = read_package(models() / "brain-mr")
    ensemble, familiar = load_ensemble(package, choose(allow_gpu=False), "fast"), None
    familiar = read_familiar(package)
    assert familiar is not None
    right = heads(data, int(package.card["members"][0]["test_fold"]), most)
    random = np.random.default_rng(0)
    kinds: dict[str, Callable[[], Iterable[Picture]]] = {
        "right: labelled heads": lambda: right,
        "wrong: heads inverted": lambda: (255.0 - one for one in right),
        "wrong: heads with the contrast of T2": lambda: map(t2_like, right),
        "wrong: a part of a head, enlarged": lambda: (
            np.kron(one[192:320, 192:320], np.ones((4, 4))) for one in right
        ),
        "wrong: noise": lambda: (random.random((256, 256)) for _ in right),
        "wrong: blank": lambda: (np.full((256, 256), 7.0) for _ in right),
        "wrong: lung nodules": lambda: nodules(data, most),
        "wrong: chest CT": lambda: slices_of(data / "dicom" / "chest-ct.zip", most),
        "wrong: liver MR": lambda: slices_of(data / "dicom" / "liver-mr", 30),
    }
    for kind, pictures in kinds.items():
        passed = [accepted(one, ensemble, familiar) for one in pictures()]
        print(f"{kind}: {len(passed) - sum(passed)} of {len(passed)} refused", flush=True)


if __name__ == "__main__":
    main()

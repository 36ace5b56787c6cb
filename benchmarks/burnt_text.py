"""How much drawn text is found and covered, and how often text is seen where there is none.

    python -m benchmarks.burnt_text [--texts 20]

Names and dates are drawn in several sizes, in white, grey and yellow, uncompressed and
after JPEG of quality 75, over real ultrasound, X-ray, CT and MR pictures of the packages
pydicom and pydicom-data, at places where these hold no text of their own. A text is found
when half of it is covered by what was found, and covered when nine tenths are. False
alarms are counted in pictures without text: the same X-ray, CT and MR pictures as they
are, and every tenth slice of the shared series where these are present.
"""

from __future__ import annotations

import argparse
import io
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont
from pydicom.data import get_testdata_file

from medviewer.deidentify.burnt_text import eight_bits
from medviewer.deidentify.rectangle import Rectangle
from medviewer.deidentify.text_lines import lines_of_text
from medviewer.dicom.decoding.decode import read_frame
from medviewer.dicom.scan import scan
from medviewer.errors import MedviewerError
from medviewer.paths import resources

SHARED = Path(__file__).resolve().parents[2] / "shared" / "data" / "dicom"
GROUNDS = {
    "OBXXXX1A.dcm": Rectangle(110, 90, 640, 480),
    "gdcm-US-ALOKA-16.dcm": Rectangle(30, 100, 600, 300),
    "color3d_jpeg_baseline.dcm": Rectangle(60, 60, 500, 380),
    "RG1_UNCI.dcm": Rectangle(0, 0, 1841, 1955),
    "RG3_UNCR.dcm": Rectangle(0, 0, 1500, 1760),
    "693_UNCI.dcm": Rectangle(0, 0, 512, 512),
    "MR2_UNCI.dcm": Rectangle(0, 0, 1024, 1024),
}
"""Pictures to draw on, and where in them there is no text."""
WITHOUT_TEXT = (
    "RG1_UNCI.dcm", "RG3_UNCR.dcm", "693_UNCI.dcm", "MR2_UNCI.dcm", "CT_small.dcm",
    "MR_small.dcm", "color-pl.dcm", "MR1_UNCI.dcm", "CT1_UNCI.dcm", "NM1_UNCI.dcm",
)  # fmt: skip
NAMES = ("MUSTERMANN, ERIKA", "Nguyen^Van Anh", "12.03.1961", "ID 4711-0815", "O'Brien S.")
SIZES = (9, 10, 12, 16, 24, 40)
"""Height of the type in pixels; capital letters have seven tenths of it."""
SIDE = 480
"""A square cut of this many pixels is looked at: the whole picture takes longer, for the same."""
LEAST_CONTRAST = 60
"""By how much a text is brighter than nine tenths of what is behind it: else it is not seen."""
TRIES = 50
COLOURS = {"white": (255, 255, 255), "grey": (150, 150, 150), "yellow": (240, 220, 0)}


@dataclass
class Count:
    """Texts drawn, found and covered."""

    drawn: int = 0
    found: int = 0
    covered: int = 0


def main() -> None:
    """Measure and print both tables."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--texts", type=int, default=20, help="a size, colour and packing")
    texts = parser.parse_args().texts
    made = np.random.default_rng(1)
    grounds = {name: picture(Path(str(get_testdata_file(name)))) for name in GROUNDS}
    print("size  colour  packing  found  covered  of")
    for size in SIZES:
        for colour, shade in COLOURS.items():
            for packed in (False, True):
                count = Count()
                for _ in range(texts):
                    draw_and_look(made, grounds, size, shade, packed, count)
                packing = "JPEG" if packed else "none"
                share = f"{count.found / count.drawn:6.2f} {count.covered / count.drawn:8.2f}"
                print(f"{size:4} {colour:>7} {packing:>8} {share} {count.drawn:4}", flush=True)
    alarms = pictures = 0
    for name, shown in pictures_without_text():
        found = lines_of_text(shown)
        pictures += 1
        alarms += bool(found)
        if found:
            print(f"False alarm: {name}, {len(found)} parts, the first {found[0]}")
    print(f"False alarms: {alarms} of {pictures} pictures without text")


def picture(path: Path) -> NDArray[np.uint8]:
    """The first frame in colour, 8 bits."""
    shown = eight_bits(read_frame(path, 0))
    return shown if shown.ndim == 3 else np.repeat(shown[..., np.newaxis], 3, axis=2)


def draw_and_look(
    made: np.random.Generator,
    grounds: dict[str, NDArray[np.uint8]],
    size: int,
    shade: tuple[int, int, int],
    packed: bool,
    count: Count,
) -> None:
    """Draw one text at a place drawn by lot where it can be seen; count what is found of it."""
    name = str(made.choice(list(grounds)))
    free = GROUNDS[name]
    x0 = int(made.integers(free.x, max(free.right - SIDE, free.x) + 1))
    y0 = int(made.integers(free.y, max(free.bottom - SIDE, free.y) + 1))
    cut = grounds[name][y0 : min(y0 + SIDE, free.bottom), x0 : min(x0 + SIDE, free.right)]
    image = Image.fromarray(cut)
    font = ImageFont.truetype(str(resources() / "fonts" / "DejaVuSans.ttf"), size)
    text = str(made.choice(NAMES))
    left, top, right, bottom = font.getbbox(text)
    width, height = round(right - left), round(bottom - top)
    for _ in range(TRIES):
        x = int(made.integers(0, max(1, image.width - width)))
        y = int(made.integers(0, image.height - height))
        behind = cut[y : y + height, x : x + width].max(axis=2)
        if np.percentile(behind, 90) < max(shade) - LEAST_CONTRAST:
            break
    else:
        return
    ImageDraw.Draw(image).text((x - left, y - top), text, fill=shade, font=font)
    truth = Rectangle(x, y, width, height)
    if packed:
        stream = io.BytesIO()
        image.save(stream, "JPEG", quality=75)
        image = Image.open(stream)
    mask = np.zeros((image.height, image.width), bool)
    for part in lines_of_text(np.asarray(image)):
        mask[part.y : part.bottom, part.x : part.right] = True
    share = float(mask[truth.y : truth.bottom, truth.x : truth.right].mean())
    count.drawn += 1
    count.found += share >= 0.5
    count.covered += share >= 0.9


def pictures_without_text() -> Iterator[tuple[str, NDArray[np.uint8]]]:
    """By name: single pictures, and every tenth slice of the shared series."""
    for name in WITHOUT_TEXT:
        path = get_testdata_file(name)
        if path is not None:
            yield name, eight_bits(read_frame(Path(str(path)), 0))
    if not SHARED.is_dir():
        return
    for series in scan(
        [SHARED / "liver-mr", SHARED / "chest-ct.zip", SHARED / "small-series"]
    ).series:
        for one in series.slices[::10]:
            try:
                shown = eight_bits(read_frame(one.path, one.frame))
            except MedviewerError:
                continue  # of the folder with broken files
            yield f"{series.modality} {one.path.name}", shown


if __name__ == "__main__":
    main()

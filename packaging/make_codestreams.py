"""Writes resources/self_test.json: one picture in every compressed transfer syntax.

    .venv/bin/python packaging/make_codestreams.py

The encoders are needed here only; the installed program decodes what is stored.
"""

from __future__ import annotations

import base64
import json
import zlib

import imagecodecs
import numpy as np
from numpy.typing import NDArray
from pydicom.pixels.encoders import RLELosslessEncoder

from medviewer.commands.acceptance import CODESTREAMS, known_picture
from medviewer.paths import resources

ROWS, COLUMNS = 24, 20
PREFIX = "1.2.840.10008.1.2."


def rle(pixels: NDArray[np.uint16]) -> bytes:
    """DICOM's run lengths."""
    encoded: bytes = RLELosslessEncoder.encode(
        pixels.tobytes(), rows=ROWS, columns=COLUMNS, samples_per_pixel=1, bits_allocated=16,
        bits_stored=16, pixel_representation=0, photometric_interpretation="MONOCHROME2",
        number_of_frames=1,
    )  # fmt: skip
    return encoded


def deflated(pixels: NDArray[np.uint16]) -> bytes:
    """A frame's bytes, deflated."""
    packer = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    return packer.compress(pixels.tobytes()) + packer.flush()


def jpeg2000(pixels: NDArray[np.uint16]) -> bytes:
    """Reversible JPEG 2000, without the boxes of a JP2 file."""
    encoded: bytes = imagecodecs.jpeg2k_encode(pixels, codecformat="J2K", reversible=True)
    return encoded


def main() -> None:
    """Encode and write."""
    deep = known_picture(ROWS, COLUMNS)
    shallow = (deep >> 4).astype(np.uint8)
    made = {
        "RLE": ("5", 16, 0, rle(deep)),
        "deflated": ("8.1", 16, 0, deflated(deep)),
        "JPEG baseline": ("4.50", 8, 40, imagecodecs.jpeg8_encode(shallow, 98)),
        "JPEG extended": ("4.51", 12, 200, imagecodecs.jpeg8_encode(deep, 98, bitspersample=12)),
        "JPEG lossless": ("4.70", 16, 0, imagecodecs.jpeg8_encode(deep, lossless=True)),
        "JPEG-LS": ("4.80", 16, 0, imagecodecs.jpegls_encode(deep)),
        "JPEG 2000": ("4.90", 16, 0, jpeg2000(deep)),
        "HTJ2K": ("4.201", 16, 0, imagecodecs.htj2k_encode(deep)),
        "JPEG XL": ("4.110", 16, 0, imagecodecs.jpegxl_encode(deep, lossless=True)),
    }
    content = {
        "codestreams": {
            name: {
                "transfer_syntax": PREFIX + number,
                "rows": ROWS,
                "columns": COLUMNS,
                "bits": bits,
                "tolerance": tolerance,
                "data": base64.b64encode(data).decode("ascii"),
            }
            for name, (number, bits, tolerance, data) in made.items()
        }
    }
    path = resources() / CODESTREAMS
    path.write_text(json.dumps(content, indent=1) + "\n", encoding="ascii")


if __name__ == "__main__":
    main()

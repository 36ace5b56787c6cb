"""Why another decoder gives other pixels than we do, found out one by one."""

from __future__ import annotations

from fnmatch import fnmatch

# File (its last part), decoder ("*": any), beginning of what happened, and the reason.
_REASONS = (
    (
        "*", "DCMTK", "failed (NotImplementedError)",
        "Debian's DCMTK has no JPEG 2000 decoder, and the tools want meta information",
    ),
    (
        "J2K_pixelrep_mismatch.dcm", "GDCM", "differs",
        "leaves the values unsigned as the codestream has them; the header says signed "
        "(pydicom issue 1149), and SimpleITK and pydicom agree with us",
    ),
    (
        "SC_rgb_rle_*bit*", "*", "differs",
        "puts the bytes of RLE colour deeper than 8 bits together in another order than PS3.5 "
        "G.2; the uncompressed twin SC_rgb_*bit.dcm has our values, and so has DCMTK",
    ),
    ("liver*", "GDCM", "failed", "GDCM does not unpack pixels of one bit"),
    ("liver*", "SimpleITK", "differs", "shows set bits as 255, we as 1 as they are stored"),
    (
        "rtdose*_1frame.dcm", "*", "crashed",
        "GDCM ends with an exception of its own (gdcmAttribute.h: unequal tags)",
    ),
    ("rtdose*_1frame.dcm", "SimpleITK", "failed", "the same exception of GDCM inside"),
    (
        "rtdose_expb*.dcm", "*", "differs",
        "takes 32-bit big-endian cells in OW for pairs of 16-bit words, as PS3.5 annex D would "
        "have it; this file was written with 32-bit numbers, and its little-endian twin "
        "rtdose.dcm has our values",
    ),
    (
        "*", "SimpleITK", "differs",
        "inverts MONOCHROME1 in the values; we leave them and invert on the screen",
    ),
    (
        "badVR.dcm", "*", "failed",
        "gives up on the unreadable Number of Frames, which a single picture does not need",
    ),
    (
        "OBXXXX1A_expb*", "pydicom", "differs",
        "reads the 16-bit entries of a big-endian palette in the wrong byte order; GDCM, "
        "SimpleITK and DCMTK agree with us",
    ),
    ("OT-PAL-8-face.dcm", "pydicom", "failed", "a file without meta information"),
    (
        "JPEG-lossy.dcm", "pydicom", "failed",
        "pylibjpeg refuses the scan header; GDCM, SimpleITK and DCMTK agree with us",
    ),
    (
        "SC_rgb_jpeg.dcm", "DCMTK", "failed",
        "a compressed file whose elements are in implicit VR, which PS3.5 A.4 forbids",
    ),
    (
        "emri_small_jpeg_2k_lossless_too_short.dcm", "*", "failed",
        "the end of the pixel data is missing, all ten frames are whole and equal those of "
        "emri_small.dcm",
    ),
    (
        "*", "pydicom", "differs by up to",
        "lossy JPEG: pylibjpeg has another inverse cosine transform and chroma interpolation",
    ),
)  # fmt: skip
_MONOCHROME1 = ("6154", "6247", "6278", "RG1_*", "RG3_*")
_LOSSY = 5.0


def explain(name: str, decoder: str, verdict: str) -> str:
    """The reason of a disagreement, or "" when it is not known."""
    last = name.rsplit("/", 1)[-1]
    for pattern, who, beginning, reason in _REASONS:
        if not fnmatch(last, pattern) or who not in ("*", decoder):
            continue
        if not verdict.startswith(beginning):
            continue
        if "MONOCHROME1" in reason and not any(fnmatch(last, file) for file in _MONOCHROME1):
            continue
        if reason.startswith("lossy") and float(verdict.split()[4]) > _LOSSY:
            continue
        return reason
    return ""

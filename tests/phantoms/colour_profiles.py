"""ICC profiles whose truth the tests know."""

from __future__ import annotations

import struct
from functools import cache

from PIL.ImageCms import ImageCmsProfile, createProfile


@cache
def srgb(kind: bytes = b"scnr") -> bytes:
    """The profile of sRGB as Little CMS makes it, of an input device or of another ``kind``.

    Made once, for it holds the time at which it was made.
    """
    profile = ImageCmsProfile(createProfile("sRGB")).tobytes()
    return profile[:12] + kind + profile[16:]


def swapped(kind: bytes = b"scnr") -> bytes:
    """That of a device whose first two primaries are the wrong way round: its red is green.

    A profile begins with 128 bytes and a table of tags of twelve bytes: signature, place, size
    (ICC.1:2022, 7.3). Two signatures change places; the curves of sRGB are all the same.
    """
    first, second = b"rXYZ", b"gXYZ"
    profile = bytearray(srgb(kind))
    (count,) = struct.unpack_from(">I", profile, 128)
    at = {bytes(profile[n : n + 4]): n for n in range(132, 132 + 12 * count, 12)}
    for old, new in ((first, second), (second, first)):
        profile[at[old] : at[old] + 4] = new
    return bytes(profile)


def dimmer(share: float = 0.9) -> bytes:
    """That of a device whose red has this share of the light of sRGB's (s15Fixed16, ICC.1 4.6)."""
    profile = bytearray(srgb())
    at = profile.index(b"rXYZ", 132)
    (place,) = struct.unpack_from(">I", profile, at + 4)
    primary = struct.unpack_from(">3i", profile, place + 8)
    struct.pack_into(">3i", profile, place + 8, *(round(share * each) for each in primary))
    return bytes(profile)


def damaged() -> bytes:
    """One whose table of tags leads nowhere."""
    whole = bytearray(srgb())
    whole[132:] = b"\xff" * (len(whole) - 132)
    return bytes(whole)


def of_ink() -> bytes:
    """One that says that it is of CMYK."""
    whole = bytearray(srgb())
    whole[16:20] = b"CMYK"
    return bytes(whole)

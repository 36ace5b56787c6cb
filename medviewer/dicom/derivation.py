"""Keys of what is made of a series: planes, views from all around, curved reformations.

Such a picture is derived (Image Type, PS3.3 C.7.6.1.1.2), but there is no file of it: its key is
that of the series, a stroke, and the name of its *derivation*; the names of its slices go on with
what tells them apart. No UID has a stroke (PS3.5 9.1). Journals, saved readings and exported tables
hold these keys, so that this form stays.
"""

from __future__ import annotations

_STROKE = "/"


def derived_key(source_key: str, derivation: str) -> str:
    """The key of the series that ``derivation`` makes of the series with ``source_key``."""
    return f"{source_key}{_STROKE}{derivation}"


def derived_image(source_key: str, derivation: str, which: object) -> str:
    """What stands for the SOP Instance UID of one of its slices, which has none."""
    return _STROKE.join((source_key, derivation, str(which)))


def is_derived(name: str) -> bool:
    """True of the key or the image's name of what was made; False of a UID and a series' key."""
    return _STROKE in name


def source_of(key: str) -> str:
    """The key of the series that the one with this key was made of; of no derived one itself."""
    return key.partition(_STROKE)[0]


def derivation_of(key: str) -> str:
    """What was made of the series, as ``derived_key`` was told; "" for the series itself."""
    return key.partition(_STROKE)[2]

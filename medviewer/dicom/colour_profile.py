"""The colours that stored RGB stands for: the ICC profile of a colour picture (PS3.3 C.11.15).

Stored values stay as they are; what is shown is converted to sRGB, the colour space of usual
screens, by Little CMS. Colours without a profile are taken for sRGB, as everybody does.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from io import BytesIO
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from medviewer.dicom.files import limits
from medviewer.message import Message

if TYPE_CHECKING:  # neither is needed where there is no profile; both are slow to import
    from PIL.ImageCms import ImageCmsTransform
    from pydicom.dataset import Dataset

    from medviewer.dicom.volume import Volume

SAME_LEVELS = 2
"""How far, of 255, a profile may be from sRGB and still be one of it: makers round differently."""

_GRID = np.linspace(0, 255, 9).round().astype(np.uint8)
_SIGNATURE = slice(36, 40)
_COLOUR_SPACE = slice(16, 20)


@dataclass(frozen=True, eq=False)
class ColourProfile:
    """A profile of a file: ``name`` as it calls itself.

    ``transform`` leads to sRGB; None where the profile is that, or cannot be used, of which
    ``problem`` says why.
    """

    name: str
    transform: ImageCmsTransform | None = None
    problem: Message | None = None


def in_srgb(stored: NDArray[Any], profile: ColourProfile | None) -> NDArray[np.uint8]:
    """Stored colours ``[row, column, 3]`` as a usual screen takes them, uint8; they stay."""
    rgb: NDArray[np.uint8] = stored.astype(np.uint8, copy=False)
    if profile is None or profile.transform is None:
        return rgb
    return _applied(rgb, profile.transform)


def colour_profile(header: Dataset) -> ColourProfile | None:
    """The profile of a colour picture's ``header``; None where it has none."""
    given = stated_profiles(header)
    if len(given) > 1:
        return ColourProfile("", problem=Message("every optical path has another one"))
    return profile_of(given[0]) if given else None


def profile_at(volume: Volume, index: int) -> ColourProfile | None:
    """The profile of the file of slice ``index`` of a colour picture; None where it has none."""
    series = volume.series
    grey = series.slices[index].grey
    own = None if grey is None else volume.luts.get(grey.tables)
    return colour_profile(series.header if own is None else own)


def stated_profiles(header: Dataset) -> tuple[bytes, ...]:
    """The ICC profiles that a header holds: its own, else those of its optical paths."""
    own = header.get("ICCProfile")
    if isinstance(own, bytes) and own:
        return (own,)
    paths = header.get("OpticalPathSequence")
    items = [] if paths is None or isinstance(paths, bytes | str) else paths
    given = (path.get("ICCProfile") for path in items)
    return tuple(dict.fromkeys(each for each in given if isinstance(each, bytes) and each))


def colour_remarks(header: Dataset) -> tuple[Message, ...]:
    """That a picture's colours are shown as they are stored although its file has a profile."""
    profile = colour_profile(header)
    if profile is None or profile.problem is None:
        return ()
    return (
        Message(
            "The ICC profile of the picture cannot be used ({}): its colours are shown as they "
            "are stored.",
            profile.problem,
        ),
    )


def srgb_profile() -> bytes:
    """The profile of sRGB, as a display's."""
    from PIL.ImageCms import ImageCmsProfile, createProfile

    return ImageCmsProfile(createProfile("sRGB")).tobytes()


@lru_cache(maxsize=32)
def profile_of(data: bytes) -> ColourProfile:
    """The profile whose bytes ``data`` are; made once, for all frames that have it."""
    if len(data) > limits.PROFILE_BYTES:
        return ColourProfile("", problem=Message("it has {} MB", len(data) >> 20))
    if data[_SIGNATURE] != b"acsp":
        return ColourProfile("", problem=Message("it is damaged"))
    space = data[_COLOUR_SPACE].decode("ascii", "replace").strip()
    if space != "RGB":
        return ColourProfile("", problem=Message("it is of {} colours, not of RGB", space))
    from PIL import ImageCms

    try:
        opened = ImageCms.ImageCmsProfile(BytesIO(data))
        name = ImageCms.getProfileDescription(opened).strip()
        transform = ImageCms.buildTransform(
            opened,
            ImageCms.createProfile("sRGB"),
            "RGB",
            "RGB",
            ImageCms.Intent(ImageCms.getDefaultIntent(opened)),
        )
    except (OSError, ValueError, ImageCms.PyCMSError):
        return ColourProfile("", problem=Message("it is damaged"))
    return ColourProfile(name, None if _is_srgb(transform) else transform)


def _is_srgb(transform: ImageCmsTransform) -> bool:
    """True when the transform changes no colour, but for rounding."""
    grid = np.stack(np.meshgrid(_GRID, _GRID, _GRID, indexing="ij"), -1).reshape(len(_GRID), -1, 3)
    apart = np.abs(_applied(grid, transform).astype(np.int16) - grid)
    return int(apart.max()) <= SAME_LEVELS


def _applied(rgb: NDArray[np.uint8], transform: ImageCmsTransform) -> NDArray[np.uint8]:
    from PIL import Image, ImageCms

    picture = Image.fromarray(np.ascontiguousarray(rgb))
    ImageCms.applyTransform(picture, transform, inPlace=True)
    return np.asarray(picture)

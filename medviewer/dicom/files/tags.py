"""The elements that the index reads of every file, by their PS3.6 keyword, and their values."""

from __future__ import annotations

import math
import struct
from collections.abc import Mapping

from pydicom.config import IGNORE
from pydicom.uid import UID

SPECIFIC_CHARACTER_SET = 0x00080005
SOP_CLASS_UID = 0x00080016
SOP_INSTANCE_UID = 0x00080018
MEDIA_STORAGE_SOP_CLASS_UID = 0x00020002
MEDIA_STORAGE_SOP_INSTANCE_UID = 0x00020003
IMAGE_TYPE = 0x00080008
ACQUISITION_DATE_TIME = 0x0008002A
ACQUISITION_TIME = 0x00080032
CONTENT_TIME = 0x00080033
MODALITY = 0x00080060
PATIENT_NAME = 0x00100010
PATIENT_ID = 0x00100020
SERIES_INSTANCE_UID = 0x0020000E
FRAME_OF_REFERENCE_UID = 0x00200052
SEQUENCE_NAME = 0x00180024
SLICE_THICKNESS = 0x00180050
ECHO_TIME = 0x00180081
ECHO_NUMBERS = 0x00180086
TRIGGER_TIME = 0x00181060
IMAGER_PIXEL_SPACING = 0x00181164
DIFFUSION_B_VALUE = 0x00189087
DIFFUSION_GRADIENT = 0x00189089
SERIES_NUMBER = 0x00200011
ACQUISITION_NUMBER = 0x00200012
INSTANCE_NUMBER = 0x00200013
IMAGE_POSITION = 0x00200032
IMAGE_ORIENTATION = 0x00200037
TEMPORAL_POSITION = 0x00200100
CONCATENATION_SOURCE = 0x00200242
CONCATENATION_UID = 0x00209161
IN_CONCATENATION_NUMBER = 0x00209162
IN_CONCATENATION_TOTAL = 0x00209163
CONCATENATION_FRAME_OFFSET = 0x00209228
SLICE_LOCATION = 0x00201041
SAMPLES_PER_PIXEL = 0x00280002
PHOTOMETRIC_INTERPRETATION = 0x00280004
PLANAR_CONFIGURATION = 0x00280006
NUMBER_OF_FRAMES = 0x00280008
ROWS = 0x00280010
COLUMNS = 0x00280011
PIXEL_SPACING = 0x00280030
CALIBRATION_TYPE = 0x00280A02
BITS_ALLOCATED = 0x00280100
BITS_STORED = 0x00280101
HIGH_BIT = 0x00280102
PIXEL_REPRESENTATION = 0x00280103
SIEMENS_CREATOR = 0x00190010
SIEMENS_B_VALUE = 0x0019100C
GE_CREATOR = 0x00430010
GE_B_VALUE = 0x00431039
DIRECTORY_RECORDS = 0x00041220
SHARED_GROUPS = 0x52009229
PER_FRAME_GROUPS = 0x52009230
RESCALE_INTERCEPT = 0x00281052
RESCALE_SLOPE = 0x00281053
RESCALE_TYPE = 0x00281054
WINDOW_CENTER = 0x00281050
WINDOW_WIDTH = 0x00281051
WINDOW_EXPLANATION = 0x00281055
VOI_LUT_FUNCTION = 0x00281056
MODALITY_LUT = 0x00283000
VOI_LUT = 0x00283010
UNITS = 0x00541001
DETECTOR_INFORMATION = 0x00540022
DOSE_GRID_SCALING = 0x3004000E
ICC_PROFILE = 0x00282000
OPTICAL_PATHS = 0x00480105
PADDING_VALUE = 0x00280120
PADDING_LIMIT = 0x00280121
FLOAT_PADDING_VALUE = 0x00280122
DOUBLE_PADDING_VALUE = 0x00280123
FLOAT_PADDING_LIMIT = 0x00280124
DOUBLE_PADDING_LIMIT = 0x00280125
PRESENTATION_LUT_SHAPE = 0x20500020
PATIENT_ORIENTATION = 0x00200020
LATERALITY = 0x00200060
IMAGE_LATERALITY = 0x00200062
VIEW_POSITION = 0x00185101
POSITIONER_MOTION = 0x00181500
POSITIONER_PRIMARY_ANGLE = 0x00181510
POSITIONER_SECONDARY_ANGLE = 0x00181511
LOSSY_COMPRESSION = 0x00282110
SHUTTER_SHAPE = 0x00181600
SHUTTER_LEFT = 0x00181602
SHUTTER_RIGHT = 0x00181604
SHUTTER_UPPER = 0x00181606
SHUTTER_LOWER = 0x00181608
SHUTTER_CENTER = 0x00181610
SHUTTER_RADIUS = 0x00181612
SHUTTER_VERTICES = 0x00181620

OVERLAY_GROUPS = range(0x6000, 0x6020, 2)
OVERLAY_ROWS = tuple(group << 16 | 0x0010 for group in OVERLAY_GROUPS)

WANTED = frozenset(
    value for name, value in list(globals().items()) if name.isupper() and isinstance(value, int)
).union(OVERLAY_ROWS)

Values = Mapping[int, bytes]


def uid_name(uid: str) -> str:
    """The standard's name of a UID; the UID itself when it has none or is none."""
    return str(UID(uid, validation_mode=IGNORE).name)


def text(values: Values, tag: int) -> str:
    """The value as text without padding; "" when absent. For plain ASCII elements only."""
    return values.get(tag, b"").decode("latin-1").strip(" \0\t\r\n")


def texts(values: Values, tag: int) -> tuple[str, ...]:
    """The values of a multi-valued text element."""
    whole = text(values, tag)
    return tuple(part.strip() for part in whole.split("\\")) if whole else ()


def decimals(values: Values, tag: int, count: int) -> tuple[float, ...] | None:
    """``count`` finite numbers of a DS element; None when absent or not that."""
    raw = values.get(tag)
    if not raw:
        return None
    try:
        numbers = tuple(float(part) for part in raw.strip(b" \0").split(b"\\"))
    except ValueError:
        return None
    return numbers if len(numbers) == count and all(map(math.isfinite, numbers)) else None


def decimal(values: Values, tag: int) -> float | None:
    """The number of a DS element; None when absent or not a finite number."""
    numbers = decimals(values, tag, 1)
    return numbers[0] if numbers else None


def integer(values: Values, tag: int) -> int | None:
    """The number of an IS element; None when absent or not a whole number."""
    number = decimal(values, tag)
    return int(number) if number is not None and number == int(number) else None


def unsigned(values: Values, tag: int, little: bool) -> int | None:
    """The number of a US element; None when absent or not two bytes."""
    raw = values.get(tag, b"")
    return int(struct.unpack("<H" if little else ">H", raw[:2])[0]) if len(raw) >= 2 else None


def unsigned_long(values: Values, tag: int, little: bool) -> int | None:
    """The number of a UL element; None when absent or not four bytes."""
    raw = values.get(tag, b"")
    return int(struct.unpack("<L" if little else ">L", raw)[0]) if len(raw) == 4 else None


def double(values: Values, tag: int, little: bool) -> float | None:
    """The number of an FD element; None when absent or not finite."""
    numbers = doubles(values, tag, 1, little)
    return numbers[0] if numbers else None


def doubles(values: Values, tag: int, count: int, little: bool) -> tuple[float, ...] | None:
    """``count`` finite numbers of an FD element; None when absent or not that."""
    raw = values.get(tag, b"")
    if len(raw) != 8 * count:
        return None
    numbers = struct.unpack(f"{'<' if little else '>'}{count}d", raw)
    return numbers if all(map(math.isfinite, numbers)) else None

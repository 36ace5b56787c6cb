"""How much of a file is believed before it has proved itself. All caps in one place.

A real file stays far below every one of them; a file above is refused with the
figure, so that a hostile or broken one costs neither the memory nor the day.
"""

from __future__ import annotations

HEADER_BYTES = 256 << 20
"""All elements before the pixel data of one file (the largest enhanced MR seen: 30 MB)."""

INFLATED_BYTES = 1 << 30
"""What a deflated file may inflate to ..."""

INFLATE_RATIO = 1032
"""... and zlib's own highest ratio, times which the file's size bounds it as well."""

NESTING = 64
"""Sequences within sequences."""

DOCUMENT_BYTES = 192 << 20
"""A document within a file: it is read whole, and opened in memory."""

FRAME_PIXELS = 1 << 28
"""Rows times Columns of one frame (a whole-slide level is tiled and far smaller)."""

FILE_PIXELS_BYTES = 16 << 30
"""Decoded bytes of all the frames of one file."""

PROFILE_BYTES = 8 << 20
"""An ICC profile: of a camera or a scanner it has some kB, of the largest printers 2 MB."""

LARGEST_MM, SMALLEST_MM = 1e6, 1e-6
"""No place in a patient and no pixel beyond."""

FRAMES = 100_000
"""Frames of one file (the longest functional MR has some 40,000)."""

FRAGMENT_BYTES = 8
"""What a compressed frame takes at the very least: the head of its fragment."""

ARCHIVE_FILES = 200_000
"""Members of a ZIP."""

ARCHIVE_BYTES = 64 << 30
"""Unpacked bytes of a ZIP, all members together."""

ARCHIVE_RATIO = 200
"""Unpacked to packed bytes of a ZIP, all members together; CT packs 2 to 4 times."""

FOLDER_DEPTH = 64
"""Folders within folders."""

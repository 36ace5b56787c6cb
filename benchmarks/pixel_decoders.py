"""Decoders that are not ours, each as a function from a file to its frames.

They run in an environment of their own with ``python-gdcm``, ``SimpleITK``,
``pylibjpeg`` and its plugins, and DCMTK's command-line tools; none of it ships.
Every function returns a list of arrays for the frames asked for: stored values
``[row, column]``, RGB uint8 ``[row, column, 3]``, or (SimpleITK) rescaled values.
"""

from __future__ import annotations

import subprocess
import tempfile
import warnings
from pathlib import Path
from typing import Any

import numpy as np
import pydicom
from numpy.typing import NDArray
from pydicom.pixels.processing import apply_color_lut, convert_color_space

Frames = list[NDArray[Any]]
DCMTK = {
    "1.2.840.10008.1.2.4.50": "dcmdjpeg",
    "1.2.840.10008.1.2.4.51": "dcmdjpeg",
    "1.2.840.10008.1.2.4.57": "dcmdjpeg",
    "1.2.840.10008.1.2.4.70": "dcmdjpeg",
    "1.2.840.10008.1.2.4.80": "dcmdjpls",
    "1.2.840.10008.1.2.4.81": "dcmdjpls",
    "1.2.840.10008.1.2.5": "dcmdrle",
    "1.2.840.10008.1.2.1.99": "dcmconv",
    "1.2.840.10008.1.2.2": "dcmconv",
    "1.2.840.10008.1.2": "dcmconv",
    "1.2.840.10008.1.2.1": "dcmconv",
}


def by_pydicom(path: Path, frames: list[int]) -> Frames:
    """pydicom's own native and RLE readers, pylibjpeg (libjpeg, OpenJPEG) for the rest."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        data = pydicom.dcmread(path, force=True)
        syntax = str(data.file_meta.get("TransferSyntaxUID", ""))
        plugin = ""
        if syntax == "1.2.840.10008.1.2.5":
            plugin = "pydicom"
        elif data.file_meta.TransferSyntaxUID.is_encapsulated:
            plugin = "pylibjpeg"
        return [_frame_by_pydicom(data, frame, plugin) for frame in frames]


def _frame_by_pydicom(data: pydicom.Dataset, frame: int, plugin: str = "") -> NDArray[Any]:
    array = pydicom.pixels.pixel_array(data, index=frame, decoding_plugin=plugin)
    if data.PhotometricInterpretation == "PALETTE COLOR":
        coloured = apply_color_lut(array, data)[..., :3]
        deep = data.RedPaletteColorLookupTableDescriptor[2] == 16
        return (coloured >> 8 if deep else coloured).astype(np.uint8)
    if array.ndim == 3 and array.dtype.itemsize > 1:
        return (array >> (data.BitsStored - 8)).astype(np.uint8)
    return array


def by_gdcm(path: Path, frames: list[int]) -> Frames:
    """GDCM's ImageReader and palettes; what it leaves in YBR is converted by pydicom."""
    import gdcm

    reader = gdcm.ImageReader()
    reader.SetFileName(str(path))
    if not reader.Read():
        raise ValueError("GDCM cannot read it")
    image = reader.GetImage()
    photometric = image.GetPhotometricInterpretation()
    if photometric.GetType() == gdcm.PhotometricInterpretation.PALETTE_COLOR:
        colour = gdcm.ImageApplyLookupTable()
        colour.SetInput(image)
        if not colour.Apply():
            raise ValueError("GDCM cannot apply the palette")
        image = colour.GetOutput()
    return _gdcm_frames(image, frames)


def _gdcm_frames(image: Any, frames: list[int]) -> Frames:
    import gdcm

    kind = image.GetPixelFormat()
    types = {
        gdcm.PixelFormat.UINT8: "u1", gdcm.PixelFormat.INT8: "i1",
        gdcm.PixelFormat.UINT16: "u2", gdcm.PixelFormat.INT16: "i2",
        gdcm.PixelFormat.UINT12: "u2", gdcm.PixelFormat.INT12: "i2",
        gdcm.PixelFormat.UINT32: "u4", gdcm.PixelFormat.INT32: "i4",
        gdcm.PixelFormat.FLOAT32: "f4", gdcm.PixelFormat.FLOAT64: "f8",
    }  # fmt: skip
    if kind.GetScalarType() not in types:
        raise ValueError(f"GDCM gives {kind.GetScalarTypeAsString()}")
    dtype = np.dtype(types[kind.GetScalarType()])
    samples = kind.GetSamplesPerPixel()
    columns, rows, *depth = image.GetDimensions()
    raw = image.GetBuffer().encode("utf-8", "surrogateescape")
    values = np.frombuffer(raw, dtype).reshape(depth[0] if depth else 1, -1)
    found = []
    for frame in frames:
        one = values[frame]
        if samples == 3 and image.GetPlanarConfiguration():
            one = one.reshape(3, rows, columns).transpose(1, 2, 0)
        one = one.reshape(rows, columns, 3) if samples == 3 else one.reshape(rows, columns)
        if samples == 3 and dtype.itemsize > 1:
            one = (one >> (kind.GetBitsStored() - 8)).astype(np.uint8)
        if samples == 3 and str(image.GetPhotometricInterpretation()).startswith("YBR_FULL"):
            one = convert_color_space(one, "YBR_FULL", "RGB")
        found.append(one)
    return found


def by_simpleitk(path: Path, frames: list[int]) -> Frames:
    """SimpleITK's reader; it gives rescaled values."""
    import SimpleITK as sitk

    sitk.ProcessObject.SetGlobalWarningDisplay(False)
    image = sitk.ReadImage(str(path), imageIO="GDCMImageIO")
    array = sitk.GetArrayFromImage(image)
    colour = image.GetNumberOfComponentsPerPixel() == 3
    if array.ndim == (3 if colour else 2):
        array = array[None]
    found = []
    for frame in frames:
        one = array[frame]
        if colour and one.dtype.itemsize > 1:
            one = (one >> (8 * one.dtype.itemsize - 8)).astype(np.uint8)
        found.append(one)
    return found


def by_dcmtk(path: Path, frames: list[int]) -> Frames:
    """DCMTK's tools make the file uncompressed; pydicom's native reader takes it from there."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        header = pydicom.dcmread(path, force=True, stop_before_pixels=True)
        tool = DCMTK.get(str(header.file_meta.get("TransferSyntaxUID", "")))
        if tool is None:
            raise NotImplementedError("DCMTK has no decoder for it")
        with tempfile.TemporaryDirectory() as folder:
            plain = Path(folder) / "plain.dcm"
            options = ["+te"] if tool == "dcmconv" else []
            done = subprocess.run(
                [tool, *options, str(path), str(plain)], capture_output=True, text=True, check=False
            )
            if done.returncode or not plain.exists():
                raise ValueError(f"{tool}: {done.stderr.strip().splitlines()[:1]}")
            data = pydicom.dcmread(plain, force=True)
            return [_frame_by_pydicom(data, frame) for frame in frames]


def shown_by_dcmtk(path: Path, with_table: bool) -> NDArray[np.uint8]:
    """The first frame through its first window, or first VOI LUT, by dcm2pnm, in 8 bits."""
    with tempfile.TemporaryDirectory() as folder:
        picture = Path(folder) / "shown.pgm"
        choice = "+Wl" if with_table else "+Wi"
        subprocess.run(
            ["dcm2pnm", "-a", "-O", "+opb", choice, "1", str(path), str(picture)],
            capture_output=True,
            check=True,
        )
        kind, columns, rows, _, *levels = picture.read_bytes().split()
        if kind != b"P2":
            raise ValueError("dcm2pnm wrote no grey picture")
        return np.array(levels, np.uint8).reshape(int(rows), int(columns))


DECODERS = {
    "GDCM": by_gdcm,
    "pydicom": by_pydicom,
    "SimpleITK": by_simpleitk,
    "DCMTK": by_dcmtk,
}

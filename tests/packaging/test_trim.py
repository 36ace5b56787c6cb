"""What the frozen program leaves out, and what it must not."""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path

import pytest


@pytest.mark.parametrize(
    "place",
    [
        "torch/lib/libtorch_cpu.so",
        "torch/lib/libtorch_global_deps.so",
        "torch/bin/torch_shm_manager",
        "torch/nn/functional.py",
        "onnxruntime/capi/onnxruntime_pybind11_state.cpython-311-x86_64-linux-gnu.so",
        "onnxruntime/capi/libonnxruntime_providers_shared.so",
        "onnxruntime/capi/onnxruntime.dll",
        "medviewer/lesion/networks/rescenter.onnx",
        "medviewer/lesion/networks/litecenter.onnx",
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/Qt/plugins/platforms/libqoffscreen.so",
        "PySide6/plugins/platforms/qwindows.dll",
        "PySide6/Qt/plugins/imageformats/libqsvg.so",
        "PySide6/Qt/lib/libQt6Core.so.6",
        "PySide6/QtWidgets.abi3.so",
        "PySide6/Qt/translations/qtbase_de.qm",
        "PySide6/translations/qtbase_zh_CN.qm",
        "libxcb-cursor.so.0",
        "libxcb-render-util.so.0",
        "libpython3.11.so.1.0",
        "libssl.so.3",
        "pillow.libs/libjpeg-6dc8d115.so.62.4.0",
        "medviewer/_shipped/models/brain-mr/weights.safetensors",
        "pydicom/data/palettes/pet.dcm",
    ],
)
def test_what_is_needed_stays(place: str) -> None:
    import trim

    assert trim.keep(place)


@pytest.mark.parametrize(
    "place",
    [
        "torch/include/ATen/ATen.h",
        "torch/bin/protoc",
        "torch/share/cmake/Torch/TorchConfig.cmake",
        "onnxruntime/transformers/optimizer.py",
        "onnxruntime/capi/libonnxruntime.so.1.32.0",
        "numpy/core/tests/test_array.py",
        "pydicom/data/test_files/CT_small.dcm",
        "PySide6/Qt/lib/libQt6Quick.so.6",
        "PySide6/Qt6Qml.dll",
        "PySide6/Qt/translations/qtbase_ru.qm",
        "PySide6/Qt/translations/designer_de.qm",
        "PySide6/Qt/plugins/platformthemes/libqgtk3.so",
        "PySide6/Qt/plugins/platforms/libqeglfs.so",
        "PySide6/Qt/plugins/tls/libqopensslbackend.so",
        "libgnutls.so.30",
        "libX11.so.6",
    ],
)
def test_what_no_part_of_the_program_uses_goes(place: str) -> None:
    import trim

    assert not trim.keep(place)


def test_codecs_that_the_program_calls_are_collected(tmp_path: Path) -> None:
    import trim

    (tmp_path / "codecs.py").write_text("raw = imagecodecs.jpeg8_decode(data)\n")
    called = trim.codecs_called(tmp_path)
    assert "imagecodecs._jpeg8" in called
    assert "imagecodecs._heif" not in called


def test_the_program_s_own_codecs_are_there_to_be_collected() -> None:
    import trim

    package = Path(__file__).resolve().parent.parent.parent / "medviewer"
    called = trim.codecs_called(package)
    assert {f"imagecodecs._{name}" for name in ("jpeg8", "jpegls", "jpeg2k", "jpegxl")} <= set(
        called
    )
    assert [name for name in called if find_spec(name) is None] == []


@pytest.mark.parametrize(
    ("place", "stripped"),
    [
        ("torch/lib/libtorch_cpu.so", True),
        ("libpython3.11.so.1.0", True),
        ("_CharLS.cpython-311-x86_64-linux-gnu.so", True),
        ("numpy.libs/libscipy_openblas64_-32a4b2a6.so", False),
        ("SimpleITK/_SimpleITK.abi3.so", False),
        ("PySide6/Qt/lib/libQt6Core.so.6", False),
    ],
)
def test_symbols_go_only_where_they_may(place: str, stripped: bool) -> None:
    import trim

    assert bool(trim.SYMBOLS.match(place)) is stripped

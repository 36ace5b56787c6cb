"""What the frozen program leaves out, and why it can.

`medviewer self-test` is the proof that nothing needed is missing.
"""

from __future__ import annotations

import re
from pathlib import Path

EXCLUDED_MODULES = [
    # Needed only to train, which is done from a checkout.
    "matplotlib",
    "scipy",
    "sklearn",
    "pandas",
    # Compilers, exporters and tests of torch; eager networks on a CPU use none of them.
    "torch._inductor",
    "torch.onnx",
    "torch.utils.tensorboard",
    "torch.testing._internal.common_utils",
    "triton",
    # Of ONNX Runtime only the engine is used.
    "onnx",
    "onnxruntime.backend",
    "onnxruntime.quantization",
    "onnxruntime.tools",
    "onnxruntime.transformers",
    # Test suites, and what only they and interactive sessions use.
    "numpy.f2py",
    "numpy.tests",
    "pyqtgraph.examples",
    "pyqtgraph.opengl",
    "IPython",
    "PIL.ImageTk",
    "pytest",
    "setuptools",
    "tkinter",
]
"""Python modules that must not be collected."""

QT_MODULES_LEFT_OUT = re.compile(
    r"Qt6?(Qml|Quick|Pdf|VirtualKeyboard|Designer|ShaderTools|Multimedia|Sql|Help|Concurrent"
    r"|Labs|WebEngine|WebChannel|WebSockets|EglFs|OpenGLWidgets$)"
)
"""Qt's libraries that no part of the window uses; plugins pull some of them in."""

QT_PLUGINS_KEPT = {
    "egldeviceintegrations": (),
    "generic": (),
    "iconengines": ("svg",),
    "imageformats": ("svg", "jpeg", "ico"),
    "networkinformation": (),
    "platforminputcontexts": ("compose", "ibus"),
    "platformthemes": ("xdgdesktopportal", "snap"),
    "platforms": ("xcb", "wayland", "offscreen", "minimal", "windows", "cocoa"),
    "printsupport": ("cups", "windows", "cocoa"),
    "qmltooling": (),
    "tls": (),
}
"""Plugins by kind that stay, by a part of their name; kinds that are not named stay whole."""

LEFT_OUT = [
    re.compile(pattern)
    for pattern in (
        r"^torch/(include|share|test|utils/model_dump|_export/db)(/|$)",
        r"^torch/bin/(?!torch_shm_manager)",
        r"^torch/lib/.*(_test|\.a|\.lib)$",
        r"^torch/.*\.(cpp|h|cuh|cu|hpp|cmake)$",
        r"^onnxruntime/(backend|datasets|quantization|tools|transformers)(/|$)",
        r"^onnxruntime/capi/libonnxruntime\.so",  # for programs in C
        r"^(numpy|pydicom|PIL|pyqtgraph|highdicom|imagecodecs|sympy|networkx)/(.*/)?tests?(/|$)",
        r"^pydicom/data/(test_files|charset_files|palettes/.*\.md)(/|$)",
        r"^setuptools[-/]",
        # The system's own: debian.py names their packages. Printing and GTK bring the others.
        r"^lib(X11|X11-xcb|Xau|Xdmcp|Xext|Xrender|fontconfig|freetype|glib-2|gobject-2|gio-2"
        r"|gmodule-2|gthread-2|dbus-1|systemd|cups|gnutls|p11-kit|unistring|nettle|hogweed|tasn1"
        r"|gmp|idn2|avahi-\w+|gssapi_krb5|krb5|krb5support|k5crypto|com_err|keyutils|gcrypt"
        r"|gpg-error|cairo|cairo-gobject|pango|pangocairo|pangoft2|pixman-1|harfbuzz|fribidi|thai"
        r"|datrie|graphite2|atk-1|gdk_pixbuf-2|jpeg|png16|mount|blkid|selinux|pcre2-8|cap|bsd|md"
        r"|xcb-glx|xcb-shm|xcb-render)[.\d]*\.so",
        r"^PySide6/(Qt/)?translations/(?!qtbase_(de|fr|es|zh_CN)\.qm$)",
        r"^PySide6/(Qt/)?(qml|metatypes|include|libexec|resources)(/|$)",
        r"^pyqtgraph/(examples|icons/peegee)(/|$)",
    )
]
"""Data and binaries by their place in the bundle."""


SYMBOLS = re.compile(
    r"^(torch/lib/lib(torch_cpu|torch_python|c10)|libpython3[.\d]*|_\w+\.cpython[^/]*)\.so[.\d]*$"
)
"""Libraries that carry the names of their inner functions, which only debuggers want: 120 MB.

Those that a wheel brought in a folder of its own (numpy.libs) were rewritten by its maker, and
stripping can break them.
"""


def keep(place: str) -> bool:
    """True when the file at ``place`` (with forward slashes) in the bundle is needed."""
    if any(pattern.search(place) for pattern in LEFT_OUT):
        return False
    parts = place.split("/")
    name = parts[-1].removeprefix("lib")
    if QT_MODULES_LEFT_OUT.match(name):
        return False
    if "plugins" in parts and len(parts) > parts.index("plugins") + 2:
        kind = parts[parts.index("plugins") + 1]
        kept = QT_PLUGINS_KEPT.get(kind)
        return kept is None or any(part in name for part in kept)
    return True


def codecs_called(sources: Path) -> list[str]:
    """The modules of imagecodecs that files below ``sources``, the package's folder, call.

    imagecodecs imports its codecs by name, which no look at the imports finds.
    """
    called: set[str] = set()
    for source in sources.rglob("*.py"):
        text = source.read_text(encoding="utf-8")
        called.update(re.findall(r"\bimagecodecs\.([a-z0-9]+?)_(?:de|en)code\b", text))
    called -= {"dicomrle"}  # one of those in _imcd
    return sorted(f"imagecodecs._{name}" for name in called | {"imcd", "shared", "shared_cython"})

"""The commands of measuring, for the window's table of commands."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from medviewer.findings.measurement import Kind
from medviewer.ui.command import Command
from medviewer.ui.measuring.captions import kind_name

KEYS = {
    Kind.LENGTH: "C",
    Kind.POLYLINE: "Shift+C",
    Kind.ANGLE: "G",
    Kind.COBB: "Shift+G",
    Kind.BIDIRECTIONAL: "B",
    Kind.RECTANGLE: "Shift+E",
    Kind.ELLIPSE: "E",
    Kind.FREEHAND: "U",
    Kind.POLYGON: "Shift+U",
    Kind.POINT: "Q",
    Kind.ARROW: "Y",
    Kind.TEXT: "Shift+Y",
}
EDIT_MENU = (
    "edit undo redo - copy_measurement paste_measurement name_measurement hide_measurement "
    "delete_measurement"
)
MEASURE_MENU = (
    "measure tool_length tool_polyline tool_angle tool_cobb tool_bidirectional - tool_ellipse "
    "tool_rectangle tool_freehand tool_polygon tool_point - tool_arrow tool_text - "
    "show_measurements show_hidden"
)


def measuring_commands() -> tuple[Command, ...]:
    """All of them."""
    tools = (
        Command(
            f"tool_{kind.value}",
            "measure",
            _mnemonic(kind),
            (KEYS[kind],),
            kind.value,
            True,
            f"{kind_name(kind)}: {how_to_draw(kind)}",
        )
        for kind in KEYS
    )
    return (*_editing(), *tools, *_seeing())


def how_to_draw(kind: Kind) -> str:
    """What the hands do, in a few words."""
    box = _tr("drag from corner to corner")
    return {
        Kind.LENGTH: _tr("drag, or click both ends"),
        Kind.POLYLINE: _tr("click along the way, double click to end"),
        Kind.ANGLE: _tr("drag the first arm to the vertex, click the end of the second"),
        Kind.COBB: _tr("drag one line, then the other"),
        Kind.BIDIRECTIONAL: _tr("drag the long axis, then click the end of the short one"),
        Kind.RECTANGLE: box,
        Kind.ELLIPSE: box,
        Kind.FREEHAND: _tr("draw around it in one go"),
        Kind.POLYGON: _tr("click the corners, double click to close"),
        Kind.POINT: _tr("click a pixel"),
        Kind.ARROW: _tr("drag from the tip, then write"),
        Kind.TEXT: _tr("click, then write"),
    }[kind]


def _editing() -> tuple[Command, ...]:
    return (
        Command("undo", "edit", _tr("&Undo"), ("Ctrl+Z",), "undo"),
        Command("redo", "edit", _tr("&Redo"), ("Ctrl+Shift+Z", "Ctrl+Y"), "redo"),
        Command("copy_measurement", "edit", _tr("&Copy measurement"), ("Ctrl+C",)),
        Command(
            "paste_measurement",
            "edit",
            _tr("&Paste measurement here"),
            ("Ctrl+V",),
            tip=_tr("On another series at the same place of the patient, as the same lesion"),
        ),
        Command("name_measurement", "edit", _tr("&Name measurement…"), ("Ctrl+M",)),
        Command("hide_measurement", "edit", _tr("&Hide measurement"), ("Ctrl+Shift+H",)),
        Command("delete_measurement", "edit", _tr("&Delete measurement"), ("Del",)),
    )


def _seeing() -> tuple[Command, ...]:
    return (
        Command(
            "show_measurements", "measure", _tr("&Show measurements"), ("Shift+D",), checkable=True
        ),
        Command("show_hidden", "measure", _tr("Show &hidden ones too"), checkable=True),
    )


def _mnemonic(kind: Kind) -> str:
    """A menu's text with a letter of its own."""
    return {
        Kind.LENGTH: _tr("&Length"),
        Kind.POLYLINE: _tr("&Polyline"),
        Kind.ANGLE: _tr("&Angle"),
        Kind.COBB: _tr("&Cobb angle"),
        Kind.BIDIRECTIONAL: _tr("&Two axes (RECIST)"),
        Kind.RECTANGLE: _tr("&Rectangle"),
        Kind.ELLIPSE: _tr("&Ellipse"),
        Kind.FREEHAND: _tr("&Freehand outline"),
        Kind.POLYGON: _tr("P&olygon"),
        Kind.POINT: _tr("Point &value"),
        Kind.ARROW: _tr("Arro&w"),
        Kind.TEXT: _tr("Te&xt"),
    }[kind]


def _tr(text: str) -> str:
    return QCoreApplication.translate("Measuring", text)

"""The commands of measuring, for the window's table of commands."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from medviewer.findings.measurement import Kind
from medviewer.ui.command import Command
from medviewer.ui.measuring.captions import kind_name

translate = QCoreApplication.translate

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
JUDGE_MENU = (
    "accept_finding reject_finding label_finding edit_finding measure_finding forget_verdict"
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
    return (*_editing(), *tools, *_seeing(), *_judging())


def how_to_draw(kind: Kind) -> str:
    """What the hands do, in a few words."""
    box = translate("Measuring", "drag from corner to corner")
    return {
        Kind.LENGTH: translate("Measuring", "drag, or click both ends"),
        Kind.POLYLINE: translate("Measuring", "click along the way, double click to end"),
        Kind.ANGLE: translate(
            "Measuring", "drag the first arm to the vertex, click the end of the second"
        ),
        Kind.COBB: translate("Measuring", "drag one line, then the other"),
        Kind.BIDIRECTIONAL: translate(
            "Measuring", "drag the long axis, then click the end of the short one"
        ),
        Kind.RECTANGLE: box,
        Kind.ELLIPSE: box,
        Kind.FREEHAND: translate("Measuring", "draw around it in one go"),
        Kind.POLYGON: translate("Measuring", "click the corners, double click to close"),
        Kind.POINT: translate("Measuring", "click a pixel"),
        Kind.ARROW: translate("Measuring", "drag from the tip, then write"),
        Kind.TEXT: translate("Measuring", "click, then write"),
    }[kind]


def _editing() -> tuple[Command, ...]:
    return (
        Command("undo", "edit", translate("Measuring", "&Undo"), ("Ctrl+Z",), "undo"),
        Command(
            "redo", "edit", translate("Measuring", "&Redo"), ("Ctrl+Shift+Z", "Ctrl+Y"), "redo"
        ),
        Command(
            "copy_measurement", "edit", translate("Measuring", "&Copy measurement"), ("Ctrl+C",)
        ),
        Command(
            "paste_measurement",
            "edit",
            translate("Measuring", "&Paste measurement here"),
            ("Ctrl+V",),
            tip=translate(
                "Measuring",
                "On another series at the same place of the patient, as the same lesion",
            ),
        ),
        Command(
            "name_measurement", "edit", translate("Measuring", "&Name measurement…"), ("Ctrl+M",)
        ),
        Command(
            "hide_measurement",
            "edit",
            translate("Measuring", "&Hide measurement"),
            ("Ctrl+Shift+H",),
        ),
        Command(
            "delete_measurement", "edit", translate("Measuring", "&Delete measurement"), ("Del",)
        ),
    )


def _judging() -> tuple[Command, ...]:
    there = "findings"
    return (
        Command("accept_finding", there, translate("Measuring", "Acc&ept finding"), ("J",)),
        Command(
            "reject_finding",
            there,
            translate("Measuring", "Re&ject finding…"),
            ("Shift+J",),
            tip=translate("Measuring", "Say why the finding is none; both stay on record"),
        ),
        Command(
            "label_finding", there, translate("Measuring", "Another c&lass…"), ("Ctrl+Shift+J",)
        ),
        Command(
            "edit_finding",
            there,
            translate("Measuring", "Correct the outl&ine"),
            ("Ctrl+E",),
            tip=translate("Measuring", "Pull at the outline of the chosen finding"),
        ),
        Command(
            "measure_finding",
            there,
            translate("Measuring", "&Measure finding"),
            ("Ctrl+B",),
            tip=translate("Measuring", "Make two axes of the chosen finding, to be followed"),
        ),
        Command(
            "forget_verdict", there, translate("Measuring", "&Take the verdict back"), ("Alt+J",)
        ),
    )


def _seeing() -> tuple[Command, ...]:
    return (
        Command(
            "show_measurements",
            "measure",
            translate("Measuring", "&Show measurements"),
            ("Shift+D",),
            checkable=True,
        ),
        Command(
            "show_hidden",
            "measure",
            translate("Measuring", "Show &hidden ones too"),
            checkable=True,
        ),
    )


def _mnemonic(kind: Kind) -> str:
    """A menu's text with a letter of its own."""
    return {
        Kind.LENGTH: translate("Measuring", "&Length"),
        Kind.POLYLINE: translate("Measuring", "&Polyline"),
        Kind.ANGLE: translate("Measuring", "&Angle"),
        Kind.COBB: translate("Measuring", "&Cobb angle"),
        Kind.BIDIRECTIONAL: translate("Measuring", "&Two axes (RECIST)"),
        Kind.RECTANGLE: translate("Measuring", "&Rectangle"),
        Kind.ELLIPSE: translate("Measuring", "&Ellipse"),
        Kind.FREEHAND: translate("Measuring", "&Freehand outline"),
        Kind.POLYGON: translate("Measuring", "P&olygon"),
        Kind.POINT: translate("Measuring", "Point &value"),
        Kind.ARROW: translate("Measuring", "Arro&w"),
        Kind.TEXT: translate("Measuring", "Te&xt"),
    }[kind]

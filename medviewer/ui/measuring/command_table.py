"""The commands of measuring, for the window's table of commands."""

from __future__ import annotations

from medviewer.findings.reading.kind import Kind
from medviewer.ui.commands.command import Command
from medviewer.ui.measuring.kinds import kind_name
from medviewer.ui.measuring.lesions.edge_commands import edge_commands
from medviewer.ui.translation import tr

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
    "delete_measurement - fill_lesion delete_lesion"
)
JUDGE_MENU = (
    "accept_finding reject_finding label_finding edit_finding measure_finding forget_verdict"
)
MEASURE_MENU = (
    "measure tool_length tool_polyline tool_angle tool_cobb tool_bidirectional - tool_ellipse "
    "tool_rectangle tool_freehand tool_polygon tool_grow uptake_edge tool_point - tool_arrow "
    "tool_text tool_vertebra - tool_calibrate forget_calibration - show_histogram "
    "curve_over_time - show_measurements show_hidden"
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
    growing = (_vertebra(), _growing(), *edge_commands())
    return (*_undoing(), *_editing(), *tools, *growing, *_calibrating(), *_seeing(), *_judging())


def how_to_draw(kind: Kind) -> str:
    """What the hands do, in a few words."""
    box = tr("drag from corner to corner")
    return {
        Kind.LENGTH: tr("drag, or click both ends"),
        Kind.POLYLINE: tr("click along the way, double click to end"),
        Kind.ANGLE: tr("drag the first arm to the vertex, click the end of the second"),
        Kind.COBB: tr("drag one line, then the other"),
        Kind.BIDIRECTIONAL: tr("drag the long axis, then click the end of the short one"),
        Kind.RECTANGLE: box,
        Kind.ELLIPSE: box,
        Kind.FREEHAND: tr("draw around it in one go"),
        Kind.POLYGON: tr("click the corners, double click to close"),
        Kind.POINT: tr("click a pixel"),
        Kind.ARROW: tr("drag from the tip, then write"),
        Kind.TEXT: tr("click, then write"),
    }[kind]


def _undoing() -> tuple[Command, ...]:
    return (
        Command(
            "undo",
            "edit",
            tr("&Undo"),
            ("Ctrl+Z",),
            "undo",
            needs=tr("There is nothing to undo."),
        ),
        Command(
            "redo",
            "edit",
            tr("&Redo"),
            ("Ctrl+Shift+Z", "Ctrl+Y"),
            "redo",
            needs=tr("There is nothing to redo."),
        ),
    )


def _editing() -> tuple[Command, ...]:
    measurement, lesion = tr("Choose a measurement first."), tr("Choose a lesion first.")
    return (
        Command(
            "copy_measurement", "edit", tr("&Copy measurement"), ("Ctrl+C",), needs=measurement
        ),
        Command(
            "paste_measurement",
            "edit",
            tr("&Paste measurement here"),
            ("Ctrl+V",),
            tip=tr(
                "On another series at the same place of the patient, as the same lesion",
            ),
            needs=tr("Copy a measurement first."),
        ),
        Command(
            "name_measurement", "edit", tr("&Name measurement…"), ("Ctrl+M",), needs=measurement
        ),
        Command(
            "hide_measurement",
            "edit",
            tr("&Hide measurement"),
            ("Ctrl+Shift+H",),
            needs=measurement,
        ),
        Command(
            "delete_measurement", "edit", tr("&Delete measurement"), ("Del",), needs=measurement
        ),
        Command(
            "fill_lesion",
            "edit",
            tr("&Fill in the slices between"),
            ("Ctrl+Shift+U",),
            tip=tr("Outline the chosen lesion on the slices left out between those drawn on"),
            needs=lesion,
        ),
        Command(
            "delete_lesion",
            "edit",
            tr("Delete the &lesion on all slices"),
            ("Shift+Del",),
            tip=tr("All outlines in this series that are of the chosen one's lesion"),
            needs=lesion,
        ),
    )


def _judging() -> tuple[Command, ...]:
    there = "findings"
    return (
        Command("accept_finding", there, tr("Acc&ept finding"), ("J",)),
        Command(
            "reject_finding",
            there,
            tr("Re&ject finding…"),
            ("Shift+J",),
            tip=tr("Say why the finding is none; both stay on record"),
        ),
        Command("label_finding", there, tr("Another c&lass…"), ("Ctrl+Shift+J",)),
        Command(
            "edit_finding",
            there,
            tr("Correct the outl&ine"),
            ("Ctrl+E",),
            tip=tr("Pull at the outline of the chosen finding"),
        ),
        Command(
            "measure_finding",
            there,
            tr("&Measure finding"),
            ("Ctrl+B",),
            tip=tr("Make two axes of the chosen finding, to be followed"),
        ),
        Command("forget_verdict", there, tr("&Take the verdict back"), ("Alt+J",)),
    )


def _vertebra() -> Command:
    return Command(
        "tool_vertebra",
        "measure",
        tr("Nu&mber the vertebrae"),
        ("Alt+Y",),
        checkable=True,
        tip=tr("Vertebrae: click one and name it, then click others: they count on from it"),
    )


def _growing() -> Command:
    return Command(
        "tool_grow",
        "measure",
        tr("Region growi&ng"),
        ("Ctrl+U",),
        checkable=True,
        tip=tr(
            "Drag from the middle of a lesion to beyond its edge: outlines it on all its slices"
        ),
    )


def _calibrating() -> tuple[Command, ...]:
    return (
        Command(
            "tool_calibrate",
            "measure",
            tr("Cali&brate by a known length"),
            ("Ctrl+Shift+B",),
            checkable=True,
            tip=tr("Drag along something whose length you know, then say how long it is"),
        ),
        Command(
            "forget_calibration",
            "measure",
            tr("For&get the calibration"),
            tip=tr("Measure this picture by its file again"),
        ),
    )


def _seeing() -> tuple[Command, ...]:
    return (
        Command(
            "show_measurements",
            "measure",
            tr("&Show measurements"),
            ("Shift+D",),
            checkable=True,
        ),
        Command(
            "show_histogram",
            "measure",
            tr("H&istogram"),
            ("Ctrl+Shift+G",),
            tip=tr("How the values inside the chosen region are spread"),
            needs=tr("Choose a region first."),
        ),
        Command(
            "curve_over_time",
            "measure",
            tr("C&urve over time"),
            ("Ctrl+Shift+C",),
            tip=tr("How the mean of the chosen region changes through a dynamic series"),
            needs=tr("Choose a region or a point first."),
        ),
        Command(
            "show_hidden",
            "measure",
            tr("Show &hidden ones too"),
            checkable=True,
        ),
    )


def _mnemonic(kind: Kind) -> str:
    """A menu's text with a letter of its own."""
    return {
        Kind.LENGTH: tr("&Length"),
        Kind.POLYLINE: tr("&Polyline"),
        Kind.ANGLE: tr("&Angle"),
        Kind.COBB: tr("&Cobb angle"),
        Kind.BIDIRECTIONAL: tr("&Two axes (RECIST)"),
        Kind.RECTANGLE: tr("&Rectangle"),
        Kind.ELLIPSE: tr("&Ellipse"),
        Kind.FREEHAND: tr("&Freehand outline"),
        Kind.POLYGON: tr("P&olygon"),
        Kind.POINT: tr("Point &value"),
        Kind.ARROW: tr("Arro&w"),
        Kind.TEXT: tr("Te&xt"),
    }[kind]

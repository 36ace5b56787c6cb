"""What the monkey does: every act is a function of the place and of the chance for it."""

from __future__ import annotations

import random
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import (
    QMimeData,
    QObject,
    QPoint,
    QPointF,
    Qt,
    QUrl,
)
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDockWidget,
    QMenu,
    QWidget,
)
from shiboken6 import isValid

from benchmarks.monkey.hands import BUTTONS, MODIFIERS, columns, handle, inside, on_picture, poke
from benchmarks.monkey.place import Place
from benchmarks.monkey.watch import described
from medviewer.ui.measuring.command_table import EDIT_MENU, JUDGE_MENU

NAMES = [
    "Space",
    "Return",
    "Escape",
    "Delete",
    "Backspace",
    "Tab",
    "Backtab",
    "Up",
    "Down",
    "Left",
    "Right",
    "PageUp",
    "PageDown",
    "Home",
    "End",
    "Plus",
    "Minus",
    "Period",
    "Comma",
    "BracketLeft",
    "BracketRight",
    "F1",
    "F2",
    "F3",
    "F4",
    "F5",
    "F6",
    "F11",
]
KEYS = tuple(
    getattr(Qt.Key, f"Key_{name}") for name in (*"ABCDEFGHIJKLMNOPRSTUVWXYZ0123456789", *NAMES)
)
SIZES = ((640, 480), (1000, 700), (1440, 900), (1920, 1080))
NEVER = ("quit",)

Act = Callable[[Place, random.Random], str]


def command(place: Place, rnd: random.Random) -> str:
    """Any command of the window."""
    names = [each.name for each in place.window.commands.commands if each.name not in NEVER]
    return _trigger(place.window.commands[rnd.choice(names)])


def edit(place: Place, rnd: random.Random) -> str:
    """A command that changes the reading, or what is chosen of it."""
    names = f"{EDIT_MENU} {JUDGE_MENU} fuse unfuse register forget_calibration".split()[1:]
    names += ["next_finding", "previous_finding"]
    return _trigger(place.window.commands[rnd.choice([name for name in names if name != "-"])])


def tool(place: Place, rnd: random.Random) -> str:
    """Another tool in the hand."""
    tools = [c.name for c in place.window.commands.commands if c.name.startswith("tool_")]
    return _trigger(place.window.commands[rnd.choice(tools)])


def draw(place: Place, rnd: random.Random) -> str:
    """A drag or some clicks in a picture."""
    panes = [pane for pane in place.window.grid.panes if pane.viewport.isVisible()]
    if not panes:
        return "nothing to draw on"
    filled = [pane for pane in panes if pane.volume is not None]
    view = rnd.choice(filled if filled and rnd.random() < 0.9 else panes).viewport
    button, keys = rnd.choice(BUTTONS), rnd.choice(MODIFIERS)
    way = [on_picture(view, rnd) for _ in range(rnd.randrange(1, 5))]
    if rnd.random() < 0.5:
        QTest.mousePress(view, button, keys, way[0])
        for spot in way[1:]:
            if isValid(view):
                QTest.mouseMove(view, spot)
        if isValid(view):
            QTest.mouseRelease(view, button, keys, way[-1])
        return f"drag {button.name} {keys.name} over {[spot.toTuple() for spot in way]}"
    for spot in way:
        if isValid(view):
            QTest.mouseMove(view, spot)
        if isValid(view):  # a study that arrives meanwhile may take the viewport away
            QTest.mouseClick(view, button, keys, spot)
    if rnd.random() < 0.3 and isValid(view):
        QTest.mouseDClick(view, button, keys, way[-1])
    return f"click {button.name} {keys.name} at {[spot.toTuple() for spot in way]}"


def wheel(place: Place, rnd: random.Random) -> str:
    """The wheel over a picture."""
    view = rnd.choice(place.window.grid.panes).viewport
    steps, keys = rnd.choice((-960, -120, -40, 40, 120, 960)), rnd.choice(MODIFIERS)
    spot = QPointF(inside(view, rnd))
    where = QPointF(view.mapToGlobal(spot))
    none, phase = Qt.MouseButton.NoButton, Qt.ScrollPhase.NoScrollPhase
    event = QWheelEvent(spot, where, QPoint(), QPoint(0, steps), none, keys, phase, False)
    QApplication.sendEvent(view, event)
    return f"wheel {steps} {keys.name}"


def key(place: Place, rnd: random.Random) -> str:
    """A key, where the keys go or to a picture."""
    target = QApplication.focusWidget()
    if target is None or rnd.random() < 0.5:
        target = place.window.pane.viewport
        target.activateWindow()  # a panel that was torn off may have the keys, and Qt looks for
        target.setFocus()  # shortcuts from where they go
    pressed, keys = rnd.choice(KEYS), rnd.choice(MODIFIERS)
    if (pressed, keys) == (Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier):
        return "not that key"
    what = described(target)
    QTest.keyClick(target, pressed, keys)
    return f"key {keys.name} {pressed.name} at {what}"


def click(place: Place, rnd: random.Random) -> str:
    """A click anywhere in the window."""
    return poke(place.window, rnd)


def use_panel(place: Place, rnd: random.Random) -> str:
    """A row, a button, a slider or a line of a panel."""
    return handle(place.window, rnd)


def context_menu(place: Place, rnd: random.Random) -> str:
    """A right click in a picture."""
    view = place.window.pane.viewport
    QTest.mouseClick(view, Qt.MouseButton.RightButton, MODIFIERS[0], inside(view, rnd))
    return "right click"


def open_something(place: Place, rnd: random.Random) -> str:
    """A study most of the time, else a history or what is neither; or both at once."""
    nothing = not place.window.parts.browser.series()
    paths = [rnd.choice(place.studies if nothing or rnd.random() < 0.7 else place.others)]
    if rnd.random() < 0.2:
        paths.append(rnd.choice([*place.studies, *place.others]))
    if rnd.random() < 0.3:
        _drop(place.window, paths)
    else:
        place.window.open_paths(paths)
    return f"open {[path.name for path in paths]}"


def choose_series(place: Place, rnd: random.Random) -> str:
    """A series of the list into a pane."""
    series = place.window.parts.browser.series()
    if not series:
        return "no series to choose"
    chosen = rnd.choice(series)
    if rnd.random() < 0.5:
        pane = rnd.choice(place.window.grid.panes)
        place.window.grid.seriesDropped.emit(pane, chosen.key)
    else:
        place.window.parts.browser.choose(chosen.key)
    return f"choose series {chosen.description}"


def resize(place: Place, rnd: random.Random) -> str:
    """Another size of the window, or a panel that floats or goes elsewhere."""
    if rnd.random() < 0.5:
        size = rnd.choice(SIZES)
        place.window.resize(*size)
        return f"resize {size}"
    dock = rnd.choice(place.window.findChildren(QDockWidget))
    dock.setFloating(not dock.isFloating())
    return f"float {dock.objectName()}"


def wait(place: Place, rnd: random.Random) -> str:
    """Let the jobs go on for a moment, or to their ends."""
    place.acting = False
    if rnd.random() < 0.3:
        place.settle()
        return "wait until all is quiet"
    QTest.qWait(rnd.randrange(1, 120))
    return "wait a moment"


def undo_and_redo(place: Place, rnd: random.Random) -> str:
    """Back through the changes and forward again: each time as it was."""
    check, actions = place.reading, place.window.commands
    actions["cancel"].trigger()
    back = rnd.randint(0, check.depth)
    depth, before = check.depth, _shown(place)
    for name in ("undo", "redo"):
        for _ in range(back):
            actions[name].trigger()
            wrong = check.differences()
            if wrong:
                place.watch.harm.append(f"{name} does not bring back what was: {wrong}")
                return name
    after = _shown(place)
    if check.depth == depth and before[0] == after[0] and before != after:
        place.watch.harm.append(f"undo and redo do not show what was: {before}\n{after}")
    return f"undo and redo {back} changes"


def _shown(place: Place) -> list[str]:
    """What the panels say of findings and measurements, and of which series."""
    series = place.window.pane.series
    lines = ["" if series is None else series.key]
    for view in (place.window.parts.findings.list, place.window.measurements.table):
        model = view.model()
        for row in range(model.rowCount()):
            cells = (model.index(row, column) for column in range(columns(model)))
            lines.append(" | ".join(str(cell.data()) for cell in cells))
    return lines


def reopen(place: Place, rnd: random.Random) -> str:
    """Close the window, and open another one."""
    place.acting = False
    place.reopen()
    path = rnd.choice(place.studies)
    place.window.open_paths([path])
    return f"close the window and open another with {path.name}"


ACTS: dict[Act, float] = {
    command: 20,
    edit: 10,
    tool: 8,
    draw: 20,
    wheel: 5,
    key: 8,
    click: 4,
    use_panel: 10,
    context_menu: 2,
    open_something: 3,
    choose_series: 4,
    resize: 1,
    wait: 6,
    undo_and_redo: 2,
    reopen: 0.4,
}


def in_front(rnd: random.Random) -> str | None:
    """Deal with a menu or a dialog that is in front of the window; None where none is."""
    popup = QApplication.activePopupWidget()
    if popup is not None:
        return _answer_popup(popup, rnd)
    dialog = QApplication.activeModalWidget()
    if dialog is None:
        loose = [w for w in QApplication.topLevelWidgets() if w.isVisible() and _is_loose(w)]
        if not loose or rnd.random() < 0.8:
            return None
        dialog = rnd.choice(loose)
    if rnd.random() < 0.3:
        dialog.close()
        return f"close {described(dialog)}"
    return f"in {described(dialog)}: {handle(dialog, rnd)}"


def _is_loose(widget: QWidget) -> bool:
    return isinstance(widget, QDialog) or type(widget).__name__ == "TornOff"


def _answer_popup(popup: QWidget, rnd: random.Random) -> str:
    """Choose something of a menu, or close it."""
    kept: list[QObject] = []  # an action is lost when Python lets go of what it came from
    actions = _of_menu(popup, kept) if isinstance(popup, QMenu) else []
    name = described(popup)
    popup.close()
    if not actions or rnd.random() < 0.4:
        return f"close {name}"
    return _trigger(rnd.choice(actions))


def _of_menu(menu: QMenu, kept: list[QObject]) -> list[QAction]:
    """The actions of a menu and of those inside it, which are ``kept`` with what opens them."""
    found = []
    for action in menu.actions():
        inner = action.menu()
        if isinstance(inner, QMenu):
            kept += (action, inner)
            found += _of_menu(inner, kept)
        elif not action.isSeparator() and action.objectName() not in NEVER:
            found.append(action)
    return found


def _trigger(action: QAction) -> str:
    name = action.objectName() or action.text()
    enabled = action.isEnabled()
    action.trigger()
    return f"command {name}{'' if enabled else ' (disabled)'}"


def _drop(window: QWidget, paths: list[Path]) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    held = (data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    entering = QDragEnterEvent(QPoint(50, 50), Qt.DropAction.CopyAction, *held)
    QApplication.sendEvent(window, entering)
    QApplication.sendEvent(window, QDropEvent(QPointF(50, 50), Qt.DropAction.CopyAction, *held))

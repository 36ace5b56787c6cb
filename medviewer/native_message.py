"""A message box of the system's own, for when the window's library cannot start."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys

TITLE = "medviewer"
MB_ICONERROR = 0x10
LONGEST_S = 600.0

CANNOT_OPEN = "The window cannot be opened:"
QT_NEEDS = (
    "Check that the screen can be used. On Debian and Ubuntu this line installs what Qt needs: "
    "sudo apt-get install libegl1 libgl1 libdbus-1-3 libfontconfig1 libxkbcommon-x11-0 "
    "libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-render-util0 "
    "libxcb-shape0 libxcb-xkb1"
)


def tell(text: str) -> None:
    """Show ``text`` to whoever started the program, in a box and on the terminal.

    Waits until the box is closed. Where nothing can show one, the terminal is all.
    """
    if sys.stderr is not None:  # a Windows program with a window has no terminal
        print(f"medviewer: {text}", file=sys.stderr, flush=True)
    if sys.platform == "win32":
        import ctypes

        ctypes.windll.user32.MessageBoxW(None, text, TITLE, MB_ICONERROR)
        return
    command = box_command(text)
    if command is not None:
        try:
            subprocess.run(command, check=False, timeout=LONGEST_S, capture_output=True)  # noqa: S603 - of fixed words
        except (OSError, subprocess.TimeoutExpired):
            return  # the terminal has it


def box_command(text: str) -> list[str] | None:
    """The command that shows ``text`` in a box; None where there is none, or no screen."""
    if sys.platform == "darwin":
        script = 'on run words\ndisplay alert "medviewer" message (item 1 of words)\nend run'
        return ["osascript", "-e", script, text]
    if not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        return None
    for tool, options in (
        ("zenity", ["--error", "--no-markup", f"--title={TITLE}", f"--text={text}"]),
        ("kdialog", ["--title", TITLE, "--error", text]),
        ("xmessage", ["-center", f"{TITLE}\n\n{text}"]),
        ("notify-send", [TITLE, text]),
    ):
        found = shutil.which(tool)
        if found is not None:
            return [found, *options]
    return None

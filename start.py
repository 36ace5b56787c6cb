#!/usr/bin/env python3
"""Sets medviewer up in .venv and starts it; needs Python 3.11 or newer and nothing else.

    python3 start.py                 open the demo study, with the analysis running
    python3 start.py FOLDER          open a folder, a file, a DICOMDIR or a ZIP
    python3 start.py test            run the whole test suite (more words go to pytest)
    python3 start.py run ANYTHING    pass ANYTHING to medviewer (run --help)

Without a screen the first two run off screen and write pictures and results to out/.
"""

import ctypes
import hashlib
import json
import os
import platform
import shutil
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
STAMP = VENV / "medviewer-installed.json"
CONSTRAINTS = ROOT / "constraints.txt"
OLDEST_PYTHON = (3, 11)

# What Qt loads from the system on Linux: shared library -> Debian package.
LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
}
# Programs that the tests compare or build with, each of which a test goes without: program ->
# packages.
TEST_TOOLS = {
    "dcmdump": "dcmtk",
    "pdftoppm": "poppler-utils",
    "mksquashfs": "squashfs-tools gcc libc6-dev libsquashfuse-dev libfuse3-dev libzstd-dev fuse3",
}
# The same, of a server. Its package starts it at once, unless the system forbids that, as the
# images of containers do; only there it is installed without being asked for.
TEST_SERVERS = {"Orthanc": "orthanc orthanc-dicomweb"}
FORBIDS_SERVICES = Path("/usr/sbin/policy-rc.d")
# A file of tests stays in one process. There is one more than cores, for some wait; more than four
# would want more memory than time. A process that a test ends is not replaced: its successor would
# begin with the same test for ever.
IN_PARALLEL = (
    *("-n", str(min(4, (os.cpu_count() or 1) + 1)), "--dist", "loadfile"),
    *("--max-worker-restart", "0"),
)
FONT_FOLDERS = ("/usr/share/fonts", "/usr/local/share/fonts", "~/.fonts", "~/.local/share/fonts")
FONT_PACKAGE = "fonts-dejavu-core"


class SetupError(Exception):
    """A step of the set-up failed; the text says which, and what to do."""


def main(words):
    """Set up what is missing, then run what was asked for; returns the exit code."""
    if words and words[0] in ("-h", "--help"):
        print(__doc__)
        return 0
    testing = bool(words) and words[0] == "test"
    try:
        check_python()
        make_environment()
        install("train,test" if testing else "train")
        prepare_system()
    except SetupError as error:
        print(f"start.py: {error}", file=sys.stderr)
        return 1
    if testing:
        prepare_test_tools()
        return run_tests(words[1:])
    if words and words[0] == "run":
        return medviewer(words[1:])
    return open_window(words)


def check_python():
    """Refuse a Python that is too old for the program."""
    if sys.version_info < OLDEST_PYTHON:
        raise SetupError(
            f"Python {platform.python_version()} is too old, 3.11 or newer is needed. "
            "Run start.py with a newer one, for example: python3.11 start.py"
        )


def make_environment():
    """Make .venv unless a working one with this Python is there."""
    if PYTHON.exists() and environment_version() == list(sys.version_info[:2]):
        return
    say("Making the environment .venv")
    command = [sys.executable, "-m", "venv", "--clear", str(VENV)]
    if subprocess.run(command, check=False).returncode != 0:
        raise SetupError(
            f"The environment {VENV} could not be made. On Debian and Ubuntu run "
            "'apt-get install python3-venv'; elsewhere check that the folder can be written to."
        )


def environment_version():
    """Major and minor version of the Python in .venv, or None when it does not run."""
    code = "import sys, json; print(json.dumps(sys.version_info[:2]))"
    try:
        ran = subprocess.run([str(PYTHON), "-c", code], capture_output=True, text=True, check=True)
    except (OSError, subprocess.CalledProcessError):
        return None
    return json.loads(ran.stdout)


def install(extras):
    """Install the pinned dependencies, unless these very ones are installed already."""
    wanted = fingerprint()
    done = read_stamp()
    if done.get("fingerprint") == wanted and set(extras.split(",")) <= set(done.get("extras", [])):
        return
    say("Installing the dependencies; the first time this takes some minutes")
    STAMP.unlink(missing_ok=True)
    pip = [str(PYTHON), "-m", "pip", "install", "--disable-pip-version-check", "--quiet"]
    pip.append("--no-compile")  # a file after the other; below as many at once as there are cores
    command = [*pip, "--constraint", str(CONSTRAINTS), "--editable", f"{ROOT}[{extras}]"]
    if subprocess.run(command, check=False).returncode != 0:
        raise SetupError(
            "Installing the dependencies failed; the lines above say why. The usual reasons: no "
            "network, a proxy (set HTTPS_PROXY), or a full disk (3 GB are needed). Then run "
            "start.py again; it goes on where it stopped."
        )
    subprocess.run([str(PYTHON), "-m", "compileall", "-qq", "-j", "0", str(VENV)], check=False)
    STAMP.write_text(json.dumps({"fingerprint": wanted, "extras": sorted(extras.split(","))}))


def fingerprint():
    """Changes whenever what must be installed, or where, changes."""
    parts = [(ROOT / "pyproject.toml").read_bytes(), CONSTRAINTS.read_bytes(), str(ROOT).encode()]
    return hashlib.sha256(b"\0".join(parts)).hexdigest()


def read_stamp():
    """What the last finished installation wrote, or nothing."""
    try:
        return json.loads(STAMP.read_text())
    except (OSError, ValueError):
        return {}


def prepare_system():
    """Install the system libraries that Qt needs, or say which line does it."""
    missing = missing_packages()
    if not missing:
        return
    line = f"apt-get install -y {' '.join(missing)}"
    if not Path("/usr/bin/apt-get").exists():
        raise SetupError(
            "Qt needs libraries that this system lacks. On Debian and Ubuntu this line installs "
            f"them, on other systems install the packages of the same meaning: {line}"
        )
    if os.geteuid() != 0:
        raise SetupError(f"Qt needs system libraries that are missing. Run: sudo {line}")
    say(f"Installing system libraries: {' '.join(missing)}")
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for command in (["apt-get", "update", "-qq"], [*line.split(), "-qq"]):
        if subprocess.run(command, env=environment, check=False).returncode != 0:
            raise SetupError(f"'{' '.join(command)}' failed; the lines above say why.")


def prepare_test_tools():
    """Install what the tests compare with, where that needs no question; they skip it else."""
    path = os.pathsep.join((os.environ.get("PATH", ""), "/usr/sbin", "/usr/local/sbin"))
    wanted = {**TEST_TOOLS, **(TEST_SERVERS if FORBIDS_SERVICES.exists() else {})}
    missing = [names for name, names in wanted.items() if not shutil.which(name, path=path)]
    if not missing:
        return
    packages = " ".join(missing).split()
    line = f"apt-get install -y --no-install-recommends {' '.join(packages)}"
    if not Path("/usr/bin/apt-get").exists() or os.geteuid() != 0:
        say(f"Some tests are skipped; on Debian and Ubuntu this installs what they need: {line}")
        return
    say(f"Installing what the tests compare with: {' '.join(packages)}")
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for command in (["apt-get", "update", "-qq"], [*line.split(), "-qq"]):
        if subprocess.run(command, env=environment, check=False).returncode != 0:
            say(f"'{' '.join(command)}' failed; the tests that need them are skipped")
            return


def missing_packages():
    """Debian packages of the libraries and fonts that Qt would miss on this machine."""
    if not sys.platform.startswith("linux"):
        return []
    missing = [package for library, package in LIBRARIES.items() if not loads(library)]
    fonts = any(next(Path(folder).expanduser().rglob("*.[to]tf"), None) for folder in FONT_FOLDERS)
    return missing if fonts else [*missing, FONT_PACKAGE]


def loads(library):
    """True when the dynamic loader finds ``library``."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def has_screen():
    """True when a window can be shown."""
    if not sys.platform.startswith("linux"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def open_window(paths):
    """Open ``paths``, or the demo study; off screen when there is no screen."""
    words = ["open", *paths] if paths else ["demo"]
    if has_screen():
        return medviewer(words)
    out = ROOT / "out"
    say(f"There is no screen: running off screen, pictures and results go to {out}")
    code = medviewer([*words, "--screenshots", str(out)])
    if code == 0:
        written = sorted(path.name for path in out.iterdir())
        say(f"Written to {out}: {', '.join(written)}")
    return code


def medviewer(words):
    """Run the program with ``words`` in the environment; returns its exit code."""
    return subprocess.run([str(PYTHON), "-m", "medviewer", *words], check=False).returncode


def run_tests(words):
    """Lint, check types and run the test suite; returns the first exit code that is not 0."""
    os.chdir(ROOT)
    checks = [
        ["ruff", "check", "."],
        ["ruff", "format", "--check", "."],
        ["mypy"],
        ["pytest", *IN_PARALLEL, *words],
    ]
    for check in checks:
        say(" ".join(check))
        code = subprocess.run([str(PYTHON), "-m", *check], check=False).returncode
        if code != 0:
            print(f"start.py: '{' '.join(check)}' failed.", file=sys.stderr)
            return code
    return 0


def say(text):
    """Tell the user what goes on, with the time since the start."""
    print(f"[{time.perf_counter() - STARTED:5.1f} s] {text}", flush=True)


STARTED = time.perf_counter()

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

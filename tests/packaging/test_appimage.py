"""The AppImage of a small program: mounted and unpacked, moved, stopped, damaged."""

from __future__ import annotations

import os
import re
import shutil
import signal
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.packaging.conftest import PACKAGING

PATIENCE_S = 20
PROGRAM = """\
#!/bin/sh
printf 'arg: %s\\n' "$@"
echo "appdir: $APPDIR"
echo "appimage: $APPIMAGE"
echo "pid: $$"
here="$(dirname "$(readlink -f "$0")")"
cksum <"$here/_internal/data"
if [ "$1" = wait ]; then exec sleep 100; fi
if touch "$here/written" 2>/dev/null; then echo 'it can be written'; fi
exit 7
"""
HAS_FUSE = os.access("/dev/fuse", os.R_OK | os.W_OK) and (
    os.geteuid() == 0 or shutil.which("fusermount3") is not None
)
needs_fuse = pytest.mark.skipif(not HAS_FUSE, reason="needs FUSE")

pytestmark = [
    pytest.mark.skipif(shutil.which("mksquashfs") is None, reason="needs squashfs-tools"),
    pytest.mark.skipif(shutil.which("cc") is None, reason="needs a C compiler"),
    pytest.mark.skipif(
        not Path("/usr/include/squashfuse/ll.h").exists(), reason="needs libsquashfuse-dev"
    ),
]


class Built:
    """What the AppImage is made of, and the AppImage; made once, not to be written to."""

    def __init__(self, folder: Path) -> None:
        import appdir
        import appimage

        app, icons, packed = folder / "app", folder / "icons", folder / "squashfs"
        (app / "_internal").mkdir(parents=True)
        (app / "medviewer").write_text(PROGRAM)
        (app / "medviewer").chmod(0o755)
        (app / "_internal/data").write_text("".join(f"{number}\n" for number in range(300_000)))
        (app / "_internal/empty").touch()
        icons.mkdir()
        (icons / "256.png").write_bytes(b"\x89PNG")
        self.tree = appdir.lay_out(app, icons, folder / "medviewer.AppDir")
        self.runtime, self.image = folder / "runtime", folder / "medviewer.AppImage"
        appimage.add_licences(self.tree)
        subprocess.run(appimage.runtime_command(self.runtime), check=True)
        subprocess.run(appimage.squashfs_command(self.tree, packed), check=True)
        appimage.join(self.runtime, packed, self.image)


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Built:
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(str(PACKAGING))
        return Built(tmp_path_factory.mktemp("built"))


@pytest.fixture
def image(built: Built, tmp_path: Path) -> Path:
    """The AppImage, with blanks in its name and in its place."""
    (tmp_path / "a place").mkdir()
    return Path(shutil.copy(built.image, tmp_path / "a place/my viewer"))


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty home; mounts are made beside it."""
    folder = tmp_path / "home"
    folder.mkdir()
    mounts = tmp_path / "mounts"
    mounts.mkdir()
    monkeypatch.setenv("HOME", str(folder))
    monkeypatch.setenv("TMPDIR", str(mounts))
    for name in ("XDG_CACHE_HOME", "APPIMAGE_EXTRACT_AND_RUN"):
        monkeypatch.delenv(name, raising=False)
    return folder


def start(
    image: Path, *words: str, cwd: Path | None = None, env: dict[str, str] | None = None
) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [image, *words], capture_output=True, text=True, check=False, cwd=cwd, env=env
    )


def in_own_mounts(before: str, *words: Path | str) -> subprocess.CompletedProcess[str]:
    """Run ``words`` where ``before`` was done to the mounts, which nobody else sees."""
    space = (
        ["unshare", "--mount"] if os.geteuid() == 0 else ["unshare", "--mount", "--map-root-user"]
    )
    if subprocess.run([*space, "true"], check=False, capture_output=True).returncode != 0:
        pytest.skip("needs mounts of its own (unshare)")
    script = f'set -e; {before}; "$@"'
    return subprocess.run(
        [*space, "sh", "-c", script, "sh", *words], capture_output=True, text=True, check=False
    )


def told(ran: subprocess.CompletedProcess[str], name: str) -> list[str]:
    return re.findall(rf"^{name}: (.*)$", ran.stdout, re.MULTILINE)


def cached(home: Path) -> list[Path]:
    return sorted((home / ".cache/medviewer-appimage").glob("*"))


@contextmanager
def no_mount_left(home: Path) -> Iterator[None]:
    """Afterwards nothing is mounted, and no folder to mount at is there, soon at the latest."""
    yield
    until = time.monotonic() + PATIENCE_S
    while list((home.parent / "mounts").iterdir()) and time.monotonic() < until:
        time.sleep(0.02)
    assert not list((home.parent / "mounts").iterdir())


def test_the_file_is_an_elf_program_with_the_magic_and_a_squashfs_image(image: Path) -> None:
    content = image.read_bytes()
    assert content[:4] == b"\x7fELF"
    assert content[8:11] == b"AI\x02"
    offset = int(start(image, "--appimage-offset").stdout)
    assert content[offset : offset + 4] == b"hsqs"
    listed = subprocess.run(
        ["unsquashfs", "-l", "-o", str(offset), image], check=True, capture_output=True, text=True
    ).stdout
    assert "squashfs-root/usr/share/doc/medviewer/runtime/LGPL-2.1.txt" in listed


def test_the_runtime_needs_only_the_c_library(built: Built) -> None:
    if shutil.which("objdump") is None:
        pytest.skip("needs objdump")
    headers = subprocess.run(
        ["objdump", "-p", built.runtime], check=True, capture_output=True, text=True
    )
    assert re.findall(r"NEEDED +(\S+)", headers.stdout) == ["libc.so.6"]


@needs_fuse
def test_mounted_it_hands_on_arguments_and_exit_status(image: Path, home: Path) -> None:
    with no_mount_left(home):
        ran = start(image, "one", "two words", "")
    assert ran.returncode == 7
    assert told(ran, "arg") == ["one", "two words", ""]
    assert told(ran, "appdir")[0].startswith(str(home.parent / "mounts"))
    assert told(ran, "appimage") == [str(image)]
    assert "it can be written" not in ran.stdout
    assert ran.stderr == ""
    assert not cached(home)


@needs_fuse
def test_it_runs_from_a_read_only_place_under_another_name(image: Path, home: Path) -> None:
    moved = image.with_name("ünlike.bin")
    image.rename(moved)
    moved.chmod(0o555)
    moved.parent.chmod(0o555)
    try:
        with no_mount_left(home):
            ran = start(moved, "x", cwd=Path("/"))
    finally:
        moved.parent.chmod(0o755)
    assert (ran.returncode, told(ran, "appimage")) == (7, [str(moved)])


@needs_fuse
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGKILL])
def test_a_signal_reaches_the_program_and_the_mount_goes_with_it(
    image: Path, home: Path, number: signal.Signals
) -> None:
    with no_mount_left(home):
        running = subprocess.Popen([image, "wait"], stdout=subprocess.PIPE, text=True)
        assert running.stdout is not None
        lines = iter(running.stdout.readline, "")
        assert next(line for line in lines if line.startswith("pid")) == f"pid: {running.pid}\n"
        assert [path.is_mount() for path in (home.parent / "mounts").iterdir()] == [True]
        running.send_signal(number)
        assert running.wait(PATIENCE_S) == -number
        running.stdout.close()


@needs_fuse
def test_mount_shows_the_files_until_it_is_stopped(image: Path, home: Path) -> None:
    with no_mount_left(home):
        mounting = subprocess.Popen([image, "--appimage-mount"], stdout=subprocess.PIPE, text=True)
        assert mounting.stdout is not None
        folder = Path(mounting.stdout.readline().strip())
        assert {"AppRun", "medviewer.desktop", ".DirIcon"} <= {
            path.name for path in folder.iterdir()
        }
        mounting.terminate()
        mounting.wait(PATIENCE_S)
        mounting.stdout.close()


def test_unpacked_it_runs_the_same_and_is_unpacked_once(image: Path, home: Path) -> None:
    ran = start(image, "--appimage-extract-and-run", "one", "two words")
    assert ran.returncode == 7
    assert told(ran, "arg") == ["one", "two words"]
    (folder,) = cached(home)
    assert told(ran, "appdir") == [str(folder)]
    assert f"unpacking to {folder}" in ran.stderr
    again = start(image, "x", env={**os.environ, "APPIMAGE_EXTRACT_AND_RUN": "1"})
    assert (again.returncode, again.stderr) == (7, "")
    assert cached(home) == [folder]


def test_extract_gives_the_files_back_as_they_were(
    image: Path, built: Built, tmp_path: Path
) -> None:
    target = tmp_path / "squashfs-root"
    assert start(image, "--appimage-extract", cwd=tmp_path).returncode == 0
    subprocess.run(["diff", "-r", "--no-dereference", built.tree, target], check=True)
    for before in built.tree.rglob("*"):
        after = target / before.relative_to(built.tree)
        assert before.lstat().st_mode == after.lstat().st_mode
    assert "File exists" in start(image, "--appimage-extract", cwd=tmp_path).stderr


def test_without_fuse_it_runs_unpacked_and_says_so(image: Path, home: Path) -> None:
    ran = in_own_mounts("mount --bind /dev/null /dev/fuse", image, "one", "two words")
    assert ran.returncode == 7, ran.stderr
    assert told(ran, "arg") == ["one", "two words"]
    (folder,) = cached(home)
    assert told(ran, "appdir") == [str(folder)]
    assert f"unpacking to {folder}" in ran.stderr
    assert not list((home.parent / "mounts").iterdir())


def test_a_damaged_image_is_told_and_leaves_nothing(image: Path, home: Path) -> None:
    content = bytearray(image.read_bytes())
    offset = int(start(image, "--appimage-offset").stdout)
    middle = offset + (len(content) - offset) // 2
    content[middle : middle + 20_000] = bytes(20_000)
    image.write_bytes(content)
    ran = start(image, "--appimage-extract-and-run")
    assert ran.returncode == 1
    assert "whole" in ran.stderr
    assert not cached(home)
    image.write_bytes(content[: offset + 50])
    assert "damaged" in start(image, "--appimage-extract-and-run").stderr
    assert not cached(home)


def test_a_full_disk_is_told_and_leaves_nothing(image: Path, home: Path) -> None:
    ran = in_own_mounts(
        f"mount -t tmpfs -o size=1m none '{home}'; trap 'find {home}/.cache -mindepth 2' EXIT",
        image,
        "--appimage-extract-and-run",
    )
    assert ran.returncode == 1
    assert "No space left on device" in ran.stderr
    assert ran.stdout == ""


def test_starts_at_the_same_time_share_one_folder(image: Path, home: Path) -> None:
    words = [image, "--appimage-extract-and-run", "x"]
    running = [
        subprocess.Popen(words, stdout=subprocess.PIPE, stderr=subprocess.PIPE) for _ in "123"
    ]
    assert [each.communicate()[0].count(b"arg: x") for each in running] == [1, 1, 1]
    assert [each.returncode for each in running] == [7, 7, 7]
    assert len(cached(home)) == 1


def test_a_cache_that_is_not_there_is_told(image: Path, home: Path) -> None:
    environment = {name: value for name, value in os.environ.items() if name != "HOME"}
    ran = start(image, "--appimage-extract-and-run", env=environment)
    assert ran.returncode == 1
    assert "XDG_CACHE_HOME" in ran.stderr

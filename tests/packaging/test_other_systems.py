"""What cannot be built on Linux is looked at as far as that goes."""

from __future__ import annotations

import ast
import re
import subprocess
from pathlib import Path

from tests.packaging.conftest import PACKAGING

ROOT = PACKAGING.parent


def test_the_disk_image_s_script_is_a_shell_script() -> None:
    subprocess.run(["bash", "-n", PACKAGING / "macos/make_dmg.sh"], check=True)
    subprocess.run(["bash", "-n", PACKAGING / "linux/prove.sh"], check=True)


def test_the_freezer_s_script_is_python_and_names_files_that_exist() -> None:
    source = (PACKAGING / "medviewer.spec").read_text(encoding="utf-8")
    ast.parse(source)
    for name in re.findall(r'HERE / "([\w.]+)"', source):
        assert (PACKAGING / name).exists()


def test_the_jobs_build_with_the_one_command() -> None:
    jobs = (ROOT / ".github/workflows/installers.yml").read_text(encoding="utf-8")
    for kind in ("deb", "appimage", "windows", "dmg"):
        assert f"packaging/build.py {kind}" in jobs
    assert jobs.count("self-test") == 4
    assert Path(ROOT / "packaging/build.py").is_file()

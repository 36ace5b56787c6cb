"""What cannot be built on Linux is looked at as far as that goes."""

from __future__ import annotations

import ast
import re
import subprocess
from pathlib import Path

from tests.packaging.conftest import PACKAGING

ROOT = PACKAGING.parent


def test_the_windows_installer_is_for_user_or_machine_and_upgrades_in_place() -> None:
    script = (PACKAGING / "windows/medviewer.iss").read_text(encoding="utf-8")
    settings = dict(re.findall(r"^(\w+)=(.*)$", script, re.MULTILINE))
    assert settings["PrivilegesRequiredOverridesAllowed"] == "dialog commandline"
    assert settings["AppId"].count("-") == 4  # the same for ever: an upgrade finds the older one
    assert (PACKAGING / "windows" / settings["LicenseFile"].replace("\\", "/")).is_file()
    uninstalled = re.findall(r'^Root: .*"Software\\Classes\\.*$', script, re.MULTILINE)
    assert all("uninsdelete" in line or "medviewer.dicom\\" in line for line in uninstalled)


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
    assert jobs.count("self-test") == 3
    assert Path(ROOT / "packaging/build.py").is_file()

"""Puts resources/ and models/ into a wheel; an editable install reads them from the checkout."""

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class ShippedFiles(BuildHookInterface):
    """Adds the folders beside the package to the package."""

    def initialize(self, version, build_data):
        """Hatchling calls this before it builds; ``version`` is "standard" or "editable"."""
        if version != "editable":
            for folder in ("resources", "models"):
                build_data["force_include"][folder] = f"medviewer/_shipped/{folder}"

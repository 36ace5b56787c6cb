"""The tool bar: where the window is too narrow for it, a button at its end shows the rest."""

from __future__ import annotations

from PySide6.QtWidgets import QProxyStyle, QStyle, QStyleOption, QToolBar, QToolButton, QWidget

from medviewer.ui.commands.icons import icon

EXTENSION_WIDTH = 30


class ToolBar(QToolBar):
    """Qt's own button for the rest is 12 pixels wide, and its picture drowned in its padding."""

    def __init__(self, title: str) -> None:
        super().__init__(title)
        self.setMovable(False)
        style = _WideExtension()
        style.setParent(self)
        self.setStyle(style)
        rest = self.findChild(QToolButton, "qt_toolbar_ext_button")
        if rest is not None:
            rest.setIcon(icon("more"))
            rest.setToolTip(self.tr("More tools"))
            rest.setAccessibleName(self.tr("More tools"))


class _WideExtension(QProxyStyle):
    """Fusion with a button for the rest that can be hit."""

    def __init__(self) -> None:
        super().__init__("fusion")

    def pixelMetric(
        self,
        metric: QStyle.PixelMetric,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
    ) -> int:
        """The button's width; all else as it is."""
        if metric == QStyle.PixelMetric.PM_ToolBarExtensionExtent:
            return EXTENSION_WIDTH
        return super().pixelMetric(metric, option, widget)

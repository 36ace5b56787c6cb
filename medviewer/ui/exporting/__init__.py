"""Out of the window: export, the report on the clipboard, clean copies, other stations."""

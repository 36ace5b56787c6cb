"""The library in the window: everything that was opened before, found again."""

"""Measuring in the window: drawing, editing, painting, and the table of measurements."""

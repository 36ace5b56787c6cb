"""Regions of the reading at every time of a dynamic series."""

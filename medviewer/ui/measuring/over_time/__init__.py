"""Curves of regions over the times of a dynamic series."""

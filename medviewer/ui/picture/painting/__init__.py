"""Paints what a viewport shows: the slice, findings, the words in the corners and at the edges."""

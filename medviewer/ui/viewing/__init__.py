"""Viewing beyond one slice in grey: cine, magnifier, planes and slabs, times, arrangements."""

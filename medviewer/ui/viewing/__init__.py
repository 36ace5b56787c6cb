"""Viewing beyond one slice in grey: colours, cine, magnifier, planes, volumes, fusion."""

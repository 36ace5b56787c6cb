"""Curved reformations: the surface on a drawn line, laid flat, and sections across the line."""

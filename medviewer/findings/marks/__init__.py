"""Drawings that others made of the images."""

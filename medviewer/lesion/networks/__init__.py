"""The networks of the lesion models, what computes them, and their weights in a package."""

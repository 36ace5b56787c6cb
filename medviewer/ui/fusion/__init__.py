"""A second series over the first, and the registration that brings it there."""

"""From the frames of a series to stacks in order."""

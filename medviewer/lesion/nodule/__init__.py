"""lung-ct: the nodule that a reader points at, outlined, measured and rated."""

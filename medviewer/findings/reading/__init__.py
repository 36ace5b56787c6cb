"""What the reader draws and decides."""

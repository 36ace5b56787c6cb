"""What the reader can change: keys, mouse, language, size and contrast."""

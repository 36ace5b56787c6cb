"""What a pixel is worth, and what is measured: sizes, values with their unit, regions."""

"""What is open: studies that are scanned, loaded in the background and listed."""

"""What the lesion models say, beside the picture."""

"""Is a series what a lesion model was made for? Rules from tags and pixels, and a distance."""

"""The viewport: where a slice lies on the screen, what is drawn over it, what hands do to it."""

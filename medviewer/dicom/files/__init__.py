"""From bytes to elements that can be trusted."""

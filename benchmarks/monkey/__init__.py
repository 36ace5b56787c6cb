"""A monkey at the window: thousands of random acts, and what they broke."""

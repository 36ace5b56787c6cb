"""The history panel on paper and as text."""

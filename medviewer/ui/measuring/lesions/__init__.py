"""Lesions over several studies: what is said of them, and how they answered."""

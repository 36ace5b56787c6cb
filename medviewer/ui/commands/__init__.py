"""What the window can be told, and how."""

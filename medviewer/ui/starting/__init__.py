"""How the window starts, what it says when something fails, and what it asks before it closes."""

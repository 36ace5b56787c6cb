"""How the window starts, and what it says when something fails."""

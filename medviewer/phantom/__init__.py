"""Phantoms made in code: pictures and histories whose truth is known, and no patient in them."""

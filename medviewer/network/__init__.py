"""Other stations: query, retrieve, send, receive. Nothing here runs unless it is asked for."""

"""What leaves the program for people: the report in its forms, pictures, tables."""

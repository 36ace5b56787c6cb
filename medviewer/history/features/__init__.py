"""From a record to the arrays that models read."""

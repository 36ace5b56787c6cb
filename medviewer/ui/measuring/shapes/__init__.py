"""The points of a measurement under the hand: drawn, taken hold of, copied. No Qt."""

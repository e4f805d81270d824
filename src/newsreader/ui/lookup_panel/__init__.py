"""The full entry of a word."""

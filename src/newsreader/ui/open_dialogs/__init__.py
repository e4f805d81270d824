"""Ways to open a source."""

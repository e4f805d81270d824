"""Two sequences of segments become beads."""

"""Speed and memory, measured as ratios in one run where a machine's noise would blur a time."""

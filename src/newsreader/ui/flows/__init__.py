"""Where panels and use cases meet: each flow runs one side of the window."""

"""The window of model packages."""

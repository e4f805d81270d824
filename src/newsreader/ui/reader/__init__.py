"""The article in two columns."""

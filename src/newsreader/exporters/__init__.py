"""Articles leave the library as files."""

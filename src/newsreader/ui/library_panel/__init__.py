"""The sidebar and the article list."""

"""Migrations, oldest first; old ones are never edited."""

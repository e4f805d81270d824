"""Engines that translate sentences, behind one Protocol."""

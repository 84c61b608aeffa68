"""Finds the skills of a taxonomy in any text."""

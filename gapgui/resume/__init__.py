"""Reads what a resume shows."""

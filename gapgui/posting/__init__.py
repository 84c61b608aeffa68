"""Reads what a job posting asks for."""

"""Telling staff outside the console, by the channels an organisation has set up: case and level, never a word more."""

"""Translating between a person and a counsellor, by a server that the organisation runs itself; off unless set up."""

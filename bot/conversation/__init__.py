"""The one road every message takes, from arrival to the reply's delivery."""

"""The suite: unit, integration, dialogue, e2e (three real processes and a browser) and meta (rules about the tree)."""

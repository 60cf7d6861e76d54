"""How much danger a message speaks of: readers of the text, and the rules that add up what they read."""

"""What a message means: its intent, learnt from our own examples in all languages together. Knows nothing of Rasa."""

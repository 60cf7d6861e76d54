"""Where people write: the website and Telegram."""

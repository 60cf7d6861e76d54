"""The database: tables, encryption, and everything read from or written to them."""

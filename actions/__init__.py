"""What the assistant does when the dialogue says so: it looks answers up and writes nothing."""

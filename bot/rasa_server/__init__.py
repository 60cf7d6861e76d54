"""Parts that the Rasa server loads by module path; nothing else imports them."""

### In English the services are called as data/knowledge/services.yml has them; a name written here goes before that.

"""YAML files read into the model, with the place of every key and value."""

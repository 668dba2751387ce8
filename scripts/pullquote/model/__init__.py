"""The data as values: sources, people, origins, briefs."""

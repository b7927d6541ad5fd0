"""Publish: facts for people to read, as text, as JSON and as pages."""

"""Danger to life, despair, death: what tells them from what only sounds like them."""

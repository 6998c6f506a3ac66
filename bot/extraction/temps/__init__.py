"""Dates, as people write them, and what each is the date of."""

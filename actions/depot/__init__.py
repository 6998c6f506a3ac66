"""The form: what it still asks, what is refused, the summary, the consent, the filing."""

"""Answers from the content, whatever is open; documents, a human, a callback; choices where the meaning is unsure."""

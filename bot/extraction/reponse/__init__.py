"""Short answers to the question that is open: yes, no, not known, refused, a choice, a way to reply."""

"""Step by step, at the person's pace: the compte ameli, the complaint to the caisse."""

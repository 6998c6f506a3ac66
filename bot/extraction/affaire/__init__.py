"""What the dispute is about: the fields of the rules, bodies, professionals, sums, what is asked of the mediator."""

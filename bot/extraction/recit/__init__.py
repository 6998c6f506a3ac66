"""The account: which words of a message the mediator reads."""

"""What is changed, taken back, exchanged or taken out of what was said before."""

"""Takes every datum of a message into the draft, and the passages of the account."""

"""Names, who writes, and for whom."""

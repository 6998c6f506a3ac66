"""The check, its verdict, and what is said when another régime or another body is concerned."""

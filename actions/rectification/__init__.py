"""What was written down changes: corrected, exchanged, completed, taken out."""

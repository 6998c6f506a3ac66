"""What a message is read as: its label looked at again, the answer to the open field, something else."""

"""Emergency and distress stop everything else."""

"""French text before anything is looked for in it: folded, spelt right, cut into sentences and parts."""

"""The complaint to the caisse: whether it was made, how, what came of it, what comes after."""

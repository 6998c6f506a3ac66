"""What must never reach the engine: NIR, telephone, e-mail, bank account, secret of a saisine; found, masked, read."""

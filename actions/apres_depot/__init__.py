"""A filed saisine: where it stands, something to add, its withdrawal, the next one."""

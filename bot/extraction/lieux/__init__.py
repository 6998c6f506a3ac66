"""Addresses, postcodes, towns, départements, caisses."""

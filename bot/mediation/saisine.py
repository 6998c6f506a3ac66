"""A filed saisine: its public number, its states and the moves between them (contract: `api.md`, Saisine)."""

import secrets
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Crockford's base 32."""


class Etat(StrEnum):
    """The states of a saisine; `echec_transmission` is an alarm for us that the person never reads."""

    ENREGISTREE = "enregistree"
    TRANSMISE = "transmise"
    ACCUSEE = "accusee"
    EN_COURS = "en_cours"
    CLOSE = "close"
    ORIENTEE = "orientee"
    RETIREE = "retiree"
    ECHEC_TRANSMISSION = "echec_transmission"


SUITES: dict[Etat, frozenset[Etat]] = {
    Etat.ENREGISTREE: frozenset({Etat.TRANSMISE, Etat.ECHEC_TRANSMISSION, Etat.RETIREE}),
    Etat.ECHEC_TRANSMISSION: frozenset({Etat.TRANSMISE, Etat.RETIREE}),
    Etat.TRANSMISE: frozenset({Etat.ACCUSEE, Etat.EN_COURS, Etat.CLOSE, Etat.ORIENTEE, Etat.RETIREE}),
    Etat.ACCUSEE: frozenset({Etat.EN_COURS, Etat.CLOSE, Etat.ORIENTEE, Etat.RETIREE}),
    Etat.EN_COURS: frozenset({Etat.CLOSE, Etat.ORIENTEE}),
    Etat.CLOSE: frozenset(),
    Etat.ORIENTEE: frozenset(),
    Etat.RETIREE: frozenset(),
}


@dataclass(frozen=True)
class Evenement:
    """A state that a saisine reached, and when (UTC)."""

    etat: Etat
    at: datetime


class But(StrEnum):
    """What a person wants of a filed saisine."""

    SUIVRE = "suivre"
    COMPLETER = "completer"
    RETIRER = "retirer"


@dataclass
class Recherche:
    """The filed saisine that a person means, as far as they have given number and secret code, and what they want of it."""

    numero: str | None = None
    preuve: str | None = None
    but: But = But.SUIVRE
    texte: str | None = None
    """What is to be added to it, in the person's words."""
    texte_en_attente: str | None = None
    """What was about to be added when its withdrawal was asked: proposed again where they keep it."""

    @property
    def complete(self) -> bool:
        """Whether number and secret code are both there."""
        return bool(self.numero and self.preuve)


def etat_public(etat: Etat) -> Etat:
    """The state as the person reads it: a failed hand-over is still "enregistree" for them."""
    return Etat.ENREGISTREE if etat is Etat.ECHEC_TRANSMISSION else etat


def peut_passer(depuis: Etat, vers: Etat) -> bool:
    """Whether a saisine in state `depuis` may move to `vers`."""
    return vers in SUITES[depuis]


def luhn_mod_32(corps: str) -> str:
    """The check character of `corps`: Luhn mod N with N = 32 over Crockford's alphabet."""
    somme = 0
    for rang, caractere in enumerate(reversed(corps)):
        valeur = ALPHABET.index(caractere) * (2 if rang % 2 == 0 else 1)
        somme += valeur // 32 + valeur % 32
    return ALPHABET[(32 - somme % 32) % 32]


def nouveau_numero(annee: int) -> str:
    """A public number MED-<year>-<7 random characters><check character>, which no other number helps to guess."""
    corps = "".join(secrets.choice(ALPHABET) for _ in range(7))
    return f"MED-{annee}-{corps}{luhn_mod_32(corps)}"


def nouvelle_preuve() -> str:
    """The secret given with the number: 4 groups of 5 characters of the same alphabet (100 bits)."""
    return "-".join("".join(secrets.choice(ALPHABET) for _ in range(5)) for _ in range(4))


def normaliser_numero(texte: str) -> str | None:
    """A number as a person copied it (case, blanks, O for 0, I or L for 1), or None when its check character is wrong."""
    propre = "".join(texte.upper().split()).replace("–", "-")
    if not propre.startswith("MED-") or propre.count("-") != 2:
        return None
    _, annee, corps = propre.split("-")
    corps = corps.replace("O", "0").replace("I", "1").replace("L", "1")
    if not annee.isdigit() or len(annee) != 4 or len(corps) != 8 or any(c not in ALPHABET for c in corps):
        return None
    return f"MED-{annee}-{corps}" if luhn_mod_32(corps[:7]) == corps[7] else None

"""What the person can do with a filed saisine: follow it, add to it, withdraw it. Number and proof open it."""

import re
from collections.abc import Sequence
from datetime import datetime

from bot.mediation.saisine import Etat, Evenement, normaliser_numero, peut_passer
from bot.usecases.composer_saisine import nettoyer
from bot.usecases.ports import SaisineDeposee, TransitionRefusee, UniteDeTravail

GROUPE = 5
LUES_COMME = str.maketrans("OIL", "011")
"""Crockford's base 32 (crockford.com/base32.html)."""
TERMINEES = frozenset({Etat.CLOSE, Etat.ORIENTEE, Etat.RETIREE})


def suivre(travail: UniteDeTravail, numero: str, preuve: str) -> SaisineDeposee | None:
    """The saisine, None for a wrong number as for a wrong proof. Both are read as people copy them."""
    propre = normaliser_numero(numero) or ""
    if not travail.saisines.preuve_juste(propre, normaliser_preuve(preuve)):
        return None
    return travail.saisines.lire(propre)


def etapes(saisine: SaisineDeposee) -> Sequence[Evenement]:
    """The states that the person may read: a failed hand-over is an alarm of ours only."""
    return [evenement for evenement in saisine.evenements if evenement.etat is not Etat.ECHEC_TRANSMISSION]


def peut_etre_completee(saisine: SaisineDeposee) -> bool:
    """Whether something may still be added to it."""
    return saisine.etat not in TERMINEES


def peut_etre_retiree(saisine: SaisineDeposee) -> bool:
    """Whether the person may still withdraw it."""
    return peut_passer(saisine.etat, Etat.RETIREE)


def completer(travail: UniteDeTravail, saisine: SaisineDeposee, texte: str, maintenant: datetime) -> int:
    """Adds a text, delivered like the saisine itself; returns its number. Raises TransitionRefusee once it is over."""
    if not peut_etre_completee(saisine):
        raise TransitionRefusee
    return travail.saisines.ajouter_complement(saisine.numero, {"texte": nettoyer(texte)}, maintenant)


def retirer(travail: UniteDeTravail, saisine: SaisineDeposee, maintenant: datetime) -> None:
    """Withdraws the saisine; the caisse hears of it where it may have it. Raises TransitionRefusee from `en_cours` on."""
    travail.saisines.passer(saisine.numero, Etat.RETIREE, maintenant)
    if travail.boite.annuler(saisine.numero):
        travail.saisines.ajouter_complement(saisine.numero, {"retrait": True}, maintenant)


def normaliser_preuve(texte: str) -> str:
    """A proof as a person copied it (case, blanks, dashes, O for 0, I or L for 1), written as it was given."""
    compact = re.sub(r"[^0-9A-Z]", "", texte.upper()).translate(LUES_COMME)
    return "-".join(compact[debut : debut + GROUPE] for debut in range(0, len(compact), GROUPE))

"""Saying back what had to be understood, and what changed."""

from actions.depot import recapitulatif
from actions.notes import recit
from actions.tour import Tour


def redire(tour: Tour) -> None:
    """Says back what had to be understood, and what changed; of a message led by parts, once. The account is made to agree."""
    if tour.suspendu:
        return
    if not tour.ajouts & {"recit", "demande"}:  # a new story or wish may tell of another day or sum than those before
        recit.accorder(tour, tour.changements)
    for cle, champs in (("corrige", tour.changements), ("date_comprise", set(tour.a_redire) - tour.changements)):
        lignes = [ligne for champ in sorted(champs) if (ligne := _ligne(tour, champ))]
        if lignes:
            tour.dire(cle, liste=" ; ".join(lignes))


def _ligne(tour: Tour, champ: str) -> str | None:
    """A field and its value, as the summary shows them."""
    question = tour.contenu.questions.get(champ)
    if question is None or question.libelle is None or champ == "recit":
        return None
    valeur = recapitulatif.en_mots(tour, champ)
    return f"{question.libelle} : {recapitulatif.parties_du_nom(tour, champ, valeur)}" if valeur else None

"""What is said about a number that is asked for, or about what was given: fears, doubts, that nobody is in danger."""

from actions.tour import Tour
from bot.extraction.danger import alarmes
from bot.extraction.demande import au_chat
from bot.extraction.demande.craintes import s_inquiete
from bot.extraction.reponse import reponses

NUMEROS = ("nir", "tel", "email")
DE_QUELQU_UN = ("demandeur.", "personne_concernee.")
"""Fields that hold what is personal."""


def traiter(tour: Tour) -> bool:
    """What is said about a number, not for or against giving it: a fear, whether it was right, that nobody is in danger."""
    champ = tour.brouillon.champ or ""
    if tour.contenu.questions[champ].type not in NUMEROS:
        return False
    if tour.brouillon.alarme_dite and alarmes.est_apaisement(tour.texte):
        return True
    if champ in tour.brouillon.valeurs_rejetees and au_chat.demande_si_c_est_juste(tour.texte):
        tour.dire_erreur(champ)
        return True
    refuse = reponses.est_refus(tour.texte) or (
        reponses.lire_oui_non(tour.texte) is False and not reponses.est_question(tour.texte)
    )
    if refuse or not s_inquiete(tour.texte):
        return False
    _rassurer(tour, champ)
    return True


def _rassurer(tour: Tour, champ: str) -> None:
    """To who fears for what they give: how it is kept, where it goes, and what it is for."""
    tour.dire("ce_que_devient_une_donnee")
    tour.dire_pourquoi(champ)


def rassurer_de_ce_qui_est_donne(tour: Tour) -> None:
    """A personal datum given with a fear ("69100 mais que ma CPAM n'en sache rien")."""
    champ = tour.brouillon.champ or ""
    if champ in tour.nouveautes and champ.startswith(DE_QUELQU_UN) and s_inquiete(tour.texte):
        _rassurer(tour, champ)


def dire_ce_qui_protege(tour: Tour, _: list[str]) -> None:
    """To who fears the caisse: nothing leaves by itself, and who keeps the secret."""
    tour.dire("crainte_de_represailles")
    tour.dire_reponse("faq/confidentialite")

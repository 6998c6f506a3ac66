"""Asking for a field: first shortly, then in other words, never three times the same way."""

from actions.reponse import Option, vers_valeur
from actions.tour import Tour
from bot.mediation.brouillon import Etape

PASSER = "passer"
MAX_CAISSES_PROPOSEES = 8


def poser(tour: Tour, champ: str) -> None:
    """Asks for `champ`, which becomes the pending field."""
    brouillon = tour.brouillon
    question = tour.contenu.questions[champ]
    fois = brouillon.poses.get(champ, 0)
    brouillon.champ = champ
    if champ in brouillon.valeurs_rejetees and fois == 0 and question.erreur:
        tour.reponse.dire(question.erreur)
    brouillon.poses[champ] = fois + 1
    tour.reponse.demander(_wording(tour, champ, fois), champ, question, options(tour, champ))


def _wording(tour: Tour, champ: str, fois: int) -> str:
    question = tour.contenu.questions[champ]
    if fois == 0:
        texte = question.simple if tour.brouillon.simple else question.question
    elif fois == 1 or question.libelle is None:
        texte = question.relance if fois % 2 else question.question
    else:
        cle = "reprise_autre" if fois % 2 else "reprise" if question.optionnel else "reprise_necessaire"
        return tour.message(cle, libelle=question.libelle)
    caisse = tour.annuaire.caisses.get(tour.brouillon.dossier.caisse or "")
    return texte.format(caisse=caisse.nom if caisse else "")


def options(tour: Tour, champ: str) -> list[Option]:
    """The choices that go with a question; an optional one can always be passed."""
    question = tour.contenu.questions[champ]
    choix = [vers_valeur(un.titre, champ, un.valeur) for un in question.choix]
    if champ == "caisse":
        choix = [vers_valeur(tour.annuaire.caisses[code].nom, champ, code) for code in caisses_possibles(tour)]
    if champ == "consentement":
        choix = [
            vers_valeur(tour.message("choix_envoyer"), champ, "oui"),
            vers_valeur(tour.message("choix_corriger"), champ, "corriger"),
        ]
    if question.optionnel:
        choix.append(vers_valeur(tour.message("choix_passer"), champ, PASSER))
    return choix


def caisses_possibles(tour: Tour) -> tuple[str, ...]:
    """The caisses that the postcode of the person concerned leads to; none where there are too many to choose from."""
    if tour.brouillon.caisses_proposees:
        return tuple(tour.brouillon.caisses_proposees)
    code_postal = tour.brouillon.dossier.concernee.code_postal
    codes = tour.annuaire.pour_code_postal(code_postal).codes if code_postal else ()
    return codes if len(codes) <= MAX_CAISSES_PROPOSEES else ()


def reposer(tour: Tour) -> None:
    """Asks the pending field again, where there is one and no emergency is under way."""
    brouillon = tour.brouillon
    if brouillon.champ and brouillon.etape in (Etape.VERIFICATION, Etape.FORMULAIRE, Etape.RECAPITULATIF):
        poser(tour, brouillon.champ)

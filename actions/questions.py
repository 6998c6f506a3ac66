"""Asking for a field: first shortly, then in other words, never three times the same way."""

from actions.apres_depot import acces
from actions.reponse import Option, vers_intent, vers_valeur
from actions.tour import Tour
from bot.extraction.reclamation import reclamations
from bot.mediation.brouillon import Etape
from bot.mediation.collecte import MOYEN, connu, moyens_restants, necessaire
from bot.mediation.saisine import But

OUVERTES = (Etape.VERIFICATION, Etape.FORMULAIRE, Etape.RECAPITULATIF)
"""The stages in which a field may be pending."""
ECRITS = ("compte_ameli", "courrier", "courriel")
"""Ways to send a complaint in writing."""
PASSER = "passer"
MAX_CAISSES_PROPOSEES = 8


def poser(tour: Tour, champ: str) -> None:
    """Asks for `champ`, which becomes the pending field."""
    brouillon = tour.brouillon
    question = tour.contenu.questions[champ]
    fois = brouillon.poses.get(champ, 0)
    brouillon.champ, brouillon.confirmation = champ, None
    if champ in brouillon.valeurs_rejetees and fois == 0 and question.erreur:
        tour.dire_erreur(champ)
    dire_question(tour, champ)


def dire_question(tour: Tour, champ: str) -> None:
    """Says the question of a field, in other words each time."""
    fois = tour.brouillon.poses.get(champ, 0)
    _demander(tour, champ, _wording(tour, champ, fois))


def _demander(tour: Tour, champ: str, texte: str, encore: bool = False) -> None:
    """Asks in these words; `encore` where they are those of the last time, in the other version."""
    poses = tour.brouillon.poses
    poses[champ] = poses.get(champ, 0) + (0 if encore else 1)
    question = tour.contenu.questions[champ].model_copy(update={"optionnel": peut_passer(tour, champ)})
    tour.reponse.demander(texte, champ, question, options(tour, champ))


def _wording(tour: Tour, champ: str, fois: int) -> str:
    question = tour.contenu.questions[champ]
    if champ == "recit" and connu(tour.brouillon, champ):
        return tour.message("completer_le_recit")  # opened to be told anew, it is emptied
    offerts = [un.titre[:1].lower() + un.titre[1:] for un in question.choix if _est_offert(tour, champ, un.valeur)]
    if champ == MOYEN and len(offerts) == 2:
        return tour.message("moyens_restants", un=offerts[0], autre=offerts[1])
    if question.optionnel and not peut_passer(tour, champ):
        return tour.message(f"necessaire_{champ.replace('.', '_')}")
    if fois < 2 or question.libelle is None:
        return _en_clair(tour, champ, relance=fois % 2 == 1)
    cle = "reprise_autre" if fois % 2 else "reprise" if question.optionnel else "reprise_necessaire"
    return tour.message(cle, question=_en_clair(tour, champ, relance=False))


def _en_clair(tour: Tour, champ: str, relance: bool) -> str:
    """The question, or its second wording, in the version that the person chose."""
    question = tour.contenu.questions[champ]
    reclamation = tour.brouillon.dossier.reclamation
    ecrite = reclamation.date or reclamation.canal in ECRITS
    faite = ecrite or suite_demandee(tour) or reclamations.dit_seulement_l_avoir_faite(tour.texte)
    if champ == "reclamation" and faite:
        return tour.message("suite_reclamation_encore" if suite_demandee(tour) else "suite_reclamation")
    if champ == "personne_concernee.nom" and tour.brouillon.plusieurs_personnes and not relance:
        return tour.message("pour_lequel")
    autrui = f"autrui_relance_{champ}" if relance else f"autrui_{champ}"
    if tour.brouillon.dossier.agissant_pour and autrui in tour.contenu.messages:
        return tour.message(autrui)
    if tour.brouillon.simple:
        texte = (question.relance_simple or question.relance) if relance else question.simple
    else:
        texte = question.relance if relance else question.question
    caisse = tour.annuaire.caisses.get(tour.brouillon.dossier.caisse or "")
    return texte.format(caisse=caisse.nom if caisse else "")


def vient_de_dire(tour: Tour, *cles: str) -> bool:
    """Whether one of these messages was in the last answer."""
    dits = [tour.message(cle) for cle in cles]
    return any(dit in enveloppe["texte"] for enveloppe in tour.brouillon.derniere_reponse for dit in dits)


def suite_demandee(tour: Tour) -> bool:
    """Whether what came of a complaint that was made was asked last."""
    return vient_de_dire(tour, "suite_reclamation") or suite_redemandee(tour)


def suite_redemandee(tour: Tour) -> bool:
    """Whether it was asked twice."""
    return vient_de_dire(tour, "suite_reclamation_encore")


def options(tour: Tour, champ: str) -> list[Option]:
    """The choices that go with a question; an optional one can always be passed."""
    question = tour.contenu.questions[champ]
    choix = [vers_valeur(un.titre, champ, un.valeur) for un in question.choix if _est_offert(tour, champ, un.valeur)]
    if champ == "caisse":
        choix = [vers_valeur(tour.annuaire.caisses[code].nom, champ, code) for code in caisses_possibles(tour)]
    if champ == "recapitulatif":
        choix = [vers_valeur(libelle, champ, ligne) for ligne, libelle, _ in _lignes_du_resume(tour)]
    if champ == "consentement":
        choix = [
            vers_valeur(tour.message("choix_envoyer"), champ, "oui"),
            vers_valeur(tour.message("choix_corriger"), champ, "corriger"),
        ]
    if peut_passer(tour, champ):
        choix.append(vers_valeur(tour.message("choix_passer"), champ, PASSER))
    return choix


def _est_offert(tour: Tour, champ: str, valeur: str) -> bool:
    """Whether a choice still is one: a way to reply that the person does not have is none."""
    return champ != MOYEN or valeur in moyens_restants(tour.brouillon)


def _lignes_du_resume(tour: Tour) -> list[tuple[str, str, str]]:
    from actions.depot.recapitulatif import lignes_du_resume  # the summary asks by this module

    return lignes_du_resume(tour)


def peut_passer(tour: Tour, champ: str) -> bool:
    """Whether a field can be left out of this draft."""
    return tour.contenu.questions[champ].optionnel and not necessaire(tour.brouillon, champ)


def caisses_possibles(tour: Tour) -> tuple[str, ...]:
    """The caisses that the postcode of the person concerned leads to; none where there are too many to choose from."""
    if tour.brouillon.caisses_proposees:
        return tuple(tour.brouillon.caisses_proposees)
    code_postal = tour.brouillon.dossier.concernee.code_postal
    codes = tour.annuaire.pour_code_postal(code_postal).codes if code_postal else ()
    return codes if len(codes) <= MAX_CAISSES_PROPOSEES else ()


def premiers_choix(tour: Tour) -> list[Option]:
    """What can be begun where nothing is open: the check, the referral, a person."""
    return [
        vers_intent(tour.message("choix_verifier"), "verifier_eligibilite"),
        vers_intent(tour.message("choix_deposer"), "deposer_saisine"),
        vers_intent(tour.message("choix_conseiller"), "parler_conseiller"),
    ]


def dire_perime(tour: Tour) -> None:
    """Says that a choice is no longer current, and comes back to what is under way."""
    from actions.faq import clarifier  # it asks by this module

    tour.dire("choix_perime")
    if tour.brouillon.a_clarifier:
        clarifier.redemander(tour)
    else:
        reposer(tour)


def reposer(tour: Tour) -> None:
    """Comes back to what is under way: an e-mail, a callback, what is done with a filed saisine, a guide, a pending field."""
    from actions.apres_depot import complement, retrait
    from actions.depot import confirmations
    from actions.faq import rappel
    from actions.fil import code_par_courriel  # they come back by this
    from actions.guides import compte_ameli

    brouillon = tour.brouillon
    if confirmations.redemander(tour):
        return
    if brouillon.envoi_du_code:
        code_par_courriel.redemander(tour)
    elif brouillon.rappel:
        rappel.redemander(tour)
    elif acces.en_attente(tour, But.RETIRER):
        retrait.redemander(tour)
    elif acces.en_attente(tour, But.COMPLETER):
        complement.redemander(tour)
    elif compte_ameli.en_cours(tour):
        compte_ameli.rappeler_l_etape(tour)
    elif brouillon.champ and brouillon.etape in OUVERTES:
        poser(tour, brouillon.champ)
    else:
        confirmations.reproposer(tour)


def dire_a_nouveau(tour: Tour) -> None:
    """Says again, in the version that the person chose, what is under way, or what was answered last."""
    from actions.faq import documents
    from actions.guides import compte_ameli

    brouillon = tour.brouillon
    if brouillon.envoi_du_code or brouillon.rappel or acces.en_attente(tour):
        reposer(tour)
    elif compte_ameli.en_cours(tour):
        compte_ameli.dire_l_etape(tour)
    elif brouillon.champ and brouillon.etape in OUVERTES:
        _poser_a_nouveau(tour, brouillon.champ)
    else:
        for dite in brouillon.reponses_dites:
            tour.dire_reponse(*dite.split(" "))
            documents.joindre(tour, dite)
        if not brouillon.reponses_dites:
            tour.dire("ouverture.invitation")


def _poser_a_nouveau(tour: Tour, champ: str) -> None:
    """The words asked last, in the version just taken; where it was taken before, the next ones."""
    poses = tour.brouillon.poses
    texte = _en_clair(tour, champ, relance=poses.get(champ, 0) % 2 == 0)
    if any(enveloppe["texte"] == texte for enveloppe in tour.brouillon.derniere_reponse):
        poser(tour, champ)
    else:
        _demander(tour, champ, texte, encore=True)

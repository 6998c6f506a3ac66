"""The eligibility check: ask what the rules still need, then say the verdict with its rule and its source."""

from actions.depot import confirmations
from actions.guides import aide_reclamation
from actions.questions import poser
from actions.reponse import Option, vers_intent, vers_valeur
from actions.tour import Tour
from bot.mediation.brouillon import Etape
from bot.mediation.eligibilite import Code, Manque, Verdict


def avancer(tour: Tour) -> None:
    """Asks for the next field that the rules need, or says the verdict."""
    resultat = tour.verdict()
    if isinstance(resultat, Manque):
        tour.brouillon.etape = Etape.VERIFICATION
        poser(tour, resultat.champ)
    else:
        conclure(tour, resultat)


def conclure(tour: Tour, verdict: Verdict) -> None:
    """Says the verdict; goes on to the form where the person wants to file and may."""
    brouillon = tour.brouillon
    en_route = verdict.code.recevable and brouillon.veut_deposer  # the form speaks next
    repete = brouillon.verdict_dit == verdict.code and "motif" not in tour.changements
    if not repete or not (tour.reponse.enveloppes or en_route):
        dire_verdict(tour, verdict)
    elif "reclamation" in tour.changements and brouillon.situation.reclamation == "en_attente":
        tour.dire("reclamation_en_attente")
    brouillon.verdict_dit = verdict.code
    brouillon.champ = None
    if not verdict.code.recevable:
        brouillon.etape = Etape.ACCUEIL
        brouillon.veut_deposer = False
        tour.reponse.enveloppes[-1]["choix"] = [_charge(option) for option in _apres_un_refus(tour, verdict)]
    elif brouillon.veut_deposer:
        from actions.depot import formulaire  # the form comes back here when a correction changes the verdict

        formulaire.avancer(tour)
    else:
        brouillon.etape = Etape.ACCUEIL
        confirmations.proposer_depot(tour)


def _charge(option: Option) -> dict[str, object]:
    return {"titre": option.titre, "charge": dict(option.charge)}


def dire_verdict(tour: Tour, verdict: Verdict) -> None:
    """Says the verdict, the door where it names one, and the warning of an announced procedure."""
    brouillon = tour.brouillon
    if brouillon.verdict_dit and brouillon.verdict_dit != verdict.code:
        tour.dire("changement")
    situation = brouillon.situation
    champ = champ_indecis(tour, verdict)
    texte = tour.contenu.texte_de_verdict(verdict, situation.motif, champ)
    tour.reponse.dire(texte.en(brouillon.simple), faits=verdict.faits, notices=_notices(tour, verdict))
    if porte := porte_du_verdict(tour, verdict):
        tour.dire_source(tour.contenu.portes[porte])
    if verdict.code.recevable and situation.procedure_judiciaire == "annoncee":
        tour.dire("procedure_annoncee")


def _notices(tour: Tour, verdict: Verdict) -> dict[str, str]:
    """What other official pages say of the facts that the verdict rests on, as the answer for this motive has it."""
    reponse = tour.contenu.reponses.get(f"situation/{tour.brouillon.situation.motif}")
    if reponse is None:
        return {}
    notices = reponse.referentiels.get(tour.referentiel, reponse).notices
    return {fait: notice for fait, notice in notices.items() if fait in verdict.faits}


def champ_indecis(tour: Tour, verdict: Verdict) -> str | None:
    """The field that an undecided verdict could not settle (the first that the person does not know), or that changes
    what is said of it: a complaint that was made already, and is not answered yet.
    """
    if verdict.code is Code.RECLAMATION_D_ABORD and tour.brouillon.situation.reclamation == "en_attente":
        return "reclamation"
    if verdict.code is not Code.INDETERMINE:
        return None
    return next((champ for champ, valeur in tour.brouillon.situation.connus().items() if valeur == "inconnu"), None)


def porte_du_verdict(tour: Tour, verdict: Verdict) -> str | None:
    """The door to send the person to: that of the body they named, else the rule's."""
    if verdict.code is Code.HORS_COMPETENCE and tour.brouillon.porte in tour.contenu.portes:
        return tour.brouillon.porte
    return verdict.porte


def _apres_un_refus(tour: Tour, verdict: Verdict) -> list[Option]:
    choix = [vers_intent(tour.message("choix_conseiller"), "parler_conseiller")]
    if verdict.code is Code.RECLAMATION_D_ABORD:
        choix.insert(0, vers_valeur(tour.message("choix_deja_reclame"), "reclamation", "sans_succes"))
        if tour.brouillon.situation.reclamation != "en_attente":
            choix.insert(0, aide_reclamation.offre(tour))
    if verdict.code in (Code.SANS_OBJET, Code.HORS_COMPETENCE, Code.INDETERMINE):
        choix.insert(0, vers_valeur(tour.message("choix_autre_probleme"), "confirmation", "autre_probleme"))
    return choix

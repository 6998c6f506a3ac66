"""What the person will not give, or does not know, said before it is asked for: it is not asked, the open question stays."""

from actions.notes.champs import passer
from actions.tour import Tour
from bot.extraction.correction.desaveux import donnee_ignoree, donnee_tue
from bot.extraction.correction.lignes import nomme_la_ligne
from bot.extraction.correction.retraits import sujet_de_la_ligne
from bot.mediation.brouillon import DU_FORMULAIRE
from bot.mediation.collecte import valeur

DU_SUJET = {
    "date_naissance": ("demandeur.date_naissance", "personne_concernee.date_naissance"),
    "nir": ("demandeur.nir", "personne_concernee.nir"),
    "code_postal": ("demandeur.code_postal", "personne_concernee.code_postal"),
}
NOM_DU_PROFESSIONNEL = "professionnel.nom"


def traiter(tour: Tour) -> bool:
    """Passes the fields that the message declines; False where it declines what is asked, or what is held, or nothing."""
    if tour.brouillon.etape not in DU_FORMULAIRE or tour.identifiants:
        return False
    champs = _champs_tus(tour)
    if not champs or tour.brouillon.champ in champs or any(valeur(tour.brouillon, champ) for champ in champs):
        return False
    from actions import parcours  # the journeys come here by the turn

    for champ in champs:
        passer(tour, champ)
    tour.dire("ne_sera_pas_demande")
    parcours.avancer(tour)
    return True


def _champs_tus(tour: Tour) -> tuple[str, ...]:
    objet = donnee_tue(tour.texte) or donnee_ignoree(tour.texte)
    if objet is None:
        return ()
    if nomme_la_ligne(objet, NOM_DU_PROFESSIONNEL, tour.contenu.questions[NOM_DU_PROFESSIONNEL].libelle or ""):
        return (NOM_DU_PROFESSIONNEL,)
    return DU_SUJET.get(sujet_de_la_ligne(objet) or "", ())

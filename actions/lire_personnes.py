"""Reads who somebody is, or whom the person writes for, as the answer to the pending field."""

from actions.champs import ecrire
from actions.lire_choix import MOTS_D_UN_NOM, lire_choix
from actions.noter_noms import ecrire_nom, ecrire_organisation, noter_nom_seul
from actions.noter_pour_qui import noter_pour_qui
from actions.tour import Tour
from bot.extraction import noms, personnes, reponses, villes
from bot.extraction.recits import JETON


def lire_personne(tour: Tour, champ: str) -> bool:
    """The name of who writes or of who is concerned, or that of an organisation."""
    qui = champ.split(".")[0]
    if reponses.est_refus(tour.texte) or reponses.est_ignorance(tour.texte):
        return False
    if qui == "personne_concernee" and "demandeur.nom" in tour.nouveautes:
        return False  # "moi c'est Sonia": the name of who writes, not of whom they write for
    texte = JETON.sub(" ", tour.texte)
    du_proche = (lu for lu in noms.lire_noms(texte) if lu.qui is noms.Qui.PROCHE and qui == "personne_concernee")
    lu = next(du_proche, None) or noms.lire_reponse_nom(texte)
    demande = (tour.lecture.sure and tour.lecture.famille == "faq") or reponses.est_question(tour.texte)
    if demande and not (lu and lu.nom and lu.prenom):
        return False  # "Nathalie Dubois, dites, il faut un avocat ?" gives a name besides
    organisations = noms.lire_organisations(texte)[:1]
    if lu is not None and not villes.est_un_departement(texte.strip(" .,!")):
        for organisation in organisations:
            if organisation.debut < lu.debut:  # "SARL Durand, Marc Durand"
                ecrire(tour, f"{qui}.organisation", organisation.nom)
        ecrire_nom(tour, qui, lu)
        return True
    for organisation in organisations:
        ecrire_organisation(tour, qui, organisation)
        tour.nouveautes.add(champ)
    return champ in tour.nouveautes


def lire_pour_qui(tour: Tour, champ: str) -> bool:
    """ "Mon papa": a relative named alone is for whom the person writes."""
    if personnes.s_etonne_qu_on_demande_pour_qui(tour.texte) or personnes.dit_pour_qui_ce_n_est_pas(tour.texte):
        ecrire(tour, champ, "soi")
        return True
    if reponses.est_question(tour.texte):
        return False
    pour_qui = (
        personnes.lire_pour_qui(f"pour {tour.texte.strip()}") if len(tour.texte.split()) <= MOTS_D_UN_NOM else None
    )
    noter_pour_qui(tour, pour_qui)
    if champ not in tour.nouveautes and personnes.est_son_cas(tour.texte):
        ecrire(tour, champ, "soi")
    if champ not in tour.nouveautes and not lire_choix(tour, champ):
        return False
    noter_nom_seul(tour)  # "pour moi, Luc Ferrand"
    return True

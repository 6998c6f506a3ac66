"""Reads who somebody is, or whom the person writes for, as the answer to the pending field."""

import re

from actions.lecture.lire_choix import MOTS_D_UN_NOM, lire_choix
from actions.notes.champs import ecrire, retenir_le_nom
from actions.notes.noter_noms import avec_la_part_connue, ecrire_nom, ecrire_organisation, noter_nom_seul
from actions.notes.noter_pour_qui import noter_pour_qui
from actions.tour import Tour
from bot.extraction.danger import deuils
from bot.extraction.langue.orthographe import redresser
from bot.extraction.lieux import villes
from bot.extraction.personnes import noms, personnes
from bot.extraction.personnes.meme_nom import lire_meme_nom
from bot.extraction.recit.recits import JETON
from bot.extraction.reponse import reponses

SON_NOM = re.compile(r"[ ,]+(?:il|elle|qui) s'appelle .*")
""" "Mon père, il s'appelle Jean Dupré": whose name follows."""
POUR_UN_NOM = re.compile(r"\W*(?:(?:c'est|non|oui|alors|euh|plutôt),? )*pour (?!moi\b)[^\W\d]", re.IGNORECASE)


def lire_personne(tour: Tour, champ: str) -> bool:
    """The name of who writes or of who is concerned, or that of an organisation."""
    qui = champ.split(".")[0]
    if reponses.est_refus(tour.texte) or reponses.est_ignorance(tour.texte):
        return False
    if qui == "personne_concernee" and "demandeur.nom" in tour.nouveautes:
        return False  # "moi c'est Sonia": the name of who writes, not of whom they write for
    texte = JETON.sub(" ", tour.texte)
    du_proche = (lu for lu in noms.lire_noms(texte) if lu.qui is noms.Qui.PROCHE and qui == "personne_concernee")
    lu = _comme_l_autre(tour, qui, texte) or next(du_proche, None) or noms.lire_reponse_nom(texte)
    demande = (tour.lecture.sure and tour.lecture.famille == "faq") or reponses.est_question(tour.texte)
    if demande and not (lu and lu.nom and lu.prenom):
        return False  # "Nathalie Dubois, dites, il faut un avocat ?" gives a name besides
    organisations = noms.lire_organisations(texte)[:1]
    if lu is not None and not villes.est_un_departement(texte.strip(" .,!")):
        for organisation in organisations:
            if organisation.debut < lu.debut:  # "SARL Durand, Marc Durand"
                ecrire(tour, f"{qui}.organisation", organisation.nom)
        ecrire_nom(tour, qui, avec_la_part_connue(lu, getattr(tour.brouillon.dossier, qui)))
        return True
    for organisation in organisations:
        ecrire_organisation(tour, qui, organisation)
        tour.nouveautes.add(champ)
    return champ in tour.nouveautes


def _comme_l_autre(tour: Tour, qui: str, texte: str) -> noms.NomLu | None:
    """ "Pareil, Ahmed": the surname is that of the other person of the saisine."""
    dossier = tour.brouillon.dossier
    autre = dossier.personne_concernee if qui == "demandeur" else dossier.demandeur
    return lire_meme_nom(texte, autre.nom) if autre.nom else None


def lire_pour_qui(tour: Tour, champ: str) -> bool:
    """ "Mon papa": a relative named alone is for whom the person writes."""
    if personnes.s_etonne_qu_on_demande_pour_qui(tour.texte) or personnes.dit_pour_qui_ce_n_est_pas(tour.texte):
        ecrire(tour, champ, "soi")
        return True
    if reponses.est_question(tour.texte):
        return False
    if personnes.est_pour_plusieurs(tour.texte):
        ecrire(tour, champ, "soi")
        tour.a_redire.append(champ)
        tour.dire_une_fois("une_demande_par_personne")
        return True
    if personnes.est_pour_un_autre(tour.texte) or personnes.dit_pas_pour_soi(tour.texte):
        ecrire(tour, champ, "autrui")  # "pour elle, pas pour moi"
        return True
    court = len(SON_NOM.sub("", redresser(tour.texte).plie).split()) <= MOTS_D_UN_NOM
    pour_qui = personnes.lire_reponse_pour_qui(tour.texte) if court else None
    noter_pour_qui(tour, pour_qui)
    if champ not in tour.nouveautes and personnes.est_son_cas(tour.texte):
        ecrire(tour, champ, "soi")
    if champ not in tour.nouveautes and not lire_choix(tour, champ):
        return _lire_pour_un_nom(tour, champ) or _lire_un_nom(tour, champ)
    noter_nom_seul(tour)  # "pour moi, Luc Ferrand"
    return True


def _lire_pour_un_nom(tour: Tour, champ: str) -> bool:
    """ "Pour Léo": somebody, by their name alone."""
    lu = noms.lire_reponse_nom(tour.texte) if POUR_UN_NOM.match(tour.texte) else None
    if lu is None or len(tour.texte.split()) > MOTS_D_UN_NOM:
        return False
    ecrire(tour, champ, "autrui")
    ecrire_nom(tour, "personne_concernee", lu)
    return True


def _lire_un_nom(tour: Tour, champ: str) -> bool:
    """ "Marcelle Etcheverry", as the whole answer: theirs where they told their own case, that of the relative of whom they
    told; said back. Where neither is plain, it is kept until they say it.
    """
    lu = noms.lire_reponse_nom(tour.texte) if len(tour.texte.split()) <= MOTS_D_UN_NOM else None
    recit = tour.brouillon.dossier.recit()
    lien = personnes.lire_lien(recit)
    d_un_proche = lien is not None and not (lien.lien and deuils.est_mort(recit, lien.lien))
    de_soi = personnes.est_son_cas(recit)
    if lu is None or not (lu.nom and lu.prenom):
        return False
    if de_soi == d_un_proche:
        retenir_le_nom(tour, lu.prenom, lu.nom)
        tour.dire("nom_de_qui", nom=f"{lu.prenom} {lu.nom}")
        return True
    if de_soi:
        ecrire(tour, champ, "soi")
    else:
        noter_pour_qui(tour, lien)
        ecrire(tour, champ, "autrui")
    ecrire_nom(tour, "demandeur" if de_soi else "personne_concernee", lu)
    tour.a_redire.append(champ)
    return True

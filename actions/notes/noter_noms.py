"""Takes the names of the persons, and of the organisation that writes in its own."""

import re
from dataclasses import replace

from actions.lecture.a_qui_le_nom import (
    ANNONCE,
    EST_MOI,
    MOTS_D_UN_NOM,
    a_qui,
    mots_du_nom,
    qui_porte,
    suit_des_personnes,
)
from actions.notes import recit
from actions.notes.champs import ecrire
from actions.notes.noter_pour_qui import ecrire_pour_un_autre
from actions.tour import Tour
from bot.extraction.langue.orthographe import plie_avant
from bot.extraction.langue.pliage import plier
from bot.extraction.lieux import codes_postaux, villes
from bot.extraction.lieux.domiciles import est_chez_l_autre
from bot.extraction.personnes import noms
from bot.extraction.personnes.noms import NomLu, OrganisationLue
from bot.extraction.personnes.noms_connus import dans_l_ordre_connu, porte_un_autre_prenom
from bot.extraction.personnes.noms_de_deux import lire_noms_de_deux
from bot.extraction.personnes.noms_mots import DU_SERVICE
from bot.extraction.personnes.noms_propres import n_est_qu_un_prenom
from bot.extraction.recit.recits import JETON
from bot.mediation.brouillon import Etape
from bot.mediation.collecte import DU_RESUME, NOMS_DES_PERSONNES
from bot.mediation.dossier import Personne

AU_NOM_DE_L_ORGANISATION = re.compile(
    r"\bnom(?: de (?:la|ma|notre|l'|mon) ?(?:societe|entreprise|boite|commerce|asso\w*|organi\w+))? ?(?:c'est|cest|est|:)"
    r" ?(?:la |le |l')?$"
)
""" "Le nom c'est SARL Durand": an organisation that is given as a name."""
EN_TETE = re.compile(r"\W*(?:(?:bonjour|c'est|ici|pour|oui)[ ,]+)*(?:la |le |l')?")
MOTS_D_UN_SIGNATAIRE = 2 * MOTS_D_UN_NOM
MOTS_D_UN_NOM_DE_FAMILLE = 3
DE_QUI_ECRIT = ("agissant_pour", "agissant_pour.accord")
"""What is asked of who writes, once it is known of whom: a bare name is then theirs."""
SANS_MOT_LIBRE = (
    "agissant_pour.accord",
    "demandeur.code_postal",
    "personne_concernee.code_postal",
    "demandeur.moyen_de_reponse",
    "demandeur.courriel",
    "demandeur.telephone",
)
"""Fields that no surname answers."""
NOMS_D_UN_AUTRE = ("personne_concernee.nom", "professionnel.nom", "medecin_traitant.medecins_contactes")
"""Fields whose answer names somebody else: a bare name in it is not that of the person who writes."""


def noter_noms(tour: Tour) -> None:
    """The names that the message gives, each to the one whose it is."""
    if _noter_le_nom_apres_le_prenom(tour) or _noter_le_prenom_qui_manquait(tour):
        return
    if deux := _noms_de_deux(tour):
        _noter_les_deux(tour, *deux)
    elif tour.brouillon.champ not in NOMS_D_UN_AUTRE or ANNONCE.search(tour.texte):
        for lu in noms.lire_noms(tour.texte):
            if EST_MOI.match(tour.texte, lu.fin):
                _reprendre_son_nom(tour, lu)
            if lu.nom or lu.prenom:  # not a name at birth alone
                _noter_nom(tour, lu)
        _noter_nom_redit(tour)


def _reprendre_son_nom(tour: Tour, lu: NomLu) -> None:
    """ "Amel c'est moi", where that name was taken for that of the person concerned: it is hers who writes."""
    dossier = tour.brouillon.dossier
    autre = dossier.personne_concernee
    if dossier.agissant_pour and not dossier.demandeur.nom and mots_du_nom(lu) <= mots_du_nom(autre):
        ecrire_nom(tour, "demandeur", NomLu(autre.nom, autre.prenom, None, lu.debut, lu.fin))
        autre.nom = autre.prenom = None
        tour.changements.add("demandeur.nom")
        tour.a_redire.append("personne_concernee.nom")


def _noter_le_nom_apres_le_prenom(tour: Tour) -> bool:
    """ "Moi c'est Odile", then "Pasquier" to the next question: the two parts of one name."""
    brouillon = tour.brouillon
    qui = (brouillon.champ_d_avant or "").removesuffix(".nom")
    if brouillon.champ_d_avant not in NOMS_DES_PERSONNES or brouillon.champ not in SANS_MOT_LIBRE:
        return False
    connue: Personne = getattr(brouillon.dossier, qui)
    if connue.prenom or not connue.nom or not n_est_qu_un_prenom(connue.nom) or villes.est_une_ville_connue(tour.texte):
        return False
    lu = noms.lire_reponse_nom(tour.texte) if len(tour.texte.split()) <= MOTS_D_UN_NOM_DE_FAMILLE else None
    if lu is None or lu.nom is None or lu.prenom or n_est_qu_un_prenom(lu.nom):
        return False
    ecrire_nom(tour, qui, replace(lu, prenom=connue.nom))
    tour.a_redire.append(f"{qui}.nom")
    return True


def _noter_le_prenom_qui_manquait(tour: Tour) -> bool:
    """ "Fabre", then "Fabre Cécile", or "Cécile" to the next question: the first name of whom only the surname was known."""
    brouillon = tour.brouillon
    lu = noms.lire_reponse_nom(tour.texte) if len(tour.texte.split()) <= MOTS_D_UN_SIGNATAIRE else None
    if lu is None or not lu.prenom or brouillon.champ in NOMS_DES_PERSONNES:
        return False
    for champ in NOMS_DES_PERSONNES:
        qui = champ.removesuffix(".nom")
        connue: Personne = getattr(brouillon.dossier, qui)
        suit = brouillon.champ_d_avant == champ and brouillon.champ in SANS_MOT_LIBRE and n_est_qu_un_prenom(lu.prenom)
        redit = plier(lu.nom).plie == plier(connue.nom or "").plie if lu.nom else suit
        if connue.nom and not connue.prenom and redit:
            ecrire_nom(tour, qui, replace(lu, nom=connue.nom))
            tour.a_redire.append(champ)
            return True
    return False


def _noter_le_nom_du_seul_sans_nom(tour: Tour) -> None:
    """ "Monique Perrin", to a question that no name answers: it is that of the only one whose name is not known."""
    brouillon, dossier = tour.brouillon, tour.brouillon.dossier
    connues = {"demandeur": dossier.demandeur}
    if dossier.agissant_pour:
        connues["personne_concernee"] = dossier.personne_concernee
    sans = [qui for qui, connue in connues.items() if not connue.nom]
    dite = tour.texte.strip(" .,!")
    if brouillon.champ not in SANS_MOT_LIBRE or dossier.pour_soi is None or len(sans) != 1:
        return
    lu = noms.lire_reponse_nom(dite) if villes.est_le_nom_de_quelqu_un(dite) else None
    if lu and lu.nom and lu.prenom and all(mots_du_nom(lu) != mots_du_nom(connue) for connue in connues.values()):
        ecrire_nom(tour, sans[0], lu)
        tour.a_redire.append(f"{sans[0]}.nom")


def noter_nom_seul(tour: Tour) -> None:
    """A name among other data of who writes, announced by nothing: "Luc Ferrand, 30000 Nîmes"."""
    brouillon, dossier = tour.brouillon, tour.brouillon.dossier
    dit_pour_qui = "personne_concernee" in tour.nouveautes  # "pour moi, Luc Ferrand"
    du_service = suit_des_personnes(tour) and DU_SERVICE.search(plier(tour.texte).plie) is not None
    _noter_le_nom_du_seul_sans_nom(tour)
    d_un_autre = brouillon.champ in NOMS_D_UN_AUTRE and not (dit_pour_qui or du_service)
    if (
        dossier.demandeur.nom
        or brouillon.etape is not Etape.FORMULAIRE
        or d_un_autre
        or brouillon.champ == "demandeur.nom"
    ):
        return
    seul = brouillon.champ == "recit" and len(tour.texte.split()) <= MOTS_D_UN_NOM
    donnees = seul or dit_pour_qui or tour.identifiants or codes_postaux.lire_codes_postaux(tour.texte)
    avec_des_donnees = dossier.pour_soi is not False and dossier.agissant_pour is None and donnees
    de_qui = (
        brouillon.champ in DE_QUI_ECRIT and dossier.personne_concernee.nom and len(tour.texte.split()) <= MOTS_D_UN_NOM
    )
    if dossier.demandeur.organisation or avec_des_donnees or de_qui or du_service:
        lu = noms.lire_reponse_nom(JETON.sub(" ", tour.texte))
        if lu and lu.prenom and lu.nom and not (seul and villes.est_une_ville_connue(lu.prenom)):  # "Atol Rennes"
            ecrire_nom(tour, "demandeur", lu)


def noter_organisation(tour: Tour) -> None:
    """The organisation that writes, or at which the person concerned lives."""
    for organisation in noms.lire_organisations(tour.texte)[:1]:
        if _est_donnee_pour_un_nom(tour, organisation):
            ecrire(tour, "demandeur.organisation", organisation.nom)
        elif est_chez_l_autre(tour.texte[: organisation.debut]):
            if tour.brouillon.dossier.agissant_pour and "personne_concernee.adresse" not in tour.nouveautes:
                ecrire(tour, "personne_concernee.adresse", organisation.nom)
        elif suit_des_personnes(tour):
            ecrire_organisation(tour, "demandeur", organisation)


def noter_nom_de_naissance(tour: Tour) -> None:
    """A name at birth has no field of its own (nor in what the caisse receives): it stays in the account, as it was said."""
    texte = JETON.sub(" ", tour.texte)
    if tour.brouillon.situation.motif is None or not (dite := noms.lire_nom_de_naissance(texte)):
        return
    recit.garder_tel_quel(tour, dite)


def ecrire_nom(tour: Tour, qui: str, lu: NomLu) -> None:
    """Writes a name, whole: a first name alone is kept as the name."""
    dossier = tour.brouillon.dossier
    connus = ((un.nom, un.prenom) for un in (getattr(dossier, qui), dossier.demandeur, dossier.personne_concernee))
    lu = dans_l_ordre_connu(lu, connus)
    ecrire(tour, f"{qui}.nom", lu.nom or lu.prenom)
    ecrire(tour, f"{qui}.prenom", lu.prenom if lu.nom else None)
    if f"{qui}.prenom" in tour.changements:
        tour.changements.add(f"{qui}.nom")  # they are one line, said back whole


def avec_la_part_connue(lu: NomLu, connue: Personne) -> NomLu:
    """One part of a name said alone is put right, the other stays; a first name kept as the name is one beside a surname.

    "M. Benali" may be somebody else.
    """
    if lu.civilite is not None:
        return lu
    prenom = connue.prenom
    if lu.nom and prenom is None and connue.nom and n_est_qu_un_prenom(connue.nom) and not n_est_qu_un_prenom(lu.nom):
        prenom = connue.nom
    return replace(lu, nom=lu.nom or connue.nom, prenom=lu.prenom or prenom)


def ecrire_organisation(tour: Tour, qui: str, lue: OrganisationLue) -> None:
    """Writes an organisation, and the name of who writes in its name where it stands beside ("UDAF 86, Benoît Lacroix")."""
    ecrire(tour, f"{qui}.organisation", lue.nom)
    autour = len(f"{tour.texte[: lue.debut]} {tour.texte[lue.fin :]}".split())
    nom = noms.lire_signataire(tour.texte, lue) if 0 < autour <= MOTS_D_UN_SIGNATAIRE else None
    if nom and (nom.nom or not getattr(tour.brouillon.dossier, qui).nom):
        ecrire_nom(tour, qui, nom)


def _noter_nom(tour: Tour, lu: NomLu) -> None:
    """A name goes to the one whose it is, as the words around it say."""
    qui = a_qui(tour, lu)
    connue = getattr(tour.brouillon.dossier, qui or "demandeur")
    lu = _nom_plutot_que_prenom(lu, connue)
    if qui is None and _est_le_prenom_du_proche(tour, lu):
        ecrire(tour, "personne_concernee.prenom", lu.prenom)  # the surname is asked
    if qui is None or _est_moins_complet(lu, connue):
        return
    reste = _le_reste_du_nom(lu, connue)
    lu = avec_la_part_connue(lu, connue) if reste is None else replace(lu, prenom=reste)
    if qui == "personne_concernee":
        ecrire_pour_un_autre(tour)
        if f"{qui}.nom" in tour.nouveautes and porte_un_autre_prenom(lu, connue.prenom):
            return  # somebody else of the same message: the first who was named stays
        if lu.nom is None and connue.nom is None:
            ecrire(tour, f"{qui}.prenom", lu.prenom)  # "ma grand-mère Germaine": her surname is asked for
            return
    ecrire_nom(tour, qui, lu)


def _est_le_prenom_du_proche(tour: Tour, lu: NomLu) -> bool:
    """ "C'est pour ma fille Lina": the first name of whom the saisine is for, right after what she is to who writes."""
    agit, connue = tour.brouillon.dossier.agissant_pour, tour.brouillon.dossier.personne_concernee
    if agit is None or not agit.precision or lu.nom or connue.nom or connue.prenom:
        return False
    return plie_avant(tour.texte, lu.debut).rstrip().endswith(plier(agit.precision).plie)


def _noter_nom_redit(tour: Tour) -> None:
    """At the summary, a name said again, bare, is that of the person whose surname it holds."""
    lu = noms.lire_reponse_nom(JETON.sub(" ", tour.texte)) if tour.brouillon.champ in DU_RESUME else None
    if lu is None or not (lu.nom and lu.prenom):
        return
    qui = qui_porte(tour, lu) or (
        "demandeur" if mots_du_nom(lu) & mots_du_nom(tour.brouillon.dossier.demandeur) else None
    )
    if qui:
        ecrire_nom(tour, qui, lu)


def _est_moins_complet(lu: NomLu, connue: Personne) -> bool:
    """ "M. Benali", of "Rachid Benali": the same name with a part less."""
    return mots_du_nom(lu) < mots_du_nom(connue) and _le_reste_du_nom(lu, connue) is None


def _nom_plutot_que_prenom(lu: NomLu, connue: Personne) -> NomLu:
    """ "Maman s'appelle Mai-Dupuis maintenant", of Blanche Mai: what holds the known surname is the surname."""
    if lu.nom or not (lu.prenom and connue.nom and connue.prenom):
        return lu
    communs = set(re.findall("[a-z]+", plier(lu.prenom).plie)) & set(re.findall("[a-z]+", plier(connue.nom).plie))
    return replace(lu, nom=lu.prenom, prenom=None) if communs else lu


def _le_reste_du_nom(lu: NomLu, connue: Personne) -> str | None:
    """Where a surname said alone cuts a known name otherwise, what is left of that name: the first name."""
    if lu.nom is None or lu.prenom is not None or not (connue.nom and connue.prenom):
        return None
    dits, mots = plier(lu.nom).plie.split(), f"{connue.nom} {connue.prenom}".split()
    reste = [mot for mot in mots if plier(mot).plie not in dits]
    autrement = lu.civilite is None and set(dits) < mots_du_nom(connue) and plier(lu.nom).plie != plier(connue.nom).plie
    return " ".join(reste) if autrement else None


def _noms_de_deux(tour: Tour) -> tuple[NomLu, NomLu] | None:
    """ "Nadia Benali, et moi Karim Benali", of who writes for somebody else."""
    deux = None if tour.brouillon.dossier.pour_soi else lire_noms_de_deux(JETON.sub(" ", tour.texte))
    organisations = noms.lire_organisations(tour.texte) if deux else []
    signe = any(une.debut < lu.fin and lu.debut < une.fin for une in organisations for lu in deux or ())
    return None if signe else deux  # "Secours Catholique, moi c'est Denis Marchal"


def _noter_les_deux(tour: Tour, du_proche: NomLu, de_soi: NomLu) -> None:
    ecrire_pour_un_autre(tour)
    ecrire_nom(tour, "personne_concernee", du_proche)
    ecrire_nom(tour, "demandeur", de_soi)


def _est_donnee_pour_un_nom(tour: Tour, organisation: OrganisationLue) -> bool:
    """ "Le nom c'est SARL Durand", or "la SARL Durand, moi c'est Marc" to "which name?"."""
    avant, champ = plier(tour.texte[: organisation.debut]).plie, tour.brouillon.champ
    d_abord = champ == "demandeur.nom" and "demandeur.nom" in tour.nouveautes and EN_TETE.fullmatch(avant)
    return champ not in NOMS_D_UN_AUTRE and bool(d_abord or AU_NOM_DE_L_ORGANISATION.search(avant))

"""Takes who writes, and for whom, as the message says it."""

import re
from dataclasses import replace

from actions.champs import ecrire, passer
from actions.tour import Tour
from bot.extraction import codes_postaux, deuils, noms, personnes, reponses
from bot.extraction.corrections import sujet_nomme
from bot.extraction.domiciles import est_chez_l_autre
from bot.extraction.noms import NomLu, OrganisationLue, Qui
from bot.extraction.noms_connus import dans_l_ordre_connu, est_le_meme_autrement_ecrit, porte_un_autre_prenom
from bot.extraction.noms_de_deux import lire_noms_de_deux
from bot.extraction.personnes import PourQui
from bot.extraction.personnes_mots import SEULEMENT_CITE
from bot.extraction.pliage import plier
from bot.extraction.recits import JETON
from bot.mediation.brouillon import Etape
from bot.mediation.dossier import AgissantPour, Personne
from bot.mediation.situation import MOTIFS_CAISSE

ANNONCE = re.compile(r"m'? ?app?ell?e|mon (?:pr[ée])?nom|moi,? c(?:'?est)?\b|je me nomme", re.IGNORECASE)
PERSONNE_AIDEE = re.compile(
    r"(?:tut(?:eur|rice)|curat(?:eur|rice)(?: renforc[ée]e?| simple| familiale?)?"
    r"|mandataire(?: judiciaire)?|repr[ée]sentante? l[ée]gale?|"
    r"accompagne|accompagnons|m'occupe|pour|aide|(?P<suis>suis)|suivons)(?:\s+(?:aussi|[ée]galement))?"
    r"\s+(?:de\s+|d'|le dossier de\s+)?$"
    r"|(?:majeure?s? prot[ée]g[ée]e?|usag[eè]re?"
    r"|b[ée]n[ée]ficiaire|patiente?|r[ée]sidente?|cliente?|allocataire|dossier)\s*[,:]?\s*$"
    r"|(?:voisine?|amie?|s(?:oe|œ)ur|fr[èe]re|ni[èe]ce|neveu|cousine?|fille|fils|m[èe]re|p[èe]re|mari|femme|[ée]pou(?:x|se)"
    r"|auxiliaire de vie|aide [àa] domicile|aidante?)\s+(?:de\s+|d'|chez\s+)$"
    r"|personne concern[ée]e(?: c'est| est)?\s*:?\s*$",
    re.IGNORECASE,
)
"""Right before a name: it is that of the person who is helped."""
AU_NOM_DE_L_ORGANISATION = re.compile(
    r"\bnom(?: de (?:la|ma|notre|l'|mon) ?(?:societe|entreprise|boite|commerce|asso\w*|organi\w+))? ?(?:c'est|cest|est|:)"
    r" ?(?:la |le |l')?$"
)
""" "Le nom c'est SARL Durand": an organisation that is given as a name."""
RESERVE = re.compile(r"(?<=\bmoi),? mais\b.*", re.IGNORECASE | re.DOTALL)
""" "Pour moi mais je ne veux pas que mon nom apparaisse": what is refused is something else."""
ET_UN_PROCHE = re.compile(r"\bmoi et (?:aussi )?(?:pour )?(?:mon|ma|mes)\b", re.IGNORECASE)
""" "Moi et mon mari aussi": one saisine a person."""
CITEE_APRES = re.compile(
    r"[ ,]*(?:qui )?(?:m'|me |vous |t')|.{0,20}\b(?:la|le|les) memes? |.{0,20}\b(?:pareil|aussi|egalement)\b"
)
"""After the name of a relative: they are spoken of in passing ("ma voisine Mme Roux a le même problème")."""
AGE_APRES = re.compile(r"[ ,(]*(?:agee? de )?\d{1,3} ans\b|[ ,(]*nee? (?:le|en) ")
EN_TETE = re.compile(r"\W*(?:(?:bonjour|c'est|ici|pour|oui)[ ,]+)*(?:la |le |l')?")
MOTS_DU_PROCHE = ("mon ", "ma ", "mes ", "notre ", "un ", "une ", "le ", "la ", "cette ", "ce ")
NOMS_D_UN_AUTRE = ("personne_concernee.nom", "professionnel.nom", "medecin_traitant.medecins_contactes")
"""Fields whose answer names somebody else: a bare name in it is not that of the person who writes."""
DU_RESUME = ("consentement", "recapitulatif")
"""What is asked with the summary in view."""
DE_LA_FAMILLE = ("parent", "enfant", "conjoint", "proche")
QUI_SUIT = ("association", "professionnel", "tuteur")
MOTS_D_UN_NOM = 5


def noter_personnes(tour: Tour) -> None:
    """Who writes, and for whom."""
    dossier = tour.brouillon.dossier
    if not reponses.est_refus(RESERVE.sub("", tour.texte)):  # "je garde ça pour moi"
        noter_pour_qui(tour, personnes.lire_pour_qui(tour.texte) or _pour_qui_avant_le_nom(tour.texte))
    reserve = RESERVE.search(tour.texte)
    if dossier.pour_soi and reserve and sujet_nomme(reserve.group()) == "nom":
        tour.dire("autre_voie_demandeur_nom")
    if tour.brouillon.champ == "personne_concernee" and dossier.pour_soi and ET_UN_PROCHE.search(tour.texte):
        tour.dire("une_demande_par_personne")
    if dossier.agissant_pour is None and personnes.est_pour_un_autre(tour.texte):
        ecrire(tour, "personne_concernee", "autrui")
    demande = tour.brouillon.champ == "agissant_pour.accord"
    accord = personnes.lire_accord(tour.texte, demande)
    if dossier.agissant_pour and accord and not _redit_sa_charge(tour, accord):
        ecrire(tour, "agissant_pour.accord", accord)
        if accord == "non_precise" and (demande or reponses.lire_oui_non(tour.texte)):
            tour.dire("accord_pas_encore")
        if demande and accord == "representant_legal" and dossier.agissant_pour.qualite == "parent":
            tour.dire("accord_du_parent")
    if deux := _noms_de_deux(tour):
        _noter_les_deux(tour, *deux)
    elif tour.brouillon.champ not in NOMS_D_UN_AUTRE or ANNONCE.search(tour.texte):
        for lu in noms.lire_noms(tour.texte):
            if lu.nom or lu.prenom:  # not a name at birth alone
                noter_nom(tour, lu)
        _noter_nom_redit(tour)
    _ne_rien_demander_a_un_mort(tour)
    noter_nom_seul(tour)
    _comprendre_que_c_est_pour_soi(tour)
    for organisation in noms.lire_organisations(tour.texte)[:1]:
        if _est_donnee_pour_un_nom(tour, organisation):
            ecrire(tour, "demandeur.organisation", organisation.nom)
        elif est_chez_l_autre(tour.texte[: organisation.debut]):
            if dossier.agissant_pour and "personne_concernee.adresse" not in tour.nouveautes:
                ecrire(tour, "personne_concernee.adresse", organisation.nom)
        elif _suit_des_personnes(tour):
            ecrire_organisation(tour, "demandeur", organisation)


def _ne_rien_demander_a_un_mort(tour: Tour) -> None:
    """Nobody asks the agreement of the dead; the capital that a death opens is due to the family: they write for themselves."""
    dossier = tour.brouillon.dossier
    dit = f"{dossier.recit()}\n{tour.texte}"
    agit = dossier.agissant_pour
    if agit is None or not agit.precision or not deuils.est_mort(dit, agit.precision):
        return
    if agit.qualite in DE_LA_FAMILLE and deuils.reclame_le_capital_deces(dit):
        ecrire(tour, "personne_concernee", "soi")
        tour.a_redire.append("personne_concernee")
    elif agit.accord is None:
        passer(tour, "agissant_pour.accord")
        tour.nouveautes.discard("agissant_pour.accord")


def _redit_sa_charge(tour: Tour, accord: str) -> bool:
    """ "Je suis son curateur", of whom the agreement is known: it stays."""
    connu = tour.brouillon.dossier.agissant_pour
    return accord == "representant_legal" and connu is not None and connu.accord in ("ecrit", "oral")


def _comprendre_que_c_est_pour_soi(tour: Tour) -> None:
    """Who gives their own name or number with their own case ("ma pension") writes for themselves: said back."""
    dossier = tour.brouillon.dossier
    se_nomme = "demandeur.nom" in tour.nouveautes or "demandeur.nir" in tour.nouveautes
    inconnu = dossier.pour_soi is None and dossier.agissant_pour is None
    if inconnu and se_nomme and personnes.est_son_cas(tour.texte) and not personnes.cite_un_proche(tour.texte):
        ecrire(tour, "personne_concernee", "soi")
        tour.a_redire.append("personne_concernee")


def _est_donnee_pour_un_nom(tour: Tour, organisation: OrganisationLue) -> bool:
    """ "Le nom c'est SARL Durand", or "la SARL Durand, moi c'est Marc" to "which name?"."""
    avant, champ = plier(tour.texte[: organisation.debut]).plie, tour.brouillon.champ
    d_abord = champ == "demandeur.nom" and "demandeur.nom" in tour.nouveautes and EN_TETE.fullmatch(avant)
    return champ not in NOMS_D_UN_AUTRE and bool(d_abord or AU_NOM_DE_L_ORGANISATION.search(avant))


def _noms_de_deux(tour: Tour) -> tuple[NomLu, NomLu] | None:
    """ "Nadia Benali, et moi Karim Benali", of who writes for somebody else."""
    return None if tour.brouillon.dossier.pour_soi else lire_noms_de_deux(JETON.sub(" ", tour.texte))


def _noter_les_deux(tour: Tour, du_proche: NomLu, de_soi: NomLu) -> None:
    _ecrire_pour_un_autre(tour)
    ecrire_nom(tour, "personne_concernee", du_proche)
    ecrire_nom(tour, "demandeur", de_soi)


def _ecrire_pour_un_autre(tour: Tour) -> None:
    """It is for somebody else, with the link that the message names."""
    if tour.brouillon.dossier.agissant_pour is None:
        noter_pour_qui(tour, personnes.lire_lien(tour.texte))
    if tour.brouillon.dossier.agissant_pour is None:
        ecrire(tour, "personne_concernee", "autrui")


def _pour_qui_avant_le_nom(texte: str) -> PourQui | None:
    """ "Pour moi, Luc Ferrand": for whom, said before the name, whatever was asked."""
    lu = noms.lire_reponse_nom(texte)
    return personnes.lire_pour_qui(texte[: lu.debut].rstrip(" ,")) if lu and lu.prenom and lu.nom else None


def noter_pour_qui(tour: Tour, pour_qui: PourQui | None) -> None:
    """Whose case it is, and what the person who writes is to them."""
    dossier = tour.brouillon.dossier
    if pour_qui and pour_qui.soi:
        ecrire(tour, "personne_concernee", "soi")
    elif pour_qui and pour_qui.qualite:
        precision = pour_qui.lien
        change = dossier.agissant_pour is None or dossier.agissant_pour.precision != precision
        if change:
            ecrire(tour, "personne_concernee", "autrui")
            connue = dossier.agissant_pour.precision if dossier.agissant_pour else None
            du_demandeur = (
                pour_qui.du_demandeur or precision is None or not precision.lower().startswith(MOTS_DU_PROCHE)
            )
            accord = dossier.agissant_pour.accord if dossier.agissant_pour and (du_demandeur or not connue) else None
            dossier.agissant_pour = AgissantPour(pour_qui.qualite, connue if du_demandeur else precision, accord)
            tour.nouveautes.add("agissant_pour")


def noter_nom_seul(tour: Tour) -> None:
    """A name among other data of who writes, announced by nothing: "Luc Ferrand, 30000 Nîmes"."""
    brouillon, dossier = tour.brouillon, tour.brouillon.dossier
    dit_pour_qui = "personne_concernee" in tour.nouveautes  # "pour moi, Luc Ferrand"
    d_un_autre = brouillon.champ in NOMS_D_UN_AUTRE and not dit_pour_qui
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
    if dossier.demandeur.organisation or avec_des_donnees:
        lu = noms.lire_reponse_nom(JETON.sub(" ", tour.texte))
        if lu and lu.prenom and lu.nom:
            ecrire_nom(tour, "demandeur", lu)


def noter_nom(tour: Tour, lu: NomLu) -> None:
    """A name goes to the one whose it is, as the words around it say."""
    qui = _a_qui(tour, lu)
    connue = getattr(tour.brouillon.dossier, qui or "demandeur")
    if qui is None or _est_moins_complet(lu, connue):
        return
    if (reste := _le_reste_du_nom(lu, connue)) is not None:
        lu = replace(lu, prenom=reste)
    elif lu.civilite is None:  # "M. Benali" may be somebody else
        lu = replace(lu, nom=lu.nom or connue.nom, prenom=lu.prenom or connue.prenom)  # one part alone is put right
    if qui == "personne_concernee":
        _ecrire_pour_un_autre(tour)
    ecrire_nom(tour, qui, lu)


def _a_qui(tour: Tour, lu: NomLu) -> str | None:
    """Whose name it is, None where it is that of somebody whom the saisine does not know."""
    avant = tour.texte[max(0, lu.debut - 40) : lu.debut]
    aidee = PERSONNE_AIDEE.search(avant)
    if aidee and not (aidee["suis"] and lu.qui is Qui.SOI and not _suit_des_personnes(tour)):
        return "personne_concernee" if _pour_autrui(tour) or _repond_pour_qui(tour, lu) else None
    if _repond_pour_qui(tour, lu) and len(tour.texte.split()) <= MOTS_D_UN_NOM:
        return "personne_concernee"
    if lu.qui is Qui.AUTRE:
        return "personne_concernee" if _presente_la_personne(tour, lu) else None
    if lu.nom is None:
        return _a_qui_le_prenom(tour, lu)
    if lu.qui is Qui.PROCHE:
        return "personne_concernee" if _pour_autrui(tour) or _nomme_un_proche(tour, lu) else None
    return "demandeur" if _est_de_soi(tour, lu) else qui_porte(tour, lu) or "demandeur"


def _repond_pour_qui(tour: Tour, lu: NomLu) -> bool:
    """ "Mme Keita", "pour Mme Keita", to "for you or for somebody else?": nobody calls themselves so."""
    annonce = ANNONCE.search(tour.texte) or personnes.lire_pour_qui(tour.texte)
    return tour.brouillon.champ == "personne_concernee" and lu.civilite is not None and not annonce


def _presente_la_personne(tour: Tour, lu: NomLu) -> bool:
    """ "Mme Odile Chastagnier, 84 ans", of who writes for somebody whom nobody has named yet."""
    sans_nom = tour.brouillon.dossier.personne_concernee.nom is None
    return _pour_autrui(tour) and sans_nom and AGE_APRES.match(plier(tour.texte[lu.fin :]).plie) is not None


def _suit_des_personnes(tour: Tour) -> bool:
    """Whether "je suis M. Benali" may be said by who follows him; said by anybody else, it is their own name."""
    agissant_pour = tour.brouillon.dossier.agissant_pour
    return agissant_pour is not None and agissant_pour.qualite in QUI_SUIT


def _pour_autrui(tour: Tour) -> bool:
    """Whether the saisine is known to be for somebody else, whatever who writes is to them."""
    return tour.brouillon.dossier.agissant_pour is not None or tour.brouillon.dossier.pour_soi is False


def _est_de_soi(tour: Tour, lu: NomLu) -> bool:
    annonce = ANNONCE.search(tour.texte[max(0, lu.debut - 20) : lu.fin])
    return tour.brouillon.champ == "demandeur.nom" or annonce is not None


def _a_qui_le_prenom(tour: Tour, lu: NomLu) -> str | None:
    """A first name alone completes a surname, or is spelled anew: that of whom the words name, or of the only one whose it
    can be.
    """
    dossier = tour.brouillon.dossier
    if lu.qui is Qui.PROCHE and dossier.personne_concernee.nom:
        return "personne_concernee"
    personnes_connues = [qui for qui in ("demandeur", "personne_concernee") if getattr(dossier, qui).nom]
    sans = [qui for qui in personnes_connues if not getattr(dossier, qui).prenom]
    if lu.qui is Qui.SOI and (_est_de_soi(tour, lu) or dossier.agissant_pour is None):
        return "demandeur" if "demandeur" in personnes_connues else None
    proches = [qui for qui in personnes_connues if est_le_meme_autrement_ecrit(lu.prenom, getattr(dossier, qui).prenom)]
    possibles = proches or sans
    return possibles[0] if len(possibles) == 1 else None


def _nomme_un_proche(tour: Tour, lu: NomLu) -> bool:
    """Before anybody said for whom it is, in what is not the case of who writes; in a dispute with a professional,
    "il s'appelle" may name them.
    """
    if tour.brouillon.dossier.pour_soi is not None or personnes.est_son_cas(tour.texte):
        return False
    avant, apres = plier(tour.texte[: lu.debut]).plie, plier(tour.texte[lu.fin :]).plie
    relation = personnes.APRES_UN_PROCHE.search(avant)
    if relation and (CITEE_APRES.match(apres) or SEULEMENT_CITE.search(avant[: relation.start()])):
        return False
    return relation is not None or tour.brouillon.situation.motif in MOTIFS_CAISSE


def qui_porte(tour: Tour, lu: NomLu) -> str | None:
    """Which of the two persons of the saisine a name is said of again: the one with whom it shares most words."""
    dossier = tour.brouillon.dossier
    if dossier.agissant_pour is None:
        return None
    communs = {
        qui: len(mots_du_nom(lu) & mots_du_nom(getattr(dossier, qui))) for qui in ("demandeur", "personne_concernee")
    }
    qui = max(communs, key=communs.__getitem__)
    if not dossier.demandeur.nom and porte_un_autre_prenom(lu, getattr(dossier, qui).prenom):
        return None  # "Monique Thévenot", of Gérard Thévenot: somebody of the family, who is not named yet
    return qui if len(set(communs.values())) > 1 else None


def mots_du_nom(nomme: NomLu | Personne) -> set[str]:
    """The words of somebody's name, folded, in whatever order they were said."""
    return {mot for part in (nomme.nom, nomme.prenom) if part for mot in plier(part).plie.split()}


def _est_moins_complet(lu: NomLu, connue: Personne) -> bool:
    """ "M. Benali", of "Rachid Benali": the same name with a part less."""
    return mots_du_nom(lu) < mots_du_nom(connue) and _le_reste_du_nom(lu, connue) is None


def _le_reste_du_nom(lu: NomLu, connue: Personne) -> str | None:
    """Where a surname said alone cuts a known name otherwise, what is left of that name: the first name."""
    if lu.nom is None or lu.prenom is not None or not (connue.nom and connue.prenom):
        return None
    dits, mots = plier(lu.nom).plie.split(), f"{connue.nom} {connue.prenom}".split()
    reste = [mot for mot in mots if plier(mot).plie not in dits]
    autrement = lu.civilite is None and set(dits) < mots_du_nom(connue) and plier(lu.nom).plie != plier(connue.nom).plie
    return " ".join(reste) if autrement else None


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


def ecrire_nom(tour: Tour, qui: str, lu: NomLu) -> None:
    """Writes a name, whole: a first name alone is kept as the name."""
    dossier = tour.brouillon.dossier
    connus = ((un.nom, un.prenom) for un in (getattr(dossier, qui), dossier.demandeur, dossier.personne_concernee))
    lu = dans_l_ordre_connu(lu, connus)
    ecrire(tour, f"{qui}.nom", lu.nom or lu.prenom)
    ecrire(tour, f"{qui}.prenom", lu.prenom if lu.nom else None)
    if f"{qui}.prenom" in tour.changements:
        tour.changements.add(f"{qui}.nom")  # they are one line, said back whole


def ecrire_organisation(tour: Tour, qui: str, lue: OrganisationLue) -> None:
    """Writes an organisation, and the name of who writes in its name where it stands beside ("UDAF 86, Benoît Lacroix")."""
    ecrire(tour, f"{qui}.organisation", lue.nom)
    reste = f"{tour.texte[: lue.debut]} {tour.texte[lue.fin :]}".strip(" ,;:-\n")
    if 0 < len(reste.split()) <= MOTS_D_UN_NOM and (nom := noms.lire_reponse_nom(reste)):
        ecrire_nom(tour, qui, nom)

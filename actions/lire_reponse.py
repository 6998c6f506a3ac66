"""Reads a message as the answer to the pending field, where nothing in it named that field by itself."""

import re
from collections.abc import Callable, Sequence

from actions import lire_lieux
from actions.champs import ecrire
from actions.moyens import DU_MOYEN, change_de_moyen
from actions.noter_personnes import ecrire_nom, ecrire_organisation, noter_nom_seul, noter_pour_qui
from actions.tour import COURTS, MOTS_D_UNE_REPONSE_COURTE, Tour
from bot.extraction import (
    alarmes,
    au_chat,
    choix,
    dates,
    identifiants,
    medecins,
    noms,
    personnes,
    professions,
    reponses,
    sommes,
    villes,
)
from bot.extraction.identifiants import TypeIdentifiant
from bot.extraction.mots import est_une_phrase_courante
from bot.extraction.pliage import plier
from bot.extraction.recits import JETON, lire_recit, nomme_un_objet
from bot.mediation.collecte import MOTS_D_UN_RECIT
from bot.mediation.dossier import MedecinContacte
from bot.mediation.situation import INCONNU, VALEURS

A_COTE = frozenset({"mois_impayes", "montant", "professionnel.montant_euros", "decision.montant_euros"})
"""What a short answer may hold besides being the answer: "onze mois", "60 euros"."""
MOTS_D_UN_NOM = 5
MOTS_D_UNE_COMMANDE = 3
FOIS_AVANT_INCONNU = 2
MOTS_D_UN_OUI = 2
MOTS_D_UN_REFUS_BREF = 5
MOTS_D_UN_SOUHAIT = 6


ARRONDISSEMENT = re.compile(
    r"\b(paris|lyon|marseille),? *(?:dans |au )?(?:le )?\d{1,2} *(?:er|e|[eè]me|ième)?\b(?: *arr\w*)?", re.IGNORECASE
)
TITRE = re.compile(
    r"\b(?:dr|docteur|docteure|professeur|cabinet|clinique|centre|hopital|maison|polyclinique|pharmacie)\b"
)
PHRASE = re.compile(
    r"^\W*(?:qu[e']|je|j'|ils?|elles?|on|nous|pour que|afin|avoir|etre|etes|des|mes|ses|qui|parce|car|si|quand|depuis)\b"
)
A_ANNULER = re.compile(
    r"\b(?:dettes?|indus?|trop[- ]percu|penalites?|decision|refus|sommes?|factures?|majoration|franchises?|amende|sanction)\b"
)
AUCUN_DELAI = re.compile(r"\b(?:aucun|jamais|pas|plus|complet|impossible|rien|longtemps|\d+)\b", re.IGNORECASE)


def lire(tour: Tour, champ: str) -> bool:
    """Takes the message as the answer to `champ`; False where it is not one."""
    if not tour.texte.strip() or (champ in COURTS and tour.nouveautes - A_COTE):
        return False  # a text that gave something else is not also a name or a town
    if champ in DU_MOYEN and change_de_moyen(tour, champ):
        return True
    lecteur = LECTEURS.get(champ)
    if lecteur is None and tour.contenu.questions[champ].choix:
        lecteur = _lire_choix
    return bool(lecteur and lecteur(tour, champ))


def est_a_cote(tour: Tour) -> bool:
    """Whether the message is plainly something else than a free answer: a question, a command, a refusal."""
    lecture = tour.lecture
    if reponses.est_ignorance(tour.texte) or reponses.est_refus(tour.texte) or reponses.est_question(tour.texte):
        return True
    if reponses.lire_oui_non(tour.texte) is not None and len(tour.texte.split()) <= MOTS_D_UN_OUI:
        return True
    commandes = ("annuler", "recommencer", "parler_conseiller", "suivre_saisine", "obtenir_document")
    commande = lecture.label in commandes and len(tour.texte.split()) <= MOTS_D_UNE_COMMANDE * 2
    return au_chat.n_a_pas_compris(tour.texte) or _bavarde(tour) or (lecture.sure and commande)


def _bavarde(tour: Tour) -> bool:
    """Talk around the question; of a few words the engine alone is not believed: it takes "à Sedan" for a goodbye."""
    if reponses.est_injure(tour.texte) and len(tour.texte.split()) <= MOTS_D_UNE_COMMANDE * 2:
        return True
    bavarde = tour.lecture.sure and tour.lecture.famille == "chitchat"
    return bavarde and (len(tour.texte.split()) > MOTS_D_UNE_COMMANDE or au_chat.est_une_politesse(tour.texte))


def _lire_choix(tour: Tour, champ: str) -> bool:
    offerts = [(un.valeur, un.titre, un.synonymes) for un in tour.contenu.questions[champ].choix]
    accord = reponses.lire_oui_non(tour.texte)
    valeur = choix.choisir(JETON.sub(" ", tour.texte), offerts)
    dit = any(signe.isalpha() for signe in tour.texte)  # a thumb says too little
    if valeur is None and accord is not None and dit and not reponses.est_question(tour.texte):
        franc = "oui" if accord else "non"  # "pas à ma connaissance" picks what "non" picks
        valeur = next((ident for ident, _, synonymes in offerts if franc in synonymes), None)
    if valeur == INCONNU and tour.brouillon.poses.get(champ, 0) < FOIS_AVANT_INCONNU:
        return False  # asked again with an explanation first (verdicts.yml)
    if reponses.se_reprend(tour.texte) and len(tour.texte.split()) > MOTS_D_UN_OUI:
        return False
    if champ in VALEURS and accord is None and len(tour.texte.split()) > MOTS_D_UNE_REPONSE_COURTE:
        return False  # one word of a story picks no choice
    if champ in VALEURS and accord and reponses.veut_avancer(tour.texte):
        tour.brouillon.veut_deposer = True
        return False  # "oui, préparons la demande" says nothing of a tribunal
    question = reponses.est_question(tour.texte) and len(tour.texte.split()) > 3
    refus = reponses.est_refus(tour.texte) and len(tour.texte.split()) > MOTS_D_UN_REFUS_BREF
    ailleurs = champ != "motif" and au_chat.ajoute_un_sujet(tour.texte) and _raconte_autre_chose(tour)
    if valeur is None or question or refus or ailleurs:
        return False  # "non, je ne veux pas donner mon mail" is no "non" to another question
    ecrire(tour, champ, valeur)
    return True


def _lire_reclamation(tour: Tour, champ: str) -> bool:
    """What came of the complaint; "par mail" alone says that there was one, and the motive what came of it."""
    if _lire_choix(tour, champ):
        return True
    canaux = tour.contenu.questions["reclamation.canal"].choix
    canal = choix.choisir(tour.texte, [(un.valeur, un.titre, un.synonymes) for un in canaux])
    ecrit = canal in ("compte_ameli", "courrier", "courriel") and len(tour.texte.split()) <= MOTS_D_UN_NOM
    if not ecrit or reponses.est_question(tour.texte):
        return False
    ecrire(tour, "reclamation.canal", canal)
    if tour.brouillon.situation.motif != "absence_reponse":
        return False
    ecrire(tour, champ, "sans_succes")
    return True


def sens_choisi(tour: Tour, proposes: Sequence[str]) -> str | None:
    """The meaning that a typed answer picks among those proposed."""
    titres = tour.contenu.libelles["labels"]
    return choix.choisir(tour.texte, [(label, titres[label], ()) for label in proposes])


def _lire_personne(tour: Tour, champ: str) -> bool:
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
    if lu and any(lu.debut < une.fin and une.debut < lu.fin for une in organisations):
        lu = None  # "Durand SARL"
    if lu is not None and not villes.est_un_departement(texte.strip(" .,!")):
        ecrire_nom(tour, qui, lu)
        return True
    for organisation in organisations:
        ecrire_organisation(tour, qui, organisation)
        tour.nouveautes.add(champ)
    return champ in tour.nouveautes


def _lire_pour_qui(tour: Tour, champ: str) -> bool:
    """ "Mon papa": a relative named alone is for whom the person writes."""
    if personnes.s_etonne_qu_on_demande_pour_qui(tour.texte):
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
    if champ not in tour.nouveautes and not _lire_choix(tour, champ):
        return False
    noter_nom_seul(tour)  # "pour moi, Luc Ferrand"
    return True


def _lire_profession(tour: Tour, champ: str) -> bool:
    lues = professions.lire_professions(tour.texte)
    if lues:
        ecrire(tour, champ, lues[0].profession)
        return True
    return _lire_court(tour, champ)


def _lire_nom_du_professionnel(tour: Tour, champ: str) -> bool:
    """The name of the professional or of the practice: their profession alone is not one."""
    lues = professions.lire_professions(tour.texte)
    if lues and lues[0].nom is None and len(tour.texte.split()) <= MOTS_D_UN_OUI:
        return False
    return _ressemble_a_un_nom(tour.texte) and _lire_court(tour, champ)


def _ressemble_a_un_nom(texte: str) -> bool:
    """Whether a free answer can be a name: a title, a capital, or a few words that begin no sentence."""
    plie = plier(texte).plie
    if PHRASE.match(plie) or (not TITRE.search(plie) and est_une_phrase_courante(texte)):
        return False
    return (
        bool(TITRE.search(plie))
        or len(texte.split()) <= MOTS_D_UN_NOM
        or any(mot[:1].isupper() for mot in texte.split())
    )


def _lire_court(tour: Tour, champ: str) -> bool:
    """A short free answer, as it was written."""
    if est_a_cote(tour) or len(tour.texte.split()) > MOTS_D_UNE_REPONSE_COURTE or JETON.search(tour.texte):
        return False
    ecrire(tour, champ, tour.texte.strip())
    return True


def _lire_ville(tour: Tour, champ: str) -> bool:
    if est_a_cote(tour) or professions.lire_professions(tour.texte):
        return False
    ville = villes.lire_reponse_ville(ARRONDISSEMENT.sub(r"\1", tour.texte))
    if not ville or len(ville.split()) > MOTS_D_UN_NOM or any(c.isdigit() for c in ville):
        return False
    if not (
        (villes.ressemble_a_une_ville(ville) and not villes.est_le_nom_de_quelqu_un(ville))
        or _redit(tour, champ, ville)
    ):
        return False
    ecrire(tour, champ, ville)
    tour.brouillon.valeurs_rejetees.pop(champ, None)
    return True


def _redit(tour: Tour, champ: str, valeur: str) -> bool:
    """Whether a value that did not look like one is said a second time: the person knows better."""
    avant, tour.brouillon.valeurs_rejetees[champ] = tour.brouillon.valeurs_rejetees.get(champ), valeur
    return avant is not None and plier(avant).plie == plier(valeur).plie


def _lire_identifiant(sorte: TypeIdentifiant) -> Callable[[Tour, str], bool]:
    """An identifier that the edge did not see as one by itself, or the end of one that was refused before."""

    def lire_un(tour: Tour, champ: str) -> bool:
        valeur = identifiant_lu(tour, sorte, champ)
        if valeur:
            ecrire(tour, champ, valeur)
            tour.brouillon.valeurs_rejetees.pop(champ, None)
        return valeur is not None

    return lire_un


def identifiant_lu(tour: Tour, sorte: TypeIdentifiant, champ: str) -> str | None:
    """The identifier that the text gives by itself, or completes from what was refused before for `champ`."""
    rejetee = tour.brouillon.valeurs_rejetees.get(champ)
    for essai in (tour.texte, f"{rejetee}{tour.texte}" if rejetee else ""):
        lu = identifiants.valider(sorte, essai)
        if lu and lu.etat is identifiants.Etat.VALIDE and lu.valeur:
            return lu.valeur
    return None


def _lire_recit(tour: Tour, champ: str) -> bool:
    """The account: what is left of the message once what does not belong there is out."""
    if est_a_cote(tour):
        return False
    texte = lire_recit(tour.texte)
    minimum = MOTS_D_UN_RECIT if tour.nouveautes - {champ} - A_COTE else MOTS_D_UN_RECIT // 2
    if len(texte.split()) < minimum:
        return False  # too short, or only what was asked elsewhere ("c'est pour moi évidemment")
    if champ not in tour.nouveautes and tour.brouillon.dossier.recit_reecrit is not None:
        tour.brouillon.dossier.recit_reecrit = texte
    tour.nouveautes.add(champ)
    if texte not in tour.brouillon.dossier.recit():
        ecrire(tour, champ, "\n\n".join(part for part in (tour.brouillon.dossier.recit(), texte) if part))
    if len(tour.brouillon.dossier.recit().split()) < 8:
        tour.brouillon.passes.append(champ)  # asked for once: what the person wrote is enough for them
    return True


def _lire_delai(tour: Tour, champ: str) -> bool:
    """A waiting time as it was said, or that there is none to be had."""
    if not sommes.lire_durees(tour.texte) and not dates.lire_dates(tour.texte, tour.aujourd_hui, futur=True):
        return bool(AUCUN_DELAI.search(tour.texte)) and _lire_court(tour, champ)
    return _lire_court(tour, champ)


def _est_une_commande(tour: Tour) -> bool:
    """A short message that plainly asks for something else than to be written down."""
    if A_ANNULER.search(plier(tour.texte).plie):
        return False  # "annuler ma dette" is what is asked of the mediator
    commande = tour.lecture.label in (
        "annuler",
        "recommencer",
        "parler_conseiller",
        "modifier_reponse",
        "suivre_saisine",
    )
    courte = len(tour.texte.split()) <= MOTS_D_UNE_COMMANDE and not au_chat.commence_par_que(tour.texte)
    return tour.lecture.sure and commande and courte


def _lire_demande(tour: Tour, champ: str) -> bool:
    texte = tour.texte
    refuse = reponses.est_refus(texte) or reponses.est_ignorance(texte) or reponses.est_question(texte)
    mots_permis = MOTS_D_UNE_COMMANDE if reponses.est_reserve(texte) else MOTS_D_UN_OUI
    bref = reponses.lire_oui_non(texte) is not None and len(texte.split()) <= mots_permis
    moyen = "demandeur.moyen_de_reponse" in tour.nouveautes
    if moyen or (tour.nouveautes - A_COTE and len(texte.split()) <= MOTS_D_UNE_COMMANDE):
        return False  # a postcode, a name: what it gave is taken already
    if au_chat.raconte_sans_demander(texte):
        return False
    if refuse or bref or _dit_autre_chose_qu_un_souhait(tour) or JETON.search(tour.texte):
        return False
    ecrire(tour, champ, tour.texte.strip())
    return True


def _dit_autre_chose_qu_un_souhait(tour: Tour) -> bool:
    """Whether the message is plainly no wish: despair alone, talk, a command, another problem."""
    texte, label = tour.texte, tour.lecture.label
    seul = alarmes.est_desespoir(texte) and len(texte.split()) <= MOTS_D_UN_SOUHAIT  # "j'en peux plus" asks for nothing
    fache = label == "chitchat/mecontentement" and not reponses.est_injure(texte)
    souhait = fache and (
        au_chat.commence_par_que(texte) or au_chat.est_un_souhait(texte)
    )  # "qu'ils payent ces voleurs"
    bavarde = _bavarde(tour) and not souhait
    return seul or bavarde or _est_une_commande(tour) or au_chat.n_a_pas_compris(texte) or _raconte_autre_chose(tour)


def _raconte_autre_chose(tour: Tour) -> bool:
    """ "D'ailleurs mon médecin part à la retraite": another problem; a wish may sound like one ("un rendez-vous")."""
    lecture = tour.lecture
    autre = (
        lecture.sure
        and lecture.famille == "situation"
        and lecture.label.split("/")[1] != tour.brouillon.situation.motif
    )
    longue = len(tour.texte.split()) > MOTS_D_UN_SOUHAIT
    return autre and (au_chat.ajoute_un_sujet(tour.texte) or (longue and not au_chat.est_un_souhait(tour.texte)))


def _lire_medecins(tour: Tour, champ: str) -> bool:
    """The doctors who were asked, with the reasons that they gave."""
    if est_a_cote(tour):
        return False
    texte = JETON.sub(" ", tour.texte)
    contactes = [MedecinContacte(lu.qui, lu.raison) for lu in medecins.lire_medecins(texte)] if texte.strip() else []
    if contactes:
        ecrire(tour, champ, contactes)
    return bool(contactes)


def _lire_objet(tour: Tour, champ: str) -> bool:
    """What the complaint is about, in the person's own words; in words that we do not know, where they say nothing else."""
    objet, lecture = JETON.sub("", tour.texte).strip(), tour.lecture
    if est_a_cote(tour):
        return False
    if not nomme_un_objet(objet):
        nom = noms.lire_reponse_nom(objet)
        ailleurs = villes.est_une_ville_connue(objet.strip(" .,!")) or dates.lire_dates(objet, tour.aujourd_hui)
        donne = tour.nouveautes or (nom and nom.prenom and nom.nom) or ailleurs
        demande = lecture.sure and lecture.label != "informer" and lecture.famille != "situation"
        if donne or demande or not lire_recit(objet):
            return False
    ecrire(tour, champ, lire_recit(tour.texte) or objet)
    return True


LECTEURS: dict[str, Callable[[Tour, str], bool]] = {
    "recit": _lire_recit,
    "demande": _lire_demande,
    "reclamation": _lire_reclamation,
    "reclamation.objet": _lire_objet,
    "personne_concernee": _lire_pour_qui,
    "demandeur.nom": _lire_personne,
    "personne_concernee.nom": _lire_personne,
    "professionnel.profession": _lire_profession,
    "professionnel.nom": _lire_nom_du_professionnel,
    "professionnel.ville": _lire_ville,
    "professionnel.delai_propose": _lire_delai,
    "medecin_traitant.medecins_contactes": _lire_medecins,
    "demandeur.ville": _lire_ville,
    "demandeur.adresse": lire_lieux.lire_adresse,
    "demandeur.code_postal": lire_lieux.lire_code_postal,
    "personne_concernee.code_postal": lire_lieux.lire_code_postal,
    "caisse": lire_lieux.lire_caisse,
    "demandeur.courriel": _lire_identifiant(TypeIdentifiant.COURRIEL),
    "demandeur.telephone": _lire_identifiant(TypeIdentifiant.TELEPHONE),
    "demandeur.nir": _lire_identifiant(TypeIdentifiant.NIR),
    "personne_concernee.nir": _lire_identifiant(TypeIdentifiant.NIR),
}

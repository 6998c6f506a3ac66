"""What became of the complaint, as a message says it, and what follows from that."""

import re

from actions.notes import recit
from actions.notes.champs import SANS_ECRIT, ecrire
from actions.tour import Tour
from bot.extraction.affaire.situation import SituationLue
from bot.extraction.demande import au_chat
from bot.extraction.langue.pliage import plier
from bot.extraction.personnes.coordonnees_de_qui import ne_donne_qu_une_coordonnee
from bot.extraction.reclamation import reclamations
from bot.extraction.reclamation.reponse_voulue import parle_de_la_reponse
from bot.extraction.reponse import reponses
from bot.extraction.reponse.moyens import lire_sans_moyen
from bot.extraction.temps.dates import lire_dates
from bot.mediation.collecte import DU_RESUME, MOYEN
from bot.mediation.dates import Precision
from bot.mediation.situation import MOTIFS_CAISSE, VALEURS

REFUS_DE_LA_RECLAMATION = re.compile(
    r"(?:repon\w+|refus\w+|rejet\w+) [^.!?]{0,30}\b(?:a|de) ma reclamation"
    r"|reclam\w+[^.!?]{0,60}\b(?:refus|rejet|maint|repond|dit non)"
)
"""A complaint that was answered, and not as hoped: the motive already says that the person disagrees."""
CPAM = re.compile(r"\b(?:c\.?p\.?a\.?m|cgss)\b", re.IGNORECASE)
"""A CPAM or a CGSS manages the régime général: who is in dispute with theirs belongs to it."""
RECOMMANDE = re.compile(
    r"\W*(?:(?:et|oui|mais|non|c'etait|c'est|je|j'avais|j'ai|l'ai|avais|deja|bien|pourtant"
    r"|dit|envoye|envoyee|faite?|par|une?|en|avec)[ ,:]+)*"
    r"(?:(?:lettre|courrier) )?(?:en )?recommandee?(?![a-z])[a-z ]{0,30}\W*$"
)
""" "Et j'avais dit lettre recommandée": how a complaint was sent, whatever is asked."""
DE_LA_REPONSE = (
    "demandeur.moyen_de_reponse",
    "demandeur.adresse",
    "demandeur.courriel",
    "demandeur.telephone",
    "demande",
)
SA_PLAINTE = re.compile(
    r"\b(?:j'ai|je l'ai|j'avais|ma reclamation|ma contestation)\b[^.!?]{0,30}\b(?:reclam|contest|faite|envoye)"
)
MOTS_D_UN_ENVOI = 14
L_ENVOI = re.compile(
    r"\b(?:reclamations?|contestations?|c'etait|cetait|c etait|je l'(?:ai|avais) (?:envoye|fai|depos|post)\w*)(?![a-z])"
)
"""What is said again of how a complaint was sent."""
D_EUX = re.compile(r"\b(?:ils?|elle|leur|caisse|cpam|reponse|refus|decision|copie)(?![a-z])")
RESULTATS = ("absence_reponse", "reponse_insatisfaisante")
DE_SON_ENVOI = ("reclamation", "reclamation.date", "reclamation.canal")
"""Fields whose question is about the sending: what is named there is how the complaint was sent."""
DU_RESULTAT = {"motif", "reclamation.date", "reclamation.date_reponse", "reclamation.resultat"}
"""Fields which, once given, may say together with those known before that the complaint came to nothing."""
DEUX_MOIS = 60
"""Days (fact domaines_premiere_intention): a complaint without answer is a silence after so many."""
ORAUX = ("telephone", "accueil")
"""Ways to speak to the caisse that leave nothing written."""
DEJA = re.compile(r"\b(?:j'?ai|je suis|suis|on a|on est|avons|sommes|j'avais|j'etais|c'etait|deja|fait)\b")
"""What tells of something that was done."""
QUELQUES_JOURS = 20
"""Days in which no answer is no silence yet."""
AU_JOUR_PRES = (Precision.JOUR, Precision.ENVIRON)
"""How finely a date must be known to say that it was some days ago."""
MARGE = {Precision.MOIS: 31, Precision.ANNEE: 366}
"""Days by which a date that is no finer than its month or year may be later than its first day."""


def noter_reclamation(tour: Tour, lue: SituationLue) -> None:
    reclamation = _reclamation_lue(tour, lue)
    if reclamation and not _dit_comment_repondre(tour):
        ecrire(tour, "reclamation", reclamation)
    champ = tour.brouillon.champ
    ouvert = champ in (None, "reclamation.canal", "recit", *VALEURS)  # "par mail" may answer another question
    ouvert = ouvert and (
        champ in (None, "reclamation.canal") or not tour.identifiants
    )  # "répondez-moi par téléphone : 06…"
    ouvert = ouvert or (champ in DU_RESUME and bool(SA_PLAINTE.search(plier(tour.texte).plie)))
    ouvert = ouvert and not _n_est_qu_un_appel_de_plus(tour, lue)
    raconte = ouvert and (_est_racontee(tour, lue) or lue.reclamation_ecrite or champ == "reclamation.canal")
    canal = lue.canal_reclamation.valeur if lue.canal_reclamation and raconte else _canal_de_l_envoi(tour)
    if champ == "reclamation.canal" and ne_donne_qu_une_coordonnee(tour.texte):
        canal = None  # "ana@exemple.fr" is how to reply, not how the complaint was sent
    if au_chat.fait_ecrire(tour.texte):
        canal = None  # "envoyez-moi un modèle de lettre": none was sent
    if canal and canal not in lire_sans_moyen(tour.texte) and not _dit_comment_repondre(tour):
        # "il lit mes mails" says nothing of the complaint
        ecrire(tour, "reclamation.canal", canal)
    resultat = lue.resultat.valeur if lue.resultat else _resultat_d_une_reponse(tour, lue)
    if resultat and tour.brouillon.situation.motif in MOTIFS_CAISSE:
        noter_resultat(tour, resultat)


def _dit_comment_repondre(tour: Tour) -> bool:
    """ "Pas par courrier, par téléphone la réponse", of a complaint that is known: a call is wished for, none was made."""
    plie, connue = plier(tour.texte).plie, tour.brouillon.situation.reclamation is not None
    voulue = MOYEN in tour.nouveautes or parle_de_la_reponse(tour.texte)
    return connue and voulue and not (DEJA.search(plie) or L_ENVOI.search(plie))


def _est_racontee(tour: Tour, lue: SituationLue) -> bool:
    """Whether a step is told as made: "je veux un rendez-vous au guichet", "et par téléphone ?" tell of none."""
    return lue.reclamation is not None and not (_est_douteuse(tour, lue) and not DEJA.search(plier(tour.texte).plie))


def _est_douteuse(tour: Tour, lue: SituationLue) -> bool:
    """Whether a call, a visit, nothing or a bare yes is named by who is asked something else, and speaks of no complaint."""
    if tour.brouillon.champ not in (None, "reclamation") and reclamations.rapporte_seulement_un_oui(tour.texte):
        return True
    nommee = lue.reclamation is not None and lue.reclamation.valeur in SANS_ECRIT
    if tour.brouillon.situation.reclamation and reclamations.nie_avoir_ecrit(tour.texte):
        return False  # "en vrai j'ai juste appelé, pas de courrier": what was said of it is taken back
    return nommee and tour.brouillon.champ != "reclamation" and not reclamations.parle_d_une_plainte(tour.texte)


def reclamation_sans_date(tour: Tour) -> bool:
    """Whether a complaint to the caisse is known to be made, and not when."""
    situation, reclamation = tour.brouillon.situation, tour.brouillon.dossier.reclamation
    faite = situation.reclamation in ("sans_succes", "en_attente")
    return faite and situation.motif in MOTIFS_CAISSE and reclamation.date is None


def _canal_de_l_envoi(tour: Tour) -> str | None:
    """ "2 courriers, un le 2 septembre et un le 20 octobre", to "when?" or "how?"."""
    champ, connu = tour.brouillon.champ, tour.brouillon.dossier.reclamation.canal
    demande = champ == "reclamation.canal" or (champ in DE_SON_ENVOI and connu is None)
    a_cote = connu is None and champ is not None and tour.brouillon.situation.motif in MOTIFS_CAISSE
    recommande = a_cote and bool(RECOMMANDE.match(plier(tour.texte).plie)) and champ not in DE_LA_REPONSE
    datee = (
        connu is None
        and champ in VALEURS
        and reclamation_sans_date(tour)
        and bool(lire_dates(tour.texte, tour.aujourd_hui))
    )
    redit = (champ in DU_RESUME or (connu and champ not in DE_LA_REPONSE)) and _redit_l_envoi(tour.texte)
    return reclamations.lire_canal(tour.texte) if demande or recommande or datee or redit else None


def _redit_l_envoi(texte: str) -> bool:
    """ "C'était sur mon compte ameli la réclamation", "non par mail la réclamation", "c'était un recommandé en fait"."""
    plie = plier(texte).plie
    court = len(plie.split()) <= MOTS_D_UN_ENVOI and not D_EUX.search(plie) and not parle_de_la_reponse(texte)
    return court and bool(L_ENVOI.search(plie))


def _resultat_d_une_reponse(tour: Tour, lue: SituationLue) -> str | None:
    """ "En fait ils ont répondu": told of a caisse that was said to be silent, it is the answer that the person contests."""
    connue, resultat = tour.brouillon.situation, tour.brouillon.dossier.reclamation.resultat
    attendait = connue.motif == "absence_reponse" or resultat == "absence_reponse" or connue.reclamation == "en_attente"
    aboutie = lue.reclamation is not None and lue.reclamation.valeur == "aboutie"
    if not (lue.repondu and attendait) or aboutie or reponses.est_question(tour.texte):
        return None
    return "reponse_insatisfaisante"


def _reclamation_lue(tour: Tour, lue: SituationLue) -> str | None:
    """What came of the complaint; an answer that is not accepted is a complaint without success."""
    if lue.reclamation:
        if _n_est_qu_un_appel_de_plus(tour, lue):
            return None
        return None if _est_douteuse(tour, lue) else lue.reclamation.valeur
    if tour.brouillon.situation.reclamation == "aboutie" and reclamations.nie_l_issue(tour.texte):
        return "sans_succes"
    attendait = tour.brouillon.situation.reclamation == "en_attente"
    silence = lue.resultat is not None and lue.resultat.valeur == "absence_reponse"
    if attendait and silence and reclamations.dit_un_long_silence(tour.texte):
        return "sans_succes"
    if not attendait and tour.brouillon.situation.reclamation and reclamations.dit_que_le_delai_court(tour.texte):
        return "en_attente" if tour.brouillon.situation.motif == "absence_reponse" else None
    repondu = lue.resultat is not None and lue.resultat.valeur == "reponse_insatisfaisante"
    faite = lue.reclamation_ecrite or tour.brouillon.situation.reclamation == "en_attente"
    if lue.reclamation_ecrite and tour.brouillon.situation.reclamation in SANS_ECRIT:
        return _ecrite_apres_tout(tour, repondu)
    return "sans_succes" if faite and (repondu or _resultat_d_une_reponse(tour, lue)) else None


def _ecrite_apres_tout(tour: Tour, repondu: bool) -> str | None:
    """ "Mais si, il a écrit": the answer known before is that to the letter; where none is known, what came of it is asked."""
    reclamation = tour.brouillon.dossier.reclamation
    if repondu or reclamation.date_reponse or reclamation.resultat == "reponse_insatisfaisante":
        return "sans_succes"
    if tour.brouillon.situation.reclamation in SANS_ECRIT:
        recit.retirer_la_reclamation_niee(tour.brouillon.dossier)
    tour.brouillon.situation.reclamation = None
    tour.brouillon.poses.pop("reclamation", None)
    return None


def _n_est_qu_un_appel_de_plus(tour: Tour, lue: SituationLue) -> bool:
    """Calls told of beside a complaint that is known to be written: they change nothing of it."""
    ecrite = tour.brouillon.situation.reclamation in ("sans_succes", "en_attente")
    orale = lue.reclamation is not None and lue.reclamation.valeur == "orale_seulement"
    if tour.brouillon.champ == "reclamation.canal" and not reclamations.parle_d_un_ecrit(tour.texte):
        return False  # asked how it was made: "à l'accueil" is how
    return ecrite and orale and not reclamations.n_a_rien_ecrit(tour.texte)


def noter_resultat(tour: Tour, resultat: str) -> None:
    """A caisse that has just answered turns "no answer" into an answer, and the other way round."""
    motif = tour.brouillon.situation.motif
    if motif != "dysfonctionnement_caisse" and motif != resultat:
        ecrire(tour, "motif", resultat)
    ecrire(tour, "reclamation.resultat", resultat)
    recit.retirer_ce_qui_ne_tient_plus(tour.brouillon.dossier, tour.brouillon.situation.motif)


def deduire(tour: Tour) -> None:
    """What follows from what was told: a dated complaint that the person calls unanswered is one without success."""
    situation_connue, dossier = tour.brouillon.situation, tour.brouillon.dossier
    if situation_connue.motif == "absence_reponse" and dossier.reclamation.date_reponse:
        noter_resultat(tour, "reponse_insatisfaisante")  # a dated answer came
    if situation_connue.motif == "dysfonctionnement_caisse" and _une_reponse_est_datee(tour):
        ecrire(tour, "reclamation.resultat", "reponse_insatisfaisante")
    if _est_dite_orale(tour):
        ecrire(tour, "reclamation", "orale_seulement")
    if _vient_de_reclamer(tour):
        ecrire(tour, "reclamation", "en_attente")
    if _attend_depuis_longtemps(tour):
        ecrire(tour, "reclamation", "sans_succes")
        noter_resultat(tour, "absence_reponse")
    dit_le_resultat = tour.lecture.famille == "situation" or tour.nouveautes & DU_RESULTAT
    du_litige = bool(dit_le_resultat) and situation_connue.motif in MOTIFS_CAISSE
    if du_litige and situation_connue.reclamation is None and _est_sans_succes(tour):
        ecrire(tour, "reclamation", "sans_succes")
    if situation_connue.reclamation == "sans_succes" and "reclamation" in tour.nouveautes:
        _suivre_ce_qui_fut_dit(tour)
    if du_litige and situation_connue.regime is None and CPAM.search(tour.texte):
        ecrire(tour, "regime", "general")


def _une_reponse_est_datee(tour: Tour) -> bool:
    """ "Ils m'ont répondu le 20": an answer came, whatever was said of it before."""
    reclamation = tour.brouillon.dossier.reclamation
    return (
        "reclamation.date_reponse" in tour.nouveautes
        and bool(reclamation.date_reponse)
        and (reclamation.resultat != "reponse_insatisfaisante")
    )


def _est_dite_orale(tour: Tour) -> bool:
    """Asked how it was made, or put right: a complaint by telephone or at the desk was not written, whatever was understood."""
    dite = tour.brouillon.champ == "reclamation.canal" or "reclamation.canal" in tour.changements
    donnee = dite and "reclamation.canal" in tour.nouveautes
    connue, canal = tour.brouillon.situation.reclamation, tour.brouillon.dossier.reclamation.canal
    return donnee and canal in ORAUX and connue in ("sans_succes", "en_attente")


def _est_sans_succes(tour: Tour) -> bool:
    """A dated complaint that is said to be unanswered, or that was answered while the trouble is still told; one refused."""
    motif, reclamation = tour.brouillon.situation.motif, tour.brouillon.dossier.reclamation
    sans_reponse = "absence_reponse" in (motif, reclamation.resultat)
    if reclamation.date and (sans_reponse or reclamation.date_reponse):
        return True
    return motif == "reponse_insatisfaisante" and bool(REFUS_DE_LA_RECLAMATION.search(plier(tour.texte).plie))


def _suivre_ce_qui_fut_dit(tour: Tour) -> None:
    """What the person said of the answer before they said that they had complained ("rien", then "oui, par écrit")."""
    dit = tour.brouillon.dossier.reclamation.resultat
    if dit in RESULTATS and tour.brouillon.situation.motif in RESULTATS:
        noter_resultat(tour, dit)


def _vient_de_reclamer(tour: Tour) -> bool:
    """A complaint dated a few days ago, of which nothing else is told: its answer is awaited."""
    situation, reclamation = tour.brouillon.situation, tour.brouillon.dossier.reclamation
    if "reclamation.date" not in tour.nouveautes or situation.reclamation is not None or reclamation.date is None:
        return False
    refusee = (
        tour.brouillon.champ == "reclamation" and reclamations.lire_la_suite(tour.texte) == "reponse_insatisfaisante"
    )
    if (
        refusee
        or reclamation.date_reponse
        or situation.motif not in MOTIFS_CAISSE
        or reclamation.date.precision not in AU_JOUR_PRES
    ):
        return False
    return (tour.aujourd_hui - reclamation.date.valeur).days <= QUELQUES_JOURS


def _attend_depuis_longtemps(tour: Tour) -> bool:
    """Told now: an answer is still awaited to a complaint of more than two months, which is a silence."""
    reclamation = tour.brouillon.dossier.reclamation
    if tour.brouillon.situation.reclamation != "en_attente" or not tour.nouveautes & {
        "reclamation",
        "reclamation.date",
    }:
        return False
    if reclamation.date is None or reclamation.date_reponse or tour.brouillon.situation.motif not in MOTIFS_CAISSE:
        return False
    age = (tour.aujourd_hui - reclamation.date.valeur).days
    return age - MARGE.get(reclamation.date.precision, 0) > DEUX_MOIS

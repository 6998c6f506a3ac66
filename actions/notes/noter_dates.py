"""Takes the dates of a message into the draft, each where its clause says that it belongs."""

import re
from dataclasses import replace
from datetime import date

from actions.notes.champs import ecrire, vider
from actions.notes.noter_naissance import DE_NAISSANCE, noter_naissance
from actions.notes.noter_reclamation import reclamation_sans_date
from actions.notes.noter_relances import (
    RELANCES,
    a_ete_comprise,
    dates_d_un_recours,
    est_une_lettre_de_plus,
    est_une_relance,
    noter_relance,
    rappelle_trop_tot,
)
from actions.tour import Tour
from bot.extraction.affaire.comportements import raconte_un_droit_refuse
from bot.extraction.affaire.situation import lire_situation
from bot.extraction.correction.corrections import lire_correction
from bot.extraction.langue.orthographe import plie_apres, plie_avant, redresser
from bot.extraction.langue.pliage import plier
from bot.extraction.langue.propositions import debut_de_proposition, fin_de_proposition
from bot.extraction.recit.recits import nomme_un_objet
from bot.extraction.reclamation import reclamations
from bot.extraction.temps import dates
from bot.extraction.temps.dates import DateLue, Role
from bot.extraction.temps.dates_des_choses import date_une_chose, dit_oui_puis_un_refus
from bot.mediation.brouillon import Etape
from bot.mediation.collecte import valeur as valeur_du_champ
from bot.mediation.dates import DateConnue, Precision
from bot.mediation.eligibilite import Code
from bot.mediation.situation import MOTIFS_CAISSE, MOTIFS_MEDECIN, VALEURS

SAISON = re.compile(r"hiver|printemps|\bété\b|\bete\b|automne", re.IGNORECASE)
ENVOYEE = re.compile(
    r"\bl'(?:ai|avais|avons) (?:\w+ )?(?:envoye|faite?|depose|poste|adresse|expedie)e?s?"
    r"(?: (?:par|via|sur|en) [\w ]{2,30})?[ ,]*$"
)
RECLAMATION = re.compile(r"\b(?:reclamations?|contestations?|recours)\b")
CHAMP_DU_ROLE = {
    Role.DECISION: "decision.date_notification",
    Role.RECLAMATION: "reclamation.date",
    Role.REPONSE: "reclamation.date_reponse",
    Role.FAITS: "professionnel.date_faits",
}
DES_FAITS = "professionnel.date_faits"
JOUR_NU = re.compile(r"(?:le |du |au )?[0-9]{1,2}", re.IGNORECASE)
DUREE = re.compile(r"\b(?:depuis|ca fait|voila) ?$|^(?:depuis|ca fait|voila)\b")
REFUSE = re.compile(
    r"\b(?:refus\w*|rejet\w*|(?:veu(?:t|lent)|accepte(?:nt)?|pren(?:d|nent)|recoi(?:t|vent)|vien(?:t|nent)) (?:plus|pas))\b"
    r"[^.!?\n]*$"
)
LIMITE = re.compile(
    r"\b(?:avant|d'ici(?: a)?|jusqu'(?:au|a|en)|au plus tard|a partir d[eu'])(?: (?:le|la|fin|debut|mi))* ?$"
)
AVANT = re.compile(r"(?:avant|d'ici) (?!hier)")
SOUHAIT = re.compile(
    r"\b(?:il (?:me |nous )?(?:la |le )?faut|(?:je|on) (?:veux|veut|voudrais|voudrait|souhaite)|besoin d'|(?:j'|on )attends?) ?"
    r"(?:une|la|leur|votre|ma) (?:reponse|solution|retour|decision)\b[^.!?,]{0,20}$"
)
REDIT = re.compile(r"\b(?:c'est|c'etait|cest|etait|est|date) (?:plutot |en fait |bien |plus )?(?:de |du |en |le )?$")
""" "La réclamation, c'était en juillet": the date is said again."""
ENCORE = re.compile(r"\b(?:deja|aussi|encore|auparavant|une autre|un autre|deuxieme|seconde?)\b[^.!?;]*$")
APRES = re.compile(r"^[^.!?;\n]*\b(?:apres|suite a|malgre|en reponse a)\b[^.!?;\n]*$")
"""Between two dates: what the first is of came after what the second is of."""
PEU_DE_JOURS = 45
"""A letter of the caisse that came so soon after the complaint answers it; else it may be the decision, a year before."""
MOTS_D_UNE_DATE = 2
D_UN_AUTRE = re.compile(
    r"\b(?:ils?|elles?|on|c'etait|c'est|ca|m'(?:a|ont)"
    r"|(?:le|la|mon|ma|son|sa|un|une) \w+ (?:a|ont|m'a|l'a|est)|refus\w*|rejet\w*)(?![a-z])"
)
"""Somebody other than the writer does something, or it is said what the date is of."""
ORDRE_DES_DATES = ("decision.date_notification", "reclamation.date", "reclamation.date_reponse")


def noter_dates(tour: Tour) -> None:
    """Dates, each to the field that its clause speaks of; the order decision, complaint, answer must hold."""
    par_champ: dict[str, DateLue] = {}
    suivantes: list[DateLue] = []
    lues = dates.lire_dates(tour.texte, tour.aujourd_hui)
    dite = lues[0] if tour.brouillon.champ == "reclamation" and dit_oui_puis_un_refus(tour.texte, lues) else None
    champs = ["reclamation.date" if lue is dite else _champ_de_la_date(tour, lue) for lue in lues]
    if any(lue.role is Role.RECLAMATION for lue in lues):  # "le courrier de la cpam est du 20, j'ai réclamé le 2"
        champs = [
            None if lue.role is None and un == "reclamation.date" else un for lue, un in zip(lues, champs, strict=True)
        ]
    reclamee = next((lue for lue, champ in zip(lues, champs, strict=True) if champ == "reclamation.date"), None)
    ailleurs = dates_d_un_recours(tour, lues, champs)
    for lue, champ in zip(lues, champs, strict=True):
        if lue in ailleurs or lue.reprise or _ne_date_rien(tour, lue, champ) or rappelle_trop_tot(lue, reclamee):
            continue
        if lue.role is Role.NAISSANCE or champ in DE_NAISSANCE:
            noter_naissance(tour, lue)
            continue
        if champ == "decision.date_notification" and _est_la_reponse(tour, lue, reclamee):
            champ = "reclamation.date_reponse"
        if champ == RELANCES or est_une_relance(tour, lue):
            noter_relance(tour, lue)
        elif tour.brouillon.champ == "reclamation.objet" and champ and valeur_du_champ(tour.brouillon, champ):
            continue  # "mes indemnités de février": a date of the subject
        elif champ and not lue.candidats:
            if not lue.a_venir or champ == tour.brouillon.champ:
                tour.dire("date_impossible", texte=lue.texte)
        elif champ in (None, "reclamation.date") and est_une_lettre_de_plus(
            tour, lue, par_champ.get("reclamation.date")
        ):
            suivantes.append(lue)
        elif champ and (champ not in par_champ or _vaut_mieux(tour, champ, lue, par_champ[champ])):
            par_champ[champ] = lue
    for lue in suivantes:
        noter_relance(tour, lue)
    if not par_champ:
        return
    _reprendre_la_reponse(tour, par_champ)
    valeurs = dans_l_ordre(tour, par_champ)
    if valeurs is None:
        tour.dire("ordre_des_dates")
        tour.brouillon.valeurs_rejetees |= {
            champ: lue.texte for champ, lue in par_champ.items()
        }  # they may be exchanged
        return
    for champ, lue in par_champ.items():
        tour.brouillon.valeurs_rejetees.pop(champ, None)
        ecrire(tour, champ, dates.connue(lue, _du_mois_connu(tour, champ, lue) or valeurs.get(champ, lue.candidats[0])))
        if a_ete_comprise(lue):
            tour.a_redire.append(champ)


def _du_mois_connu(tour: Tour, champ: str, lue: DateLue) -> date | None:
    """ "En fait ils ont répondu le 23": a bare day that is put right is one of the month that was told before."""
    connue = valeur_du_champ(tour.brouillon, champ)
    if not isinstance(connue, DateConnue) or not JOUR_NU.fullmatch(lue.texte):
        return None
    jours = [jour for jour in lue.candidats if (jour.year, jour.month) == (connue.valeur.year, connue.valeur.month)]
    return jours[0] if jours and dans_l_ordre(tour, {champ: replace(lue, candidats=(jours[0],))}) else None


def lire_date(tour: Tour, champ: str, dite: str) -> bool:
    """Reads words as the answer to a question that asks for a date: alone, it is that of the question."""
    texte, demande = tour.texte, tour.brouillon.champ
    tour.texte, tour.brouillon.champ = dite, champ
    noter_dates(tour)
    tour.texte, tour.brouillon.champ = texte, demande
    return champ in tour.nouveautes


def _ne_date_rien(tour: Tour, lue: DateLue, champ: str | None) -> bool:
    """Whether a date is none of the complaint, of what was decided, or of what happened."""
    if _est_une_limite(tour, lue, champ):
        return True
    if champ == DES_FAITS:
        souhaitee = AVANT.match(redresser(lue.texte).plie) and tour.brouillon.champ != DES_FAITS  # "un rdv avant Noël"
        return bool(souhaitee) or _ne_date_pas_les_faits(tour, lue)
    if champ in ORDRE_DES_DATES and champ != tour.brouillon.champ:
        avant = plie_avant(tour.texte, lue.debut)
        return date_une_chose(avant) or _est_d_un_autre_temps(tour, lue, champ, avant)
    return False


def _est_d_un_autre_temps(tour: Tour, lue: DateLue, champ: str, avant: str) -> bool:
    """ "Ils avaient déjà refusé en 2023": a known day gives way to no other decision or rougher date, but put right."""
    connue = valeur_du_champ(tour.brouillon, champ)
    if not isinstance(connue, DateConnue) or connue.precision is not Precision.JOUR:
        return False
    if tour.brouillon.etape is Etape.RECAPITULATIF or lire_correction(tour.texte) or REDIT.search(avant):
        return False
    return lue.precision is not Precision.JOUR or (champ == "decision.date_notification" and bool(ENCORE.search(avant)))


def _est_une_limite(tour: Tour, lue: DateLue, champ: str | None) -> bool:
    """A wish ("il me faut une réponse avant vendredi") dates nothing that was not asked."""
    avant = plie_avant(tour.texte, lue.debut)
    return champ != tour.brouillon.champ and bool(LIMITE.search(avant) or SOUHAIT.search(avant))


def _vaut_mieux(tour: Tour, champ: str, lue: DateLue, premiere: DateLue) -> bool:
    """Whether a date takes the place of one told before it: a finer one, a written one ("ojd j'ai retrouvé : le 24 novembre"),
    or the new one where that is the known one taken back ("le 24, c'est ma visite ; le refus, c'était le 10").
    """
    connue = valeur_du_champ(tour.brouillon, champ)
    redite = isinstance(connue, DateConnue) and premiere.candidats[0].day == connue.valeur.day
    redite = redite or (est_ecrite(lue) and not est_ecrite(premiere))
    return redite if premiere.precision is lue.precision else dates.plus_precise(lue, premiere)


def est_ecrite(lue: DateLue) -> bool:
    """Whether a date is given by its day or its month, not counted from today ("hier")."""
    return any(signe.isdigit() for signe in lue.texte) and not lue.texte.lower().startswith(("il y a", "dans "))


def _reprendre_la_reponse(tour: Tour, par_champ: dict[str, DateLue]) -> None:
    """The day noted as that of the answer is now said to be that of the complaint: the caisse has not answered, then."""
    reponse, lue = tour.brouillon.dossier.reclamation.date_reponse, par_champ.get("reclamation.date")
    if reponse is None or lue is None or "reclamation.date_reponse" in par_champ or reponse.valeur not in lue.candidats:
        return
    vider(tour, "reclamation.date_reponse")
    tour.brouillon.dossier.reclamation.resultat, tour.brouillon.situation.reclamation = None, None


def _ne_date_pas_les_faits(tour: Tour, lue: DateLue) -> bool:
    """How long it hurts dates no fact; a known day gives way to no rougher date, but put right."""
    if tour.brouillon.champ == DES_FAITS:
        return False
    avant = plie_avant(tour.texte, lue.debut)
    dure = bool(DUREE.search(avant) or DUREE.search(redresser(lue.texte).plie))
    if dure and not REFUSE.search(avant):  # "il refuse de venir depuis trois semaines"
        return True
    connue = tour.brouillon.dossier.professionnel.date_faits
    moins_precise = connue is not None and connue.precision is Precision.JOUR and lue.precision is not Precision.JOUR
    return moins_precise and lire_correction(tour.texte) is None


def _est_la_reponse(tour: Tour, lue: DateLue, reclamation: DateLue | None) -> bool:
    """Whether what the caisse decides comes after the complaint: it answers it ("le 3 mai ils ont dit non")."""
    if reclamation is not None and reclamation.debut < lue.debut:
        return bool(reclamation.candidats and lue.candidats and lue.candidats[0] > reclamation.candidats[0])
    if reclamation is not None:
        suit = APRES.search(plier(tour.texte[lue.fin : reclamation.debut]).plie)
        return bool(suit) or 0 < _jours_entre(reclamation, lue) <= PEU_DE_JOURS
    faite = tour.brouillon.situation.reclamation == "sans_succes" and "reclamation" not in tour.ajouts
    faite = faite or tour.brouillon.champ == "reclamation"  # "ils ont dit non le 20", to what it gave
    return (faite and lire_situation(tour.texte).repondu is not None) or _suit_la_reclamation_connue(tour, lue)


def _jours_entre(premiere: DateLue, seconde: DateLue) -> int:
    """The days between the latest readings of two dates, none where one has no reading."""
    if not (premiere.candidats and seconde.candidats):
        return 0
    return (seconde.candidats[0] - premiere.candidats[0]).days


def _suit_la_reclamation_connue(tour: Tour, lue: DateLue) -> bool:
    """ "Ils ont dit non le 20 octobre", of who said before that they complained in September."""
    connue = tour.brouillon.dossier.reclamation.date
    if connue is None or not lue.candidats or tour.brouillon.champ == "decision.date_notification":
        return False
    refus = reclamations.lire_la_suite(tour.texte) == "reponse_insatisfaisante"
    return refus and lue.candidats[0] > connue.valeur


def _champ_de_la_date(tour: Tour, lue: DateLue) -> str | None:
    """The field that a date belongs to; in a dispute with a doctor a refusal is what happened, not a decision."""
    if lue.role is None:
        return _champ_sans_role(tour, lue) or _champ_repris(tour, lue)
    champ = CHAMP_DU_ROLE.get(lue.role)
    if champ == DES_FAITS and tour.brouillon.situation.motif in MOTIFS_CAISSE and raconte_un_droit_refuse(tour.texte):
        return "decision.date_notification"  # "ils ont refusé ma C2S en octobre": the caisse did
    if SAISON.search(lue.texte) and lue.precision is Precision.ENVIRON:
        return _champ_sans_role(tour, lue)  # "avant l'hiver" dates nothing
    if tour.brouillon.situation.motif in MOTIFS_MEDECIN:
        repond = tour.brouillon.champ == DES_FAITS and not tour.texte[: lue.debut].strip(
            " ,."
        )  # "le 12, j'ai rappelé le 15"
        return DES_FAITS if repond or lue.role in (Role.DECISION, Role.FAITS) else None
    return champ


def dans_l_ordre(tour: Tour, par_champ: dict[str, DateLue]) -> dict[str, date] | None:
    """The day of each new date by which the order holds, with the dates known before; None where none does."""
    chaine: dict[str, DateLue] = {}
    for champ in ORDRE_DES_DATES:
        connue = valeur_du_champ(tour.brouillon, champ)
        if champ in par_champ:
            chaine[champ] = par_champ[champ]
        elif isinstance(connue, DateConnue):
            chaine[champ] = DateLue(connue.texte or "", 0, 0, connue.precision, (connue.valeur,), True)
    resolue = dates.resoudre_chaine(list(chaine.values()), tour.aujourd_hui)
    return None if resolue is None else dict(zip(chaine, resolue, strict=True))


def a_sa_place(tour: Tour, champ: str, connue: DateConnue, sans: str) -> bool:
    """Whether a known date may stand in a field, once it is no longer in that of `sans`."""
    suite = []
    for un in ORDRE_DES_DATES:
        tenue = connue if un == champ else None if un == sans else valeur_du_champ(tour.brouillon, un)
        suite += [tenue.valeur] if isinstance(tenue, DateConnue) else []
    return suite == sorted(suite)


def _champ_repris(tour: Tour, lue: DateLue) -> str | None:
    """ "Ma réclamation…, je l'ai envoyée le 15 avril": the date of what the message called a written complaint."""
    if not ENVOYEE.search(plie_avant(tour.texte, lue.debut)):
        return None
    if tour.brouillon.verdict_dit == Code.RECLAMATION_D_ABORD:
        return "reclamation.date"  # "ah si, je l'ai envoyée le 5", to "you must complain first"
    if not lire_situation(tour.texte).reclamation_ecrite:
        return None
    return "reclamation.date" if RECLAMATION.search(plier(tour.texte).plie) else None


def _champ_sans_role(tour: Tour, lue: DateLue) -> str | None:
    """A bare date answers the pending question, where that asks for a date."""
    champ = tour.brouillon.champ
    if champ == "reclamation.date_reponse" and tour.brouillon.situation.motif == "absence_reponse":
        return None  # "ils ne répondent pas depuis 4 mois": there is no answer to date
    date_faits = tour.brouillon.situation.motif in ("refus_de_soins", "relation_medecin") and "professionnel.date_faits"
    if champ and (champ == "recit" or champ.startswith("professionnel.")):
        return date_faits or None  # "docteur Lemoine à Rennes, c'était mardi dernier"
    if champ == "reclamation":
        return "reclamation.date"  # "le 3 septembre", to "did you complain?"
    if champ == "reclamation.objet":
        return None if nomme_un_objet(tour.texte) else "reclamation.date"  # "celle du 12 mars"
    if champ in VALEURS and reclamations.lire_canal(tour.texte) and reclamation_sans_date(tour):
        return "reclamation.date"  # "le 8 septembre par courrier", of who said that their complaint is unanswered
    if date_faits and champ in (None, *VALEURS) and not tour.brouillon.dossier.professionnel.date_faits:
        return date_faits if _dit_un_fait(tour, lue) else None
    if champ:
        return champ if tour.contenu.questions[champ].type == "date" else None
    return date_faits or None if tour.lecture.famille == "situation" else None


def _dit_un_fait(tour: Tour, lue: DateLue) -> bool:
    """Whether a date stands alone, in a story or beside what somebody did ("il m'a dit ça mardi dernier"); what the writer did
    for a saisine ("je suis passée le voir mardi") is no fact of it.
    """
    avant, apres = plie_avant(tour.texte, lue.debut), plie_apres(tour.texte, lue.fin)
    clause = avant[debut_de_proposition(avant, len(avant)) :] + apres[: fin_de_proposition(apres, 0)]
    court = len(f"{avant} {apres}".split()) <= MOTS_D_UNE_DATE
    return court or tour.lecture.famille == "situation" or bool(D_UN_AUTRE.search(clause))

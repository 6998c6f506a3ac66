"""The reminders of a complaint: which dates of a message are theirs, and which are of something else."""

import re
from datetime import date

from actions.notes import recit
from actions.notes.champs import ecrire
from actions.tour import Tour
from bot.extraction.langue.orthographe import plie_apres, plie_avant
from bot.extraction.langue.pliage import plier
from bot.extraction.langue.propositions import FIN_DE_PHRASE
from bot.extraction.reclamation import reclamations
from bot.extraction.temps import dates
from bot.extraction.temps.dates import DateLue, Role
from bot.mediation.dates import Precision
from bot.mediation.situation import MOTIFS_CAISSE, MOTIFS_MEDECIN

RELANCES = "reclamation.relances"
RETIRER = re.compile(r"\b(?:enlev|retir|supprim|effac|ot)(?:e|es|er|ez)\b")
LA_RELANCE = re.compile(
    r"\b(?:la (?:date de (?:la |ma )?)?|ma )relance,? (?:c'est|c'etait|est|etait|date)(?: (?:bien|du|le|plutot))* ?$"
)
""" "La date de relance c'est le 5": the one that is known, put right."""
UNE_AUTRE_DATE = re.compile(
    r"(?: (?:par|via|sur|en) [a-z' ]{2,30}?)? ?"
    r"(?:,|et|puis|, ?et|et puis|, ?puis)(?: (?:encore|aussi|de nouveau|a nouveau))? ?(?:le |du |au )?"
)
""" "J'ai écrit le 4 mai et le 12 juin": two letters."""
APPEL_A_LA_CAISSE = re.compile(
    r"\b(?:appel|telephon)\w* (?:(?:a|au|aux|le|la|l'|ma|mon|leur|du|de) ?)*"
    r"(?:36 ?46|cpam|caisse|secu\w*|plateforme|conseill\w+|assurance maladie)"
    r"[^.!?\n]{0,30}$"
)
""" "J'ai téléphoné au 3646 le 12 octobre": after a complaint, a call reminds the caisse of it."""
COMMISSION = re.compile(r"\b(?:c\.?m?\.?r\.?a|commission)(?![a-z])")


def dates_d_un_recours(tour: Tour, lues: list[DateLue], champs: list[str | None]) -> list[DateLue]:
    """The dates of an appeal to a commission, beside a complaint to the caisse: they date no complaint, nor remind of one."""
    plaintes = ("reclamation.date", RELANCES)
    possibles = [lue for lue, champ in zip(lues, champs, strict=True) if champ in plaintes or lue.role is Role.RELANCE]
    recours = [lue for lue in possibles if _va_a_une_commission(tour.texte, lue)]
    connue = tour.brouillon.dossier.reclamation.date
    autre = connue is not None and all(connue.valeur not in lue.candidats for lue in recours)
    a_la_caisse = autre or len(recours) < len(possibles)
    return recours if a_la_caisse and tour.brouillon.champ not in plaintes else []


def _va_a_une_commission(texte: str, lue: DateLue) -> bool:
    """Whether the sentence of a date is about an appeal commission ("j'ai aussi écrit à la CRA le 20 octobre")."""
    avant, apres = plie_avant(texte, lue.debut), plie_apres(texte, lue.fin)
    fin = FIN_DE_PHRASE.search(apres)
    phrase = FIN_DE_PHRASE.split(avant)[-1] + apres[: fin.start() if fin else len(apres)]
    return bool(COMMISSION.search(phrase))


def est_une_relance(tour: Tour, lue: DateLue) -> bool:
    """Whether a date is that of a reminder: so is another letter, later than the complaint that is known already."""
    if tour.brouillon.situation.motif in MOTIFS_MEDECIN:
        return False  # "j'ai rappelé le 15": a doctor's office
    connue = tour.brouillon.dossier.reclamation.date
    if connue and _rappelle(tour, lue, connue.valeur):
        return True
    if lue.role is not Role.RECLAMATION or connue is None or tour.brouillon.champ == "reclamation.date":
        return lue.role is Role.RELANCE
    plus_tard = bool(lue.candidats) and lue.candidats[0] > connue.valeur
    return plus_tard and reclamations.parle_d_une_autre_lettre(tour.texte)


def _rappelle(tour: Tour, lue: DateLue, plainte: date) -> bool:
    """Whether a date is that of a call to the caisse, later than the complaint."""
    plus_tard = lue.role is None and bool(lue.candidats) and lue.candidats[0] > plainte
    return plus_tard and bool(APPEL_A_LA_CAISSE.search(plie_avant(tour.texte, lue.debut)))


def rappelle_trop_tot(lue: DateLue, reclamation: DateLue | None) -> bool:
    """ "J'ai téléphoné le 2, encore le 15, puis écrit le 28": a call told and made before the complaint reminds of nothing."""
    if lue.role is not Role.RELANCE or reclamation is None or lue.debut > reclamation.debut:
        return False
    return bool(lue.candidats and reclamation.candidats) and lue.candidats[0] < reclamation.candidats[0]


def est_une_lettre_de_plus(tour: Tour, lue: DateLue, premiere: DateLue | None) -> bool:
    """ "Deux courriers, un le 2 septembre et un le 20 octobre": the second reminds the caisse of the first."""
    if premiere is None or not premiere.candidats or not lue.candidats:
        return False
    if _rappelle(tour, lue, premiere.candidats[0]):
        return True
    plus_tard = lue.precision is premiere.precision and lue.candidats[0] > premiere.candidats[0]
    entre = plier(tour.texte[premiere.fin : lue.debut]).plie
    if UNE_AUTRE_DATE.fullmatch(entre):
        return plus_tard
    dite = lue.role is Role.RECLAMATION or not FIN_DE_PHRASE.search(entre)  # another sentence may date anything else
    return plus_tard and dite and reclamations.parle_de_plusieurs_lettres(tour.texte)


def noter_relance(tour: Tour, lue: DateLue) -> None:
    """Adds a reminder, or takes it out where the person asks for that."""
    relances = tour.brouillon.dossier.reclamation.relances
    if RETIRER.search(plier(tour.texte).plie):
        restent = [deja for deja in relances if deja.valeur not in lue.candidats]
        if restent != relances:
            ecrire(tour, RELANCES, restent)
    elif len(relances) == 1 and LA_RELANCE.search(plie_avant(tour.texte, lue.debut)) and lue.candidats:
        nouvelle = dates.connue(lue, lue.candidats[0])
        recit.remettre_une_date(tour, relances[0], nouvelle)
        ecrire(tour, RELANCES, [nouvelle])
    elif (
        lue.candidats
        and tour.brouillon.situation.motif in MOTIFS_CAISSE
        and lue.candidats[0] not in {deja.valeur for deja in relances}
    ):
        ecrire(tour, RELANCES, [*relances, dates.connue(lue, lue.candidats[0])])
        if a_ete_comprise(lue):
            tour.a_redire.append(RELANCES)


def a_ete_comprise(lue: DateLue) -> bool:
    """Whether a date had to be understood: it is rough, its year is not said, or it is counted from today ("mardi dernier")."""
    ecrite = any(signe.isdigit() for signe in lue.texte)
    return not (lue.explicite and lue.precision is Precision.JOUR and ecrite)

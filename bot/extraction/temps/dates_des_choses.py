"""Dates that only say which thing is meant ("mes indemnités de mars", "une couronne posée en juillet"): patterns over folded text."""

import re
from collections.abc import Sequence

from bot.extraction.langue.orthographe import redresser
from bot.extraction.temps.dates import DateLue, Role

_CHOSE = (
    r"(?:indemnites?(?: journalieres)?|ij|arrets?(?: de travail| maladie)?|salaires?|bulletins?|cures?|soins?|lunettes|couronnes?|protheses?|appareils?|operations?|interventions?"
    r"|hospitalisations?|sejours?|transports?|taxis?|trajets?|factures?|feuilles? de soins?|revenus?|ressources|avis d'imposition|pensions?|seances?|ordonnances?|devis"
    r"|consultations?|examens?|irm|radios?|analyses?|conges?(?: maternite| paternite)?|accouchement|naissance|accident(?: du travail)?|vaccins?|medicaments?)"
)
_ADJECTIFS = r"(?: (?!du |de |des |en |le |au |date)[a-z'-]+){0,3}?"
_FAITE = r"(?:pose|achete|prescri[ts]|opere|hospitalise|soigne|realise|effectue|subi|fabrique|commande|loue|livre|paye|regle|facture|accouche|ne)(?:e|s|es)?"
_D_UNE_CHOSE = re.compile(
    rf"\b{_CHOSE}{_ADJECTIFS} (?:du mois de |datee?s? (?:du|de) |du |de |d'|des |en |pour )$|\b{_FAITE} (?:le |en |au |du |debut |fin |mi[- ]?)*$"
)
_ACTE = re.compile(
    r"\b(?:refus\w*|rejet\w*|decision|notifi\w+|courriers?|lettres?|reclam\w*|contest\w*|recours|repon\w+|reclame\w*|decompte|mail|message)\b[^.,;!?]*$"
)
_JOUR = re.compile(r"\b(?:du|le) ?$")


def date_une_chose(avant: str) -> bool:
    """Whether the words before a date, folded, make it that of a thing; a day after the name of an act ("le refus de mes soins du
    3 mai") may be that of the act.
    """
    return bool(_D_UNE_CHOSE.search(avant)) and not (_JOUR.search(avant) and _ACTE.search(avant))


_OUI_PAR = re.compile(
    r"\W*(?:(?:oui|ouais|wi|si|bien sur|deja|bah|ben|une?|ma|la|reclamation|par|sur|courrier|lettre|recommandee?|mail|message|ameli|c'etait)(?![a-z])[ ,:]*)*"
    r"(?:(?:le|en|du) ?)?"
)


def dit_oui_puis_un_refus(texte: str, lues: Sequence[DateLue]) -> bool:
    """Whether the first date says when the complaint was made, by a yes alone, and the next when it was answered
    ("oui par courrier le 5, ils ont dit non le 20").
    """
    if len(lues) < 2 or lues[1].role not in (Role.DECISION, Role.REPONSE):
        return False
    return _OUI_PAR.fullmatch(redresser(texte[: lues[0].debut]).plie) is not None

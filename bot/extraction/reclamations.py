"""Whether the person complained to their caisse, how, and with what result, as a text says it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from bot.extraction.orthographe import redresser
from bot.extraction.propositions import absent, debut_de_proposition, fin_de_proposition, nie, suppose
from bot.extraction.reclamations_mots import (
    ABOUTIE,
    AUTRE_DESTINATAIRE,
    CANAUX,
    ECRITE,
    EN_PARTIE,
    ENVOI,
    LONGTEMPS,
    ORALE,
    PAR_UN_CANAL,
    PAS_FAITE,
    RECENT,
    REFUS_ENSUITE,
    REPONSE_ABSENTE,
    REPONSE_ATTENDUE,
    REPONSE_MAUVAISE,
)

FIN_DE_PHRASE = re.compile(r"[.!?\n]")
Lu = tuple[str, int, int]
"""A value with its span in the folded text."""


@dataclass(frozen=True)
class ReclamationLue:
    """What a text says of a complaint to the caisse; None where it says nothing."""

    reclamation: Lu | None = None
    resultat: Lu | None = None
    canal: Lu | None = None
    ecrite: Lu | None = None
    """A written complaint is told of, whatever its result."""


def _dits(motif: re.Pattern[str], plie: str) -> Iterator[tuple[int, int]]:
    """Where the words of a pattern are said for true."""
    return (trouve.span() for trouve in motif.finditer(plie) if not suppose(plie, trouve.start()))


def _adressees_a_la_caisse(motif: re.Pattern[str], plie: str) -> list[tuple[int, int]]:
    return [(debut, fin) for debut, fin in _dits(motif, plie) if not AUTRE_DESTINATAIRE.match(plie, fin)]


def _aboutie(plie: str) -> Lu | None:
    """The caisse gave way in full; what another body paid, or a part, does not count."""
    for debut, fin in _dits(ABOUTIE, plie):
        sujet = plie[debut_de_proposition(plie, debut) : debut]
        d_un_autre = re.search(r"\b(?:mutuelle|prevoyance|assurance|employeur|caf)\b", sujet)
        if not d_un_autre and not nie(plie, debut) and not EN_PARTIE.match(plie, fin):
            return "aboutie", debut, fin
    return None


def _resultat(plie: str, depuis: int) -> Lu | None:
    """The last thing that is said of the answer; a refusal before the complaint is what was complained of."""
    mauvaises = [*_dits(REPONSE_MAUVAISE, plie), *(s for s in _dits(REFUS_ENSUITE, plie) if s[0] >= depuis)]
    lus = [("absence_reponse", *s) for s in _dits(REPONSE_ABSENTE, plie)]
    lus += [("reponse_insatisfaisante", *s) for s in mauvaises]
    return max(lus, key=lambda lu: (lu[1], lu[2]), default=None)


def _canal(plie: str, debut: int, fin: int) -> Lu | None:
    """The channel that the clause of the complaint tells, else that of a sending, else the sentence ("…, par lettre")."""
    envois = [s for s in _adressees_a_la_caisse(ENVOI, plie) if not absent(plie, s[0])]
    suite = FIN_DE_PHRASE.search(plie, fin)
    endroits = [(debut_de_proposition(plie, debut), fin_de_proposition(plie, fin))]
    endroits += [(de, fin_de_proposition(plie, a)) for de, a in envois]
    endroits += [trouve.span() for trouve in PAR_UN_CANAL.finditer(plie, fin, suite.start() if suite else len(plie))]
    for de, a in endroits:
        for canal, motif in CANAUX:
            if trouve := motif.search(plie, de, a):
                return canal, *trouve.span()
    return None


def _ecrite(plie: str, debut: int, fin: int) -> ReclamationLue:
    """What came of a complaint in writing."""
    faite, canal = ("faite", debut, fin), _canal(plie, debut, fin)
    resultat = _resultat(plie, debut)
    attendue = next(_dits(REPONSE_ATTENDUE, plie), None)
    longtemps = LONGTEMPS.search(plie)
    autour = plie[debut_de_proposition(plie, debut) : fin_de_proposition(plie, fin)]
    recente = bool(RECENT.search(autour)) and not longtemps
    attend = attendue is not None and not longtemps
    if resultat and (resultat[0] == "reponse_insatisfaisante" or not (recente or attend)):
        return ReclamationLue(("sans_succes", *resultat[1:]), resultat, canal, faite)
    if attendue and longtemps:
        return ReclamationLue(("sans_succes", *attendue), ("absence_reponse", *attendue), canal, faite)
    if attendue or recente:
        return ReclamationLue(("en_attente", *(attendue or (debut, fin))), None, canal, faite)
    return ReclamationLue(canal=canal, ecrite=faite)


def lire_reclamation(plie: str) -> ReclamationLue:
    """Reads a folded text; a refusal of the caisse alone is a decision, and says nothing of a complaint."""
    ecrites = [s for s in _adressees_a_la_caisse(ECRITE, plie) if not absent(plie, s[0])]
    pas_faites = _adressees_a_la_caisse(PAS_FAITE, plie)
    orales = [s for s in _dits(ORALE, plie) if not absent(plie, s[0])]
    if aboutie := _aboutie(plie):
        return ReclamationLue(aboutie, ecrite=("faite", *ecrites[0]) if ecrites else None)
    if ecrites:
        return _ecrite(plie, *ecrites[0])
    if orales:
        return ReclamationLue(("orale_seulement", *orales[0]), canal=_canal(plie, *orales[0]))
    if pas_faites:
        return ReclamationLue(("pas_faite", *pas_faites[0]))
    if any(True for _ in _dits(ECRITE, plie)):
        return ReclamationLue()  # written to somebody else, whose answer says nothing of the caisse
    return ReclamationLue(resultat=_resultat(plie, len(plie)))


_PLAINTE = re.compile(
    r"reclam|conteste|plain(?:te|dre|s|t)\b|signale|rale|proteste|demande (?:une|des) (?:explication|reponse)|recours|ecri[tst]|courrier|lettre|recommande|mail"
)


def parle_d_une_plainte(texte: str) -> bool:
    """Whether a text speaks of a complaint at all: a mere visit or call is none."""
    return bool(_PLAINTE.search(redresser(texte).plie))

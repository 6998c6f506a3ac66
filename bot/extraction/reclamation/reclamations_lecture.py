"""What a folded text says of a complaint to the caisse: whether it was made, how, and what came of it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from bot.extraction.affaire.affaire_reglee import est_une_autre_affaire
from bot.extraction.langue.propositions import (
    FIN_DE_PHRASE,
    absent,
    debut_de_proposition,
    fin_de_proposition,
    nie,
    suppose,
)
from bot.extraction.reclamation.canaux_mots import CANAUX
from bot.extraction.reclamation.reclamations_ailleurs import ailleurs_seulement, selon_eux
from bot.extraction.reclamation.reclamations_mots import (
    ABOUTIE,
    ACCEPTEE_ENSUITE,
    AUTRE_DESTINATAIRE,
    AUTRE_SUJET,
    ECRIT,
    ECRITE,
    EN_PARTIE,
    ENVOI,
    LE_DELAI_COURT,
    LONGTEMPS,
    ORALE,
    PAR_ECRIT,
    PAR_UN_CANAL,
    PAS_DE_SOI,
    PAS_ENCORE,
    PAS_FAITE,
    RECENT,
    REFUS_ENSUITE,
    REPONSE_ABSENTE,
    REPONSE_ATTENDUE,
    REPONSE_MAUVAISE,
    REPONSE_RECUE,
    RIEN_ENSUITE,
)
from bot.extraction.reclamation.reponse_voulue import sans_la_reponse_voulue

_RELANCE = re.compile(r"\b(?:relanc|rappel(?!e au|e le 36))\w*")
"""Between a complaint at the desk and something written: what was written is a reminder of it."""
_ECARTE = re.compile(r"\b(?:pas|ni|jamais) (?:par|via) (?:la |le |un |une |mon )?$")
"""Right before a channel: it was not used ("pas par mail")."""
_ENTRE_PARENTHESES = re.compile(r" ?\([^)\n]{1,40}\)")
""" "J'ai écrit (recommandé)": right after the complaint, how it was sent."""
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
    repondu: Lu | None = None
    """The caisse is said to have answered, whatever the answer."""


def dits_pour_vrai(motif: re.Pattern[str], plie: str) -> Iterator[tuple[int, int]]:
    """Where the words of a pattern are said for true."""
    return (trouve.span() for trouve in motif.finditer(plie) if not suppose(plie, trouve.start()))


_DE_SOI = re.compile(
    r"(?:j'ai|j'avais|je (?:leur|lui|vous) (?:ai|avais)|nous (?:leur |lui )?avons|moi qui (?:ai|a|as|leur ai)|j'|je(?: leur| lui)?) ?(?:\w+ ){0,2}$"
)
"""Right before "répondu": the writer answered, not the caisse."""


def _de_la_caisse(motif: re.Pattern[str], plie: str) -> Iterator[tuple[int, int]]:
    """Where the words of an answer are said of the caisse."""
    for debut, fin in dits_pour_vrai(motif, plie):
        verbe = plie.startswith("repond", debut) and _DE_SOI.search(plie, debut_de_proposition(plie, debut), debut)
        if not verbe:
            yield debut, fin


def adressees_a_la_caisse(motif: re.Pattern[str], plie: str) -> list[tuple[int, int]]:
    return [
        (debut, fin)
        for debut, fin in dits_pour_vrai(motif, plie)
        if not AUTRE_DESTINATAIRE.match(plie, fin) and not est_d_un_autre(plie, debut)
    ]


def est_d_un_autre(plie: str, debut: int) -> bool:
    """Whether the clause is about somebody else than the caisse: "mon employeur n'a pas répondu à ma lettre"."""
    return bool(AUTRE_SUJET.search(plie, debut_de_proposition(plie, debut), debut))


def _aboutie(plie: str) -> Lu | None:
    """The caisse gave way in full; what another body paid, or a part, does not count."""
    for debut, fin in dits_pour_vrai(ABOUTIE, plie):
        sujet = plie[debut_de_proposition(plie, debut) : debut]
        d_un_autre = re.search(r"\b(?:mutuelle|prevoyance|assurance|employeur|caf)\b", sujet)
        ailleurs = d_un_autre or est_une_autre_affaire(plie, debut)
        if not ailleurs and not nie(plie, debut) and not EN_PARTIE.match(plie, fin):
            return "aboutie", debut, fin
    return None


def dernier_resultat(plie: str, depuis: int) -> Lu | None:
    """The last thing that is said of the answer; a refusal before the complaint is what was complained of."""
    mauvaises = [*_de_la_caisse(REPONSE_MAUVAISE, plie)]
    mauvaises += [s for s in _de_la_caisse(REFUS_ENSUITE, plie) if s[0] >= depuis]
    silences = [s for s in dits_pour_vrai(REPONSE_ABSENTE, plie) if not est_d_un_autre(plie, s[0])]
    silences += [s for s in dits_pour_vrai(RIEN_ENSUITE, plie) if s[0] >= depuis]
    mauvaises = [s for s in mauvaises if not any(de <= s[0] and s[1] <= a for de, a in silences)]  # "restée sans effet"
    lus = [] if LE_DELAI_COURT.search(plie) else [("absence_reponse", *s) for s in silences]
    lus += [("reponse_insatisfaisante", *s) for s in mauvaises]
    return max(lus, key=lambda lu: (lu[1], lu[2]), default=None)


def _canal(plie: str, debut: int, fin: int) -> Lu | None:
    """The channel that the clause of a complaint tells."""
    return canal_entre(plie, debut_de_proposition(plie, debut), fin_de_proposition(plie, fin))


def _canal_dit_ailleurs(plie: str, debut: int, fin: int) -> Lu | None:
    """The channel of a sending told in another clause ("…, déposée sur ameli"), or farther in the sentence ("…, par lettre")."""
    suite = FIN_DE_PHRASE.search(plie, fin)
    ici = max(
        (un.end() for un in FIN_DE_PHRASE.finditer(plie, 0, debut)), default=0
    )  # before it, something else was sent
    envois = (s for s in adressees_a_la_caisse(ENVOI, plie) if s[0] >= ici and not absent(plie, s[0]))
    endroits = [(de, fin_de_proposition(plie, a)) for de, a in envois]
    endroits += [trouve.span() for trouve in [_ENTRE_PARENTHESES.match(plie, fin)] if trouve]
    endroits += [trouve.span() for trouve in PAR_UN_CANAL.finditer(plie, fin, suite.start() if suite else len(plie))]
    return next((lu for de, a in endroits if (lu := canal_entre(plie, de, a))), None)


def canal_entre(plie: str, de: int, a: int) -> Lu | None:
    for canal, motif in CANAUX:
        for trouve in motif.finditer(plie, de, a):
            if not _ECARTE.search(plie, de, trouve.start()):
                return canal, *trouve.span()
    return None


def _ecrite(plie: str, debut: int, fin: int) -> ReclamationLue:
    """What came of a complaint in writing."""
    faite, canal = ("faite", debut, fin), _canal(plie, debut, fin) or _canal_dit_ailleurs(plie, debut, fin)
    if acceptee := next((s for s in dits_pour_vrai(ACCEPTEE_ENSUITE, plie) if s[0] >= fin), None):
        return ReclamationLue(("aboutie", *acceptee), canal=canal, ecrite=faite)
    repondu = derniere_reponse(plie)
    if repondu and FIN_DE_PHRASE.search(plie, repondu[2], max(repondu[2], debut)):
        repondu = None  # "la caisse m'a dit non. J'ai réclamé": that was what they complained of
    resultat = dernier_resultat(plie, debut) or (("reponse_insatisfaisante", *repondu[1:]) if repondu else None)
    attendue = next(dits_pour_vrai(REPONSE_ATTENDUE, plie), None)
    longtemps = LONGTEMPS.search(plie)
    autour = plie[debut_de_proposition(plie, debut) : fin_de_proposition(plie, fin)]
    recente = bool(RECENT.search(autour)) and not longtemps
    attend = attendue is not None and not longtemps and not _silence_a_part(plie, resultat, attendue)
    if resultat and (resultat[0] == "reponse_insatisfaisante" or not (recente or attend)):
        return ReclamationLue(("sans_succes", *resultat[1:]), resultat, canal, faite)
    if attendue and longtemps:
        return ReclamationLue(("sans_succes", *attendue), ("absence_reponse", *attendue), canal, faite)
    if attendue or recente:
        return ReclamationLue(("en_attente", *(attendue or (debut, fin))), None, canal, faite)
    return ReclamationLue(canal=canal, ecrite=faite)


def _silence_a_part(plie: str, resultat: Lu | None, attendue: tuple[int, int]) -> bool:
    """Whether the silence is told beside the waiting ("j'attends une réponse, vous répondez jamais"), not by it."""
    if resultat is None:
        return False
    _, debut, fin = resultat
    encore = PAS_ENCORE.search(plie, debut_de_proposition(plie, debut), fin_de_proposition(plie, fin))
    if encore and not (encore.group() == "a ce jour" and attendue[1] <= debut):  # "… d'attendre. À ce jour, rien"
        return False
    return fin <= attendue[0] or attendue[1] <= debut


_ORALEMENT = re.compile(r"\b(?:orale(?:ment)?|verbale(?:ment)?|de vive voix)(?![a-z])")
_PRES = 25
_PHRASE = 60
"""Characters after a complaint that may say that it was written as well."""


def _de_vive_voix(plie: str, debut: int, fin: int) -> bool:
    """Whether a complaint was made at the desk or by telephone, and nothing was written."""
    if _ORALEMENT.search(plie, debut, fin + _PRES):
        return True
    canal = _canal(plie, debut, fin)
    canal = canal if canal and canal[1] >= debut else None
    return canal is not None and canal[0] in ("accueil", "telephone") and not ECRIT.search(plie, debut, fin + _PHRASE)


def derniere_reponse(plie: str) -> Lu | None:
    """The last time that the text says that the caisse has answered, unless its silence is told after that."""
    dits = [s for s in dits_pour_vrai(REPONSE_RECUE, plie) if not est_d_un_autre(plie, s[0])]
    silences = [s for s in dits_pour_vrai(REPONSE_ABSENTE, plie) if not dits or s[0] > dits[-1][0]]
    return ("repondu", *dits[-1]) if dits and not silences else None


@lru_cache(maxsize=64)  # several journeys look at the same message
def lire_reclamation(plie: str) -> ReclamationLue:
    """Reads a folded text; a refusal of the caisse alone is a decision, and says nothing of a complaint."""
    return replace(_lire(sans_la_reponse_voulue(plie)), repondu=derniere_reponse(plie))


def _lire(plie: str) -> ReclamationLue:
    """What a folded text says of the complaint itself."""
    ecrites = [s for s in adressees_a_la_caisse(ECRITE, plie) if not absent(plie, s[0])]
    pas_faites = [s for s in adressees_a_la_caisse(PAS_FAITE, plie) if not selon_eux(plie, s[0])]
    ecrites = [s for s in ecrites if not any(s[0] < fin and debut < s[1] for debut, fin in pas_faites)]
    orales = [s for s in dits_pour_vrai(ORALE, plie) if not absent(plie, s[0])]
    de_vive_voix = {s for s in ecrites if _de_vive_voix(plie, *s)}
    orales += [s for s in ecrites if s in de_vive_voix]
    ecrites = [s for s in ecrites if s not in de_vive_voix]
    if aboutie := _aboutie(plie):
        return ReclamationLue(aboutie, ecrite=("faite", *ecrites[0]) if ecrites else None)
    if ailleurs := ailleurs_seulement(plie):
        return ReclamationLue(("pas_faite", *ailleurs))
    if ecrites:
        return _ecrite(plie, *ecrites[0])
    if orales and (par_ecrit := _par_ecrit_aussi(plie)):
        ecrite = _ecrite(plie, *par_ecrit)
        relance = _RELANCE.search(plie, orales[0][1], par_ecrit[0]) and _canal(plie, *orales[0])
        return replace(ecrite, canal=relance) if relance else ecrite
    if orales:
        return ReclamationLue(("orale_seulement", *orales[0]), canal=_canal(plie, *orales[0]))
    if pas_faites:
        return ReclamationLue(("pas_faite", *pas_faites[0]))
    if any(True for _ in dits_pour_vrai(ECRITE, plie)):
        return ReclamationLue()  # written to somebody else, whose answer says nothing of the caisse
    return ReclamationLue(resultat=dernier_resultat(plie, len(plie)))


def _par_ecrit_aussi(plie: str) -> tuple[int, int] | None:
    """Where a text that tells of calls or visits says that the person wrote as well ("par courrier et par téléphone")."""
    for debut, fin in adressees_a_la_caisse(PAR_ECRIT, plie):
        autour = plie[debut_de_proposition(plie, debut) : debut]  # "par le compte ameli" counts on nothing
        if not (absent(plie, debut) or nie(plie, debut) or PAS_DE_SOI.search(autour)):
            return debut, fin
    return None

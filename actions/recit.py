"""The story: which passages of a message go into it, word for word.

Left out: identifiers, who the person is and where they live, questions, matters of other bodies, insults, emergencies.
"""

import re

from actions.tour import Tour
from bot.extraction import adresses, codes_postaux, dangers, noms, reponses
from bot.extraction.situation import lire_situation
from bot.mediation.dossier import Dossier, Passage

PHRASE = re.compile(r"[^.!?\n]+[.!?…]*|\n+")
POLITESSE = re.compile(
    r"\b(?:bonjour|bonsoir|salut|madame|monsieur|mme|mr|merci|je|j|m|me|moi|appelle|apelle|suis|habite|vis|mon|ma|nom|prenom|prénom|est|c|"
    r"née?|le|la|a|à|de|et|tel|tél|adresse|mail)\b|['’,;:.!-]",
    re.IGNORECASE,
)
MEDIATION = re.compile(r"m[ée]diat(?:eur|rice|ion)", re.IGNORECASE)
JETON = re.compile(r"\{[a-z]+:[a-z]+\}")
JURON = re.compile(
    r"^\W*(?:(?:putain|ptn|putin|merde|bordel|fait chier|fais chier)(?: de merde)?\b[ ,!.]*)+|[ ,]+(?:putain|merde|bordel)\W*$",
    re.IGNORECASE,
)
"""A coarse word before or after what is told: it alone is left out."""
MOTS_MINIMUM = 4
ARTICLE = re.compile(r"^(?:le|la|en|du|au|ce|d'|l')\s*", re.IGNORECASE)
"""Before a date."""


def passages(texte: str) -> str:
    """What of a text belongs in the story: its sentences, unchanged, without those that do not."""
    phrases = [_sans_identite(JURON.sub("", phrase)) for phrase in PHRASE.findall(texte)]
    return " ".join(phrase.strip() for phrase in phrases if phrase.strip() and _a_sa_place(phrase))


def _sans_identite(phrase: str) -> str:
    """A long run of words without stops: the parts that say who writes are cut out, the rest stays as it was written."""
    if len(phrase.split()) <= MOTS_MINIMUM * 3 or not JETON.search(phrase):
        return phrase
    parties = [(un.start(), un.end()) for un in JETON.finditer(phrase)]
    parties += [(lu.debut, lu.fin) for lu in noms.lire_noms(phrase)]
    parties += [(lu.debut, lu.fin) for lu in adresses.lire_adresses(phrase)]
    parties += [(lu.debut, lu.fin) for lu in codes_postaux.lire_codes_postaux(phrase)]
    fin = max(end for _, end in parties)
    reste = phrase[fin:] if len(phrase[fin:].split()) >= MOTS_MINIMUM * 2 else ""
    debut = phrase[: min(start for start, _ in parties)]
    return f"{debut if len(debut.split()) >= MOTS_MINIMUM * 2 else ''}{reste}".strip(" ,;.") if reste or debut else ""


def _a_sa_place(phrase: str) -> bool:
    if JETON.search(phrase) or reponses.est_injure(phrase) or dangers.est_alarme(phrase):
        return False
    if phrase.rstrip().endswith("?") or reponses.est_question(phrase):
        return False
    if lire_situation(phrase).organisme_tiers:
        return False
    return not _seulement_identite(phrase) and not _seulement_une_demande(phrase)


def _seulement_une_demande(phrase: str) -> bool:
    """ "Je veux saisir le médiateur": what is asked of us, not what happened."""
    return bool(MEDIATION.search(phrase)) and len(phrase.split()) <= MOTS_MINIMUM * 3


def _seulement_identite(phrase: str) -> bool:
    """A short sentence that only says who writes or where they live."""
    lus = [(un.debut, un.fin) for un in noms.lire_noms(phrase)]
    lus += [(un.debut, un.fin) for un in adresses.lire_adresses(phrase)]
    lus += [(un.debut, un.fin) for un in codes_postaux.lire_codes_postaux(phrase)]
    reste = phrase
    for debut, fin in sorted(lus, reverse=True):
        reste = reste[:debut] + reste[fin:]
    return bool(lus) and len(POLITESSE.sub(" ", reste).split()) < MOTS_MINIMUM


def ajouter(tour: Tour, resultat: str | None) -> None:
    """Adds what this message tells to the story, tied to the motive and the person it speaks of."""
    dossier = tour.brouillon.dossier
    texte = passages(tour.texte)
    if len(texte.split()) < MOTS_MINIMUM or any(texte == passage.texte for passage in dossier.passages):
        return
    dossier.passages.append(Passage(texte, tour.brouillon.situation.motif, personne(dossier), resultat))


def personne(dossier: Dossier) -> str | None:
    """Words for the person of whom the story speaks, None while nobody said."""
    if dossier.agissant_pour:
        return dossier.agissant_pour.precision or dossier.agissant_pour.qualite
    return "soi" if dossier.pour_soi else None


def reprendre(dossier: Dossier, ancien: str | None, nouveau: str | None) -> None:
    """The person corrects a date of the calendar: the passages that told the former one say it in their new words."""
    avant, apres = (ARTICLE.sub("", date or "") for date in (ancien, nouveau))
    if all(any(signe.isdigit() for signe in date) for date in (avant, apres)):
        for passage in dossier.passages:
            passage.texte = re.sub(rf"\b{re.escape(avant)}\b", lambda _: apres, passage.texte)


def retirer_ce_qui_ne_tient_plus(dossier: Dossier, motif: str | None) -> None:
    """Drops the passages of another motive, another person, or another result of the complaint."""
    qui = personne(dossier)
    resultat = dossier.reclamation.resultat
    dossier.passages = [
        passage
        for passage in dossier.passages
        if (passage.motif in (None, motif) or _meme_famille(passage.motif, motif))
        and (passage.concerne is None or qui is None or passage.concerne == qui)
        and (passage.resultat is None or resultat is None or _reste_vrai(passage.resultat, resultat))
    ]


def _meme_famille(ancien: str | None, nouveau: str | None) -> bool:
    """A caisse that answers at last changes the motive, not the story told before; nor does care refused after a quarrel."""
    return {ancien, nouveau} in ({"absence_reponse", "reponse_insatisfaisante"}, {"refus_de_soins", "relation_medecin"})


def _reste_vrai(raconte: str, maintenant: str) -> bool:
    """What was told of the complaint was true then where the caisse has answered since; not the other way round."""
    return raconte == maintenant or (raconte, maintenant) == ("absence_reponse", "reponse_insatisfaisante")

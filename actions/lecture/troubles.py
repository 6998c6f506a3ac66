"""The troubles that the clauses of a message tell, one by one: what stands around a trouble (a name, a court that is not,
another body) draws the reading of the whole message away from it, and nothing of that stands in its clause.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from actions.lecture.trouble_de_la_caisse import motif_de_la_caisse, se_plaint_de_la_caisse
from actions.tour import Phrase
from bot.extraction.affaire.comportements import (
    cherche_sans_trouver,
    fait_attendre,
    raconte_un_comportement,
    raconte_un_droit_refuse,
    raconte_un_refus_de_soigner,
    raconte_une_decision,
)
from bot.extraction.affaire.organismes import ASSURANCE_MALADIE, adversaires, organismes_nommes
from bot.extraction.affaire.professions import lire_professions
from bot.extraction.demande.au_chat import ajoute_un_sujet
from bot.extraction.recit.recits import DU_SOIN
from bot.mediation.situation import MOTIFS_CAISSE, MOTIFS_MEDECIN

HORS_CHAMP = "situation/litige_hors_champ"
DU_TRAITANT = ("médecin traitant", "médecin généraliste", "médecin")
CHERCHE = ("medecin_traitant", "rdv_specialiste")
CONFIANCE = 0.5
"""From this probability on the engine's reading of one clause counts; most clauses tell no trouble at all."""


@dataclass
class Trouble:
    """A trouble for the mediator: `motif` of the contract, and the clauses that tell it, in their order."""

    motif: str
    phrases: list[Phrase]

    @property
    def avec_la_caisse(self) -> bool:
        """Whether it is with the caisse; else with a health professional."""
        return self.motif in MOTIFS_CAISSE


def troubles(phrases: Iterable[Phrase]) -> list[Trouble]:
    """The troubles of a message, in the order in which they are told: at most one with the caisse, one with a professional."""
    dits: dict[bool, Trouble] = {}
    a_la_caisse: list[str] = []
    for phrase in phrases:
        motif = _motif(phrase)
        if motif:
            dits.setdefault(motif in MOTIFS_CAISSE, Trouble(motif, [])).phrases.append(phrase)
        if not (motif in MOTIFS_MEDECIN or _est_d_ailleurs(phrase)):
            a_la_caisse.append(phrase.texte)
    if avec_la_caisse := dits.get(True):
        # the complaint, and what came of it, stand in clauses of their own
        avec_la_caisse.motif = motif_de_la_caisse(". ".join(a_la_caisse), _lus(avec_la_caisse.phrases))
    return list(dits.values())


def autre_trouble(phrases: Iterable[Phrase]) -> list[Phrase]:
    """The clauses of a trouble that the person adds to the first one, with another opponent ("et aussi mon dentiste…"); to look
    for a doctor ("et je n'ai plus de médecin traitant") is always another matter than what the caisse did.
    """
    dits = troubles(phrases)
    ajoute = len(dits) > 1 and (ajoute_un_sujet(dits[1].phrases[0].texte) or dits[1].motif in CHERCHE)
    return dits[1].phrases if ajoute else []


def sans(texte: str, phrases: Iterable[Phrase]) -> str:
    """A message without some of its clauses; what stood before each is a sentence of its own."""
    for phrase in phrases:
        avant, _, apres = texte.partition(phrase.texte)
        dits = (avant.rstrip(" ,;"), apres.lstrip(" .,;"))
        fini = not all(dits) or dits[0][-1] in ".!?\n"
        texte = (" " if fini else ". ").join(dits).strip(" ")
    return texte


def _motif(phrase: Phrase) -> str | None:
    """The motive that a clause tells by itself; None of other bodies, and of what tells nothing."""
    texte = phrase.texte
    if _est_d_ailleurs(phrase):
        return None
    if lire_professions(texte) and not se_plaint_de_la_caisse(texte):
        return _motif_d_un_soignant(phrase)
    dit = se_plaint_de_la_caisse(texte) or raconte_une_decision(texte) or raconte_un_droit_refuse(texte)
    entendu = phrase.confiance >= CONFIANCE and phrase.motif in MOTIFS_CAISSE
    return motif_de_la_caisse(texte, phrase.meilleurs) if dit or entendu else None


def _est_d_ailleurs(phrase: Phrase) -> bool:
    """Whether a clause is about a dispute with another body alone; an employer or a hospital may be part of the story."""
    contre = set(adversaires(phrase.texte))
    nommes = organismes_nommes(phrase.texte) if phrase.meilleurs[0] == HORS_CHAMP else ()
    return bool(contre.union(nommes) - DU_SOIN) and ASSURANCE_MALADIE not in contre


def _motif_d_un_soignant(phrase: Phrase) -> str | None:
    texte = phrase.texte
    if raconte_un_refus_de_soigner(texte):
        return "refus_de_soins"
    if phrase.confiance >= CONFIANCE and phrase.motif in MOTIFS_MEDECIN:
        return phrase.motif
    if raconte_un_comportement(texte):
        return "relation_medecin"
    if fait_attendre(texte):
        return "rdv_specialiste"
    if cherche_sans_trouver(texte):
        traitant = all(lue.profession in DU_TRAITANT for lue in lire_professions(texte))
        return "medecin_traitant" if traitant else "rdv_specialiste"
    return None


def _lus(phrases: list[Phrase]) -> Iterator[str]:
    return (label for phrase in phrases for label in phrase.meilleurs)

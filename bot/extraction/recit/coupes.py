"""Cuts out of the story what is to be taken out of it: a sentence, a passage, words."""

import re
from dataclasses import dataclass, field, replace
from difflib import SequenceMatcher
from enum import StrEnum

from bot.extraction.langue.orthographe import redresser
from bot.extraction.langue.pliage import plier

_LIEN = re.compile(r"^(?:et|mais|car|donc|puis|alors|parce que|parce qu')\s+", re.IGNORECASE)
MOTS_D_UN_PASSAGE = 4
"""Words of the story that are taken out as they are given, though they are no whole clause."""
_PHRASES = re.compile(r"[^.!?\n]+[.!?…]*|\n+")
_SUJET = r"(?:je|j'|on|nous|ils?|elles?|c'|ca|cela|la|le|les|l'|ma|mon|mes|sa|son|leur|un|une|mais)"
_LIMITES = re.compile(
    rf"([,;]\s+|\s+(?=(?i:et|mais|car|donc|puis|alors|parce que|parce qu')\s+{_SUJET}(?:\b|(?<=')))"
    r"|(?<=\w)\s+(?=(?:Je|J'|La|Le|Les|Ma|Mon|Mes|Ils?|Elles?|On|Mais)(?:\b|(?<='))))"
)
"""What parts the clauses of a sentence, also of several without stops."""

_AGIT = re.compile(
    r" (?:ne |n'|me |m'|nous |lui |leur |l'|les? |la )*(?:a|ont|est|sont|avait|avaient|etait|refuse|veut|dit|fait|garde|doit|peut)(?![a-z'])"
)
"""What goes on after the words of who does it."""


class Fin(StrEnum):
    """What is taken from the end of the story."""

    PHRASE = "phrase"
    PASSAGE = "passage"


@dataclass(frozen=True)
class Retrait:
    """What is to be taken out: `sujet`, a line of the summary, or `mots` of the story, with the whole of their sentence or alone."""

    sujet: str | None
    mots: str
    phrase_entiere: bool
    fin: Fin | None = None
    """What of the end of the story, where its words are not given ("enlevez la dernière phrase")."""
    du_recit: bool = field(default=False, compare=False)
    """Whether the order names the story, or a piece of it."""


def separer_la_fin(recit: str, fin: Fin) -> tuple[str, str]:
    """The story without its last sentence, or without the last passage that was added to it, and what that was."""
    debut = max(recit.rstrip().rfind("\n\n"), 0)
    if fin is Fin.PHRASE:
        phrases = [trouve.start() for trouve in _PHRASES.finditer(recit) if trouve.group().strip(" .!?…\n")]
        debut = phrases[-1] if phrases else 0
    return recit[:debut].rstrip(), recit[debut:].strip()


def est_un_passage(recit: str, mots: str) -> bool:
    """Whether a story holds these words, as a clause of its own where they are few."""
    plie = plier(recit).plie
    debut = _chercher(plie, mots)
    if debut < 0:
        return False
    avant, apres = plie[:debut].rstrip(), plie[debut + len(mots) :].lstrip()
    seul = (not avant or avant[-1] in ",;.!?…") and (not apres or apres[0] in ",;.!?…")
    return seul or len(mots.split()) >= MOTS_D_UN_PASSAGE


def _chercher(plie: str, mots: str) -> int:
    """Where whole words stand in a folded text, -1 where they do not."""
    trouve = re.search(rf"(?<![a-z0-9]){re.escape(mots)}(?![a-z0-9])", plie) if mots else None
    return trouve.start() if trouve else -1


def retirer(recit: str, retrait: Retrait) -> str:
    """The story without the clauses, or the words, that `retrait` names; the same story where it holds none."""
    if not retrait.mots:
        return recit
    if retrait.phrase_entiere:
        phrases = (_sans_propositions(phrase, retrait.mots) for phrase in _PHRASES.findall(recit))
        return "".join(phrases).strip(" ,;\n")
    mots = plier(retrait.mots).plie
    lu = plier(recit)
    debut = lu.plie.find(mots)
    if debut < 0:
        return recit
    depart, fin = lu.etendue(debut, debut + len(mots))
    if _AGIT.match(lu.plie, debut + len(mots)):
        return retirer(recit, replace(retrait, mots=mots, phrase_entiere=True))  # no verb is left without who did it
    avant, suite = recit[:depart].rstrip(" ,;"), recit[fin:].lstrip(" ,;")
    if not avant or avant[-1] in ".!?…\n":
        suite = _LIEN.sub("", suite.lstrip(" .!?…"))
    reste = f"{avant} {suite}".strip()
    return re.sub(r"\s+([.,!?])", r"\1", reste).lstrip(" .,;")


def _sans_propositions(phrase: str, mots: str) -> str:
    """A sentence without its clauses that hold these words: what else it tells stays."""
    if _chercher(redresser(phrase).plie, mots) < 0:
        return phrase
    clauses = _LIMITES.split(phrase)
    gardees = [rang for rang in range(0, len(clauses), 2) if _chercher(redresser(clauses[rang]).plie, mots) < 0]
    reste = "".join(clauses[rang] + (clauses[rang + 1] if rang != gardees[-1] else "") for rang in gardees)
    if not reste.strip():
        return ""
    if 0 not in gardees:
        reste = f"{phrase[: len(phrase) - len(phrase.lstrip())]}{_LIEN.sub('', reste)}"
    stop = phrase[len(phrase.rstrip(".!?…")) :]
    return reste.rstrip(" ,;.!?…") + stop


def ce_qui_est_parti(avant: str, apres: str) -> list[str]:
    """The passages of a story that are no longer in it, in their order."""
    mots, restes = avant.split(), apres.split()
    nus, nus_restes = ([mot.strip(" ,;.!?…") for mot in un] for un in (mots, restes))
    coupes = SequenceMatcher(None, nus, nus_restes, autojunk=False).get_opcodes()
    return [" ".join(mots[de:a]).strip(" ,;") for quoi, de, a, _, _ in coupes if quoi in ("delete", "replace")]

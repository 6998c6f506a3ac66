"""Whether words alone tell of danger to life: a wide net under the engine's label, idioms and old events taken out."""

import re

from bot.extraction.dangers_mots import (
    ADMINISTRATIF,
    CORPS,
    CORPS_INCERTAIN,
    IMAGES,
    MAINTENANT,
    MENACANT,
    MENACE,
    MORT,
    MORT_NOMMEE,
    PAPIERS,
    PASSE,
    SIGNE,
    SUICIDE_DIT,
    VIOLENCE,
    VIOLENCE_NOMMEE,
)
from bot.extraction.orthographe import redresser
from bot.extraction.propositions import debut_de_proposition, fin_de_proposition

_FIN_DE_PHRASE = re.compile(r"[.!?\n]")
_CONTEXTE = 300
"""How many characters before and after a passage its sentence may hold."""


def _phrase(plie: str, debut: int, fin: int) -> str:
    """The sentence around a passage, as far as it may bear on it."""
    avant = max(0, debut - _CONTEXTE)
    for limite in _FIN_DE_PHRASE.finditer(plie, avant, debut):
        avant = limite.end()
    apres = _FIN_DE_PHRASE.search(plie, fin, fin + _CONTEXTE)
    return plie[avant : apres.start() if apres else fin + _CONTEXTE]


def _ancien(plie: str, debut: int, fin: int) -> bool:
    """Whether the clause tells of something over."""
    return bool(PASSE.search(plie, debut_de_proposition(plie, debut), fin_de_proposition(plie, fin)))


def _presse(phrase: str) -> bool:
    """Whether a doubtful symptom is told as happening now, and not with papers."""
    return bool(MAINTENANT.search(phrase)) and not ADMINISTRATIF.search(phrase)


def _sans_images(texte: str) -> str:
    """The folded text, with its idioms and denials blanked out."""
    return IMAGES.sub(lambda image: "-" * len(image.group()), redresser(texte).plie)


def dit_le_suicide(texte: str) -> bool:
    """Whether somebody's wish to die is said outright: an alarm, whatever else the message holds. Never raises."""
    return bool(SUICIDE_DIT.search(_sans_images(texte)))


def est_alarme(texte: str) -> bool:
    """Whether the words tell of an emergency, of violence, or of thoughts of death, whatever the label. Never raises.

    An idiom ("mort de rire"), a denial, or an illness that is told as past or with its papers is none.
    """
    plie = _sans_images(texte)
    if MORT.search(plie) or SUICIDE_DIT.search(plie):
        return True
    for motif in (MORT_NOMMEE, CORPS, VIOLENCE):
        for trouve in motif.finditer(plie):
            phrase = _phrase(plie, *trouve.span())
            en_papiers = motif is not VIOLENCE and ADMINISTRATIF.search(phrase)
            if MAINTENANT.search(phrase) or not (_ancien(plie, *trouve.span()) or en_papiers):
                return True
    return any(_presse(_phrase(plie, *trouve.span())) for trouve in CORPS_INCERTAIN.finditer(plie))


def est_une_violence(texte: str) -> bool:
    """Whether the words tell of violence that somebody does to the writer or to those around them; not what the writer threatens."""
    plie = redresser(texte).plie
    return any(motif.search(plie) for motif in (VIOLENCE, VIOLENCE_NOMMEE)) and not MENACANT.search(plie)


def est_une_menace(texte: str) -> bool:
    """Whether the writer threatens to do violence to others."""
    plie = _sans_images(texte)
    return bool(MENACANT.search(plie) or MENACE.search(plie))


def peut_etre_un_danger(texte: str) -> bool:
    """Whether the text holds one word of danger, however doubtful: what the engine calls an emergency without any is none."""
    return bool(SIGNE.search(PAPIERS.sub(" ", _sans_images(texte))))


def parle_de_papiers(texte: str) -> bool:
    """Whether the words of danger are said of rights or money ("la caisse m'a coupé les vivres")."""
    return bool(PAPIERS.search(redresser(texte).plie)) and not peut_etre_un_danger(texte)

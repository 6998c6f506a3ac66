"""Whether words alone tell of danger to life: a wide net under the engine's label, idioms and old events taken out."""

import re
from functools import lru_cache

from bot.extraction.danger.corps_mots import BLESSURE, CORPS, CORPS_INCERTAIN, SIGNE_DU_CORPS
from bot.extraction.danger.dangers_mots import (
    ADMINISTRATIF,
    AIDEZ_MOI,
    COLERE_AU_FIGURE,
    IMAGES,
    LA_CAISSE_ME_TUE,
    MAINTENANT,
    MENACE_POUR_RIRE,
    PAPIERS,
    PAPIERS_SANS_DOUTE,
    PASSE,
    SIGNE,
    SIGNES_COURANTS,
    SORTI_DE_L_HOPITAL,
)
from bot.extraction.danger.deuils import dit_un_deuil, sans_les_morts
from bot.extraction.danger.envies_de_mourir_mots import (
    AVEC_LA_DETRESSE,
    MORT,
    MORT_NOMMEE,
    REJOINDRE_UN_MORT,
    SUICIDE_DIT,
)
from bot.extraction.danger.violences_mots import (
    AGRESSION_SEXUELLE,
    FAIRE_DU_MAL,
    LES_MIENS,
    MENACANT,
    MENACE,
    VIOLENCE,
    VIOLENCE_NOMMEE,
)
from bot.extraction.langue.orthographe import redresser
from bot.extraction.langue.propositions import FIN_DE_PHRASE, debut_de_proposition, fin_de_proposition

_CONTEXTE = 300
"""How many characters before and after a passage its sentence may hold."""

_CLAUSE = re.compile(
    r"(\s*(?:[,;:!?\n]|\.(?=\s|$))\s*(?:et |mais |puis |alors )?|\s+(?:mais|puis|alors que)\s+|\s+et (?=\S+ (?:\S+ )?(?:cpam|caisse|s[ée]cu)\b))",
    re.IGNORECASE,
)
_INCISE = re.compile(r"\s+(?:par|[àa] cause de|parce qu[e']|car|depuis qu[e']|qui|et)\b", re.IGNORECASE)
"""Where a clause goes on with who did it, or why."""
_MOTS_D_UNE_CLAUSE = 4


def _phrase(plie: str, debut: int, fin: int) -> str:
    """The sentence around a passage, as far as it may bear on it."""
    avant = max(0, debut - _CONTEXTE)
    for limite in FIN_DE_PHRASE.finditer(plie, avant, debut):
        avant = limite.end()
    apres = FIN_DE_PHRASE.search(plie, fin, fin + _CONTEXTE)
    return plie[avant : apres.start() if apres else fin + _CONTEXTE]


def _ancien(plie: str, debut: int, fin: int) -> bool:
    """Whether the clause tells of something over."""
    return bool(PASSE.search(plie, debut_de_proposition(plie, debut), fin_de_proposition(plie, fin)))


def _presse(phrase: str) -> bool:
    """Whether a doubtful symptom is told as happening now, and not with papers."""
    return bool(MAINTENANT.search(phrase)) and not ADMINISTRATIF.search(phrase)


@lru_cache(maxsize=64)  # several journeys look at the same message
def _sans_images(texte: str) -> str:
    """The folded text, with its idioms and denials blanked out."""
    plie = IMAGES.sub(_blanc, redresser(texte).plie)
    if ADMINISTRATIF.search(plie):
        plie = LA_CAISSE_ME_TUE.sub(_blanc, plie)
        plie = plie if re.search(LES_MIENS, plie) else COLERE_AU_FIGURE.sub(_blanc, plie)
    return plie


def _blanc(passage: re.Match[str]) -> str:
    return "-" * len(passage.group())


def est_dit_sans_detour(texte: str) -> bool:
    """Whether a wish to die, or the fear to hurt somebody close, is said outright: an alarm, whatever else the message
    holds. Never raises.
    """
    plie = _sans_images(texte)
    return bool(SUICIDE_DIT.search(plie) or FAIRE_DU_MAL.search(plie))


@lru_cache(maxsize=64)  # several journeys look at the same message
def est_alarme(texte: str) -> bool:
    """Whether the words tell of an emergency, of violence, or of thoughts of death, whatever the label. Never raises.

    An idiom ("mort de rire"), a denial, or an illness that is told as past or with its papers is none.
    """
    plie = sans_les_morts(_sans_images(texte))
    if MORT.search(plie) or SUICIDE_DIT.search(plie) or FAIRE_DU_MAL.search(plie):
        return True
    if REJOINDRE_UN_MORT.search(plie) and dit_un_deuil(texte):
        return True
    for motif in (MORT_NOMMEE, CORPS, VIOLENCE):
        for trouve in motif.finditer(plie):
            phrase = _phrase(plie, *trouve.span())
            en_papiers = motif is not VIOLENCE and ADMINISTRATIF.search(phrase)
            if MAINTENANT.search(phrase) or not (_ancien(plie, *trouve.span()) or en_papiers):
                return True
    return any(_presse(_phrase(plie, *trouve.span())) for trouve in CORPS_INCERTAIN.finditer(plie))


def touche_au_corps(texte: str) -> bool:
    """Whether the words tell of a body in danger, and of no wish to die."""
    malade = any(motif.search(_sans_images(texte)) for motif in (CORPS, CORPS_INCERTAIN, SIGNE_DU_CORPS))
    return malade and not _dit_une_envie_de_mourir(texte)


def _dit_une_envie_de_mourir(texte: str) -> bool:
    plie = _sans_images(texte)
    return bool(MORT.search(plie) or SUICIDE_DIT.search(plie) or MORT_NOMMEE.search(plie))


def dit_une_blessure(texte: str) -> bool:
    """Whether somebody is said to be badly hurt, and not as something over."""
    plie = _sans_images(texte)
    return any(not _ancien(plie, *trouve.span()) for trouve in BLESSURE.finditer(plie))


def est_une_violence(texte: str) -> bool:
    """Whether the words tell of violence that somebody does to the writer or to those around them; not what the writer threatens."""
    plie = _sans_images(texte)
    subie = any(motif.search(plie) for motif in (VIOLENCE, VIOLENCE_NOMMEE))
    return subie and not (est_une_menace(texte) or craint_de_faire_du_mal(texte))


def est_une_menace(texte: str) -> bool:
    """Whether the writer threatens to do violence to others, in jest too ("envie de tuer quelqu'un lol")."""
    plie = _sans_images(texte)
    return bool(MENACANT.search(plie) or MENACE.search(plie) or MENACE_POUR_RIRE.search(redresser(texte).plie))


def craint_de_faire_du_mal(texte: str) -> bool:
    """Whether the writer fears, or says, that they will hurt somebody close to them."""
    return bool(FAIRE_DU_MAL.search(_sans_images(texte)))


def dit_une_agression_sexuelle(texte: str) -> bool:
    """Whether the text tells of a sexual assault, over or not."""
    return bool(AGRESSION_SEXUELLE.search(redresser(texte).plie))


def peut_etre_un_danger(texte: str) -> bool:
    """Whether the text holds one word of danger, however doubtful: what the engine calls an emergency without any is none."""
    return bool(SIGNE.search(_sans_rien_d_autre(texte)))


def nomme_un_danger(texte: str) -> bool:
    """Whether one of the words of danger is none that is said in passing ("vite", "peur", "médicaments")."""
    return bool(SIGNE.search(SIGNES_COURANTS.sub(_blanc, _sans_rien_d_autre(texte))))


def touche_aux_papiers(texte: str) -> bool:
    """Whether the text speaks of the caisse, of rights or of money."""
    return bool(ADMINISTRATIF.search(redresser(texte).plie))


def _sans_rien_d_autre(texte: str) -> str:
    """The folded text without its idioms, its dead, its rights and its money."""
    reste = PAPIERS.sub(_blanc, sans_les_morts(_sans_images(texte)))
    return AIDEZ_MOI.sub(_blanc, reste) if touche_aux_papiers(texte) else reste


def s_explique_autrement(texte: str) -> bool:
    """Whether no word of danger is left once idioms, the dead, rights and money are out ("la caisse m'a coupé les vivres"):
    what the engine calls an emergency then is none.
    """
    return _sans_rien_d_autre(texte) != redresser(texte).plie and not peut_etre_un_danger(texte)


def sans_danger(texte: str) -> str:
    """The clauses of a text that tell of no danger, unchanged; of one that tells of it by the way ("ma carte volée par mon
    mari qui me bat"), what stands before; what stands around a wish to die goes with it. Never raises.
    """
    morceaux = _CLAUSE.split(texte)
    clauses, liens = morceaux[::2], ["", *morceaux[1::2]]
    if est_alarme(texte) and _dit_une_envie_de_mourir(texte):
        clauses = ["" if AVEC_LA_DETRESSE.search(redresser(clause).plie) else clause for clause in clauses]
    gardees = [(lien, _avant_le_danger(clause)) for lien, clause in zip(liens, clauses, strict=True)]
    return "".join(lien + clause for lien, clause in gardees if clause.strip()).lstrip(" ,;.:-–\n").strip()


def devant_le_danger(texte: str) -> str:
    """What stands before the danger that a text tells, however short: "Ines Faure et là je saigne". Never raises."""
    coupes = (coupe.start() for motif in (_CLAUSE, _INCISE) for coupe in motif.finditer(texte))
    return next((texte[:fin] for fin in sorted(coupes) if not _dit_le_danger(texte[:fin])), texte)


def _avant_le_danger(clause: str) -> str:
    if not _dit_le_danger(clause):
        return clause
    coupes = (clause[: trouve.start()] for trouve in reversed(list(_INCISE.finditer(clause))))
    return next(
        (avant for avant in coupes if not _dit_le_danger(avant) and len(avant.split()) >= _MOTS_D_UNE_CLAUSE), ""
    )


def _dit_le_danger(clause: str) -> bool:
    return est_alarme(clause) or est_une_violence(clause) or est_une_menace(clause)


def s_emporte(texte: str) -> bool:
    """Whether anger at who refuses something is told as a violence, and is none ("je pourrais l'étrangler")."""
    return bool(COLERE_AU_FIGURE.search(redresser(texte).plie)) and not est_alarme(texte)


def est_sorti_de_l_hopital(texte: str) -> bool:
    """Whether who writes of papers tells that they are out of hospital."""
    return touche_aux_papiers(texte) and bool(SORTI_DE_L_HOPITAL.search(redresser(texte).plie))


def est_sans_doute_ancien(texte: str) -> bool:
    """Whether what sounds of danger is told of somebody who is dead, or is over, or a matter of papers ("cassé le col du fémur
    en juillet, transport refusé"): an emergency only where the engine is all but certain.
    """
    plie = redresser(texte).plie
    passe = PASSE.search(plie) and ADMINISTRATIF.search(plie) and not MAINTENANT.search(plie)
    return bool(passe or PAPIERS_SANS_DOUTE.search(plie)) or dit_un_deuil(texte)

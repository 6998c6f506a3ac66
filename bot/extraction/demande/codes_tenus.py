"""Holding a code to go on with a conversation begun elsewhere: said in words, or the code itself. Vocabulary only."""

import re

from bot.extraction.langue.formules import bref, lisible, un_de
from bot.extraction.langue.pliage import plier

MOTS_D_UN_CODE_SANS_TIRETS = 8

_GROUPE = r"[0-9a-hjkmnp-tv-z]{4}"
_CODE = re.compile(rf"(?<![0-9a-z-]){_GROUPE}(?:-{_GROUPE}){{3}}(?![0-9a-z-])")
_CODE_SANS_TIRETS = re.compile(rf"(?<![0-9a-z]){_GROUPE}(?: ?{_GROUPE}){{3}}(?=\W*$)")
_CHIFFRE_ET_LETTRE = re.compile(r"(?=.*[0-9]).*[a-z]")
_GROUPES_MELES = re.compile(r"[0-9][a-z]|[a-z][0-9]")

_REPRENDRE = r"(?:reprendre|reprise|continuer|poursuivre|retrouver|revenir|finir|terminer|rouvrir)"
_AUTRE_CODE = (
    r"(?! (?:postal|secret|confidentiel|pin|wifi|promo|barres?|cesam|ccam|acte|ameli|apcr|naf|ape|siret|provisoire|d'acces|d'activation"
    r"|de (?:la |l'|ma |mon )?(?:carte|securite|secu|suivi|confirmation|validation|verification|affiliation|regime)|(?:de )?france ?connect|du (?:dossier|travail)))"
)
_UN_CODE = rf"(?:un|le|mon|ce|votre|son|leur|l'ancien) code{_AUTRE_CODE}"
_DEJA = r"(?:deja |bien |la |ici |aussi |toujours |encore |hier |recu |note |garde |copie |recopie |eu |retrouve )*"
_TENU = un_de(
    rf"j'? ?(?:ai|avais) {_DEJA}{_UN_CODE}",
    rf"(?:on|vous|tu|il|elle|l'assistant) (?:m'(?:a|ont|avez|aviez|avait|as)|me l'a) {_DEJA}(?:donne|envoye|remis|file|communique|transmis) {_UN_CODE} (?:\w+ ){{0,3}}?{_REPRENDRE}",
    rf"(?:vous|tu) m'(?:avez|aviez|as) {_DEJA}(?:donne|envoye) {_UN_CODE}",
    rf"(?:voici|voila|tenez|je tape|j'entre|je rentre|je mets|je vous donne) {_UN_CODE}",
    rf"(?:ou|comment)(?: \w+){{0,5}}? (?:entre|rentre|met|mets|tape|utilise|saisi[st]?|donne|inscri[st]?)(?:r|re|s)?(?: ou)? {_UN_CODE}",
    rf"{_REPRENDRE}(?: \w+){{0,4}}? (?:avec|grace a|par) {_UN_CODE}",
    r"(?:mon|le) code(?: de reprise)? (?:c'est|est(?! (?:pas|plus|perdu|faux))|:)",
)
_PAS_TENU = un_de(
    r"perdue?|oublie\w*|egare\w*|jete\w*|efface\w*|(?:pas|plus|jamais|aucun|rien) (?:recu|eu|de code|note|garde|copie|le code)",
    r"(?:autre|nouveau|nouvel) code|(?:redonne|renvoye|renvoie)\w*|medecin|docteur|pharmaci\w+|ordonnance|sms|texto",
)


def contient_un_code(texte: str) -> bool:
    """Whether a text holds what looks like a code to go on elsewhere: four groups of four signs, digits and letters."""
    lu = plier(texte).plie.strip()
    if (tape := _CODE.search(lu)) and _CHIFFRE_ET_LETTRE.match(tape.group()):
        return True
    tape = _CODE_SANS_TIRETS.search(lu) if bref(lu, MOTS_D_UN_CODE_SANS_TIRETS) else None
    return tape is not None and len(_GROUPES_MELES.findall(tape.group())) > 1


def tient_un_code(texte: str) -> bool:
    """Whether the person holds a code to go on here ("on m'a donné un code pour la reprendre ici"), or types it."""
    lu = lisible(texte)
    return bref(lu) and bool(_TENU.search(lu)) and not _PAS_TENU.search(lu)

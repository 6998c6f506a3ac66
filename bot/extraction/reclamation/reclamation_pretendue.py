"""A complaint that was not made, and is to be told as made ("j'ai rien réclamé, mettez mars"). Vocabulary only."""

import re

from bot.extraction.langue.formules import lisible
from bot.extraction.langue.ordres import A_L_ORDRE, QUE
from bot.extraction.temps.dates_lecture import NOM_DE_MOIS

_DEMARCHE = r"(?:reclam|ecri[ts]|envoy|contest|signal|relanc|depos|post|adress)[a-z]*"
_LETTRE = r"(?:reclamations?|courriers?|lettres?|mails?|messages?|demarches?|recours|recommandes?)"
_MAINTENANT = r"(?:encore |vraiment |jamais |bien |moi |du tout )*"
_DE_RIEN_D_AUTRE = (
    rf"(?: (?:(?:de |d'|une? |la |ma |mon |aucune? |cette )?(?:\w+ )?{_LETTRE}|a (?:la |ma )?(?:caisse|cpam|secu)|du tout|encore|rien|svp|moi))*"
    r"(?=\W*$|[ ,;.!?]*[,;.!?\n] ?| (?:mais|et|donc|alors|tant pis|comme ca|meme|du coup|met(?:s|tez)|note[rz]?|inscri\w+|marque[rz]?|indique[rz]?|dites?)\b)"
    r"(?![ ,;.!?]*(?:mais|et) (?:par|en|a|au|sur|le|la|avec|j'ai|avec|seulement|juste) )"
)
"""Nothing that only says how, when or to whom it was not done ("pas écrit en janvier", "pas par courrier mais …")."""
_NON_FAITE = re.compile(
    rf"\b(?:(?:je |j')(?:ne |n')?(?:l'|en )?ai {_MAINTENANT}(?:pas|rien|jamais) {_MAINTENANT}(?:{_DEMARCHE}|faite?){_DE_RIEN_D_AUTRE}"
    rf"|(?:^|[,.;!?] ?|mais )(?:jamais|pas|rien) {_MAINTENANT}(?:{_DEMARCHE}|faite?){_DE_RIEN_D_AUTRE})"
)
_JOUR = rf"(?:(?:au |le |du |en |debut |mi |fin )*(?:\d{{1,2}}(?:er)? ?[/. -]? ?)?(?:{NOM_DE_MOIS})\b|(?:au |le |du )?\d{{1,2}}[/.]\d{{1,2}}\b)"
_COMME_FAITE = re.compile(
    rf"(?:{A_L_ORDRE}|(?<!vous )\b(?:not|mett|inscriv|marqu|indiqu|ecriv)ez|\bon (?:va |peut |n'a qu'a )?(?:dire|mettre|dit|met))"
    rf"(?:{QUE}| ?:? ?)(?:date d[eu']? ?)?(?:(?P<dite>j'(?:en |leur |lui )?(?:ai|avais) (?!pas|rien|jamais)[^.!?\n]{{0,20}}?(?:{_DEMARCHE}|fait)|(?:une? |la |ma |l')?{_LETTRE}\b)|(?:une date )?{_JOUR}|oui\b)"
)
_AUTREMENT = re.compile(
    r"\b(?:j'ai|j'avais|je l'ai) (?!pas|rien|jamais|ni)(?:bien |juste |seulement |deja |plutot )*(?:telephon|appel|pass|all|demand|dit|parl|fait|ecri[ts]|envoy|reclam|contest|post|depos)[a-z]*"
)
"""A step that was made, told besides."""
_SE_RAVISE = re.compile(
    r"\b(?:en fait|finalement|si si|j'avais oublie|retrouve\w*|je me suis trompe\w*|me souviens|je me rappelle|erreur|ah si|ah oui)\b"
)


def est_avouee_non_faite(texte: str) -> bool:
    """Whether the writer says that no complaint was made. Never raises."""
    return bool(_NON_FAITE.search(lisible(texte)))


def ordonne_de_la_dire_faite(texte: str) -> bool:
    """Whether a text orders to write a complaint, and takes nothing back that was said before. Never raises."""
    lu = lisible(texte)
    ordre = _COMME_FAITE.search(lu)
    return bool(ordre and ordre["dite"]) and not _SE_RAVISE.search(lu)


def est_pretendue(texte: str) -> bool:
    """Whether a complaint is to be written that the same message says was not made. Never raises."""
    lu = lisible(texte)
    non_faite, ordre = _NON_FAITE.search(lu), _COMME_FAITE.search(lu)
    if not (non_faite and ordre):
        return False
    reste = lu[: ordre.start()] + " . " + lu[ordre.end() :]
    return not _AUTREMENT.search(reste)

"""The ways to reply (e-mail, telephone, post) that a text rules out, and what is left of the text without them."""

import re
from dataclasses import dataclass

from bot.extraction.affaire.litiges import nomme_un_objet
from bot.extraction.affaire.situation import lire_situation
from bot.extraction.demande.rappels import ne_telephone_pas
from bot.extraction.langue.formules import lisible

MOYENS = ("courriel", "telephone", "courrier")

_MOYEN = re.compile(
    r"(?<![a-z])(?:(?P<courriel>(?:adresses? |boite )?(?:e-?mails?|mails?|mel|courriels?|gmail)|adresses? (?:electroniques?|internet)|internet"
    r"|ordinateur|ordi)"
    r"|(?P<telephone>(?:(?:numeros?|num) de )?(?:telephones?|tel|portables?|mobiles?|sms|textos?)|coups? de (?:fil|tel(?:ephone)?)|appels?(?! (?:la|ma|le|mon|les) )|appeler(?! (?:la|ma|le|mon|les) )|telephoner(?! a))"
    r"|(?P<courrier>courriers?|lettres?|poste|papier|adresses?(?: postales?| fixes?)?|boites? aux lettres|domicile))(?![a-z])"
)
_AUTOUR_D_UN_MOYEN = re.compile(
    r"(?<![a-z])(?:par|en|au|a|sur|un|une|le|la|l'|mon|ma|plutot|juste|seulement|finalement|en fait|pardon|oui|non|ah|oh|mais|ok|bonjour|merci|svp|stp|s'il (?:vous|te) plait|de preference|c'est (?:bon|mieux))(?![a-z])"
)
_LIMITE = re.compile(
    r"[.;!?\n:,]|(?<![a-z])(?:mais|donc|alors|plutot|sinon|par contre|en revanche|juste|seulement|uniquement|que)(?![a-z])"
)
_NIE = re.compile(
    r"(?<![a-z])(?:(?<!pourquoi )(?<!sais )(?<!derange )pas(?! de (?:souci|probleme))|plus (?=d[e'])|ni|sans|aucune?|jamais|nulle)(?![a-z])"
)
_ENCORE = re.compile(r"^ ?(?:et|ou) (?:d'|de |une? |le |la |l'|plus )?$")
""" "Pas de mail et de téléphone": what links a way to the one ruled out before it."""
_NIE_APRES = re.compile(
    r"^(?:,? ?(?:c'est|c est|ca) | )(?:non(?! plus)|mort|impossible|pas (?:possible|pour moi)|(?:ne )?(?:va|marche|fonctionne) pas)(?![a-z])"
    r"|^,? ?(?:je |j')(?:n'|ne )?en (?:ai|veux|souhaite) (?:pas|plus)(?![a-z])"
)
""" "Le téléphone c'est non"."""
_LES_PREMIERS = re.compile(r"(?<![a-z])(?:aucun|pas|ni) (?:des? |les )?(?:deux|2) premiers?(?![a-z])")
_TOUS = re.compile(
    r"(?<![a-z])(?:(?:rien|aucun) (?:de|du) (?:tout|tt)(?: (?:ca|cela))?|aucun des (?:trois|3)|ni l'un ni l'autre)(?![a-z])"
    r"|^\W*(?:j'? ?(?:n'|en )?ai |y a )(?:rien|aucun)(?: du tout)?\W*$"
)
_SANS_TOIT = re.compile(
    r"(?<![a-z])(?:sdf|sans[- ](?:domicile|abri|logement|toit|adresse)|(?:a|dans) la rue(?! [a-z]+ \d)|dehors|chez des (?:potes?|amis|copains|gens)"
    r"|pas de (?:domicile|logement|toit|chez moi)|foyer|squat)(?![a-z])"
)
_POSSESSION = re.compile(
    r"(?:(?<![a-z])(?:n'|n |j'|j)?(?:ai|avons|a|avoir|possede|dispose)|^\W*|[,;.] ?(?:et )?|(?<![a-z])(?:et|donc|car|ni [a-z]+|mail|telephone|tel) ?) ?"
    r"(?:meme |toujours |du tout )?(?:pas|plus|ni|aucune?|sans)(?: (?:de|d'|l'|la|le|une?|d' ?une?))*(?: adresse)? ?$"
)
""" "Je n'ai pas de …", "ni mail ni …": who writes has none; "pas reçu de mail" tells a story."""
_REFUSE = re.compile(
    r"(?<![a-z])(?:(?:pas|ni|jamais) (?:par|via|sur|au) |(?:surtout|donc|svp|merci) (?:pas|plus|aucune?) (?:de |d'|par )?|evite[rz]? )"
    r"(?:la |le |les |un |une |mon |ma |mes )?$"
)
""" "Donc pas par mail", "surtout pas de courrier": the person does not want to be reached that way."""
_ECRIT = re.compile(r"(?<![a-z])(?:reclam|contest|envoy|ecri[ts]|repond|recu|recoi)[a-z]*(?![a-z-])")
"""A letter or a call is told of: no wish about the reply."""
_SURVEILLE = re.compile(
    r"(?:il|elle|on|mari|femme|ex|compagn(?:on|e)|pere|mere|fils|parents) (?:me )?(?:lit|lis|ouvre|fouille|surveille|controle|intercepte|verifie|prend|a acces a|regarde) "
    r"(?:aussi |tous |toutes |dans |tout )?(?:mon|ma|mes|le|les) $"
)
""" "Il lit mes mails": what somebody dangerous would read."""
_DE_QUELQU_UN = re.compile(r"^ (?:de|des|du|d'|pour|depuis|a ma|a mon|qui|avec)(?![a-z])")


@dataclass(frozen=True)
class MoyensLus:
    """The ways that a text rules out, and the folded text without them: one of the other ways may be chosen in it."""

    exclus: frozenset[str]
    reste: str


def lire_moyens(texte: str) -> MoyensLus:
    """Reads an answer to "how can you be replied to?": what stands under a negation is ruled out, never chosen."""
    lu = lisible(texte)
    exclus, voulus, reste = set(_exclus_d_un_bloc(lu)), set(), []
    fin_d_avant, nie = 0, False
    for trouve in _MOYEN.finditer(lu):
        entre = lu[fin_d_avant : trouve.start()]
        nie = _est_nie(entre, nie) or bool(_NIE_APRES.match(lu[trouve.end() :]))
        moyen = str(trouve.lastgroup)
        if nie:
            exclus.add(moyen)
        else:
            voulus.add(moyen)
            reste.append(entre + trouve.group())
        fin_d_avant = trouve.end()
    reste.append(lu[fin_d_avant:])
    return MoyensLus(frozenset(exclus - voulus), "".join(reste))


def lire_sans_moyen(texte: str) -> frozenset[str]:
    """The ways that a text told anywhere says that its writer does not have, or must not be reached by."""
    lu = lisible(texte)
    sans = {"telephone"} if ne_telephone_pas(texte) else set()
    for trouve in _MOYEN.finditer(lu):
        avant = lu[max(0, trouve.start() - 40) : trouve.start()]
        if _SURVEILLE.search(avant) or (_REFUSE.search(avant) and not _ECRIT.search(lu)):
            sans.add(str(trouve.lastgroup))
        a_soi = _POSSESSION.search(avant)
        if a_soi and not trouve["courrier"] and not _DE_QUELQU_UN.match(lu[trouve.end() :]):
            sans.add(str(trouve.lastgroup))
    return frozenset(sans)


def ne_parle_que_de_la_reponse(texte: str) -> bool:
    """Whether a text that rules ways to reply out tells nothing of the dispute ("il lit mes mails")."""
    return bool(lire_sans_moyen(texte)) and not (nomme_un_objet(texte) or lire_situation(texte).reclamation)


def ne_nomme_qu_un_moyen(texte: str) -> bool:
    """Whether a text is a way to reply and nothing else ("un sms svp", "plutôt par mail")."""
    lu = lisible(texte)
    return bool(_MOYEN.search(lu)) and not _AUTOUR_D_UN_MOYEN.sub("", _MOYEN.sub("", lu)).strip(" .,!")


def est_sans_toit(texte: str) -> bool:
    """Whether somebody says that they have no home of their own where letters reach them."""
    return bool(_SANS_TOIT.search(lisible(texte)))


def _est_nie(entre: str, avant_nie: bool) -> bool:
    """Whether what stands between a way and the one before it denies it."""
    if avant_nie and _ENCORE.match(entre):
        return True
    return bool(_NIE.search(_LIMITE.split(entre)[-1]))


def _exclus_d_un_bloc(lu: str) -> frozenset[str]:
    """What is ruled out without being named, or by what the person cannot do."""
    if _TOUS.search(lu):
        return frozenset(MOYENS)
    exclus = {"courriel", "telephone"} if _LES_PREMIERS.search(lu) else set()
    if ne_telephone_pas(lu):
        exclus.add("telephone")
    if est_sans_toit(lu):
        exclus.add("courrier")
    return frozenset(exclus)


_LETTRE_D_AVANT = re.compile(
    r"\bperdu\w*[^.!?,;]{0,15} (?:lettre|courrier|mail)s?\b(?: de \w+)?"
    r"|\b(?:mod[èe]les?|exemples?|brouillons?) (?:de |d['’])(?:lettre|courrier|mail)s?\b|\b(?:lettre|courrier|mail)s?[- ]types?\b"
    r"|\b(?:lettre|courrier|mail|sms)s? (?:[aà] |au )(?:(?:mon|ma|la|le|leur) )?(?:m[ée]decin|docteur|dentiste|caisse|cpam|s[ée]cu|employeur|patronne?|m[ée]diat\w+|directeur)\b"
    r"|\b(?:lettre|courrier|mail)s? (?:de (?:refus|rejet|r[ée]clamation|contestation|la (?:caisse|cpam|s[ée]cu))|perdu\w*|re[çc]u\w*|de leur part)\b",
    re.IGNORECASE,
)


def sans_lettre_d_avant(texte: str) -> str:
    """The text without the letters exchanged before ("il a perdu la lettre de refus"): no way to reply. Never raises."""
    return _LETTRE_D_AVANT.sub(" ", texte)

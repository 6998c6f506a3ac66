"""Which version of the wording the person asks for: simple words, or the ordinary ones."""

import re

from bot.extraction.langue.formules import bref, entier, lisible, un_de

_PLUS = re.compile(r"(?<!\s)\s*\+\s*")
_PARLER = r"(?:reli(?:re|s|sez)|resume[rz]?|remontre[rz]?|parle?[rz]?|dis|dites|dire|redire|redites|explique[rz]?|reexplique[rz]?|ecri(?:re|s|vez)|reformule[rz]?|repete[rz]?|faire|faites|reponde[rz]|repondre)"
_MAL = r"(?:pas|mal|peu|un|petit|tres|trop|bien|bon|beaucoup|encore)"
_SIMPLE = un_de(
    r"(?:version|langage|langue|mode|francais|mots?|phrases?|explication) (?:plus )?(?:simple|facile|courte?|simplifiee?|falc)s?",
    r"facile a (?:lire|comprendre)|f\.?a\.?l\.?c",
    rf"{_PARLER}[- ]?(?:[a-z]+['-]? ?){{0,5}}?(?:plus (?:simple(?:men[t]?)?|facile(?:ment)?)|(?<!c'est )(?<!est )simple(?:ment)?(?=\W*$))",
    r"(?:j'|je |moi )?(?:apprends?|debute en) (?:le )?francais|francais (?:n'est|est|c'est) pas ma langue|(?:du|le) mal a lire|lis (?:tres )?(?:mal|difficilement)"
    r"|(?:je suis |suis )?(?:dyslexique|illettree?)|sais pas (?:bien |tres bien )?lire",
    r"(?:en |de facon |de maniere )plus simple|simplifie[rz]?|vulgarise[rz]?|des mots (?:plus )?(?:simples|faciles|de tous les jours)",
)
_MAL_LE_FRANCAIS = un_de(
    rf"(?:parl\w*|compren\w*|lis|lire|ecri\w*|connais|sais) (?:{_MAL} )+(?:(?:le|en) )?francais|un (?:petit )?peu (?:de |le )?francais|francais (?:est |c'est )?(?:{_MAL}|difficile|dur|complique)",
)
_D_UN_AUTRE = un_de(
    r"(?:(?:ma|mon|mes|sa|son|ses|leurs?|notre|nos|le|la|les|une?) [a-z-]+|elles?|ils?|qui) (?:ne |n')?(?:parl|compren|lit|lis|ecri|conna|sai|sav)[a-z]*"
)
"""Whose French is spoken of, where it is not the writer's."""
_PLUS_SIMPLE = entier(
    r"(?:c'est |en |fais |faites |un peu |beaucoup )?plus (?:simple(?:ment)?|facile(?:ment)?)", r"simple(?:ment)?"
)
_SIMPLE_D_ABORD = re.compile(
    r"^\W*(?:(?:bonjour|svp|stp|en|la|une|oui|je (?:veux|voudrais)|passe[rz]? (?:en|a la)|mette[rz] ?(?:la)?)\W+)*(?:version|langage|mode) (?:plus )?(?:simple|facile|simplifiee?)(?! (?:de|du|d'))"
)
_EN_FACILE = un_de(
    r"^en (?:plus )?facile",
    r"en (?:plus )?facile(?: svp| stp| s'il vous plait)?(?=\W*$)",
    r"comme (?:a|pour|si j'etais) un enfant",
    r"comme si j'avais \d+ ans|comme a (?:quelqu'un|une personne) qui (?:ne |n')?(?:y |en )?(?:connai[st]|comprend|sait|lit)[a-z]* (?:rien|pas|mal|bien mal)",
)
_SIMPLEMENT_D_ABORD = un_de(
    r"(?:explique|expliquer|dis|dites|dire|raconte|raconter|parle)[rz]?(?:[- ](?:moi|nous))? (?:tres |bien )?simplement (?:a quoi|ce|c'est|comment|le|la|les|qui)"
)
"""A manner asked for before what is to be told in it, whatever that is."""
_NORMALE = un_de(
    r"(?:version|langage|mode) (?:normale?|complete?|ordinaire|habituelle?|longue?|classique|d'origine)",
    rf"{_PARLER}[- ]?(?:moi |nous )?(?:\w+ ){{0,2}}?(?:normal(?:e|ement)?|comme avant|comme a (?:un|une) adulte|avec des phrases normales)",
    r"(?:arrete[rz]?|enleve[rz]?|quitte[rz]?|desactive[rz]?|stop|plus|pas|sans) (?:\w+ ){0,2}?(?:version|langage|mode) simple",
    r"(?:revenir|retour|repasse[rz]?|remet(?:s|tez|tre)) (?:\w+ ){0,3}?(?:normale?|complete?|comme avant)",
)
_PAS_UNE_VERSION = un_de(
    r"(?:le|c'est|ce (?:serait|sera)|beaucoup|quel est le|quoi de|serait|moyen|facon|maniere|voie|chemin|solution) ?(?:la |le )?plus simple"
    r"(?! (?:s'il|svp|stp|la reponse))(?= (?:pour|de|par|c'est|que|est|serait|possible|a faire|moyen))",
    r"lettres?|lois?|modeles?|formulaires?|brochure|mediat\w+",
    r"simple (?:question|reclamation|courrier|lettre|demande|renseignement|formulaire|erreur|mail|message|appel|copie|oui)",
)


def lire_version(texte: str) -> bool | None:
    """True where the person wants simple words from now on, False for the ordinary ones, None where they ask neither."""
    lu = lisible(_PLUS.sub(" plus ", texte))
    if not bref(lu):
        return None
    if _NORMALE.search(lu):
        return False
    dite = (_SIMPLE.search(lu) and not _D_UN_AUTRE.search(lu)) or (
        _MAL_LE_FRANCAIS.search(lu) and not _D_UN_AUTRE.search(lu)
    )
    demandee = (
        _SIMPLE_D_ABORD.match(lu)
        or _EN_FACILE.search(lu)
        or _SIMPLEMENT_D_ABORD.search(lu)
        or _PLUS_SIMPLE.search(lu)
        or (dite and not _PAS_UNE_VERSION.search(lu))
    )
    return True if demandee else None

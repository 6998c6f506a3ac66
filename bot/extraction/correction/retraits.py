"""What the person wants taken out of what will be sent: a line ("enlevez mon téléphone"), a sentence, words of the story."""

import re

from bot.extraction.correction.desaveux import (
    desavoue_le_lieu,
    desavoue_le_nir,
    dit_l_adresse_de_l_autre,
    dit_qu_il_n_y_a_pas_de_decision,
    donnee_tue,
    reprend_le_nir,
    tait_le_nir,
)
from bot.extraction.langue.formules import bref
from bot.extraction.langue.orthographe import redresser
from bot.extraction.langue.pliage import plier
from bot.extraction.recit.coupes import Fin, Retrait, ce_qui_est_parti, est_un_passage, retirer, separer_la_fin

__all__ = [
    "Fin",
    "Retrait",
    "ce_qui_est_parti",
    "desavoue_le_lieu",
    "desavoue_le_nir",
    "dit_l_adresse_de_l_autre",
    "dit_qu_il_n_y_a_pas_de_decision",
    "est_un_numero",
    "lire_retrait",
    "mots_cites",
    "mots_du_recit",
    "objets_du_retrait",
    "ordonne_de_retirer",
    "reprend_le_nir",
    "retire_ce_qui_precede",
    "retirer",
    "separer_la_fin",
    "sujet_de_la_ligne",
    "tait_le_nir",
]

_LIGNES = {
    "telephone": re.compile(
        r"(?:(?:numeros?|num) (?:de )?)?(?:telephone|tel|portable|mobile|fixe)(?: (?:fixe|portable|mobile))?"
    ),
    "courriel": re.compile(r"(?:adresse )?(?:mail|e-?mail|mel|courriel)"),
    "nir": re.compile(r"(?:numero|num) (?:de )?(?:secu\w*|securite sociale)|nir"),
    "adresse": re.compile(r"adresse(?: postale)?"),
    "code_postal": re.compile(r"code postal|cp"),
    "date_naissance": re.compile(
        r"date de naissance|naissance|annee de naissance|(?:(?:que|qu') ?(?:je suis |suis )?)?nee? (?:le|en) [0-9a-z /.-]+"
    ),
}
"""Lines that may be taken out, by the subject of a correction."""
_RETIRER = r"(?:(?:r?enlev|retir|supprim|effac|vir|ray|ot)(?:e[rzs]?|ez)|(?:ne |n')?(?:mets|mettez|laisse[rz]?|garde[rz]?|ecri(?:s|vez))[- ](?:surtout )?(?:pas|plus))"
_NOMMER = r"(?:parl|mentionn|cit|evoqu|indiqu|precis|racont)"
_TAIRE = re.compile(
    rf"^\W*(?:(?:non|mais|et|en fait|finalement|ah|surtout|svp)\W+)*(?:(?:ne |n')?(?:{_NOMMER}e[rz]?|di(?:tes|s))[- ](?:surtout )?(?:pas|plus)"
    rf"|(?:il )?(?:ne )?(?:faut|faudrait) (?:pas|plus) (?:en )?(?:{_NOMMER}er|dire)|je (?:ne )?veux (?:pas|plus) (?:qu'on |que vous |en )?(?:{_NOMMER}(?:er|iez|e)|dire|disiez))"
    r" (?:de |du |d'|des |que |qu')?(?P<objet>[^?\n]+?)(?:[ ,]+(?:svp|stp|s'il (?:vous|te) plait|merci))*\W*$"
)
""" "Ne parlez pas de mon mari": what tells of it must go out of the story."""
_NE_VEUT_PAS = re.compile(
    r"^\W*(?:(?:non|mais|et|en fait|finalement|ah|oui)\W+)*je (?:ne )?(?:veux|souhaite|prefere|voudrais) (?:pas|plus|ne pas|ne plus) "
    r"(?:(?:donner|communiquer|mettre|indiquer|laisser|transmettre) (?P<objet>[^?\n]{3,50}?)(?: finalement| en fait)?|que (?P<vu>[^?\n]{3,50}?) (?:apparai\w+|figur\w+|soi(?:t|ent) (?:ecrit|mis|note|transmis|indique|communique)\w*)[^?\n]{0,20}?)\W*$"
)
""" "Je ne veux pas donner le nom du dentiste", "je veux pas que ma date de naissance apparaisse"."""
_ORDRE = re.compile(
    rf"^\W*(?:(?:ok|oui|non|mais|et|bon|alors|ah|tiens|finalement|en fait|enfin|au final|tout compte fait|apres reflexion|svp|par contre|attende[zr]|c'est bon|parfait|vous pouvez|pouvez[- ]vous|il faut|faut|je veux|je voudrais|voudrais|peut[- ]on"
    rf"|on peut|s'il vous plait)\W+)*{_RETIRER}[- ]?(?:moi )?(?P<objet>[^?\n]+?)(?:[ ,]+(?:svp|stp|s'il (?:vous|te) plait|merci))*\W*$"
)
_ORDRE_NEGATIF = re.compile(
    r"^\W*(?:(?:ok|oui|non|mais|et|bon|alors|en fait)\W+)*(?:(?:ce n'est|c'est|c'etait|il n'y a|il y a|y a) )?pas (?:une? |d'|de )?(?P<objet>[^?\n]+?)\W*$"
)
"""What stands in a line is no such thing, or must not be there: "pas de numéro de sécu"."""
_NOMME_PUIS_ORDRE = re.compile(
    rf"^\W*(?P<objet>(?:le|la|l'|mon|ma|ce|cette) ?[a-z' -]{{2,25}}?)(?: ?,| (?:c'est|c'etait|est|n'est|il est|elle est|ne sert)(?![a-z]))[^?\n]{{0,60}}?\b{_RETIRER}[- ](?:le|la|les|ca|cela)"
    r"(?:[ ,]+(?:svp|stp|s'il (?:vous|te) plait|merci))*\W*$"
)
""" "Le numéro, c'est celui de mon père, supprimez-le"."""
_NOMME_A_VIDER = re.compile(
    r"^\W*(?P<objet>(?:le |la |l'|les |mon |ma |mes |votre |vos )?[a-z' -]{2,30}?) ?(?::|,|est|c'est)? ?(?:est |c'est )?(?:a (?:r?enlever|retirer|supprimer|effacer|virer|oter))\W*$"
)
""" "Votre adresse : à supprimer"."""
_ET = re.compile(r" ?,(?: et| puis| aussi)? | (?:et|puis|ainsi que|plus) (?:aussi )?")
_DANS_LE_RECIT = re.compile(
    r"[ ,]+(?:du|de la|de mon|de ma|de|dans le|dans mon|dans la|dans ma) (?:texte|recit|histoire|message|lettre|demande|resume)\b.*$"
)
_PHRASE = re.compile(
    r"^(?:la |le |les |ma |mon |cette |toute la )?(?:phrase|passage|partie|bout|ligne|morceau|mots?|truc|histoire|fin|debut|passages|ce que j'ai (?:dit|ecrit))s? "
    r"(?:sur|de|du|d'|avec|ou|qui (?:parle|dit)|concernant|a propos de|que|:)+ ?(?:je parle (?:de la|de l'|des?|du|d'))? ?"
)
_DU_RECIT_D_ABORD = re.compile(
    rf"^\W*(?:(?:et|mais|aussi|sinon|ok|oui|non) ?,? )*(?:(?:corrige[rz]?|modifie[rz]?|change[rz]?|reprene[rz]) )?(?:dans |pour |sur |de )?(?:du |le |la |mon |ma |l'|ce )?"
    rf"(?:recit|histoire|texte|message|resume)[ ,:]+(?=(?:(?:il faut|faut|merci de|vous pouvez) )?{_RETIRER})"
)
""" "Dans le récit, enlevez …": where it stands comes first."""
_DU_RECIT_DEVANT = re.compile(
    r"^(?:du|de (?:mon|ma|la|l')|dans (?:le|mon|ma|la|l')) ?(?:recit|histoire|texte|message|resume)[ ,:]+"
)
_LA_PHRASE = re.compile(r"^(?:la|le|les|cette|ce) (?:phrase|passage|partie|bout|morceau|mots?)s? :? ?")
_MOT = re.compile(r"^(?:le|les|ce|ces) mots? (?!sur|de |d')")
_RECIT = r"(?:recit|histoire|texte|message|resume|demande)"
_DERNIERE_PHRASE = re.compile(
    r"(?:(?:ma|mes|la|le|les|cette|toute la) )?(?:toute )?(?:derniere?s?|fin de la) (?:phrase|ligne)s?"
)
_DERNIER_PASSAGE = re.compile(
    r"(?:(?:mon|ma|mes|la|le|les|ce|cette|tout le) )?(?:derniere?s? (?:passage|partie|paragraphe|morceau|ajout|message|chose|truc)s?|fin|ajout"
    r"|ce que (?:je viens|vous venez) (?:de |d')(?:dire|ecrire|mettre|r?ajouter|noter)|ce que (?:vous avez|tu as) (?:r?ajoute|mis|note)(?: (?:en dernier|a la fin))?)"
)
_CELA = re.compile(r"(?:ca|cela|la|le|les|l'|tout ca)(?: de la)?")
_OUBLIEZ = re.compile(
    r"^\W*(?:(?:non|en fait|finalement|ah|mais|bon|pardon|et|euh|attende[zr])\W+)*(?:(?:oublie[zr]?|laisse[rz]? (?:tomber|ca)|ne (?:le |l')?(?:mettez|notez|ajoutez|ecrivez)(?:[- ]le)? pas"
    r"|(?:mettez|notez|ajoutez|ecrivez)[- ](?:le )?pas)(?: (?:ca|cela|ce que j(?:e viens de|'ai) (?:dire|dit)))?)\W*$"
)
""" "Non, oubliez ça": nothing is named."""
_CELA_DU_RECIT = re.compile(
    rf"\b(?:mise?s?|r?ajoutee?s?|notee?s?|ecrite?s?|(?:n'est|c'est|est|fait) pas|rien a (?:faire|voir))\b[^.!?\n]{{0,30}}\b{_RECIT}\b"
    rf"[^\n]{{0,40}}?[.!?,;]\W*(?:alors |donc |et |svp )?{_RETIRER}[- ]?(?:ca|cela|la|le|les)(?:[ ,]+(?:svp|stp|s'il (?:vous|te) plait|merci|tout de suite|de la))*\W*$"
)
"""Told where it stands, then "take it out"."""
_ARTICLE = re.compile(r"^(?:(?:votre|vos|mon|ma|mes|le|la|les|un|une|des|cette|ce|son|sa|ses|notre) |l')")
_RAISON = re.compile(
    r" ?[,.;:(] ?(?:ca|cela|c'est|ce|ils?|elles?|je|j'ai|on|car|parce|puisque|pas|rien|merci|svp|stp)(?![a-z]).*$"
)
"""Why it must go: "…, ça les regarde pas"."""
_RAISON_NUE = re.compile(
    r"[ ,.;:(]+(?:car|parce|puisque|vu que|finalement|pas besoin|je|j'|ca|cela|c'est|on|ils?|elles?|merci|svp)(?![a-z]).*$"
)
"""Why a line must go, with or without a comma before."""


def lire_retrait(texte: str) -> Retrait | None:
    """What a short order wants taken out, None where the text gives no such order. Never raises."""
    plie = redresser(texte).plie.strip()
    if bref(plie) and _CELA_DU_RECIT.search(plie):
        return Retrait(None, "", True, Fin.PASSAGE)
    if bref(plie) and (tu := _TAIRE.match(plie)):
        return Retrait(None, _ARTICLE.sub("", tu["objet"]).strip(" \"'«»"), True, du_recit=True)
    nu = _DU_RECIT_D_ABORD.sub("", plie)
    trouve = _ORDRE.match(nu) if bref(plie) else None
    if trouve is None:
        return None
    objet = _DU_RECIT_DEVANT.sub("", dit := trouve["objet"].strip(" \"'-"))
    du_recit = nu != plie or objet != dit or bool(_DANS_LE_RECIT.search(objet))
    mots = _DANS_LE_RECIT.sub("", objet)
    if fin := _fin(mots, du_recit):
        return Retrait(None, "", True, fin, True)
    phrase = _PHRASE.match(mots)
    if mot := _MOT.match(mots):
        return Retrait(None, mots[mot.end() :].strip(" \"'"), False, du_recit=du_recit)
    if phrase or du_recit:
        vises = _RAISON.sub("", mots[phrase.end() :] if phrase else mots)
        return Retrait(None, _ARTICLE.sub("", vises).strip(" \"'«»"), phrase is not None, du_recit=True)
    sujet = sujet_de_la_ligne(objet)
    return Retrait(sujet, "", False) if sujet else None


def mots_du_recit(objet: str) -> str:
    """The words of the story that an object is, where it names nothing else ("le « que faire »")."""
    return _ARTICLE.sub("", objet).strip(" \"'«»") if not _SEUL_POSSESSIF.match(objet) else objet


_SEUL_POSSESSIF = re.compile(r"^(?:mon|ma|mes|notre) ")
"""What a person calls theirs is written so in their story; "le" only points at the words."""


def objets_du_retrait(texte: str) -> list[list[str]]:
    """What a short order wants taken out, part by part ("le numéro de sécu et la date des faits"): as it is given, then
    without the reason at its end ("… je préfère pas"); empty where it is none.
    """
    plie = redresser(texte).plie.strip()
    if not bref(plie) or _DU_RECIT_D_ABORD.match(plie):
        return []
    ordre = _ORDRE.match(plie)
    trouve = ordre or _ORDRE_NEGATIF.match(plie) or _NOMME_PUIS_ORDRE.match(plie) or _NOMME_A_VIDER.match(plie)
    objets = [trouve["objet"]] if trouve else []
    if tu := _NE_VEUT_PAS.match(plie):
        objets = [tu["objet"] or tu["vu"]]
    elif tue := donnee_tue(texte):
        objets = [tue]
    if ordre and (nu := _RAISON_NUE.sub("", ordre["objet"])) != ordre["objet"]:
        objets.append(nu)
    nus = [_PARTOUT.sub("", _MIS_A_LA_PLACE.sub("", objet)) for objet in objets]
    return [[part.strip(" \"'-") for part in _ET.split(objet)] for objet in nus]


_PARTOUT = re.compile(
    r"[ ,]+(?:(?:de |d')?partout|completement|totalement|entierement|d[eu] (?:mon |ma |la |l'|tout le )?(?:dossier|demande|saisine|formulaire)|qu'il (?:n')?apparaisse nulle part)(?=\W*$)"
)
_MIS_A_LA_PLACE = re.compile(
    r"[ ,]+(?:et |mais )?(?:(?:re)?met(?:tez|s)|notez|prenez|ecrivez|gardez|plutot|a la place|utilisez|repondez)(?![a-z]).*$"
)
"""What is to stand there now: it is read as a datum of its own."""


def est_un_numero(objet: str) -> bool:
    """Whether an object is "le numéro" and no more, whatever number that is."""
    return bool(re.fullmatch(r"(?:le|mon|ce|un) ?(?:numero|num|n°)", objet.strip()))


def sujet_de_la_ligne(objet: str) -> str | None:
    """The line that may be taken out, by the subject of a correction, that an object names."""
    ligne = _ARTICLE.sub("", objet)
    return next((sujet for sujet, motif in _LIGNES.items() if motif.fullmatch(ligne)), None)


def _fin(mots: str, du_recit: bool) -> Fin | None:
    if _DERNIERE_PHRASE.fullmatch(mots):
        return Fin.PHRASE
    return Fin.PASSAGE if _DERNIER_PASSAGE.fullmatch(mots) or (du_recit and _CELA.fullmatch(mots)) else None


def retire_ce_qui_precede(texte: str) -> bool:
    """Whether a text takes back what was just added, and names nothing ("non enlevez ça", "finalement laissez tomber")."""
    plie = redresser(texte).plie.strip()
    ordre = _ORDRE.match(plie)
    return bool(bref(plie) and ((ordre and _CELA.fullmatch(ordre["objet"].strip(" -.!"))) or _OUBLIEZ.match(plie)))


def ordonne_de_retirer(texte: str) -> bool:
    """Whether a text begins with the order to take something out, or not to tell it."""
    if _TAIRE.match(redresser(texte).plie):
        return True
    return bool(_ORDRE.match(_DU_RECIT_D_ABORD.sub("", redresser(texte).plie.strip())))


def mots_cites(texte: str, recit: str) -> list[str]:
    """The words of the story that an order to take out repeats: all of them, else part by part; empty where it repeats none."""
    trouve = _ORDRE.match(_DU_RECIT_D_ABORD.sub("", plier(texte).plie.strip()))
    if trouve is None:
        return []
    objet = trouve["objet"].strip(" \"'-«».")
    for parties in ([objet], _ET.split(objet), [_RAISON.sub("", objet)]):
        nues = (_LA_PHRASE.sub("", partie).strip(" \"'«».,") for partie in parties)
        essais = ((nue, _ARTICLE.sub("", nue)) for nue in nues)
        trouves = (next((mots for mots in deux if est_un_passage(recit, mots)), None) for deux in essais)
        if gardes := [mots for mots in trouves if mots]:
            return gardes
    return []

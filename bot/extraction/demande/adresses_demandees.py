"""Asking for the address of a caisse, or where a letter goes. Vocabulary only."""

import re

from bot.extraction.langue.formules import bref, lisible, un_de

_CAISSE = r"(?:cpam|caisses?|secu\w*|mediat\w+|assurance maladie|cgss|guichets?|agences?|accueil)"
_ECRIT = r"(?:lettres?|courriers?|demande|dossier|papiers?|documents?|recommandes?|saisine|enveloppe)"
_ENVOYER = r"(?:envoi[es]?\w*|envoy\w*|enverr\w*|poste[rz]?|adresse[rz]?|ecri\w+|expedi\w*|depose[rz]?)"
_OU = r"(?:ou|a qui|a quelle adresse|a quel endroit|vers ou)"
_DEMANDE = un_de(
    rf"(?<!mon )(?<!changer d')(?<!d')adresses?(?! (?:mail|e-?mail|electronique|ip|courriel))[^.?!\n]{{0,25}} {_CAISSE}",
    rf"{_CAISSE}(?: [a-z'-]+){{0,5}},? (?:c'est quoi |quelle (?:est )?|donne[rz]?[- ]?(?:moi )?)?(?:l'|son |leur |quelle )?(?<!mon )(?<!notre )adresse(?! mail| e-?mail)",
    r"(?:quelle|c'est quoi (?:l'|leur |son )) ?adresse(?! mail| e-?mail| dois-je donner)",
    r"^\W*(?:(?:et|c'est quoi|quelle est|ok|donc|du coup|juste|merci|svp)\W+)*(?:l'|leur |son )adresse(?: (?:exacte|postale|complete|svp|stp))*(?=\W*$)|[?.,;] (?:et )?(?:l'|leur |son )adresse(?: exacte| postale)?(?=\W*$)",
    r"(?:vous (?:avez|auriez|connaissez)|avez[- ]vous|donne[rz]?(?:[- ]moi)?|je cherche|il me faut) (?:donc |aussi )?(?:l'|leur |son )adresse(?= ?\W*$)",
    rf"{_OU} (?:est-ce que |dois-je |faut-il |je (?:dois|peux|vais) |on (?:doit|peut) |il faut |je |j'|on |l'|la |le |doit-on |)+{_ENVOYER}(?:[- ]\w+){{0,4}}?(?: {_ECRIT}|\W*$)",
    rf"{_ENVOYER} (?:\w+ ){{0,4}}?{_ECRIT}?,? ?{_OU}(?=\W*$|\W*\?)",
    rf"{_ECRIT} (?:je |on |j'|la |l'|le |doit |dois |faut |il )*{_ENVOYER} {_OU}",
    r"(?:c'est|ce serait|de|depend\w* d[e']|releve\w* d[e']|^|,) ?(?:quelle|laquelle) (?:est (?:la |ma )?)?(?:caisse|cpam)(?= ?\W*$| (?:je |j'|on |pour moi|la mienne|alors|dans ce cas|dont))",
    rf"(?:y a (?:t[- ]il )?(?:un|une)|il y a (?:un|une)|ou (?:est|se trouve|sont)|c'est ou|trouver) (?:le |la |l'|un |une )?{_CAISSE} (?:a|de|du|au|en|pour)",
)
_VOULUE = un_de(
    r"donne[rz]?|connais\w*|avez|as|avoir|cherche|faut|trouver?|quelle?|c'est quoi|envoye[rz]?|dis|dites|ou"
)
_DES_CAISSES = un_de(r"commission[^.?!\n]{0,20}caisse|mediat\w+")
""" "L'adresse de la commission de la caisse": that of the caisse."""
_ET_CELLE = re.compile(r"^\W*(?:et|sinon|aussi|ok|merci)?\W*(?:pour )?(?:celle|celui)s? (?:de |du |d'|des |pour )")


_AILLEURS = un_de(
    r"(?:adresses?|coordonnees|numeros?(?: de telephone)?|telephone|tel|e-?mail|mail) (?:[a-z]+ )?(?:du|de la|de l'|de l|d'un|d'une|des|de mon|de ma|de notre) ?(?:bon |bonne )?"
    r"(?:tribuna(?:l|ux)|juges?|pole social|greffe|cour|commission|cra|cmra|ordre|conseil de l'ordre|avocate?s?|huissiers?|mairie|prefecture|hopital|clinique|police|gendarmerie|procureur|assistante? sociale|france services)",
)


def en_demande_une_ailleurs(texte: str) -> bool:
    """Whether the address or the number asked for is that of a body whose addresses nobody here has ("l'adresse du tribunal")."""
    lu = lisible(texte)
    voulue = texte.rstrip().endswith("?") or bool(_VOULUE.search(lu))
    return bref(lu) and voulue and bool(_AILLEURS.search(lu)) and not _DES_CAISSES.search(lu)


def demande_une_adresse(texte: str) -> bool:
    """Whether the person asks for the address of a caisse or of its mediator, or where the letter goes."""
    lu = lisible(texte)
    return bref(lu, 30) and bool(_DEMANDE.search(lu))


def en_demande_une_autre(texte: str) -> bool:
    """Whether the person asks the same of another place ("et celle de Guadeloupe ?")."""
    return bool(_ET_CELLE.search(lisible(texte)))

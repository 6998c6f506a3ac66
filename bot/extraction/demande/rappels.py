"""Being called back, when, and when somebody can be reached."""

from bot.extraction.langue.formules import MOTS_D_UNE_DEMANDE, bref, lisible, un_de

_QUAND_OU_FIN = (
    r"(?=\W*$|\W+(?:au|a \d|sur|demain|cet|ce (?:soir|matin|midi|jour)|le (?:matin|soir|lundi|mardi|mercredi|jeudi|vendredi|plus|\d|\{)|dans"
    r"|des (?:que|demain|lundi|ce)|plus|vers|apres|avant|quand|lundi|mardi|mercredi|jeudi|vendredi|svp|s'il|merci|stp|si|entre|vite|rapidement"
    r"|aujourd'hui|en (?:fin|debut|journee|soiree)|pour|\{))"
)
_RAPPEL = un_de(
    rf"(?:rappele[rz][- ]?moi|rappelle[- ]moi|me rappele[rz]|appele[rz][- ]moi){_QUAND_OU_FIN}",
    rf"(?<!vient de )(?<!viens de )(?<!va )(?:m'appeler|nous (?:r?appeler|recontacter)|me (?:recontacter|telephoner)){_QUAND_OU_FIN}",
    r"etre (?:\w+ )?(?:r?appelee?|recontactee?)(?! (?:a|madame|monsieur|mme)(?![a-z]))",
    r"(?:demande|demander|programmer|prevoir|voudrais|veux|avoir|obtenir) (?:de |d'|un |une demande de |le )?rappel(?! (?:de|des|du|d'))",
    r"qu(?:'|e )(?:on|un conseiller|une personne|quelqu'un|vous) (?:puisse |pourrait |pourriez )?(?:me |m')r?(?:appel|telephon|contact|recontact)\w*",
    r"(?:qui (?:va |peut |pourrait |doit )?(?:me |m')rap+el+\w*|(?:quelqu'un|on|un conseiller|vous) (?:va |peut |pourrait |pouvez |pourriez |doit |allez )(?:me |m')(?:r?ap+el+\w*|recontact\w*))(?=\W*$|[ ,]+(?:au|svp|s'il|quand|et|g|j'ai|je|\{))",
)
_RAPPEL_RACONTE = un_de(
    r"(?:ils?|elles?|mediat\w+|caisse|cpam) (?:vont|va|doit)(?= (?:me |m'|nous ))",
    r"(?:devai\w*|doivent|jamais|n'a pas|n'ont pas|toujours pas)",
    r"(?<!une )personne (?:ne |me |m'|n')",
    r"(?:a|ont|m'a|m'ont|avait|avaient) (?:bien |pourtant |juste )?(?:dit|promis|assure|repondu|demande)",
    r"(?:ai|avais|avait) (?:deja |encore )?(?:demande|laisse|attendu)",
)
"""A call that was promised or awaited: part of a story."""
_PAS_DE_RAPPEL = un_de(
    r"(?:ne )?(?:me |m')?(?:r?appele[rz]|telephonez)[- ]?(?:moi )?(?:pas|plus|surtout pas)",
    r"(?:annule[rz]?|annulation d[ue]|arrete[rz]?|plus besoin d[ue']|pas besoin d[ue']|laisse[rz]? tomber|supprime[rz]?|sans|pas de|plus de) ?"
    r"(?:le |la |ma |mon |ce |un |demande de |qu'on me |etre )*(?:rappel(?:ee?|le)?|appel)",
    r"(?:ne veux|ne souhaite|veux|souhaite) (?:pas|plus) (?:\w+ )?(?:etre )?r?appelee?",
)
_MOMENTS = (
    ("indifferent", un_de(r"peu importe|n'importe (?:quand|quelle heure)|quand (?:vous|tu) (?:voulez|pouvez|veux)|toute la journee|indifferent|m'est egal")),
    ("apres_midi", un_de(r"apres[- ]midi|aprem|soir(?:ee)?|fin de journee|apres (?:14|15|16|quatorze|quinze|seize) ?h")),
    ("matin", un_de(r"matin(?:ee)?|debut de journee|avant (?:midi|10|11|12) ?h?")),
)  # fmt: skip


def veut_etre_rappele(texte: str) -> bool:
    """Whether the person asks to be called back; "rappelez-moi ce qu'est un motif" asks for something else."""
    lu = lisible(texte)
    autre_chose = _PAS_DE_RAPPEL.search(lu) or _RAPPEL_RACONTE.search(lu)
    return bref(lu, 2 * MOTS_D_UNE_DEMANDE) and bool(_RAPPEL.search(lu)) and not autre_chose


def refuse_le_rappel(texte: str) -> bool:
    """Whether the person wants no call after all."""
    lu = lisible(texte)
    return bref(lu) and bool(_PAS_DE_RAPPEL.search(lu))


def lire_moment(texte: str) -> str | None:
    """When to call: "matin", "apres_midi", or "indifferent"; None where the text does not say."""
    lu = lisible(texte)
    return next((moment for moment, motif in _MOMENTS if motif.search(lu)), None)


_HORAIRES = un_de(
    r"c'est quoi (?:les|vos|leurs?) (?:horaires?|heures? d'ouverture)|(?:c'est|est-ce que c'est|c'est encore|c'est deja) (?:ouvert|ferme)e? (?:la|en ce moment)?(?: maintenant| aujourd'hui)?(?=\W*$)|(?:ca|c'est|ils?|vous) (?:ouvr|ferm)\w+ (?:(?:pas )?le (?:samedi|dimanche|lundi|mardi|mercredi|jeudi|vendredi|soir|midi|matin|week)|a quelle|quand|a \d|demain)|^\W*(?:(?:et|aussi|bonjour) )*(?:les |des |quels |vos |leurs? )?horaires?(?: (?:du guichet|de (?:la |ma )?(?:caisse|cpam|secu)|de l'accueil)(?: (?:de |d'|du )[a-z'-]+)?)?(?=\W*$)|vos horaires|^\W*(?:et )?(?:le |ce )?(?:samedi|dimanche|week-?end)\W*$",
    r"^\W*(?:(?:et|aussi|plus|sinon) )*(?:ses|leurs?|les|vos|des) (?:horaires?|heures? d'ouverture)(?: (?:d'ouverture|de la caisse|de la cpam|d'accueil|c'est quoi))?\W*$",
    r"(?:quels?|quelles?) (?:sont |est )?(?:vos |les |leurs |l'|ses )?(?:horaires?|heures? d'ouverture)",
    r"(?:c'est|vous etes|etes-vous|ils sont|le 36 ?46 est|la caisse est|l'accueil est) (?:bien |encore |deja )?(?:ouvert|ferme)e?s?"
    r" ?(?:quand|a quelle heure|jusqu'a quelle|a partir de quelle|le (?:samedi|dimanche|midi|soir|matin)|maintenant|aujourd'hui|demain"
    r"|en ce moment|a cette heure|\?)",
    r"(?:a|jusqu'a|a partir de) quelle heure [^.!?\n]{0,30}?(?:ouvr|ferm|appel|joindre|telephon|repond)\w*",
)
_MOTS_D_UNE_QUESTION = 12


def demande_les_horaires(texte: str) -> bool:
    """Whether the person asks when somebody can be reached."""
    lu = lisible(texte)
    return bref(lu, _MOTS_D_UNE_QUESTION) and bool(_HORAIRES.search(lu))


_SANS_TELEPHONE = un_de(
    r"(?:suis|etant|moi|c'est) (?:\w+ )?(?:sourde?|malentendante?|muette?|sourde?[- ]muette?)",
    r"(?:pas|sans|jamais|ni|non) ?(?:de |d'|le |par |au |un |avoir de )*(?:telephone|tel|appel telephonique|coup de fil)",
    r"(?:peux|sais|veux|arrive|entends|puis) (?:\w+ )?(?:pas|plus|rien) (?:\w+ )?(?:telephoner|appeler|au telephone|par telephone)",
)


def ne_telephone_pas(texte: str) -> bool:
    """Whether the person says that they cannot, or will not, be spoken to by telephone."""
    return bool(_SANS_TELEPHONE.search(lisible(texte)))

"""How people name the lines of the summary, besides the words under which it shows them: patterns over folded text."""

SOIGNANT = (
    r"(?:professionnel\w*|medecin|docteur\w*|chirurgien\w*|dentiste|praticien\w*|cabinet|specialiste|generaliste|infirmi\w+|pharmaci\w+"
    r"|opticien\w*|sage[- ]femme|orl|(?:kine|osteo|ophtalmo|gyneco|dermato|cardio|neuro|pneumo|uro|psy|radio|rhumato|allergo|ortho|podo|audio"
    r"|gastro|endocrino|pedi|chiro|onco|stomato)[a-z]*)"
)
"""A health professional, as people call theirs."""
_PROFESSIONNEL = rf"(?:du|de la|de l'|de mon|de ma|de ce|de cette) ?{SOIGNANT}"
_TITRE = r"(?:docteure?|dr|professeure?|cabinet|clinique|centre|polyclinique|pharmacie)(?![a-z])"
_COURRIER = r"(?:reclamation|contestation|lettre de reclamation)"
_DEMANDAIT = r",? (?:(?:je|on) (?:y |leur )?demandai[st]|(?:j'y |je (?:leur )?|j')(?:ai|avais) demande|port(?:e|ait) sur|concern(?:e|ait)|demandait|(?:c'est|c'etait|etait|est) (?=(?:pour|sur) ))"
"""What says of a complaint what it asked for."""
AUTRES_NOMS = {
    "recit": r"(?:recit|histoire)",
    "demande": r"(?:ce que (?:j'attends|je (?:demande|veux|souhaite|voudrais)|vous attendez)|demande(?: (?:de |d')[a-z' ]{2,40}?)?|souhait|attentes?)",
    "professionnel.nom": rf"nom {_PROFESSIONNEL}|nom(?=(?: ?[:=]+ ?| (?:c'est|cest|c|est) )(?:le |la )?{_TITRE})|{SOIGNANT}(?= (?:c'est|cest|s'appelle) (?:le |la )?{_TITRE})",
    "professionnel.ville": rf"ville {_PROFESSIONNEL}",
    "professionnel.date_faits": r"date(?: des faits)?",
    "reclamation.objet": rf"(?:(?:sujet|objet)(?: de (?:la|ma) reclamation)?|{_COURRIER}(?={_DEMANDAIT}))",
    "reclamation.date": r"date de (?:la |ma )?reclamation",
    "reclamation.canal": r"moyen de (?:la|ma) reclamation",
    "reclamation.date_reponse": r"date de (?:la |leur )?reponse(?: de (?:la|ma) caisse)?",
    "decision.date_notification": r"(?:date de (?:la|leur) )?decision",
    "decision.montant_euros": r"(?:somme|montant)(?: en jeu)?",
    "professionnel.montant_euros": r"(?:somme|montant)(?: en jeu)?",
    "demandeur.ville": r"ville",
    "personne_concernee.code_postal": r"code postal(?: (?:de (?:la personne(?: concernee)?|l'assuree?|l'interessee?|(?:mon|ma|mes|notre) [a-z-]+)|d'elle|a elle|a lui))?",
}
_SA_VILLE = {"professionnel.ville": r"(?:la |sa |leur )ville"}
DE_QUI = {
    "professionnel": {"professionnel.nom": r"(?:le |son |leur )(?:vrai |bon )?nom", **_SA_VILLE},
    "professionnel.ville": _SA_VILLE,
}
"""What bare words name while somebody is spoken of ("et la ville c'est…", of the dentist whose name was just put right), or
where theirs is the only town that is known.
"""
LES_SIENNES = {"demandeur.ville": r"(?:ma|notre)"}
"""While somebody else is spoken of, only these words still name the line of who writes."""
AVEC_ARTICLE = {"demandeur.code_postal": r"(?:mon|ma|votre)"}
"""Lines that only their article tells from those of the person concerned."""
ARTICLE = r"(?:mon|ma|mes|le|la|les|l'|votre|vos)"
EXCUSE = r"(?:non|nan|pardon|ah|oh|oups|euh|enfin|desolee?|mince|zut|excusez(?:[- ]moi)?|attende[zr]|attends?|erreur)"
"""A word that begs pardon for what was said, before it is said otherwise."""
OUVRE = rf"(?:{EXCUSE}|en fait|au fait|mais|et|stop)"
"""A word with which a correction may begin."""
MIS = r"(?:j'ai|jai|j'avais|g) (?:bien )?(?:mi[st]?|dit|ecrit|marque|tape|donne|rempli|note)"
""" "J'ai mis Nadia": what was written down follows."""
_MAL_MIS = (
    r"(?:j'ai|jai|j'avais|g|je me suis trompee?|jme suis trompee?)(?: (?:mi[st]?|dit|ecrit|marque|tape|donne|rempli) (?:n'?importe (?:quoi|koi|kwa)|une? (?:betise|erreur|faute|connerie)|mal))?"
    r"(?: (?:pour|pr|sur|dans|de|a))?"
)
""" "J'ai mis n'importe quoi pour": the line that is named next was filled in wrongly."""
DEVANT = (
    rf"(?:(?:{_MAL_MIS}|{OUVRE}|oui|alors|bonjour|sinon|aussi|corrige[rz]?|modifie[rz]?|change[rz]?|(?:re|r)?ecri(?:s|vez|re)|refai(?:s|tes|re)|mettez|notez|(?:pour )?la ligne"
    r"|pour|pr|dans|il faut|faut|faudrait|je veux|je voudrais|pouvez[- ]vous|vous pouvez|on peut|peut[- ]on)\W+){0,6}"
)
FAUSSE = (
    r"(?:(?:n'|ne )?(?:est|sont) (?:fausses?|faux|erronee?s?|incorrecte?s?|inexacte?s?|mauvaise?s?|a (?:corriger|changer|modifier)"
    r"|pas (?:la |le )?(?:bon(?:ne)?|juste|correcte?))[ ,;:.]+(?:(?:c'est|c'etait|c|ecrivez|mettez)\W+)?)"
)
_DOUTE = r"(?:(?:je )?(?:ne |n'|m'en |me |la |l')*(?:sais|souviens|rappelle|suis) (?:pas|plus)(?: (?:trop|bien|exactement|sure?|tres))*|(?:a peu pres|environ|au pif))"
"""What is not known well: "je sais plus, mettez début octobre"."""
ENTRE = (
    rf"(?: ?[:=]+ ?|(?: ?,? {_DOUTE}[ ,;:.]+| ?,? )(?:mettez|mets|notez|ecrivez|marquez|disons)(?: plutot| que c'etait| vers)* (?!pas\b|plus\b)|"
    rf"{_DEMANDAIT} ?|"
    r" ?,? (?:c'est|c'etait|cest|s'appelle|c|est|sont|serait|c'est plutot|sera|doit etre) )"
)
SEPARATEUR = r"(?:[.;,\n]+ ?(?:(?:et|puis|aussi) )?| (?:et|puis) (?:que )?)"
RETIRER = r"(?:r?enlev|retir|supprim|effac|vir|vid|ot)(?:e[rzs]?|ez)[- ]?(?:moi )?"
VIDE = (
    rf"(?:(?:a |c'est a |il faut |faut )?{RETIRER}(?:ca|cela|la|le|les|cette ligne|la ligne)?|(?:laisse[rz]? |mettre |mettez )?(?:vide|a vide)"
    r"|rien|aucune?|inconnue?|non connue?|pas connue?)"
)
CELA = rf"{RETIRER}(?:ca|cela|la|le|les|tout)"
"""Takes out what was just named."""
EXISTE_PAS = r"(?:(?:il )?(?:n')?y ?(?:en )?(?:n')?a(?:vait)? (?:pas|jamais)(?: eu)?|(?:je )?n'en ai pas(?: eu)?)"
INEXISTANT = rf"{EXISTE_PAS}(?: (?:de |d')[^.,;!?]{{0,30}})?"
"""Says that what a line holds never was."""
_ECRIVEZ = r"(?:r?mett(?:ez|re)|mets|(?:re)?ecri(?:s|vez|re)|note[rz]?|prene[rz])"
_CECI = r"(?:(?: (?:ceci|ca|cela|le texte suivant|ce texte|ce qui suit))? ?:? ?)"
REMPLACER = (
    rf"(?:\bremplace[rz]?(?:[- ](?:le|la|les|ca|cela|tout))*(?P<ligne>[^:.!?\n]{{0,60}}?) ?\b(?:par|avec){_CECI}"
    rf"|\b{_ECRIVEZ}(?:[- ](?:le|la|ca))?(?: (?:plutot|a la place|simplement|juste|seulement|ceci)){{1,2}}{_CECI}"
    r"|\b(?:mettez|mets|mettre|ecri(?:s|vez|re))(?:[- ](?:le|la|ca))? ?: ?)(?=\S)"
)
"""An order to write something else in the place of what was named."""
REFAIRE = r"(?:refai(?:s|tes|re)|r[e']?ecri(?:s|vez|re)|recommence[rz]?|reprendre|reprenez)"
"""Wants to write a text anew."""
POLITESSE = r"(?:svp|stp|s'il (?:vous|te) plait|merci)?\W*"
INCONNU = r"(?:(?:je |j')?(?:ne |n')?(?:l'|le |la )?(?:connais|sais|ai) (?:pas|plus))"
JUSTE = r"(?:(?:tres |bien )?(?:bons?|bonnes?|ok|parfait\w*|correcte?s?|exacte?s?|justes?(?! une?\b| des?\b| que\b| d'| l[ae]s?\b)|complete?s?)|(?:c'est )?ca(?! va pas))"
FAUX = (
    r"(?:(?:toute? |completement |tres )?(?:fausses?|faux|erronee?s?|incorrecte?s?|inexacte?s?|mauvaise?s?|incomplete?s?)"
    r"|mal (?:ecrite?s?|orthographiee?s?|notee?s?|formulee?s?|dite?s?)|a (?:corriger|changer|modifier|refaire|revoir)"
    r"|pas (?:la |le )?(?:bon(?:ne)?s?|justes?|correcte?s?|ca|exacte?s?)|une (?:erreur|faute)(?: de frappe)?)"
)
COMMANDE = r"(?:de )?(?:corriger|modifier|changer|enlever|retirer|supprimer|rectifier|envoyer|voir|savoir)(?![a-z])"

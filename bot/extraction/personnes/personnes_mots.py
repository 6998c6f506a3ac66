"""Words by which people say for whom they write: patterns over folded text."""

import re

from bot.extraction.personnes.noms_mots import TUTEUR, UN_PARENT

_MON = r"(?:mon|ma|mes|notre|nos)"
_PETIT = r"(?: (?:petite?s?|grande?s?(?![ -](?:peres?|meres?|parents))|jeunes?|vieille?|vieux|cheri?e?|premiere?|deuxieme|ex|deux|trois|quatre|ancienne?|futur\w*|pauvre|autres?))?"
_UN_DE_MES = r"(?:mon|ma|mes|notre|nos|une?|cette?|(?:l')?une? de (?:mes|nos))"
PERSONNES: dict[str, str] = {
    "parent": (
        rf"{_MON}{_PETIT} (?:fils|filles?|enfants?|bebes?|gamine?s?|gosses?|ado|nourrisson|fiston|puce|loulou|garcons?"
        r"|nouveau-ne|jumeaux|jumelles|petite?s?(?=$| a | est | n'a | ne |[.,;!?\n]))"
    ),
    "enfant": rf"{_MON}{_PETIT} (?:pere|papa|mere|maman|parents|daron(?:ne)?)|maman|papa",
    "conjoint": rf"{_MON}{_PETIT} (?:mari|femme|epouse|epoux|conjointe?|compagne|compagnon|concubine?|partenaire"
    r"|copain|copine|cheri)",
    "proche": (
        rf"{_UN_DE_MES}{_PETIT} (?:soeurs?|freres?|oncle|tante|cousine?s?|neveux?|nieces?|grand[- ](?:mere|pere)"
        r"|grands[- ]parents|grand[- ](?:tante|oncle)|mamie|mamy|papi|papy|amie?s?|copine?s?|copains?|voisine?s?|collegue|colocataire|coloc"
        r"|beaux?[- ]\w+|belle[- ]\w+|petite?s?[- ](?:fils|fille|enfants)|marraine|parrain|filleule?|gendre|bru|proche|tontons?|tata)"
        r"|potes?|(?:la |le |les |l')(?:mere|maman|pere|papa|soeur|frere|fils|fille|parents) de (?:mon|ma) (?:mari|femme|conjointe?"
        r"|compagne|compagnon|fils|fille|soeur|frere|amie?)"
    ),
    "professionnel": (
        rf"{_UN_DE_MES} (?:patiente?s?|cliente?s?|usagere?s?|beneficiaires?|residente?s?|assuree?s?|administree?s?|adherente?s?|protegee?s?"
        r"|allocataires?)|(?:premiere?|deuxieme|seconde?|2e(?:me)?|troisieme|3e(?:me)?|autre|dernie"
        r"re?) (?:patiente?|usagere?|beneficiaire|residente?|cliente?|allocataire)|(?:une?|cette?|la|le) (?:dame|monsieur|personne|famille|jeune|couple|homme"
        r"|femme)(?: (?:agee?|isolee?|handicapee?|malade))? (?:que|qu'|dont|qui est suivie?) ?(?:j'accompagne"
        r"|je suis|je m'occupe|nous accompagnons|nous suivons|j'aide|je recois|on accompagne|on suit)"
    ),
}
_LIEN = (
    r"(?P<lien>"
    + "|".join(f"(?P<{qualite}>{mots})" for qualite, mots in PERSONNES.items())
    + r")(?![a-z])(?! (?:et|ni) moi\b)(?! qui (?:ecri|tape|rempli|m'|vous ))"
)
PERSONNE_CORRIGEE = re.compile(
    rf"(?:\bc'(?:est|etait) |\bn'est |\bmais |\bplutot |, ?|^\W*(?:(?:mettez|corrigez|notez|ecrivez|non|oui|en fait|pardon) ?,? )*)"
    rf"(?:(?:plutot|en fait|bien) )?(?P<pas>pas )?{_LIEN}(?! (?:qui|a|est|ont|m'|n'|me|veut|dit|habite))"
)
"""Where a correction says who the person is to the writer, or (`pas`) who they are not."""

AVANT_LE_PROCHE = re.compile(
    r"\W*(?:(?:non|nan|bah|ben|euh|mais|oui|pas (?:pour )?moi|c'est|plutot|en fait|pour|concerne)(?![a-z])[ ,.!]*)*"
)
""" "Non, pas moi, ma femme": what may stand before the relative that answers the question for whom it is."""
PAS_POUR_MOI = re.compile(r"\W*(?:(?:non|nan|bah|ben|euh|c'est)[ ,]+)*pas (?:pour )?moi\W*")

LIEN_DE_SOI = re.compile(
    r"(?<![a-z])(?:moi|je suis|c'est),? (?:c'est )?(?P<lien>(?:son|sa|leur) [a-z]+(?:[- ](?:pere|mere|fils|fille|soeur|frere))?)"
)
""" "Et moi son mari Younes": what who writes is to the person concerned."""
UN_PROCHE = re.compile(rf"(?<![a-z]){_LIEN}")
_UN_INCONNU = (
    r"(?P<autre>(?:le |ce )(?:bebe|nourrisson|nouveau-ne)|(?:une?|des|cette?) (?:vieille |vieux |jeune )?(?:dame|monsieur|personnes?|famille|jeunes?|couple|homme)"
    r"(?: (?:agee?s?|isolee?s?|handicapee?s?|malade|seule?)(?![a-z]))?)(?! (?:de la|du) (?:cpam|caisse|secu))"
)
_AUSSI = r"(?: (?:aussi|egalement|maintenant))?"
_POUR = (
    r"(?:pour|personne concernee,?(?: c'est| est)? ?:?|au nom de|de la part de|a la place de|concern\w+|il s'agit d[e']|s'agissant de|au sujet de|a propos de"
    r"|pour le compte de|au (?:profit|benefice) de|(?:l'interprete|le porte-parole) de|dans l'interet de|en faveur de|les interets de|(?:litige|differend|qui) oppose|(?:dossier|situation|cas|droits?|compte|probleme|affaire|remboursements?|indemnites|ij"
    r"|arret|ald|pension|invalidite|carte vitale|demande|reclamation|traitement|prothese|soins?|rendez-vous) (?:de"
    rf"|pour|a)|j'aide{_AUSSI}|j'accompagne{_AUSSI}|je m'occupe{_AUSSI} (?:des (?:papiers|affaires|demarches) )?d[e']|je represente"
    r"|je defends|(?:amene|emmene|accompagne|conduit)e?|(?:en fait |non |mais |bah |ben |pas (?:pour )?moi,? )c'est|^ ?(?:oui )?c'est)"
    # "c'est ma femme la MSA": whose régime that is
    r"(?! (?:ma|mon|mes) [a-z-]+,? (?:(?:qui (?:est|a)|a|au|la|le) ){0,3}(?:msa|cpam|cgss|mgen|rsi|sncf|ratp)(?![a-z]))"
)
_ENTRE = r"(?: (?!(?:et|me|moi|que|car|alors|mais|quand|devant|avec|chez|comme|sur|par)\b|m'|qu')[a-z'-]+){0,6}?"
_REFUSE = (
    r"(?:dit non(?= a )|supprim|retir|bloqu|factur|refus|rejet|radi|coup|suspend|rembours|pai|pay|soign|prend|recev|recoi|vers|reclam|repond|accept|inscri"
    r"|traite)\w*"
)
_SON_CAS = (
    r"(?: (?:\w+ )?(?:(?:a|ont) (?:recu|ete|eu (?:un|des) refus|fait|demande|envoye|ecrit|reclame|besoin|perdu|essaye|depose|conteste"
    r"|droit|un|une|subi|la c2s|l'ame|pas|trouve)|n'(?:a|ont) (?:pas|plus|jamais|aucune?|toujours|rien)|n'arrive"
    r"|arrive(?:nt)? (?:pas|plus)|attend|cherche|ne (?:trouve|peut|recoit|touche|parvient|percoit|sait)"
    r"|s'est (?:vue?|fait)|est (?:en arret|sans|bloquee?|refusee?|a la (?:c2s|cmu|css)|beneficiaire|en ald|sous"
    r"|invalide|en invalidite|suivie?|hospitalisee?|handicapee?|sourde?"
    r"|malentendante?|muette?|aveugle|malvoyante?|illettree?|alitee?|dependante?|paralysee?|en (?:ehpad|maison de retraite))|conteste|souhaite|voudrait|demande|touche"
    r"|percoit|rencontre|subit|vient de|trouve (?:pas|plus)|recoit (?:pas|plus|rien)|peut (?:pas|plus)|a (?:pas|plus) (?:de|d'|eu|recu)|(?:refus|radi|exclu)\w* (?:par|chez|de)(?![a-z]))|, (?:qui"
    r"|elle|il) )(?! (?:la|le) meme)(?! pareil)"
)
_CAS_DE_SOI = (
    r"\b(?:me|m'a|m'ont) (?:\w+ )?(?:refus|rembours|coupe|reclam|pay|pai|radi|soign|vers|recev|repond|prend"
    r"|dit non|doi[tv]|redoi[tv])\w*|\b(?:m'a|m'ont) (?:\w+ )?(?:notifi|suppri|suspend|preleve|retenu|penalis)\w*|\bma (?:pension|retraite|reclamation|c2s)|\bmon (?:dossier|arret|remboursement|medecin traitant|rendez-vous|cas|ald|indu|conge)|\bmes (?:indemnites|ij"
    r"|soins|droits|rembours)|\bje n'(?:arrive|ai pas|ai plus)|\bje (?:suis en arret|cherche|trouve pas)"
)
CAS_DE_SOI = re.compile(_CAS_DE_SOI)
CAS_DE_SOI_SEUL = re.compile(
    rf"{_CAS_DE_SOI}|\b(?:m'a|m'ont) (?:\w+ )?(?:hurl|cri|insult|humili|agress|menac|parl|trait|recu|factur|touch|bouscul|laiss|renvoy|vir|fait)\w*"
    r"|\bma (?:carte (?:vitale|euro)|prothese|prime|rente|feuille|cure|facture|grossesse|couronne|dent|maladie|demande d|prise en charge|maternite|situation)"
    r"|\bmon (?:rdv|accident|appareil|operation|transport|dentier|invalidite|compte|changement|adresse|dossier)"
    r"|\bmes (?:lunettes|feuilles|frais|arrets|analyses|dents|taxis|transports|appareils|protheses|seances|medicaments|prestations|papiers|semelles|versements|sous|\d+ euros?)"
    r"|\bma (?:notifie|refuse|reclame|coupe|supprime|preleve)(?![a-z])|\b(?:demande|attentes?|souhaits?) ?: (?:etre|me |m'|mon|ma|mes)|\bje (?:veux|voudrais|souhaite) etre (?:rembours|pay|soign|indemnis|recu)|\bj'ai (?:pas|plus|besoin) (?:de |d')|\bj'ai (?:la |une? |l')(?:c2s|css|cmu|ald|ame|rendez-vous|rdv|maladie|indu)|\bje (?:ne )?(?:trouve|touche|recois|suis) (?:pas|plus|aucun|rien|malade|enceinte|sans|bloquee?)(?![a-z])"
)
"""Where a text speaks of nobody else, these too are of who writes."""

POUR_QUI_D_AUTRE = re.compile(
    r"\b(?:pour )?qui (?:d'autre )?(?:(?:vous|tu) (?:voulez|veux|croyez|crois)|(?:voulez|veux|croyez|crois)[- ](?:vous|tu)) qu(?:e|'(?:il|elle|on))\b|\b(?:pour|a) qui d'autre\b"
)
"""Asked back in anger: of course for themselves."""

POUR_UN_AUTRE = re.compile(
    r"\b(?:(?:ecris|ecrivons|ecrit|agis|agissons|saisis|demande|contacte|appelle|sollicite|alerte) (?:aujourd'hui )?(?:pour|au nom de|a la place de|au sujet de|concernant|a propos de)"
    r"|j'accompagne|nous accompagnons|on accompagne|j'aide|je represente|je m'occupe de) (?:le compte de )?(?:mme|madame|mlle|mr|monsieur|m\.) "
    r"|\b(?:c'est )?(?:elle|lui),? (?:la personne|qui est concernee?|la concernee|le concerne)\b|\b(?:pour )?(?:elle|lui),? (?:et )?pas (?:pour )?moi\b"
    r"|(?:\bc'(?:est|etait) |^\W*(?:(?:oui|non)[ ,]+)?)pour (?:elle|lui|eux)(?=\W*$|[.,;!\n])"
    r"|^\W*(?:(?:oui|non|en fait|c'est|ca|cela|est|je (?:le |la )?(?:fais|demande|viens|vous ecris|ecris))[ ,]+)*"
    r"pour (?:quelqu'un d'autre|une autre personne|autrui|un(?:e de mes)? proches?)(?: que moi)?\W*$"
)
"""Said alone: for somebody, without saying whom."""

POUR_PLUSIEURS = re.compile(
    r"\W*(?:(?:bah|ben|oui|c'est|ca|nous sommes|on est|pour|ca nous concerne|enfin|en fait)[ ,]+)*(?:(?:nous|tous|toutes)(?: tous| toutes)? (?:les )?(?:deux|trois|quatre)"
    r"|nous(?: autres)?|les deux|tous les (?:deux|trois|quatre)|(?:mon|ma) [a-z]+ et (?:pour )?moi|moi et (?:mon|ma) [a-z]+|(?:un|notre|mon) couple|(?:toute )?(?:la|ma|notre) famille|deux(?: personnes)?)"
    r"(?:[ ,]+(?:mon|ma) [a-z]+ et moi|[ ,]+en couple)?\W*"
)
""" "Pour nous deux", to the question for whom it is."""

_METIER = (
    r"(?:assistante?s? (?:de service )?sociale?s?|educat\w+|travailleu\w+ sociale?s?|conseillere? [a-z]+|cesf"
    r"|infirmiere?s?(?: \w+)?|referente? \w+|aide[- ]soignante?|aide a domicile|auxiliaire de vie|mediat\w+ (?:sante"
    r"|social\w*|numerique)|agente? \w+|juriste|medecin traitant|coordinat\w+|animat\w+|intervenante? \w+)"
)
_SERVICE = (
    r"(?:(?:le |la |l')?(?:ccas|cias|centre social|service social|centre medico-social|maison france services|france services|point justice|mission locale|mairie|ehpad|chrs|samsah|savs|esat"
    r"|foyer de vie|maison de retraite|cabinet infirmier))"
)
_JE_SUIS = r"(?:je suis|suis|je soussignee?|en tant (?:que?|qu')|en qualite d[e']|comme|etant|nous sommes|c'est)"
_PRESENTE = r"(?<=^)(?:\W*(?:bonjour|bonsoir|bjr|salut)\W+)?(?:[a-z'-]+ [a-z'-]+(?: [a-z'-]+)?, )?"
"""Before what who writes says they are, as a message begins: "Bonjour, Samia Bouzid, bénévole à…"."""
_CHARGE = rf"(?!representante? )(?!mandataire(?! (?:judiciaire|familiale?|speciale?|de protection)))(?:co-?)?{TUTEUR}"
_JE_SUIS_QUI: tuple[tuple[str, str], ...] = (
    (
        "tuteur",  # "l'UDAF 35, Mme Carole Lemoine, mandataire judiciaire, pour M. Corre"
        r"(?:mme|madame|mr|monsieur|m\.|mlle) [a-z'-]+(?: [a-z'-]+){0,3}, (?P<lien>(?:mandataire(?: judiciaire)?|mjpm|tut(?:rice|eur)|curat(?:rice|eur)))(?=,? (?:pour|de) (?:mme|madame|mr|monsieur|m\.) )",
    ),
    (
        "tuteur",  # "la nièce et tutrice de M. Lambotte", "sa mère, et aussi sa curatrice": the charge says in what name
        rf"(?<![a-z])(?P<lien>(?:{UN_PARENT})(?: (?:et|ainsi que|mais)|,)(?: (?:aussi|egalement|a la fois|je suis|suis|c'est|moi|maintenant))*"
        rf" (?:(?:sa|son|leur|le|la) )?{_CHARGE})(?![a-z])(?! (?:de stage|d'entreprise|c'est|est|a|m'a|me|refuse|veut|dit|ne|n'|qui|s'appelle|professionnel))",
    ),
    (
        "tuteur",
        rf"{_JE_SUIS},? (?:aussi|egalement|donc|en fait|d'ailleurs|maintenant),? (?P<lien>(?:sa|son|leur|le|la) {_CHARGE})(?![a-z])",
    ),
    (
        "tuteur",  # "l'UDAF 54 est tutrice de M. Blanc"
        rf"(?<![a-z])(?:l'|notre |une )?(?:udaf|atmp|association|service)(?![a-z])(?: (?!(?:qui|que|pour|et|m'|me|ma|mon|sa|son)(?![a-z]))[a-z0-9'-]+){{0,6}}? (?:est|sommes) (?P<lien>(?:sa |son |le |la )?{_CHARGE})(?= d|\W*$|[,.;])",
    ),
    (
        "tuteur",  # "je soussignée Élodie Caron, curatrice (UDAF de la Somme)"
        rf"(?<![a-z])je soussignee? (?:[a-z'-]+ ){{1,4}}?[a-z'-]+, (?P<lien>(?:la |le )?{_CHARGE})(?![a-z])",
    ),
    ("tuteur", rf"{_JE_SUIS} ?(?P<lien>(?:(?:sa|son|leur|le|la|une?) )?{TUTEUR})(?! (?:de stage|d'entreprise))"),
    ("tuteur", rf"{_PRESENTE}(?P<lien>(?:(?:la|le|une?) )?{TUTEUR})(?= (?:d[eu'] ?|pour |renforcee?|simple))"),
    (
        "tuteur",
        rf"(?<=[,;.(:\n]) ?(?P<lien>(?:le |la )?{TUTEUR})(?= d[e'] ?(?:mme|madame|mlle|mademoiselle|mr|monsieur|m\.) )",
    ),
    ("tuteur", r"(?P<lien>sous (?:ma|notre) (?:tutelle|curatelle)|majeure?s? protegee?s?)"),
    (
        "tuteur",
        rf"{_PRESENTE}(?P<lien>mandataire (?:judiciaire|familiale?)|mjpm)(?![a-z])|(?:j'exerce|nous exercons|je gere|nous gerons|j'assure|charge d[e'])"
        r" (?P<lien2>(?:une?|la|sa|cette) (?:mesure de )?(?:tutelle|curatelle|protection))",
    ),
    (
        "association",
        r"(?P<lien>(?:notre|mon|l'|une) ?association) (?:accompagn|sui|aid|represent|defend|soutien)\w+"
        r"|(?P<lien4>(?:notre|l')[ ]?association)(?: (?!(?:qui|que|pour|et|ou|ne|me|nous|vous|lui|a(?! [a-z-]+ \()|est|l'a)(?![a-z])|[mnt]'a?)[a-z'-]+,?){1,7}?(?: \([0-9]{2,5}\),?)?"
        r" (?:accompagn|sui(?=t|vons)|aid|represent|defend|soutien)\w* (?!m(?:on|a|es) )|(?:au nom de"
        r"|pour|nous sommes|je suis|membre d[e']|benevole (?:a|dans|pour|de|chez)|je represente) ?(?P<lien2>(?:l'|une "
        r"|notre |mon |cette )asso(?:ciation)?)(?![a-z])|je suis (?P<lien3>benevole)",
    ),
    (
        "association",  # "Présidente de l'association X, je vous écris"
        rf"(?:(?<=^)|(?<=[\n,.;])|{_JE_SUIS} ?(?:la |le )?)\W?(?P<lien>(?:vice-)?presidente?|tresori(?:er|ere)|secretaire|directrice|directeur|responsable|representante?|deleguee?)"
        r" (?:de |d')(?:l'|une |notre )?association(?![a-z])",
    ),
    (
        "association",
        rf"{_PRESENTE}(?:ici )?(?P<lien>(?:l')?asso(?:ciation)?) [^.!?\n]{{0,60}}?(?:nous|on|j'|je) ?(?:accompagn|sui|aid|represent|defend|soutien|ecri)\w+",
    ),
    (
        "association",
        rf"{_PRESENTE}(?P<lien>(?:une? )?(?:benevole|salariee?)) (?:a|au|dans|pour|de|chez|aupres)(?![a-z])",
    ),
    (
        "professionnel",
        rf"{_PRESENTE}(?P<lien>(?:assistante? (?:de service )?sociale?|educat\w+|travailleu\w+ sociale?s?|cesf))(?![a-z])"
        r"(?! (?:m'|me |nous |vous |ne |n'|refus|a (?:dit|refuse|ecrit|fait)|est ))",
    ),
    (
        "professionnel",
        rf"(?!comme (?:\w+ )?medecin traitant){_JE_SUIS} (?:l'|une? |son |sa |leur )?(?P<lien>{_METIER})(?=.{{0,150}}?(?:\b(?:accompagne|suivi|suis"
        r"|m'occupe|pour (?:une?|mme|m(?=\.)|madame|monsieur|mr)|(?:chez|d[e']) ?(?:une? (?:homme|couple)|mme|m(?=\.)"
        r"|madame|monsieur|mr)|(?:le|un|ce) monsieur|patiente?s?|dames?|usagere?s?|beneficiaires?|familles?|personnes?|residente?s?)\b))",
    ),
    (
        "professionnel",
        r"(?:j'accompagne|nous accompagnons|on accompagne|nous suivons) (?P<lien>(?:une?|des|cette?) (?:dame|monsieur"
        r"|personnes?|familles?|jeunes?|couple|homme|femme)(?: (?:agee?s?|isolee?s?|handicapee?s?))?)(?![a-z])",
    ),
    (
        "professionnel",
        rf"(?P<lien>{_METIER})[^.!?]{{0,60}}?[ ,](?:j'accompagne|nous accompagnons|je suis (?:la situation|le dossier"
        r"|l'accompagnement)|nous suivons|j'ecris pour|je vous ecris pour|je m'occupe)",
    ),
    (
        "professionnel",  # who pleads for somebody
        r"(?<=^)\W*(?:(?:bonjour|bonsoir)\W+)?(?:maitre|me) [^.!?\n]{3,60}?(?P<lien>avocate?)(?= (?:au|a la|du|de) ?)"
        rf"|(?:{_JE_SUIS}|qualite d[e']) ?(?:l'|le )?(?P<lien2>avocate?|conseil)(?= (?:d[eu'] ?)(?:m\.|mr|mme|madame|monsieur|mademoiselle|mon|ma) )"
        r"|(?<=^)\W*(?P<lien3>avocate?) (?:au|a la) (?:barreau|cour)",
    ),
    (
        "professionnel",
        r"au nom d(?:e |u )(?P<lien>(?:l'|la |le )?(?:ehpad|etablissement|foyer|residence|maison de retraite|ccas|service social))(?![a-z])",
    ),
    (
        "professionnel",  # "CCAS de Tarbes, référente sociale. Je vous écris au sujet de M. Diarra"
        rf"(?:{_PRESENTE}|[,;.] ?|\bici (?:le |la |l')?)(?P<lien>{_METIER}|{_SERVICE}(?![a-z])[^.!?\n]{{0,60}})[^!?\n]{{0,60}}?[.,;: \n](?:je|nous) (?:vous )?(?:ecri|contact|sollicit|saisi|adress)\w*"
        r" (?:au sujet|pour|concernant|a propos|au nom|a la demande|dans l'interet)(?= )",
    ),
    ("professionnel", rf"(?:en tant (?:que?|qu')|en qualite d[e']) ?(?:l'|une? )?(?P<lien>{_METIER})"),
    (
        "parent",
        rf"{_JE_SUIS} ?(?P<lien>(?:sa|son|leur) (?:mere|maman|pere|papa)|(?:la |le )?(?:mere|maman|pere"
        r"|papa)(?= d[e'](?! ?(?:\d|deux|trois|quatre|cinq|famille|plusieurs|jumeaux|enfants|mon |ma |mes |notre ))))",
    ),
    (
        "parent",  # "maman d'un garçon handicapé de 27 ans, la CPAM lui a supprimé sa C2S"
        rf"{_PRESENTE}(?P<lien>(?:la |le )?(?:mere|maman|pere|papa)) d'une? (?:petite? |jeune |grande? )?(?:garcon|fils|fille|enfant|bebe|ado|adulte|jeune|homme|femme|majeure?)(?![a-z])"
        r"(?=.{0,300}?\b(?:lui|son|sa|ses)\b)(?!.{0,300}?\b(?:mes (?:ij|indemn|droits|soins)|mon (?:arret|conge|dossier)|ma (?:pension|c2s|css|carte)|m'(?:a|ont) (?:refus|coup|suppri|reclam)))",
    ),
    (
        "enfant",
        rf"(?:{_JE_SUIS} ?(?P<lien>(?:sa|son|leur) (?:fille|fils|enfant))|(?:{_JE_SUIS} ?(?:la |le )?|{_PRESENTE})(?P<lien2>(?:fille|fils)(?= (?:de (?!\d)|d'|du )))(?![a-z]))",
    ),
    (
        "conjoint",
        rf"(?:{_JE_SUIS} ?(?P<lien>(?:sa|son) (?:femme|mari|epouse|epoux|conjointe?|compagne|compagnon|concubine?))"
        rf"|(?:{_JE_SUIS} ?(?:la |le |l')?|{_PRESENTE})(?P<lien2>(?:epouse|epoux|(?<=la )femme|mari|compagne|compagnon)(?= (?:de |d'|du ))))",
    ),
    (
        "proche",
        rf"{_JE_SUIS} ?(?P<lien>(?:sa|son|leur|une?|la|le|l') ?(?:soeur|frere|voisine?|amie?|niece|neveu|cousine?"
        r"|tante|oncle|grand[- ](?:mere|pere)|belle[- ]\w+|beau[- ]\w+|gendre|bru|filleule?|marraine|parrain|petite?[- ](?:fille|fils)"
        r"|proche|aidante?))(?![a-z])(?! qui (?:vous |t')?(?:ecri|tape|rempli|parle))",
    ),
    (
        "proche",
        r"^\W*(?:(?:bonjour|bonsoir|bjr)\W+)?(?P<lien>(?:la |le |l'|une? )?(?:voisine?|amie?|soeur|frere|niece|neveu|cousine?"
        r"|belle-\w+|beau-\w+|aidante?)) (?=(?:de |d')?(?:mme|madame|mr|monsieur|m\.) )",
    ),
)
_MON_ROLE = rf"(?:la |le |l'|sa |son |leur )(?:responsable|parent|aidante?|{TUTEUR}|(?:{UN_PARENT}))(?![a-z])"
""" "C'est moi la responsable légale", "c'est moi sa mère": what who writes is to the person concerned."""
APRES_SON_ROLE = re.compile(rf"\b{_MON_ROLE}(?: legale?)?,? $")
""" "La responsable légale c'est moi"."""
POUR_SOI = re.compile(
    r"(?:(?:c'est|ecris|ecrit|demande|agis|saisis|fais|oui|non) (?:pour )?|pour )?\b(?<!et )(?<!ai )(?<!avais )(?<!l'a )(?<!er )(?<!ir )(?<!ire )(?<!er ca )(?<!ire ca )(?<!le fais )(?<!ferai )(?<!charge )(?<!occupe )moi[- ]meme(?! (?:la|le|les|une?|cette?|l') ?[a-z])|(?:c'est|ecris|ecrit"
    rf"|demande|agis|saisis|viens|oui|non,?|mais) (?:bien )?(?:pour )?moi(?![a-z]| (?:qui|et|ou|non|aussi)|,? {_MON_ROLE}|,? (?:c'est|cest|c est)(?! (?:pour|moi|qui|le|la) )|,? je m'appelle)"
    r"|pour (?:mon|ma|notre|nos) (?:entreprise|societe|boite|commerce|activite|auto-?entreprise)(?![a-z])"
    r"|(?:(?<=\n)|^)(?:pour )?(?:qui|personne concernee|beneficiaire) ?: (?:pour )?moi(?![a-z])"
    r"|en mon (?:propre )?nom|^\W*(?:(?:c'est|oui) )?pour moi (?=mais(?![a-z]))|^\W*(?:(?:c'est|oui) )?(?:pour )?moi et (?:aussi )?(?:pour )?(?:mon|ma|mes)(?= .{2,30} aussi)|^\W*(?:(?:c'est|oui) )?pour moi(?= (?:et|ainsi que|plus) (?:aussi )?(?:pour )?(?:mon|ma|mes|notre)\b)|pour mon (?:propre )?(?:compte|dossier|cas)(?! ameli)"
    r"|(?:litige|differend|desaccord|conflit|contentieux|qui) (?:m'oppose|nous oppose) (?:a|avec) |(?:litige|differend|affaire|dossier|demande|probleme|cela|ca) me concerne (?:personnellement|directement|moi|\W*$)"
    r"|\bje suis [^.!?\n]{2,40}?[ ,]c'est (?:ma|mon|une?|l') ?(?:[a-z'-]+ ){1,3}qui (?:tape|ecrit|saisi[ts]?|remplit|parle|vous ecrit)(?![a-z])"
    r"|\bc'est (?:ma|mon|une?|l') ?(?:[a-z'-]+ ){1,3}qui (?:tape|(?:vous )?ecrit|saisi[ts]?|remplit|parle)(?= pour moi| a ma place)"
    r"|je suis (?:la personne )?concernee?|c'est (?:pour )?mon (?:propre )?(?:dossier|probleme|cas|affaire)"
    r"|pour (?:ma (?:pomme|poire|gueule|petite personne)|bibi|mezigue)(?![a-z])|^\W*(?:pour )?moi\W*$|\bpour moi(?=[.!\n]|$)"
)
POUR_UN_PROCHE = re.compile(
    rf"(?:(?<![a-z])|(?<=^)){_POUR} ?{_LIEN}"
    rf"|(?<![a-z])(?:pour|au nom d'|de la part d'|a la place d'|j'aide|je m'occupe d') ?(?P<lien2>{_UN_INCONNU})(?![a-z])"
)
REFUSE_A_UN_PROCHE = re.compile(rf"\b{_REFUSE}{_ENTRE} {_LIEN}(?! (?:m'a|m'ont|dit|pense)\b)")
REFUSE_SON_DU = re.compile(
    rf"\b{_LIEN}(?![a-z])[^.!?\n]{{0,80}}?\b(?:cpam|caisse|secu\w*|cgss|assurance maladie|ils|on)(?: (?:de |d'|du |des )[a-z' -]{{2,25}}?)? (?:ne |n'|veu(?:t|lent) |a |ont |pas )*"
    r"(?:(?:lui|leur) (?:a |ont )?(?:refus|rejet|rembours|pay|vers|suppri|coup|reclam)|(?:refus|rejet|suppri|coup|suspen|rembours|paye?)\w* (?:pas |plus |de |d')*(?:payer |rembourser |verser |prendre en charge )?(?:son|sa|ses)(?![a-z]))"
)
""" "Ma mère est à l'ehpad, la cpam refuse son transport": what is theirs is refused."""
_AGE = r"(?: (?:handicapee?|malade|agee?|ainee?|cadette?|sourde?|aveugle|isolee?))?(?:,[^,.!?\n]{1,40},|,? \(?(?:agee? )?(?:de )?\d{1,3} ?(?:ans?|mois|semaines)\)?,?)?(?: (?:il|elle|ils|elles)(?= ))?"
VU_REFUSER = re.compile(
    rf"\b{_LIEN}(?:,[^,.!?\n]{{1,40}},)? s'est (?:vue?|fait) (?:refus|rejet|reclam|suppri|coup|retir)\w*"
)
POUR_QUI_EST_NOMME = re.compile(
    rf"(?<![a-z])(?:pour|personne concernee(?: c'est| est)? ?:?) (?:mme|madame|mr|monsieur|m\.)(?: [a-z'-]+){{1,3}}?,? {_LIEN}"
)
""" "Pour madame Kowalski, ma voisine"."""
_POUR_FAIRE = r"(?:(?:vous|le|la|l') ?)?(?:ecrire|faire|saisir|contacter|envoyer)(?: [a-z]+){0,3}? (?:a sa place|pour (?:lui|elle)|en son nom)(?![a-z])"
POUR_QUI_J_ECRIS = re.compile(
    rf"(?<![a-z]){_LIEN}(?:(?:,? [a-z'-]+){{0,4}}?,? (?:pour (?:qui|lequel|laquelle)|au nom d(?:e qui|uquel)) ?(?:je |j')(?:vous )?(?:ecri|fai|demand|saisi|viens)\w*"
    rf"|(?: (?:majeure?|adulte|handicapee?|agee?|malade))?(?:,[^,.!?\n]{{1,40}},)? m'a (?:(?:chargee?|mandatee?) (?:de |d')|(?:demandee?|priee?) (?:de |d'){_POUR_FAIRE}))"
)
""" "Mon mari René, pour qui j'écris"."""
INCONNU_AIDE = re.compile(
    r"(?:une?|des|cette?) (?:dame|monsieur|personnes?|familles?|jeunes?|couple|homme|femme)(?![a-z])"
)
_FAIT_POUR_UN_AUTRE = r"\b(?:ecri|envoy|appel|telephon|rempli|post|sign|demand|decid|repond|parl|dit|fait|vu|recu)"
PAS_MOI = re.compile(
    rf"(?<![a-z]){_LIEN}(?! (?:m'|me )| (?:est|c'est) (?:a |au |sous |chez )?(?:la |le )?(?:msa|mgen|cpam|regime|sncf|ratp|cnmss)(?![a-z]))(?:(?!{_FAIT_POUR_UN_AUTRE})[^.!?\n]){{0,60}}?[ ,](?:et |mais )?pas (?:pour )?moi(?![a-z])"
)
""" "Ma fille c'est elle qui a mal, pas moi"; not "c'est ma femme qui a écrit, pas moi"."""
PATIENT_NOMME = re.compile(rf"(?<![a-z]){_LIEN} ?[:,]? ?(?:mme|madame|mlle|mr|monsieur|m\.) [a-z]")
CAS_D_UN_PROCHE = re.compile(rf"\b{_LIEN}{_AGE}{_SON_CAS}")
QUALITES = tuple((qualite, re.compile(rf"(?<![a-z]){motif}")) for qualite, motif in _JE_SUIS_QUI)
SEULEMENT_CITE = re.compile(
    r"\b(?:grace a|conseils? d[e']|merci a|selon|d'apres|avec|chez|comme|depuis|par|m'a|moi et|conge"
    r"|maternite|paternite|grossesse|enceinte)(?: [a-z]+)? ?$"
)

PAS_POUR_UN_AUTRE = re.compile(
    rf"^\W*(?:(?:non|mais|si|bah|ben)\W+)*(?:(?:ce n'est|c'est|ca n'est|c'etait) )?(?:pas|plus) pour (?:{_LIEN}|elle|lui|eux|quelqu'un(?: d'autre)?|un autre|une autre personne|personne d'autre)\W*$"
)
""" "Non, c'est pas pour ma mère", to the question for whom it is."""
LES_SIENS = (
    r"(?:sa|son|ses|leurs?) (?:[a-z]+ )?(?:filles?|fils|enfants?|mari|femme|epouse|epoux|conjointe?|famille|mere|pere|parents"
    r"|soeurs?|freres?|nieces?|neveux?|voisine?|belle[- ]\w+|beau[- ]\w+|proches?|medecin)(?![a-z])"
)
CITE_UN_TIERS = re.compile(
    rf"c'est {LES_SIENS} qui (?!(?:vous |t')?(?:ecri|parle|tape|saisi|contact|rempli|s'adresse))"
)
""" "C'est sa fille qui décide": a relative of the person concerned, who does not write."""
TIERS_SUJET = re.compile(
    rf"{CITE_UN_TIERS.pattern}|(?<!suis )(?<!tant que )(?<!c'est )(?<![a-z]){LES_SIENS}(?= (?:est|sont|ont?|a|m'\w+|ne|n'\w+|veu\w+|sait|dit|s'\w+|qui)\b)"
)
"""A relative of the person concerned does something: what they do is not said of who writes, nor of that person."""

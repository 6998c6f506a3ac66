"""Which régime of health insurance covers the person, as a text says it; never guessed from silence."""

import re

from bot.extraction.affaire.organismes import est_adverse
from bot.extraction.langue.formules import lisible
from bot.extraction.langue.propositions import debut_de_proposition, nie, revolu, suppose

_AUTRES = (
    r"msa|mutualite sociale agricole|(?:sncf|ratp)(?: ?\(?cprp\)?)?|cprp(?: ?sncf)?|(?:caisse|ccas) (?:de (?:prevoyance )?(?:de )?)?(?:la )?(?:sncf"
    r"|ratp)|crpcen|cnmss|enim|cavimac|camieg|canss?s?m|cfe|caisse des francais de l'etranger|securite sociale (?:militaire|des mines|des marins)|caisse (?:militaire|des mines)"
)
_AUTRES_REGIMES = (
    r"regimes? (?:agricoles?|special|speciaux|sncf|ratp|militaire|minier|des (?:mines|marins|clercs|militaires"
    r"|cheminots))|(?:salarie|exploitant|retraite|ouvrier|assure|travailleur)\w* agricoles?"
)
_DELEGUES = r"mgen|lmde|mnh|interiale|smerep|slm|sections? locales? mutualistes?"
_MUTUELLE_GERANTE = (
    r"gere\w* (?:aussi )?(?:ma |notre |la )?(?:secu\w*|securite sociale|part obligatoire|regime obligatoire)"
)
_INDEPENDANTS = (
    r"rsi|ssi|securite sociale des (?:travailleurs )?independants|regime (?:social )?des (?:travailleurs )?independants"
)
"""They belong to the régime général (fact independants_au_regime_general)."""
_GENERAL = rf"{_INDEPENDANTS}|regime (?:general|normal)|(?:secu|securite sociale) (?:normale?|classique|ordinaire|generale?|de base|comme tout le monde)|salariee?s? du prive"
_NOM = re.compile(
    rf"(?<![a-z0-9])(?:(?P<autre>{_AUTRES})|(?P<delegue>{_DELEGUES})|(?P<gerante>{_MUTUELLE_GERANTE})"
    rf"|(?P<autre_regime>{_AUTRES_REGIMES})|(?P<regime_general>{_GENERAL})|(?P<cpam>cpam|cgss"
    r"|caisse primaire))(?![a-z0-9])"
)
_APPARTENANCE = re.compile(
    r"(?:\b(?:suis|sommes|est|etant|moi|affiliee?s?|inscrite?s?|rattachee?s?|couverte?s?|assuree?s?|passee?s?"
    r"|relev\w+|depend\w*|cotis\w*|remboursee?s?|geree?s?|assurance|secu|caisse|regime|dossier"
    r"|centre|agricult\w+|exploitante?|eleveu\w+|viticult\w+|maraich\w+|salariee?|retraitee?|adherente?)"
    r"(?: [a-z']{1,10}){0,2}? (?:a|de|par|chez|avec|sous|en)(?: la| l'| mon| ma)?|\b(?:ma|notre|mon|d'une"
    r"|c'est(?: la| l')?|une|via la|jusqu'ici|par) ?) ?$"
)
_RATTACHE = re.compile(r"\b(?:affiliee?s?|rattachee?s?|assuree?s?) $")
_CAISSE_PROPRE = re.compile(r"\b(?:j'ai|nous avons|on a) (?:la |une )?$")
_METIER = re.compile(
    r"\b(?:cheminote?s?|agente? (?:de la )?(?:sncf|ratp)|clerc (?:de notaire|d'huissier)|marin|mineur|militaire|gendarme"
    r"|agricult\w+|pretre|religieu\w+)(?![a-z])[^.!?\n]{0,30}$"
)
"""A trade that has its own régime, said just before the name of that régime."""
_DE_LA_FONCTION_PUBLIQUE = re.compile(
    r"\b(?:professeure?|profs?|instit\w*|enseignante?|fonctionnaire|agente? \w+|aesh|cpe|atsem|etudiante?|infirmi\w+)(?![a-z])[^.,;!?\n]{0,30} (?:a|de) (?:la )?$"
)
""" "Professeure des écoles à la MGEN": a trade of those whose régime a mutuelle runs."""
_PASSE_A = re.compile(r"\b(?:quitte|passee?|bascul|parti)\w*[^.!?;,\n]{0,30} (?:pour|vers|a) (?:la |le |l')?$")
_QUITTE = re.compile(r"\b(?:passe|part|sort|vien|radie|bascul)\w* (?:de|d') ?(?:la |le |l')?$")
_A_PRESENT = re.compile(
    r"\b(?:maintenant|desormais|a present|aujourd'hui|actuellement|depuis (?:peu|[^.!?;,\n]{1,15}))(?: (?:je suis|suis|c'est|c est|on est|nous sommes|j'ai|jsui|chui))?,? ?(?:a |au |de |avec |chez )?(?:la |le |l')?$"
)
_JUSQU_ICI = re.compile(
    r"^,? (?:c'etait )?(?:avant|auparavant|autrefois|jusqu'(?:en|a|au)|dans le temps)(?![a-z])(?! d[e'])"
)
""" "CPAM avant, maintenant MSA"."""
_PLUTOT = re.compile(
    r"\b(?:pas|plus) (?!qu[e'])[^.!?;,\n]*\w (?<!que )(?<!si )(?:(?:je|on|nous|elle|il) (?:suis|sommes|est|depend\w*|relev\w+)|c'est)"
    r"(?![^.!?;,\n]* (?:pas|plus|jamais)\b)[^.!?;,\n]*$"
)
"""What is denied is another régime, before this one is said: "je suis plus à la mgen je suis à la cpam"."""
_REPONSE = re.compile(r"^[\W]*(?:(?:a |c'est |de |oui |bah |ben |euh |je crois |par )*(?:a )?(?:la |le |l')?) ?$")
_ARRET = re.compile(r"[,;.!\n]")
_TIERS = re.compile(
    r"\b(?:mon|ma|mes|un|une|son|sa|les?|la|notre) (?:ancien(?:ne)? |ex[- ]?|nouve\w+ |petite? )?(?:boss|chef|cheffe|employeur\w*|entreprise|boite|societe|boulot|travail|associee?|copain|voisine?|collegue|amie?|copine?|cousine?|frere|soeur|oncle|tante"
    r"|beau-\w+|pere|mere|fils|fille|mari|femme|conjointe?|parents|gens|assures|adherents|medecin|patron)\b"
)
_EST_A_UN_TIERS = re.compile(
    rf"^,? ?(?:c'est|cest|c'etait|c|est) (?:(?:plutot|juste|seulement) )?(?:la caisse de |celle de |le regime de |pour |a |de )?(?={_TIERS.pattern})(?![^,;.!?\n]{{0,40}} qui )"
)
""" "La MSA, c'est mon mari"."""
_COMPLEMENTAIRE = re.compile(r"\b(?:mutuelle|complementaire)(?: (?:la|de la|est la|c'est la))? ?$")
_QUI_REMBOURSE = re.compile(
    r"^(?: (?:de |du |des |d'|la |le |l')*[a-z-]+){0,3}?,? (?:qui |elle )?(?:me|nous) (?:rembours|gere|couvr)\w*(?![a-z])"
)
""" "La CPAM du Doubs me rembourse"."""
_MOI = re.compile(r"(?<![a-z])moi,? (?:(?:je suis|c'est|j'ai) )?(?:a )?(?:la |le |l')?$")
""" "C'est mon mari la MSA, moi CPAM"."""
_APRES_UNE_DONNEE = re.compile(r"(?:(?<![0-9])[0-9]{5}|\})[ ,]*$")
""" "Moi Nadège Fournet 70000 cpam"."""
_LA_SECU = re.compile(
    r"^\W*(?:(?:jsp|chepa|bah|ben|euh|oui|mais|moi|c'est|c|je|ne|pense|crois|suis|(?:je )?(?:ne )?sais pas(?: trop)?|j'ai|juste|tout simplement|a|par|de|d'|depend)[ ,.]+)*"
    r"(?:la |ma |l')?(?:secu|securite sociale|assurance maladie|carte vitale|ameli)"
    r"(?:[ ,.]+(?:quoi|voila|normale?|classique|ordinaire|francaise|je (?:pense|crois)|comme tout le monde|svp|seulement|c'est tout|tout simplement|de base|hein"
    r"|qui me rembourse|me rembourse))*\W*$"
)
_EST_COMPLEMENTAIRE = re.compile(
    r"^,? ?(?:c'est|est|ce n'est|n'est|c est) (?:que |qu'|juste |seulement |bien )*(?:ma |une |la |notre )?(?:mutuelle|complementaire)(?! qui)"
)


_AUTOUR = 200
"""How many characters around a body may stand between two stops."""
# In the order in which they outweigh each other.
_VALEURS = (
    ("autre_que_general", ("autre", "autre_regime")),
    ("gestion_deleguee", ("delegue", "gerante")),
    ("general", ("regime_general", "cpam")),
)


def _dit(plie: str, trouve: re.Match[str], proche_concerne: bool) -> bool:
    """Whether the régime that is named is said to be the person's own, now."""
    debut, fin = trouve.span()
    avant, suite = plie[debut_de_proposition(plie, debut) : debut], plie[fin : fin + 60]
    d_un_tiers = _est_tiers(plie, trouve) and not (proche_concerne and not _ET_MOI.search(plie))
    complementaire = trouve["delegue"] and (_COMPLEMENTAIRE.search(avant) or _EST_COMPLEMENTAIRE.match(suite))
    if (_PASSE_A.search(avant) or _A_PRESENT.search(avant)) and not (d_un_tiers or suppose(plie, debut)):
        return True
    if _QUITTE.search(avant) or _JUSQU_ICI.match(suite):
        return False
    denie = nie(plie, debut) and not _PLUTOT.search(avant)
    if d_un_tiers or complementaire or denie or revolu(plie, debut) or suppose(plie, debut):
        return False
    nomme = trouve["autre_regime"] or trouve["regime_general"]
    if trouve["autre"] and "?" not in suite and (_CAISSE_PROPRE.search(avant) or _METIER.search(plie, 0, debut)):
        return True
    if trouve["delegue"] and _DE_LA_FONCTION_PUBLIQUE.search(avant):
        return True
    if trouve["cpam"] and (_QUI_REMBOURSE.match(suite) or _MOI.search(avant) or _APRES_UNE_DONNEE.search(avant)):
        return True
    if trouve["gerante"] or (nomme and "?" not in suite) or _APPARTENANCE.search(avant) or _RATTACHE.search(avant):
        return True
    return _est_seul(plie, debut, fin) or est_adverse(plie, debut, fin)


def dit_la_secu(texte: str) -> bool:
    """Whether an answer to "who reimburses you?" only says the Sécu ("jsp la secu quoi"); "la Sécu des mines" says more."""
    lu = lisible(texte)
    return bool(_LA_SECU.match(lu)) and "?" not in lu


_ET_MOI = re.compile(r"\b(?:mais|et|alors que) (?:pas moi|moi(?! aussi| pareil)|je|j')(?![a-z])|\bpas moi\b")
_TRAVAILLE_POUR_SOI = re.compile(
    r"^\W*(?:(?:euh|bah|ben|alors|je|j'|suis|chui|jsuis|moi|c'est|en|comme|oui|a|au|le|la|une?|regime|des|travailleu\w+|profession|statut)[ ,.]+)*"
    r"(?:auto|micro)?[- ]?(?:entrepreneu\w*|entreprise|independante?s?|artisane?|commercante?|profession liberale|liberale?|freelance|a mon compte)\W*$"
)


def dit_travailler_pour_soi(texte: str) -> bool:
    """Whether an answer to "who reimburses you?" only says that the person is self-employed ("je suis artisan")."""
    return bool(_TRAVAILLE_POUR_SOI.match(lisible(texte)))


_UNE_MUTUELLE = re.compile(r"\b(?:mutuelle|complementaire(?! (?:sante )?solidaire))\b")


def ne_dit_qu_une_mutuelle(texte: str) -> bool:
    """Whether an answer to "who reimburses you?" names a mutuelle, and none that is known to run the Sécu ("ma mutuelle")."""
    lu = lisible(texte)
    return bool(_UNE_MUTUELLE.search(lu)) and not (_NOM.search(lu) or re.search(r"secu|fonctionnaire|etudiant", lu))


def est_d_un_tiers(texte: str) -> bool:
    """Whether the only régime that a text names is that of somebody else ("mon patron c'est la MSA")."""
    plie = lisible(texte)
    nommes = [*_NOM.finditer(plie)]
    return (
        bool(nommes) and not any(_dit(plie, un, False) for un in nommes) and any(_est_tiers(plie, un) for un in nommes)
    )


def _est_tiers(plie: str, trouve: re.Match[str]) -> bool:
    debut, fin = trouve.span()
    avant, suite = plie[debut_de_proposition(plie, debut) : debut], plie[fin : fin + 60]
    return bool(_TIERS.search(avant) or _EST_A_UN_TIERS.match(suite))


def _est_seul(plie: str, debut: int, fin: int) -> bool:
    """Whether little else stands between two stops: "je veux saisir le médiateur, cpam de Lens"."""
    avant = _ARRET.split(plie[max(0, debut - _AUTOUR) : debut])[-1]
    apres = _ARRET.split(plie[fin : fin + _AUTOUR])[0]
    return bool(_REPONSE.match(avant)) and len(apres.split()) <= 3 and "?" not in plie[fin : fin + 60]


def lire_regime(plie: str, proche_concerne: bool) -> tuple[str, int, int] | None:
    """Value of `regime` with its span in the folded text; `proche_concerne`: the case is that of a relative.

    A régime that is named outweighs the CPAM, of which people of every régime speak.
    """
    dits = [trouve for trouve in _NOM.finditer(plie) if _dit(plie, trouve, proche_concerne)]
    for valeur, groupes in _VALEURS:
        for trouve in dits:
            if trouve.lastgroup in groupes:
                return valeur, *trouve.span()
    return None

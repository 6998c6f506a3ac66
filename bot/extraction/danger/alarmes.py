"""What kind of alarm a message gives, whether it is over, and despair without danger. Vocabulary only, no wording."""

import re

from bot.extraction.danger.dangers import craint_de_faire_du_mal, est_une_menace, est_une_violence, touche_au_corps
from bot.extraction.danger.deuils import dit_un_deuil, sans_les_morts
from bot.extraction.danger.envies_de_mourir_mots import SUICIDE_DIT
from bot.extraction.langue.orthographe import redresser
from bot.extraction.langue.propositions import debut_de_proposition
from bot.extraction.personnes.noms_mots import PARENTE

_DETRESSE = re.compile(
    r"suicid|mieux plus la|porter(?:ait|ont|aient) mieux|prepare (?:mes|les|des) (?:comprimes|medicaments|cachets)|a quoi bon (?:continuer|vivre)|"
    r"en finir|me tuer|mourir|plus (?:envie de )?vivre|mort[es]? (?:serait|vaut)|me foutre en l'air|me pendre|"
    r"lettres? (?:[a-z]+ )?(?:ecrites?|pretes?|d'adieu)|ce soir (?:c'est fini|je pars)|tout sera fini|sans moi|plus (?:le |de )?gout|a quoi je sers|plus un (?:probleme|pb|poids|fardeau|souci|boulet)|derangerai plus personne|debarrass\w* de moi|me jeter|me noyer|disparaitre|plus (?:envie d')?etre la|idees noires|me faire du mal|scarifi|adieu|plus de ce monde|(?<!m'a )laisse (?:une lettre|un mot)(?! (?:a la|au|chez|dans|de la))|decision (?:est|etait) (?:deja |bien )?prise|(?:occupez[- ]vous|prenez soin) de (?:mon|ma|mes)|bord (?:du quai|des rails|de la voie)|"
    r"rejoindre (?:mon|ma|mes|lui|elle)\b[^.!?]{0,20}\b(?:la-haut|au ciel)|avaler? (?:tous |toutes )?(?:mes|les|des) (?:medicaments|cachets|comprimes)"
)
_CONTRE_SOI = re.compile(
    r"\bs(?:e |')(?:tue\w*|suicid\w*|pend\w*|noy\w*|jet\w*|flingu\w*|immol\w*|mutil\w*|scarifi\w*|faire du mal)|\b(?:ses jours|sa vie)\b"
)
"""What somebody else does to themselves: no violence to others."""
_PAR_UN_AUTRE = re.compile(
    r"(?<!je )(?<!j)\b(?:va|veut|allait|voulait|vont|veulent) (?:finir par )?(?:me [a-z]+ et )?me (?:tuer|buter)"
)
"""What another would do to the writer, and no thought of death."""
_QUELQU_UN = (
    r"(?:(?:mon|ma|mes|notre|un|une|son|sa|le|la) (?:mari|femme|epou(?:x|se)|conjointe?|compagn(?:on|e)|pere|papa|mere|maman|"
    r"fils|fille|enfant|bebe|petite?|frere|soeur|ami|amie|voisine?|grand-?mere|grand-?pere|copine?|collegue|tante|oncle|"
    r"patiente?|protegee?|client|cliente|dame|monsieur|personne|mamie|papi|cousine?|grand mere|grand pere|petit-fils|neveu|niece)"
    r"|(?<![a-z])(?:mr|mme|monsieur|madame) (?!(?:le|la|les|je|j|vous|monsieur|madame|si|et|il|elle)\b)[a-z-]+)"
)
_M_POINT = re.compile(r"\bm\. ")
_DIT = r"(?:a |ai |ont )?(?:dit|dis|disent|disait|parle|parlait|repete|avoue|raconte|ecrit|menace|fait peur|inquiete)"
_QUI_PARLE = re.compile(
    rf"\b(?P<soi>je|j|moi|(?:me|m)(?![' ]{_DIT}\b)|mes jours|ma vie)\b"
    rf"|\b(?:ils?|elles?|lui|{_QUELQU_UN})\b"
)
"""Who is spoken of, the last one before the thought of death: "mon fils me dit qu'il veut mourir"."""
_PROCHE = re.compile(rf"\b{_QUELQU_UN}\b|\b(?:il|elle) (?:ne )?(?:respire|repond|bouge|fait|a|veut|parle)")
_CITE_UN_AUTRE = re.compile(
    rf"\b(?:il|elle|{_QUELQU_UN}) [^.!?\n]{{0,40}}?\b(?:sms|messages?|textos?|mails?|lettre|mot|ecrire|dire|ecrit|dit)(?: [a-z]+)? ?[:\"]"
)
"""Somebody else's words are told as they stand: "il vient de m'envoyer un sms : adieu"."""
_MOI = re.compile(
    r"\bc'est (?:bien |pour )?(?:moi|ma vie|de moi)\b|\bje (?:vous |te )?parle de moi\b|\b(?:la personne|la victime),? c'est moi\b|\bje suis (?:la victime|en danger|cette personne)\b"
)
_FINI = re.compile(
    r"\b(?:(?:feu|incendie) (?:(?:est|a ete) )?(?:bien |enfin |deja )?(?:eteint|maitrise)|pompiers (?:sont |deja |etaient )*(?:passes|repartis|partis)"
    r"|s'?aine?s? et sau(?:f|ve)s?|sain et sauf|retrouvee?s? (?:vivante?s?|en vie|en bonne sante)|(?:l'|les )(?:a|ai|avons|ont) (?:enfin |bien )?retrouvee?s?(?=\W*$)"
    r"|(?:je me|il se|elle se) calme|(?:je me suis|il s'est|elle s'est|(?:il|elle) est|je suis) (?:bien |enfin |un peu |deja )?(?:calmee?|apaisee?)"
    r"|(?:je suis|on est|nous sommes) (?:bien |maintenant |enfin )*(?:a l'abri|en lieu sur|en securite|au foyer|au commissariat|a la gendarmerie)"
    r"|(?:est|suis|s'est) (?:bien |enfin )?(?:parti|sorti|arrete|sauve|enfui)e?s?\W+(?:et |la |maintenant )*je suis (?:[a-z]+ )?chez)\b"
    r"|^\W*eteint\b|"
    r"\b(?:(?:ca|cela|sa) (?:va(?! (?:pas|mal|se |finir|bientot|etre (?:la fin|fini|pire)|exploser|peter|craquer|plus))|ira(?! (?:pas|mal|plus|quand|sans|une fois|apres)))|je vais (?:bien|mieux)|tout va (?:bien|mieux)|c'est (?:bon|ok|passe|fini|regle|rentre dans l'ordre)|"
    r"fausse alerte|plus (?:de|en) danger|pas (?:de|en) danger|les secours sont|le samu est|c'(?:est|etait) (?:juste |qu')?un (?:petit |simple )?coup de (?:mou|blues|cafard|deprime|fatigue)"
    r"|(?:t'|vous )inquiete[sz]?[- ](?:pas|vous pas)|tkt|pas de panique|tout roule|ca roule|"
    r"(?:pompiers|ambulance) (?:sont|est)|j'ai (?:appele|eu) (?:le|les|quelqu'un)|je suis (?:calme|rassuree?|en securite)|"
    r"(?:il|elle) est (?:en securite|hors de danger)|(?:la police|les gendarmes|les flics) (?:est|sont) (?:la|arrive)|"
    r"il va mieux|elle va mieux|je (?:plaisante\w*|rigol\w*|deconn\w*|blague\w*)|c'(?:est|etait) (?:juste |qu')?(?:une? )?(?:facon|maniere) de parler|c'(?:est|etait) (?:juste )?(?:une |de l')?(?:blague|humour|expression|ironi\w+)|"
    r"pas (?:d'|une? |l'|en )?urgences?\b|pas urgent\b|rien de grave|(?:il|elle|(?:mon|ma) [a-z-]+) va (?:tres )?bien|"
    r"(?:personne n'|non,? personne (?:n )?)est en danger|aucun danger|je (?:ne )?(?:vais|pense|compte) (?:rien|pas) (?:faire|me faire|mourir|a ca)|"
    r"(?:repris|reprend) (?:connaissance|conscience|des couleurs)|(?:j'ai|on a|avec) (?:le|les) 3114 (?:au|en) (?:telephone|ligne|bout du fil)|on peut (?:reprendre|continuer)|reprenons|continuons|je (?:veux|voudrais) (?:reprendre|continuer)|"
    r"(?:elle|il) est (?:sauvee?|a l'hopital|prise? en charge)|non je ne suis pas en danger|pas d'inquietude|rassurez[- ]vous)\b"
)
_REPRISE = re.compile(
    r"^\W*(?:(?:bon|ok|oui|allez|alors|bah|ben|bref|d'accord|merci|voila|s'il vous plait|svp|stp|et|maintenant)\W+)*"
    r"(?:(?:on|vous|tu) (?:peut|peux|pouvez) |(?:je |j')(?:veux|voudrais|aimerais|souhaite) |(?:je suis |on est )?pretes? (?:a |pour )|on )?"
    r"(?:reprend(?:s|re|ons)?|reprenez|continu(?:e|ez|er|ons)|poursui(?:s|t|vre|vez|vons)|avan(?:ce|cez|cons|cer)|verifi(?:e|er|ez|ons)|reven(?:ez|ons)|y va|(?:a )?la (?:suite|question suivante)|question suivante)"
    r"(?! (?:pas|plus|jamais|rien|sans|comme|a (?:souffrir|vivre)|(?:l'|le |son )?(?:air|souffle|conscience))\b)(?! d[e'])(?![a-z])"
)
"""Wants to go on with what waited."""
_PAPERASSE = r"(?:papera\w+|papiers?|dossiers?|caisse|cpam|secu|ameli|administra\w+|demarches?|courriers?|rembours\w+|indemnites?|factures?|procedures?|argent|fatigue)"
_AU_FIGURE = re.compile(
    rf"^\W*(?:mais |ah |oh |bah )*(?:non|nan|pas du tout)\b[^.!?\n]{{0,40}}?\b{_PAPERASSE}\b|\bje parl\w+ (?:que |juste )?(?:d[eu'] ?|des )(?:la |ma |mon |mes |cette |ce |ces |l')?{_PAPERASSE}\b"
    r"|\b(?:pas moi|pas de moi|pas (?:ma|de ma) (?:sante|vie|personne)|pas pour de vrai|pas serieux|(?:sens|au) (?:propre|figure)|litteral\w*|une image|n'importe quoi|vous exagerez|calmez[- ]vous|en pleine forme|bien vivante?)\b"
)
"""Says that what sounded of danger was about papers, or was not meant so."""
_DEMENTI = re.compile(
    r"\b(?:pas (?:du tout )?(?:au|dans le) sens\b|non,? pas (?:le |d[eu] )?suicid\w+|(?:suis|est|sommes|sont|va|vais) (?:absolument |vraiment |meme )?pas (?:du tout |vraiment )?(?:en |un |une )?(?:malades?|danger|bless\w+|suicid\w+|depressi\w+|folle|fou|mourant\w*|detresse|cas d'urgence)"
    r"|personne (?:n'|ne )?(?:est|va) (?:malade|bless\w+|mourir|mal)|(?:parl\w+|dit|demande) (?:pas|jamais) (?:d[e'] ?)?(?:ca|cela|suicide|mourir|danger|urgences?)"
    r"|(?:mal|pas|rien) (?:lu|compris)|vous vous (?:trompez|meprenez)|(?:c'est|y a) (?:une |un )?(?:erreur|malentendu|meprise)|rien a voir"
    r"|pourquoi (?:vous )?(?:me |m'|tu )?(?:parle[rz]?|donne[rz]?|envoy\w+|dites)|de quoi (?:vous )?parle[rz]|(?:pas|aucun) besoin (?:d[eu'] ?)(?:samu|secours|pompiers|(?:une )?ambulance|(?:ces |vos )?numeros))\b"
)
"""Said to an alarm, that there was no danger at all."""
_LES_SECOURS = (
    r"(?:pompiers?|samu|secours|ambulance|police|gendarmes?|flics|ambulanciers|smur|medecin|15|17|18|112|114|urgences)"
)
_SECOURS = re.compile(
    rf"\b(?:{_LES_SECOURS} (?:\w+ )?(?:arriv\w+|vien(?:t|nent)|en route|(?:sont|est) (?:en bas|devant|dehors|avec (?:moi|nous|lui|elle)|a la porte|chez (?:moi|nous))|(?:sont|est) (?:en route|la|deja la|arrive\w*)|vont (?:arriver|venir)|(?:en |s'|s'en )*occup\w+|(?:l'|m'|les )(?:ont|a|emmene\w*)(?: emmene\w*| prise? en charge| transporte\w*)?)"
    rf"|(?:j'ai|on a|il a|elle a|nous avons|avec|viens d') ?(?:deja )?(?:appele[rz]?|prevenue?|eu|contacte|alerte|fait le)? ?(?:le|les|la|l')? ?{_LES_SECOURS}(?: (?:au|en) (?:telephone|ligne|bout du fil))?"
    r"|ils arrivent|ils sont en route|(?:je suis|on est|suis) (?:aux urgences|a l'hopital)|(?:l'ont|m'ont) emmenee?)\b"
)
_AU_PASSE = re.compile(r"\b(?:c'etait|etait|avait|a eu|a fait|tout a l'heure|avant|hier)\b")
_TOUJOURS = re.compile(
    r"\b(?:ca (?:ne )?va (?:pas|plus|tres mal|mal)|pas (?:bien|mieux)|toujours pas|va (?:tres |plus )?mal|ca empire)\b"
)
_PLUS_RIEN = (
    r"plus? (?:rien (?:a|pour)|(?:assez )?d'argent pour|de quoi|(?:un|un seul) (?:sou|rond|euro|centime) pour|les moyens d[e']) ?"
    r"(?:[a-z]+ )?(?:mange[rs]?|bouffer?|nourrir|vivre|me chauffer)\b"
)
_DESESPOIR = re.compile(
    rf"(?:sais|ses|c'est|c) plus? (?:quoi|koi|comment|vers qui|a qui)|sais pas (?:vers qui|a qui) me tourner|je (?:ne )?vais (?:vraiment |franchement )?(?:(?:pas|plus) (?:du tout |tres |vraiment )?bien|tres mal|mal(?=\W*$))|(?<!etais )au fond du (?:trou|gouffre)(?! admin)|touche le fond|^\W*a quoi (?:bon|ca sert|sert)\W*$|a quoi (?:bon|ca sert|sert) (?:tout (?:ca|cela)|de (?:continuer|me battre|lutter)|continuer|me battre|lutter)(?! (?:la|ma|cette|votre|vos|les) )|moral a zero|arrive plus a (?:avancer|vivre)|seule? et j'y arrive plus|broie du noir|a bout\b|(?:n')?en peu[xt]? plus|(?:au|o) bout? d[ue] (?:rouleau|bout|ma vie|tout)|(?:finir|dormir|mettre) (?:a la rue|dehors)|mange(?:nt|ons|r)? plus(?: depuis|\W*$)|plus d'argent pour|plus (?:envie|la force|le courage) d[e'] ?(?:rien|me battre|lutter|continuer a me battre|me lever|faire)|{_PLUS_RIEN}|crise d'angoisse|a l'agonie financ|desespere|"
    r"peur d[e'] ?tout perdre|vois (?:plus|pas) (?:le bout(?! (?:d[eu]|des) )|d'issue|comment (?:m'en sortir|tenir))|tout essaye(?! (?:pour|avec|de|les?|la|sur))|personne (?:ne )?(?:m'|nous |veut m'|peut m')aider?(?! (?:a |pour |dans ))|c'est (?:foutu|fichu|cuit|perdu d'avance) pour (?:moi|nous)|tout est (?:foutu|fichu)|"
    r"je craque|plus la force|perdue?s? (?:dans|completement)|plus d'espoir|abandonnee?s? (?:par|de)|je pleure|"
    r"on me laisse tomber|tiens plus(?: le coup)?\W*$|comment (?:je vais|vais-je) (?:faire|vivre|m'en sortir)"
)


_DE_SOI = re.compile(
    r"\b(?:ma vie|parle de moi|c'est (?:de )?moi|(?:ai|j'ai|suis) (?:plus |pas |absolument )?personne|toute? seule?|solitude|(?:dors|mange) (?:plus|pas|mal)|pleur\w+|enterrement|obseques"
    r"|me manque\w*|dettes|loyer|frigo|fatiguee?|epuise\w*|angoiss\w*|j'ai (?:peur|honte|mal)|cancer|divorc\w+|separ\w+|mon pere|son pere|est partie?|m'a quittee?|plus d'espoir|envie de rien|tout va mal|vide)\b"
    r"|^\W*(?:tout|la vie|tout ca|la solitude|l'argent|mon deuil|mes enfants|mon mari|ma femme)\b"
)
"""What people name of their lives when asked what weighs on them."""
MOTS_DES_SIENS = 14
_DES_SIENS = re.compile(
    r"\b(?:j'ai|il y a|y a|heureusement|oui|avec|entouree? (?:de|par)) (?:(?:bien|quand meme|encore|toujours|juste|que|un peu|heureusement|oui) )*"
    rf"(?:(?:mon|ma|mes|un|une|des|le|la|quelques) (?:{PARENTE}|famille|parents|enfants|proches|gens|psy\w*|assistante sociale|assos?(?:ciation)?|medecin|infirmiere?|pretre|entourage)s?(?![a-z])|quelqu'un|du monde)"
    rf"|\b(?:mon|ma|mes) (?:{PARENTE}|famille|parents|enfants|proches|entourage)s? (?:est|sont|m'|me |qui) ?(?:la\b|aide|soutien|epaul|ecout|present|avec moi|a cote)"
)
"""Who is near the person."""
_SANS_AIDE = re.compile(r"\b(?:pas|plus|personne|jamais|morte?|decede\w*|mais|refus\w+|malade|contre)\b")
_DENUEMENT = re.compile(
    r"\b(?:dor(?:s|t|mons|mir) (?:dans (?:ma|la|notre|une) (?:voiture|cave|tente)|dehors|dans la rue|a la rue)|expuls\w+|a la rue|sans (?:abri|toit|logement)|frigo (?:est )?vide|restos? du coeur|interdite? bancaire"
    r"|(?:ai|reste|plus que) (?:plus que )?\d+ ?(?:euros?|e|balles) (?:sur (?:mon|le) compte|pour (?:finir|manger|vivre|le mois|tenir))|(?:plus|pas) (?:payer|regler) (?:le|mon|notre) loyer"
    rf"|{_PLUS_RIEN}"
    r"|coup\w* (?:l'electricite|le gaz|l'eau|le chauffage)|saute\w* (?:des|les) repas|rien (?:a|pour) (?:manger|bouffer))\b"
)

_SEUL = re.compile(
    r"^\W*(?:(?:non|nan|bah|ben|pas vraiment|et)\W+)*(?:(?:il n'y a|y a|j'ai|je n'ai|je connais|j'ai plus|je n'ai plus) )?personne(?: (?:a qui (?:en )?parler|pres de moi|autour de moi|du tout|pour en parler))*\W*$"
    r"|^\W*(?:(?:non|nan|bah|ben)\W+)*(?:je suis|je vis|suis) (?:toute? )?seule?(?: (?:a la maison|chez moi|au monde|avec mes enfants))?\W*$"
)
"""Nobody near, said to who asked."""


def _lisible(texte: str) -> str:
    return redresser(texte).plie


def nature_de_l_alarme(texte: str) -> str | None:
    """The kind of danger, None where it is that of the writer's body.

    "detresse" for thoughts of death, "violence" where somebody is violent, "menace" where the writer threatens, "mal_aux_siens"
    where they fear to hurt those close to them, "corps_d_un_proche" where somebody else's body is in danger, "pour_un_proche"
    where that of somebody else is of another kind.
    """
    lu = _M_POINT.sub("mr ", sans_les_morts(_lisible(texte)))  # no end of a sentence
    proche = "pour_un_proche" if _PROCHE.search(lu) else None
    sans_autrui = _PAR_UN_AUTRE.sub(" ", lu)
    if detresse := _DETRESSE.search(sans_autrui) or SUICIDE_DIT.search(sans_autrui):
        cite = _CITE_UN_AUTRE.search(lu[: detresse.start()])
        avant = lu[debut_de_proposition(lu, detresse.start()) : detresse.start()]
        autre = cite or (proche and _parle_d_un_autre(avant, detresse.group()))
        return "pour_un_proche" if autre else "detresse"
    if craint_de_faire_du_mal(texte):
        return "mal_aux_siens"
    if est_une_menace(texte):
        return "menace"
    if est_une_violence(texte) and not (proche and _CONTRE_SOI.search(lu)):
        return "violence"
    if proche and touche_au_corps(texte) and not _CONTRE_SOI.search(lu):
        return "corps_d_un_proche"
    return proche or ("detresse" if dit_un_deuil(texte) else None)  # who told of a death is the one who suffers


def _parle_d_un_autre(avant: str, pensee: str) -> bool:
    """Whether a thought of death is that of the last one who is spoken of before it, somebody else than the writer."""
    dits = list(_QUI_PARLE.finditer(avant))
    de_soi = any(dit["soi"] for dit in _QUI_PARLE.finditer(pensee))
    return bool(dits) and not (dits[-1]["soi"] or de_soi)


def dit_les_secours(texte: str) -> bool:
    """Whether the rescue is called, on its way, or has taken the person along."""
    return bool(_SECOURS.search(_lisible(texte)))


def est_au_passe(texte: str) -> bool:
    """Whether a text tells what was ("c'était juste un malaise")."""
    return bool(_AU_PASSE.search(_lisible(texte)))


def dit_etre_seul(texte: str) -> bool:
    """Whether an answer says that the writer has nobody to talk to ("non personne", "je suis toute seule")."""
    return bool(_SEUL.search(redresser(texte).plie))


def parle_de_soi(texte: str) -> bool:
    """Whether an answer to "what weighs on you?" speaks of the person, not of their file."""
    return bool(_DE_SOI.search(_lisible(texte))) or est_desespoir(texte) or dit_un_deuil(texte)


def est_entoure(texte: str) -> bool:
    """Whether a few words say that somebody is there for the person ("j'ai ma sœur qui m'aide un peu")."""
    lu = _lisible(texte)
    return len(lu.split()) <= MOTS_DES_SIENS and bool(_DES_SIENS.search(lu)) and not _SANS_AIDE.search(lu)


def est_denuement(texte: str) -> bool:
    """Whether the person lacks what one needs to live: a roof, food."""
    return bool(_DENUEMENT.search(_lisible(texte)))


def est_soi_meme(texte: str) -> bool:
    """Whether the writer says that they are the one in danger ("non, c'est moi la personne")."""
    return bool(_MOI.search(_lisible(texte)))


def est_dementi(texte: str) -> bool:
    """Whether the person says that there was no danger ("mais non je suis pas malade")."""
    lu = _lisible(texte)
    figure = _AU_FIGURE.search(lu) and not _PROCHE.search(lu)  # "c'est ma mère, pas moi"
    return bool(_DEMENTI.search(lu) or figure) and not _TOUJOURS.search(lu)


def est_apaisement(texte: str) -> bool:
    """Whether the person says that the danger is over ("ça va", "c'est bon", "les secours sont là")."""
    lu = _SECOURS.sub(" ", _lisible(texte))
    return bool(_FINI.search(lu) or _REPRISE.search(lu)) and not _TOUJOURS.search(lu)


def veut_reprendre(texte: str) -> bool:
    """Whether the person wants to go on with what waited ("oui continuons")."""
    return bool(_REPRISE.search(_lisible(texte)))


def est_desespoir(texte: str) -> bool:
    """Whether the person despairs, without any danger being told ("je ne sais plus quoi faire")."""
    return bool(_DESESPOIR.search(_lisible(texte)))

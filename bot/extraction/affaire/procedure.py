"""Whether a court procedure is running, announced or absent, as a text says it; an amicable appeal is no court."""

import re
from functools import lru_cache

from bot.extraction.langue.pliage import plier
from bot.extraction.langue.propositions import absent, debut_de_proposition, nie, suppose

_TRIBUNAL = (
    r"(?:tribuna(?:l|ux)(?: judiciaire| administratif)?|justice|juge|pole social|tass|tgi|tj|cour d'appel"
    r"|conseil d'etat|juridictions?(?: (?:competente|sociale|judiciaire)s?)?)"
)
_MOT = r"(?:(?!pas |jamais |rien |aucune? |plus |si )[a-z']+ ){0,3}?"
_QUI = (
    r"(?:j'ai|j'avais|nous avons|on a|(?:mon|ma|mes|notre|son|sa|leur) [a-z]+ (?:a|ont|avait)|(?:elle|il) a"
    r"|la (?:cpam|caisse|secu) a|l'avocate? a|(?:la |ma |notre |mon |l')?(?:protection|assurance|assistance) juridique a)"
)
_ACTE = (
    r"(?:requete|assignation|refere|recours (?:au|devant le) tribunal|recours contentieux|procedure(?: (?:judiciaire|contentieuse))?|proces"
    r"|action (?:en justice|judiciaire)|dossier (?:au|devant le) tribunal)"
)
_ENGAGER = r"(?:depose|introduit|engage|lance|forme|entame|intente|fait|ouvert|demarre)e?"

_DE_QUELQUE_PART = r"(?: (?:de (?:la |l')?|d'|du |des )(?!n'|ne )[a-z'-]+){0,3}"
"""Which court it is ("le pôle social du tribunal de Nancy")."""

_EN_COURS = (
    rf"{_QUI} {_MOT}saisie? {_MOT}{_TRIBUNAL}",
    rf"{_TRIBUNAL}(?: (?:de (?:la |l')?|d'|du |des )[a-z'-]+(?:[ -](?!est |a |n'|ne |pas )[a-z'-]+)?)? (?:est|a ete|a deja ete|vient d'etre) (?:deja )?saisie?",
    rf"{_QUI} {_MOT}{_ENGAGER} {_MOT}{_ACTE}",
    rf"{_ACTE} (?:est |a ete )?(?:deja )?(?:en cours|{_ENGAGER})",
    r"(?:instance|affaire|procedure) (?:est )?(?:actuellement )?pendante",
    r"(?<!s'il )(?:il )?y a (?:bien |deja |aussi )?une? (?:juge|tribunal|proces)(?= ?(?:$|[.,;!\n]|qui |saisi|dessus|en cours|depuis))",
    r"audience (?:est )?(?:deja )?(?:prevue|fixee|programmee|annoncee|le|dans|en|au|du|a)(?![a-z])",
    r"(?:j'ai|on a|il y a|nous avons|j'attends) (?:une |la |l'|mon |ma |date d')?audience",
    rf"convoque\w*(?: (?!au |a |devant |par )[a-z0-9/]+){{0,5}} (?:au|a|devant|par) (?:le |la )?{_TRIBUNAL}|convocation (?:au|du|devant le) {_TRIBUNAL}",
    # "le pôle social du tribunal de Nancy m'a convoqué"
    rf"{_TRIBUNAL}{_DE_QUELQUE_PART} (?:m'|nous |l'|la |le |les )?(?:a |ont )?(?:convoqu\w+|(?:envoye|fixe|donne|propose) (?:une |la |ma )?(?:convocation|date|audience))",
    rf"{_TRIBUNAL}{_DE_QUELQUE_PART} (?:doit|va) (?:bientot )?(?:rendre|donner) (?:sa |son |la |un |une )?(?:decision|jugement|reponse)",
    rf"(?:recu|recois|j'ai) (?:un |une |le |la |mon |ma )?(?:papier|courrier|lettre|convocation|avis|date) (?:du|au|chez le) {_TRIBUNAL}",
    rf"{_QUI} {_MOT}conteste {_MOT}(?:au|devant (?:le |la )?){_TRIBUNAL}",
    rf"(?:mise?|mi|traine|emmene)e? (?:la |ma )?(?:cpam|caisse|secu) (?:au|en|devant le) {_TRIBUNAL}",
    rf"(?:c'est|cest|c) (?:deja )?(?:au|devant le|chez le) {_TRIBUNAL}(?! (?:d[eu']|que?)(?![a-z]))",
    r"mise?s? en delibere",
    r"(?:affaire|dossier|litige|recours|requete|ca|tout) (?:est |passe )(?:deja )?(?:porte\w* )?(?:au|chez le|devant le|devant la"
    rf"|en) {_TRIBUNAL}",
    rf"(?:je suis|on est|nous sommes) (?:deja )?(?:en proces|au tribunal|devant le {_TRIBUNAL}|en justice)",
    rf"(?:je passe|on passe|je dois aller|nous passons) (?:au|devant le) {_TRIBUNAL} (?:le|dans|en) |(?:je vais|on va) (?:au|devant le) {_TRIBUNAL} le [0-9]",
    rf"{_QUI} {_MOT}(?:attaque|assigne|poursuivi)e? (?:la |ma )?(?:cpam|caisse|secu|[a-z]+ en justice)",
    r"(?:m'a|m'ont|nous a) (?:assigne|attaque|poursuivi)\w*",
    rf"(?:rendez-vous|convocation) (?:au|devant le|devant la) {_TRIBUNAL}",
    r"(?:j'ai|on a|nous avons|il y a) (?:deja )?un proces (?:contre|avec|en cours)",
    rf"(?:{_QUI}|avocate? (?:leur )?a|(?:il|elle|on|je|j')(?: l'| l|l')?(?:a|ai)) {_MOT}(?:ecrit|envoye\w*|{_ENGAGER}e?)[ ,]{_MOT}(?:au |a la |a |devant (?:le |la )?)(?:greffe|{_TRIBUNAL})(?! (?:des familles|aux))",
    rf"(?:il|elle|on|je|j'|avocate?) ?(?:l'a|l'ai|a|ai) {_ENGAGER}e?[ ,]+(?:la |une |sa |ma |cette )?{_ACTE}",
    rf"{_QUI} {_MOT}fait appel (?:devant|a) la cour",
    rf"{_QUI} {_MOT}porte {_MOT}devant (?:le |la )?{_TRIBUNAL}",
    rf"{_TRIBUNAL} (?:s'en (?:occupe|charge|est saisi)|s'occupe (?:de|du)|est dessus|va (?:trancher|juger|statuer|decider))(?![a-z])",
    r"(?:entre|dans) les mains (?:d'un|du|de la) (?:juge|justice|tribunal)",
    rf"j'attends (?:le |un )?(?:jugement|proces|decision du {_TRIBUNAL})",
)
_JUGE = r"(?:finie?s?|terminee?s?|close?s?|cloturee?s?|jugee?s?|perdue?s?|gagnee?s?|derriere (?:moi|nous))"
_FINIE = (
    r"(?:proces|procedure|audience)(?: (?:judiciaire|au tribunal|en justice|contre la (?:cpam|caisse)))?,? ?(?:c'est |c'etait |il est |elle est |est |etait |a ete |ca a ete )"
    rf"(?:deja |bien |enfin |maintenant |completement ){{0,2}}{_JUGE}(?! (?:au|en|devant))(?![a-z])",
    r"(?:affaire|dossier|litige) (?:[a-z']+ ){0,3}?(?:est |a ete )(?:deja )?jugee?(?![a-z])|jugement (?:a ete |est )?(?:deja )?(?:rendu|tombe)",
    rf"{_TRIBUNAL} (?:m'|nous )?(?:a|avait) (?:deja )?(?:juge|tranche|statue|rendu|donne (?:tort|raison)|deboute\w*|rejete)(?![a-z])",
    r"(?:c'est|ca a ete|c'etait|l'affaire est) (?:deja |bien )?jugee?(?! (?:le|demain|bientot|dans|devant|par))(?![a-z])",
    rf"(?:{_TRIBUNAL}|proces)[^.!?;\n]{{0,45}}?(?:j'ai|on a|nous avons|je l'ai|avons) (?:deja |tout |bien )?(?:perdu|gagne)e?(?! (?:du|mon|mes|patience|espoir))",
    rf"(?:perdu|gagne) (?:[a-z']+ ){{0,2}}?(?:proces|{_TRIBUNAL})|(?:j'ai|on a|avons) ete deboute\w*|proces (?:fini|termine|perdu|gagne)(?![a-z])",
)
_RECOURS = re.compile(
    r"\b(?:appel (?:est |a ete )?(?:en cours|forme|interjete|depose|lance|en attente)|interjete appel|(?:mon|notre) appel|(?:fait|faire|fais|cour d') ?appel(?! [a-z]+ au mediateur)|en appel|cassation|pourvoi|attends|attend)\b"
)
"""What takes a judged case to another court, or shows that the ruling is still to come."""
_LA_COUR = rf"(?:(?:(?:mon|ma|mes|le|la) )?(?:demande|recours|dossier|saisine|affaire) (?:au|devant le|du|aupres du|aupres de la|en) {_TRIBUNAL}|(?:mon|ma|la|le|l'|une?|cette|toute|au|du|de la|de l') ?(?:{_TRIBUNAL}|requete|procedure|proces|action|plainte|affaire au tribunal))"
_ABANDONNEE = (
    rf"(?:il n'y a|y a|il y a|j'ai|n'y a|c'est) plus (?:de |d'|aucune? )?(?:{_TRIBUNAL}|proces|audience|procedure|requete|action en justice)",
    rf"(?:j'ai|j'avais|on a|nous avons|je) (?:tout |finalement |depuis )?(?:retire|abandonne|annule|arrete|stoppe|laisse tomber|renonce a)e?s? {_LA_COUR}",
    r"(?:requete|procedure|proces|action en justice|audience) (?:est |a ete |sont )?(?:finalement )?(?:abandonnee?|retiree?|annulee?|arretee?|classee?)",
    r"(?:me suis|je suis|nous sommes) desiste",
)
"""The case is given up: no court deals with it any more."""
_INTENTION = (
    r"(?:je (?:vais|vai|compte|pense|veux|voudrais|souhaite|m'apprete a|suis prete? a|finirai par|prevois d[e'])"
    r"|j'envisage d[e']|j'ai l'intention d[e']|on va|nous (?:allons|comptons)|j'hesite a)"
)
_PLAINTE = r"porter plainte(?! .{0,12}(?:ordre|conseil|cnil|police|gendarmerie|mediat))"
_UN_AVOCAT = (
    r"(?:(?:mon |ma |notre |mes |l'|l' |un |une )?avocate?|(?:ma |la |notre )?(?:protection|assurance) juridique)"
)
_AGIR_EN_JUSTICE = (
    r"saisir|deposer|lancer|engager|entamer|attaquer|assigner|porter|contester|poursuivre|ecrire au|envoyer|introduire"
)
_DEPOSE = r"(?:depos(?:e|ons|era|erai|erons)|sais(?:i|is|it|issons|ira|irai|irons)|attaqu(?:e|ons|era|erai)|lanc(?:e|era|erai)|engag(?:e|era|erai)|assign(?:e|era|erai)|envoi(?:e|era)|introdui(?:t|ra))"
_A_VENIR = (
    r"(?:demain|bientot|prochainement|prochaine?(?![a-z])|qui vient|dans (?:[a-z0-9]+ ){1,3}?(?:jours?|semaines?|mois)"
    r"|d'ici [a-z0-9]+|apres les (?:fetes|vacances)|cette semaine|ce mois[- ]ci|en debut d'annee)"
)
"""When what is told in the present is still to be done."""
_ANNONCEE = (
    rf"{_INTENTION} ?{_MOT}(?:saisir|aller|passer|porter|contester|engager|entamer|deposer|lancer"
    rf"|me tourner) (?:[a-z']+ ){{0,4}}?(?:{_TRIBUNAL}|proces|action en justice|procedure judiciaire)",
    rf"{_INTENTION} ?{_MOT}(?:attaquer|assigner|poursuivre (?:la |ma |les |en )|faire un proces|{_PLAINTE})",
    rf"(?:j'irai|on ira|nous irons|je saisirai|je porterai) {_MOT}(?:{_TRIBUNAL}|plainte)|(?:je les |j')attaquerai",
    rf"{_INTENTION}[^.!?;,\n]{{0,40}}? (?:attaquer|assigner) (?:la |ma |l')?(?:cpam|caisse|secu|assurance maladie)",
    rf"{_INTENTION} ?{_MOT}(?:trainer|emmener|poursuivre) {_MOT}(?:en|au|devant le) {_TRIBUNAL}",
    rf"(?:ca|cela) (?:va )?fini(?:ra|r) (?:au|devant le|en) {_TRIBUNAL}",
    rf"{_UN_AVOCAT} (?:va |doit |compte |souhaite |veut |peut |envisage d[e'] ?|s'apprete a |est en train d[e'] ?){_MOT}(?:{_AGIR_EN_JUSTICE})",
    rf"(?:je vais|on va|nous allons) (?:au|devant le|en) {_TRIBUNAL}",
    rf"{_UN_AVOCAT} prepare (?:[a-z']+ ){{0,3}}?(?:{_ACTE}|recours|dossier|plainte|{_TRIBUNAL})",
    rf"(?:{_UN_AVOCAT}|je|on|nous|il|elle) {_DEPOSE} (?:[a-z']+ ){{0,5}}?(?:{_ACTE}|{_TRIBUNAL})[^.!?;\n]{{0,30}}?{_A_VENIR}",
    rf"{_UN_AVOCAT} {_DEPOSE}[^.!?;\n]{{0,40}}?{_A_VENIR}",
    rf"rendez-vous (?:[a-z']+ ){{0,3}}?avocate? pour (?:{_AGIR_EN_JUSTICE})",
)
_NULLEMENT = r"(?:pas|jamais|aucunement|nullement|point|plus)(?: encore| du tout| non plus| a ce jour)?"
_AUCUNE = (
    rf"(?:pas|aucune?) (?:d'|de )?(?:affaire|dossier|action|recours|demarche) (?:au|devant (?:le |la |un )?|en) ?{_TRIBUNAL}",
    # "le tribunal de Lyon n'a pas été saisi", "la procédure n'est pas engagée"
    rf"{_TRIBUNAL}(?: [a-z'-]+){{0,4}}? n'(?:a|est|avait|ont|etait) {_NULLEMENT} (?:ete )?saisie?s?",
    rf"{_ACTE}(?: [a-z'-]+){{0,3}}? n'(?:a|est|avait|etait) {_NULLEMENT} (?:ete )?(?:en cours|{_ENGAGER})",
    r"(?:aucune?|nulle?|pas (?:de |d')|ni) ?(?:juridictions?|instance(?! de)|requete|voie (?:contentieuse|judiciaire)|procedure (?:judiciaire|contentieuse)"
    r"|recours (?:judiciaire|contentieux|devant (?:le|la|les|une?|quelque) ?(?:tribunal|juge|juridiction)))",
    rf"(?:{_TRIBUNAL}|proces|avocat) ?[?:,]? ?(?:non|nan|pas|aucun|jamais)(?![a-z])",
    rf"(?:{_TRIBUNAL}|proces|procedure(?: (?:judiciaire|en cours))?|justice|avocat)(?: (?:saisi|en cours))? ?[?:=]+ ?(?:non|nan|pas|aucune?|jamais|neant|rien)(?![a-z])",
    r"suis pas (?:en (?:justice|proces)|au tribunal)",
    rf"pas (?:un|une|le|au|devant le|devant un) (?:vrai )?{_TRIBUNAL}",
    r"(?:pas|aucune?|ni|jamais|non|zero)(?: encore)?(?: eu)?(?: d'| de| 2)? ?(?:juges?|tribuna(?:l|ux)|proces|audience|contentieux"
    r"|action (?:en justice|judiciaire)|procedure(?! (?:ameli|de re\w+|en ligne|sur|amiable)))",
    r"(?:pas|jamais|rien) (?:encore |du tout |non plus )?(?:saisi|alle|passe|engage|entame|lance|intente|depose"
    rf"|porte|fait|attaque|faire|aller|saisir|veux|eu|ete|vu|contacte)e? {_MOT}(?:tribunal|proces|justice|juge|pole social|audience)",
    r"(?:pas|rien|jamais)(?: \w+){0,3} (?:engage|entame|lance|demarre)e? (?:de |d'|une |aucune )?(?:procedure"
    r"|action)",
    r"aucune? (?:\w+ )?(?:en justice|au tribunal|judiciaire)|^\W*(?:non,? )?pas de justice\W*$|(?<=[.,;] )pas (?:de |en )justice(?=[.,;]|\W*$)|(?:(?<=[.,;] )|^\W*)pas d'action(?=[.,;]|\W*$)|(?<![a-z])no (?:tribunal|court|trial)(?![a-z])",
    r"(?:n[' ]?)?(?:ai|avons|a) (?:rien |jamais |pas )?(?:saisi|attaque|engage)e? (?:personne|rien|aucun juge)",
    r"rien (?:au tribunal|en justice|de judiciaire)|sans (?:procedure|proces) (?:en cours|judiciaire)"
    rf"|sans (?:passer|aller) (?:par|devant|au|en) (?:le |la |un )?{_TRIBUNAL}",
)
_AUTRE_AFFAIRE = re.compile(
    r"\b(?:divorc\w*|garde (?:de|des|alternee)|pension alimentaire|familiales?|jaf|prud'?h?om\w*|tutelles?"
    r"|curatelles?|loyers?|proprietaire|bailleur|licenci\w*|accident de la (?:route|circulation)|penal|succession"
    r"|surendettement|heritage|expulsion|contre (?:mon|ma|mes|son|sa|ses|leur|une?)"
    r" (?!caisse|cpam|secu|refus|decision|indu|rejet|organisme|medecin|docteur|dentiste|kine|specialiste|generaliste|ophtalmo|dermato|gyneco|pharmac|infirmi|chirurgien|orthodont|praticien|opticien|cabinet)\w+|avec (?:mon|ma|mes|son|sa|un|une|le|la) (?:voisine?s?"
    r"|employeur|patronne?|ex|proprio|banque|mutuelle|assurance|garagiste|assureur|entreprise|syndic))"
)
_COUR = re.compile(rf"\b(?:{_TRIBUNAL}|proces|procedure|audience|jugement|avocate?|jaf|prud'?h?om\w*)")
_SI_RIEN_NE_CHANGE = re.compile(r"\bs(?:i|')(?! ?(?:je |j'|on |nous )) ?[^.!?;\n]*$")
"""Before an intention: "si rien ne bouge, j'irai" announces; "si je vais" only supposes."""
_SUJET = re.compile(r"(?:j'|je |on |nous |mon |ma |mes |notre |il |elle |ca |la |le )")
"""A passage with its subject holds its own negation: one before it belongs to something else."""
_FIN_DE_PHRASE = re.compile(r"[.!?;\n]")


def _motif(passages: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"(?<![a-z])(?:{'|'.join(passages)})")


_VALEURS = (("en_cours", _motif(_EN_COURS)), ("annoncee", _motif(_ANNONCEE)), ("aucune", _motif(_AUCUNE)))


_JUGEE = _motif(_FINIE)
_Y_SONGE = re.compile(
    r"\b(?:(?:j'|on |nous |il |elle |[a-z]+ )y (?:pens\w+|song\w+|reflechi\w*|vien\w+|viendr\w+)"
    r"|(?:je |j'|on |nous |il |elle |l')?(?:l'envisag\w+|compte (?:bien )?le faire|vais (?:surement |peut-etre |bientot |sans doute )?le faire|le ferai)"
    r"|(?:c'est|ca reste) (?:prevu|envisage|envisageable|une option|possible|en projet|dans mes projets)|pas (?:encore |du tout )?exclu"
    r"|(?:peut[- ]etre|sans doute|surement|probablement) (?:bientot|plus tard|un jour|apres|ensuite)|(?:je |j')?hesite)(?![a-z])"
)
_N_Y_SONGE_PAS = re.compile(
    r"\by (?:pens|song|reflechi|vien|viendr)\w* (?:pas|plus|meme pas|absolument pas|nullement|guere)(?![a-z])"
)


def songe_au_tribunal(plie: str) -> bool:
    """Whether an answer to the question on the court says that the person thinks of it ("non, mais j'y songe")."""
    return bool(_Y_SONGE.search(plie)) and not _N_Y_SONGE_PAS.search(plie)


_RETIREE = _motif(_ABANDONNEE)


_APRES, _DE_LOIN = 40, 120
"""How far the words may be that say of what a court case is: what a long sentence goes on with is no part of "pas de tribunal"."""


def _phrase(plie: str, debut: int, fin: int, portee: int = _DE_LOIN) -> str:
    avant = max((m.end() for m in _FIN_DE_PHRASE.finditer(plie, max(0, debut - portee), debut)), default=debut - portee)
    apres = _FIN_DE_PHRASE.search(plie, fin, fin + portee)
    return plie[max(0, avant) : apres.start() if apres else fin + portee]


def _suite(plie: str, fin: int) -> str:
    """What follows a passage closely, in its sentence ("pas saisi le tribunal, mais j'y songe")."""
    return _FIN_DE_PHRASE.split(plie[fin : fin + _APRES])[0]


def _sous_condition(plie: str, debut: int) -> bool:
    return bool(_SI_RIEN_NE_CHANGE.search(plie, debut_de_proposition(plie, debut), debut))


def lire_affaire_jugee(plie: str) -> tuple[int, int] | None:
    """Span in the folded text where the court is said to have ruled; a case that went on to appeal is running."""
    jugee = _jugement(plie)
    return None if jugee and _RECOURS.search(plie) else jugee


def _jugement(plie: str) -> tuple[int, int] | None:
    for trouve in _JUGEE.finditer(plie):
        debut, fin = trouve.span()
        if not (suppose(plie, debut) or nie(plie, debut) or _AUTRE_AFFAIRE.search(_phrase(plie, debut, fin))):
            return debut, fin
    return None


def est_une_autre_affaire(plie: str) -> bool:
    """Whether a folded text speaks of a court case about something else than the dispute ("le procès de mon divorce")."""
    return bool(_COUR.search(plie) and _AUTRE_AFFAIRE.search(plie))


_NOMME = re.compile(
    rf"\b(?:{_TRIBUNAL}|proces|procedure|audiences?|jugements?|avocate?|plainte|greffe|assign\w+|saisie?|prud'?h?om\w*)(?![a-z])"
)


def nomme_un_tribunal(plie: str) -> bool:
    """Whether a folded text names a court, or what is done there."""
    return bool(_NOMME.search(plie))


_PLAINTE_PORTEE = re.compile(
    r"\b(?:ai|as|a|avons|avais|ait) (?:deja |aussi |meme |bien )?(?:porte|depose|fait) (?:une |deja |aussi |ma )*plainte(?![a-z])|\bplainte (?:a ete |est )?(?:deposee|portee|en cours)"
)
_CONTRE_NOUS = re.compile(
    r"\b(?:vais|va|veux|vai) (?:vous |te |t')(?:attaquer|assigner|poursuivre|trainer)(?![a-z])|\bcontre (?:toi|vous|(?:ce|cet|le|l'|votre) ?(?:robot|bot|chat\w*|assistant|site|machine|programme))(?! (?:et|deux|tous|la|le))(?![a-z])"
)
_DE_LA_JUSTICE = re.compile(rf"\b(?:{_TRIBUNAL}|proces|audiences?|jugement|avocate?|greffe|procureur|parquet)(?![a-z])")


def dit_une_plainte(plie: str) -> bool:
    """Whether a complaint was made without a word of any court: to the police, the Ordre or the caisse, it may be any of them."""
    return bool(_PLAINTE_PORTEE.search(plie)) and not _DE_LA_JUSTICE.search(plie)


@lru_cache(maxsize=64)  # several journeys look at the same message
def lire_procedure(plie: str) -> tuple[str, int, int] | None:
    """Value of `procedure_judiciaire` with its span in the folded text; a running one outweighs the others.

    Once the court has ruled, none is running any more.
    """
    if _CONTRE_NOUS.search(plie):
        return None  # said to the assistant, in anger
    if jugee := lire_affaire_jugee(plie):
        return "aucune", *jugee
    if (juge := _jugement(plie)) and _RECOURS.search(plie):
        return "en_cours", *juge  # "jugement rendu le 12 mars, appel en cours"
    for trouve in _RETIREE.finditer(plie):
        debut, fin = trouve.span()
        if not (suppose(plie, debut) or nie(plie, debut) or _AUTRE_AFFAIRE.search(_phrase(plie, debut, fin))):
            return "aucune", debut, fin
    for valeur, motif in _VALEURS:
        for trouve in motif.finditer(plie):
            debut, fin = trouve.span()
            supposee = suppose(plie, debut) and not (valeur == "annoncee" and _sous_condition(plie, debut))
            niee = not _SUJET.match(trouve.group()) and (absent(plie, debut) or nie(plie, debut))
            absente = valeur != "aucune" and (supposee or niee)
            if not absente and valeur == "aucune" and songe_au_tribunal(_suite(plie, fin)):
                return "annoncee", debut, fin
            autour = _phrase(plie, debut, fin, _APRES if valeur == "aucune" else _DE_LOIN)
            if not absente and not _AUTRE_AFFAIRE.search(autour):
                return valeur, debut, fin
    return None


_QUAND = r"(?:depuis|hier|\d[\d/.]*|il y a|mois|semaines?|jours?|ans?|annees?|un an|dernier|derniere|passee?|debut|fin|mi|avant|[a-z]*janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|lundi|mardi|mercredi|jeudi|vendredi)"
_UN_OUI = r"(?:o+u+i+|ouais+|ouep?|ui+|yes|yep|si|tout a fait|absolument|effectivement|exact(?:ement)?|evidemment|bien sur|en effet|affirmatif|malheureusement|helas)"
_DU_TRIBUNAL = rf"(?:{_TRIBUNAL}{_DE_QUELQUE_PART}|{_ACTE}|audience|convocation|convoquee?|jugement|saisie?|en cours|deposee?|lancee?|engagee?|en proces)"
_AUTOUR = r"(?:deja|bien|le|la|les|l'|un|une|en|au|du|de|des|d'|a|ce|cet|cette|c'est|mon|ma|mes|notre|j'ai|je|on|nous|avons|ont|ete|est|fait|faite|recu|il|elle|y|et|devant|par|merci|svp|deux|trois|quatre|six|pour|contre|caisse|cpam|probleme|affaire|avocat|avocate|monsieur|madame|voila|euh|bah|ben|fille|femme|mari|plainte|portee?|ecrit|greffe|demande|saisine|ce|medecin|docteur|dentiste|praticien|lui|eux|elle)"
_AFFIRME = re.compile(rf"\W*(?:(?P<dit>{_UN_OUI}|{_DU_TRIBUNAL})|{_QUAND}|{_AUTOUR})(?![a-z0-9])")


def affirme_un_tribunal(lu: str) -> bool:
    """Whether an answer to the question on a court says that one deals with it: a yes or a court, with when and by whom,
    and no word besides.
    """
    position, dit = 0, False
    while trouve := _AFFIRME.match(lu, position):
        position, dit = trouve.end(), dit or trouve["dit"] is not None
    return dit and not re.search(r"[a-z0-9]", lu[position:]) and "?" not in lu


_SON_SORT = re.compile(
    r"\b(?:j'ai|j'avais|on a|je l'ai|on l'a|l'ai|me suis|suis) (?:tout |deja |finalement |depuis )*(?P<fin>(?:retire|abandonne|arrete|annule)e?s?(?: (?:ma|la|cette|le|mon) (?:demande|requete|plainte|saisine|recours|procedure))?"
    r"|laisse tomber|desiste\w*|(?P<juge>(?<!suis )(?:perdue?|gagnee?)))(?= ?(?:$|[.,;!]|au |en |le |depuis|finalement))|\bc'est (?:deja |bien )?(?P<clos>fini|termine|juge|classe)(?![a-z])"
)


def dit_que_c_est_fini(lu: str) -> bool | None:
    """Whether an answer to the question on a court says that the case is over: True where it was judged, False where it was
    given up, None where it says neither ("oui mais j'ai retiré ma demande").
    """
    trouve = _SON_SORT.search(lu)
    if trouve is None or "?" in lu or _RECOURS.search(lu) or nie(lu, trouve.start()):
        return None
    return trouve["fin"] is None or trouve["juge"] is not None


_EN_APPEL = re.compile(
    r"\b(?:a|ai|avons|ont|avait) (?:deja |aussi )?(?:fait|interjete|forme) appel(?! (?:a|au|aux) (?!la cour))|\ben (?:appel|cassation)(?![a-z])|\bpourvoi(?![a-z])"
)


def est_en_appel(lu: str) -> bool:
    """Whether an answer to the question on a court says that the case went on ("j'ai gagné mais la caisse a fait appel")."""
    trouve = _EN_APPEL.search(lu)
    return trouve is not None and "?" not in lu and not (nie(lu, trouve.start()) or suppose(lu, trouve.start()))


_AILLEURS = r"(?:mediat(?:eur|rice)|defenseur des droits|commission(?: de recours(?: amiable)?)?|cra|cmra|conciliateur|caisse|cpam|ordre(?: des [a-z-]+)?)"
_QU_AILLEURS = re.compile(
    rf"\b(?:juste|seulement|uniquement|(?:saisi|ecrit|contacte|fait) ?(?:a )?qu[e'])[^.!?;\n]{{0,20}}?\b{_AILLEURS}(?![a-z])"
)


def n_a_saisi_qu_ailleurs(lu: str) -> bool:
    """Whether a text says that somebody else than a court was turned to, and nobody else ("juste le Défenseur des droits")."""
    return bool(_QU_AILLEURS.search(lu)) and not _COUR.search(lu) and "?" not in lu


_PROPOSITION = re.compile(r"[^,;.!?\n]+[,;.!?…]*\s*|\s+")


def sans_procedure(texte: str) -> str:
    """The text without the clauses that say that a court deals with the case; the same text where none does."""
    parts = _PROPOSITION.findall(texte)
    gardees = [part for part in parts if not (lue := lire_procedure(plier(part).plie)) or lue[0] == "aucune"]
    return texte if len(gardees) == len(parts) else "".join(gardees).strip(" ,;\n")

"""What the person asks of the conversation itself, whatever is open: no label names it, its words do. Vocabulary only."""

import re
from collections.abc import Callable
from functools import lru_cache

from bot.extraction.orthographe import redresser

MOTS_D_UNE_DEMANDE = 20
"""A longer sentence tells something."""
MOTS_D_UN_RESTE = 4
"""Fewer words beside a request say nothing of their own ("bonjour madame")."""
MOTS_D_UN_PAS = 6
"""A longer message is more than "la suite"."""

_PHRASE = re.compile(r"(?:[^.!?;…\n]|[.!?;](?=[^\s.!?;…]))+[.!?;…]*")
_APRES_SVP = re.compile(
    r"(?<=\bsvp|\bstp)\s+(?=(?:c|cest|c'est|est|comment|combien|qu\w*|ki|koi|kel\w*|pourquoi|pk)\b)", re.IGNORECASE
)
"""Where "svp" ends a request and a question begins."""
_POLITESSE = r"(?:s'il (?:vous|te) plait|svp|stp|merci|please|bonjour|bonsoir|oui|non|alors|donc|bon|ben|euh|et|mais|pardon|desolee?)"


def _entier(*passages: str) -> re.Pattern[str]:
    """One of these and nothing else but politeness."""
    return re.compile(rf"^\W*(?:{_POLITESSE}\W+)*(?:{'|'.join(passages)})(?:\W+{_POLITESSE})*\W*$")


def _un_de(*passages: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![a-z])(?:{'|'.join(passages)})(?![a-z])")


@lru_cache(maxsize=32)
def _lisible(texte: str) -> str:
    """A turn reads the same few sentences for each request."""
    return redresser(texte).plie.strip()


def _bref(lu: str, mots: int = MOTS_D_UNE_DEMANDE) -> bool:
    return len(lu.split()) <= mots


def separer(texte: str, est_une_demande: Callable[[str], bool]) -> tuple[list[str], str]:
    """The sentences of a text that make a request, and what is left; the whole text where they make it only together."""
    phrases = [phrase.strip() for phrase in _PHRASE.findall(_APRES_SVP.sub("\n", texte)) if phrase.strip()]
    demandes = [phrase for phrase in phrases if est_une_demande(phrase)] if len(phrases) > 1 else []
    if demandes:
        return demandes, " ".join(phrase for phrase in phrases if phrase not in demandes)
    return ([texte], "") if est_une_demande(texte) else ([], texte)


def retirer(texte: str, est_une_demande: Callable[[str], bool]) -> str:
    """What is left of a text without the sentences that make a request."""
    return separer(texte, est_une_demande)[1]


def dit_autre_chose(reste: str) -> bool:
    """Whether what is left beside a request says something of its own."""
    return len(reste.split()) >= MOTS_D_UN_RESTE or "{" in reste


# Coming back later, elsewhere.

_UN_AUTRE_MOMENT = (
    r"(?:plus tard|demain(?: matin| soir)?|ce (?:soir|week-?end)|tout a l'heure|un autre (?:jour|moment)|une autre fois|apres[- ]demain"
    r"|dans (?:une|deux|quelques|\d+) (?:heures?|jours?)|la semaine prochaine)"
)
_PLUS_TARD = rf"(?:{_UN_AUTRE_MOMENT}|ailleurs|chez moi|au (?:travail|bureau|cafe))"
_APPAREIL = r"(?:ordi(?:nateur)?|pc|mac|tablette|telephone|portable|smartphone|appareil|poste|machine|ecran|navigateur|mobile|ipad|iphone)"
_CONTINUER = r"(?<!en )(?:continuer(?:ai)?|continue(?= sur)|reprendr(?:e|ai)|finir(?:ai)?|terminer(?:ai)?|poursuivre|revenir|retrouver)"
_UN_CODE = _un_de(
    r"code (?:de reprise|(?:pour|afin de) (?:reprendre|continuer|revenir|finir|retrouver|poursuivre))",
    r"(?:donne[rz]?|donne[- ]moi|donnez[- ]moi|envoyez[- ]moi|je veux|je voudrais|il me faut|avoir|obtenir|avez[- ]vous|me faut) ?(?:moi )?"
    r"(?:un|le|mon|ce) code(?! (?:postal|secret|de la securite|wifi|cesam|promo|barre|couleur))",
    rf"{_CONTINUER} (?:\w+ ){{0,4}}?{_PLUS_TARD}",
    rf"(?:je|on) (?:continue|reprends?|finis|termine)(?: (?:tout )?(?:ca|cela|ma demande|le formulaire))? {_UN_AUTRE_MOMENT}(?! (?:le|la|mon|ma|de|du|a|au)(?![a-z]))",
    rf"{_CONTINUER} (?:\w+ ){{0,4}}?(?:sur|avec|depuis) (?:\w+ ){{0,2}}?{_APPAREIL}",
    rf"(?:sur|depuis|avec) (?:un autre|une autre|mon autre) {_APPAREIL}",
    r"changer d'(?:ordi(?:nateur)?|appareil|ecran|poste)|changer de (?:telephone|pc|poste|machine)",
    r"(?:sauvegarder|enregistrer|garder) (?:ma|la|mes|cette|notre) (?:conversation|discussion|reponses|saisie|brouillon)",
    r"(?:faire|fais|fait|besoin d'une) (?:une )?pause",
)
_PAS_UN_CODE = _un_de(
    r"(?:m'ont|m'a|nous ont|m'avaient|on m'a) (?:dit|demande|repondu)",
    r"(?:ils?|elles?|la caisse|la cpam|le medecin|le docteur|l'agent|le cabinet) (?:\w+ ){0,3}(?:dit|disent|demande|veut|veulent|repond)",
    r"code postal|code secret|reprendre (?:le travail|mon travail|le boulot|mes soins|rendez-vous)|continuer (?:le traitement|mes soins)",
)


def veut_un_code(texte: str) -> bool:
    """Whether the person wants to go on later or elsewhere ("sur un autre ordinateur", "donnez-moi un code")."""
    lu = _lisible(texte)
    return _bref(lu) and bool(_UN_CODE.search(lu)) and not _PAS_UN_CODE.search(lu)


# Nothing kept to learn from.

_MES_MESSAGES = r"(?:(?:de |d')?(?:mes|les|ces|ce|mon|aucun(?: de mes)?) (?:messages?|phrases?|textes?)|(?:de )?ce que j(?:e |')?(?:ai |')?(?:ecri[st]?|dis|dit|envoye))"
_RIEN_GARDER = _un_de(
    rf"(?:garde|conserve|enregistre|stocke|utilise)[zrs]?[- ](?:(?:pas|plus|rien) )?{_MES_MESSAGES}",
    rf"(?:pas|plus|rien) (?:me |les |en )?(?:garder|conserver|enregistrer|stocker|utiliser) {_MES_MESSAGES}",
    rf"(?:pas|plus) (?:d'accord pour )?que (?:vous |tu |l'on |on |l'assistant |{_MES_MESSAGES} )(?:soi(?:t|ent) )?(?:gard|conserv|enregistr|utilis|stock)[a-z]+",
    rf"(?:efface|supprime|enleve|retire)[zr]? {_MES_MESSAGES} (?:gardes?|conserves?|enregistres?|que vous (?:avez|gardez|conservez))",
    r"(?:retire|retirer|annule|annuler) mon (?:accord|autorisation|consentement) (?:pour|de|sur) (?:garder|la conservation|mes messages|les messages)",
)
_NE_PAS = _un_de(r"ne|n'[a-z]+|pas|plus|rien|aucun|efface[zr]?|supprime[zr]?|enleve[zr]?|retire[zr]?|annule[zr]?")
_PAR_UN_TIERS = _un_de(
    r"(?:la (?:caisse|cpam|secu|mutuelle)|ils?|elles?|le (?:medecin|cabinet)|ameli) (?:ne |n'|veu|v?ont |a |pas )[a-z]*"
)


def refuse_de_laisser_garder(texte: str) -> bool:
    """Whether the person says that their messages must not be kept, or no longer ("ne gardez plus mes messages")."""
    lu = _lisible(texte)
    dit_non = _RIEN_GARDER.search(lu) and _NE_PAS.search(lu) and not _PAR_UN_TIERS.search(lu)
    return _bref(lu) and not lu.endswith("?") and bool(dit_non)


# The simple version.

_PLUS = re.compile(r"(?<!\s)\s*\+\s*")
_PARLER = r"(?:parle?[rz]?|dis|dites|dire|redire|redites|explique[rz]?|reexplique[rz]?|ecri(?:re|s|vez)|reformule[rz]?|repete[rz]?|faire|faites|reponde[rz]|repondre)"
_MAL = r"(?:pas|mal|peu|un|petit|tres|trop|bien|bon|beaucoup|encore)"
_SIMPLE = _un_de(
    r"(?:version|langage|langue|mode|francais|mots?|phrases?|explication) (?:plus )?(?:simple|facile|courte?|simplifiee?|falc)s?",
    r"facile a (?:lire|comprendre)|f\.?a\.?l\.?c",
    rf"{_PARLER}[- ]?(?:[a-z]+['-]? ?){{0,5}}?(?:plus (?:simple(?:men[t]?)?|facile(?:ment)?)|simplement(?=\W*$))",
    rf"(?:parl\w*|compren\w*|lis|lire|ecri\w*|connais|sais) (?:{_MAL} )+(?:(?:le|en) )?francais|un (?:petit )?peu (?:de |le )?francais|francais (?:est |c'est )?(?:{_MAL}|difficile|dur|complique)",
    r"(?:j'|je |moi )?(?:apprends?|debute en) (?:le )?francais|francais (?:n'est|est|c'est) pas ma langue|(?:du|le) mal a lire|lis (?:tres )?(?:mal|difficilement)"
    r"|(?:je suis |suis )?(?:dyslexique|illettree?)|sais pas (?:bien |tres bien )?lire",
    r"(?:en |de facon |de maniere )plus simple|simplifie[rz]?|vulgarise[rz]?|des mots (?:plus )?(?:simples|faciles|de tous les jours)",
)
_PLUS_SIMPLE = _entier(
    r"(?:c'est |en |fais |faites |un peu |beaucoup )?plus (?:simple(?:ment)?|facile(?:ment)?)", r"simple(?:ment)?"
)
_SIMPLE_D_ABORD = re.compile(
    r"^\W*(?:(?:bonjour|svp|stp|en|la|une|oui|je (?:veux|voudrais)|passe[rz]? (?:en|a la)|mette[rz] ?(?:la)?)\W+)*(?:version|langage|mode) (?:plus )?(?:simple|facile|simplifiee?)(?! (?:de|du|d'))"
)
_NORMALE = _un_de(
    r"(?:version|langage|mode) (?:normale?|complete?|ordinaire|habituelle?|longue?|classique|d'origine)",
    rf"{_PARLER}[- ]?(?:moi |nous )?(?:\w+ ){{0,2}}?(?:normalement|comme avant|comme a (?:un|une) adulte|avec des phrases normales)",
    r"(?:arrete[rz]?|enleve[rz]?|quitte[rz]?|desactive[rz]?|stop|plus|pas|sans) (?:\w+ ){0,2}?(?:version|langage|mode) simple",
    r"(?:revenir|retour|repasse[rz]?|remet(?:s|tez|tre)) (?:\w+ ){0,3}?(?:normale?|complete?|comme avant)",
)
_PAS_UNE_VERSION = _un_de(
    r"(?:le|c'est|ce (?:serait|sera)|beaucoup|quel est le|quoi de|serait|moyen|facon|maniere|voie|chemin|solution) ?(?:la |le )?plus simple"
    r"(?! (?:s'il|svp|stp|la reponse))(?= (?:pour|de|par|c'est|que|est|serait|possible|a faire|moyen))",
    r"lettres?|lois?|modeles?|formulaires?|brochure|mediat\w+",
    r"simple (?:question|reclamation|courrier|lettre|demande|renseignement|formulaire|erreur|mail|message|appel|copie|oui)",
)


def lire_version(texte: str) -> bool | None:
    """True where the person wants simple words from now on, False for the ordinary ones, None where they ask neither."""
    lu = _lisible(_PLUS.sub(" plus ", texte))
    if not _bref(lu):
        return None
    if _NORMALE.search(lu):
        return False
    demandee = (
        _SIMPLE_D_ABORD.match(lu) or _PLUS_SIMPLE.search(lu) or (_SIMPLE.search(lu) and not _PAS_UNE_VERSION.search(lu))
    )
    return True if demandee else None


# Being called back.

_QUAND_OU_FIN = (
    r"(?=\W*$|\W+(?:au|a \d|sur|demain|cet|ce (?:soir|matin|midi|jour)|le (?:matin|soir|lundi|mardi|mercredi|jeudi|vendredi|plus|\d|\{)|dans"
    r"|des (?:que|demain|lundi|ce)|plus|vers|apres|avant|quand|lundi|mardi|mercredi|jeudi|vendredi|svp|s'il|merci|stp|si|entre|vite|rapidement"
    r"|aujourd'hui|en (?:fin|debut|journee|soiree)|pour|\{))"
)
_RAPPEL = _un_de(
    rf"(?:rappele[rz][- ]?moi|rappelle[- ]moi|me rappele[rz]|appele[rz][- ]moi){_QUAND_OU_FIN}",
    rf"(?<!vient de )(?<!viens de )(?<!va )(?:m'appeler|nous (?:r?appeler|recontacter)|me (?:recontacter|telephoner)){_QUAND_OU_FIN}",
    r"etre (?:\w+ )?(?:r?appelee?|recontactee?)(?! (?:a|madame|monsieur|mme)(?![a-z]))",
    r"(?:demande|demander|programmer|prevoir|voudrais|veux|avoir|obtenir) (?:de |d'|un |une demande de |le )?rappel(?! (?:de|des|du|d'))",
    r"qu(?:'|e )(?:on|un conseiller|une personne|quelqu'un|vous) (?:puisse |pourrait |pourriez )?(?:me |m')r?(?:appel|telephon|contact|recontact)\w*",
    r"(?:qui (?:va |peut |pourrait |doit )?(?:me |m')rap+el+\w*|(?:quelqu'un|on|un conseiller|vous) (?:va |peut |pourrait |pouvez |pourriez |doit |allez )(?:me |m')(?:r?ap+el+\w*|recontact\w*))(?=\W*$|[ ,]+(?:au|svp|s'il|quand|et|g|j'ai|je|\{))",
)
_RAPPEL_RACONTE = _un_de(
    r"(?:devai\w*|doivent|jamais|n'a pas|n'ont pas|toujours pas)",
    r"(?<!une )personne (?:ne |me |m'|n')",
    r"(?:a|ont|m'a|m'ont|avait|avaient) (?:bien |pourtant |juste )?(?:dit|promis|assure|repondu|demande)",
    r"(?:ai|avais|avait) (?:deja |encore )?(?:demande|laisse|attendu)",
)
"""A call that was promised or awaited: part of a story."""
_PAS_DE_RAPPEL = _un_de(
    r"(?:ne )?(?:me |m')?(?:r?appele[rz]|telephonez)[- ]?(?:moi )?(?:pas|plus|surtout pas)",
    r"(?:annule[rz]?|annulation d[ue]|arrete[rz]?|plus besoin d[ue']|pas besoin d[ue']|laisse[rz]? tomber|supprime[rz]?|sans|pas de|plus de) ?"
    r"(?:le |la |ma |mon |ce |un |demande de |qu'on me |etre )*(?:rappel(?:ee?|le)?|appel)",
    r"(?:ne veux|ne souhaite|veux|souhaite) (?:pas|plus) (?:\w+ )?(?:etre )?r?appelee?",
)
_MOMENTS = (
    ("indifferent", _un_de(r"peu importe|n'importe (?:quand|quelle heure)|quand (?:vous|tu) (?:voulez|pouvez|veux)|toute la journee|indifferent|m'est egal")),
    ("apres_midi", _un_de(r"apres[- ]midi|aprem|soir(?:ee)?|fin de journee|apres (?:14|15|16|quatorze|quinze|seize) ?h")),
    ("matin", _un_de(r"matin(?:ee)?|debut de journee|avant (?:midi|10|11|12) ?h?")),
)  # fmt: skip


def veut_etre_rappele(texte: str) -> bool:
    """Whether the person asks to be called back; "rappelez-moi ce qu'est un motif" asks for something else."""
    lu = _lisible(texte)
    autre_chose = _PAS_DE_RAPPEL.search(lu) or _RAPPEL_RACONTE.search(lu)
    return _bref(lu, 2 * MOTS_D_UNE_DEMANDE) and bool(_RAPPEL.search(lu)) and not autre_chose


def refuse_le_rappel(texte: str) -> bool:
    """Whether the person wants no call after all."""
    lu = _lisible(texte)
    return _bref(lu) and bool(_PAS_DE_RAPPEL.search(lu))


def lire_moment(texte: str) -> str | None:
    """When to call: "matin", "apres_midi", or "indifferent"; None where the text does not say."""
    lu = _lisible(texte)
    return next((moment for moment, motif in _MOMENTS if motif.search(lu)), None)


_HORAIRES = _un_de(
    r"c'est quoi (?:les|vos|leurs?) (?:horaires?|heures? d'ouverture)|vos horaires|^\W*(?:et )?(?:le |ce )?(?:samedi|dimanche|week-?end)\W*$",
    r"(?:quels?|quelles?) (?:sont |est )?(?:vos |les |leurs |l'|ses )?(?:horaires?|heures? d'ouverture)",
    r"(?:c'est|vous etes|etes-vous|ils sont|le 36 ?46 est|la caisse est|l'accueil est) (?:bien |encore |deja )?(?:ouvert|ferme)e?s?"
    r" ?(?:quand|a quelle heure|jusqu'a quelle|a partir de quelle|le (?:samedi|dimanche|midi|soir|matin)|maintenant|aujourd'hui|demain"
    r"|en ce moment|a cette heure|\?)",
    r"(?:a|jusqu'a|a partir de) quelle heure [^.!?\n]{0,30}?(?:ouvr|ferm|appel|joindre|telephon|repond)\w*",
)
_MOTS_D_UNE_QUESTION = 12


def demande_les_horaires(texte: str) -> bool:
    """Whether the person asks when somebody can be reached."""
    lu = _lisible(texte)
    return _bref(lu, _MOTS_D_UNE_QUESTION) and bool(_HORAIRES.search(lu))


# A step-by-step guide.

_GUIDE = _un_de(
    r"pas[- ]a[- ]pas|pas par pas|etape par etape|(?:une|1) etape a la fois",
    r"guide[rz]?[- ]moi|me guider|(?:pouvez|peux|peut|pourriez)[- ](?:vous|tu|on) me guider|accompagne[rz]?[- ]moi(?! (?:au|chez|a l))",
    r"montre[rz]?[- ]moi comment",
)
_FAIT = (
    r"(?:ok(?:ay)?|ca y est|c'est (?:fait|bon|ok|note|parti|termine)|j'y suis|j'ai (?:fait|fini|trouve|clique|reussi|compris|vu)|fait|voila"
    r"|d'accord|parfait|compris|vu|trouve|entendu|oui|ouais|yes|go|top|super)"
)
_ENSUITE = (
    r"(?:(?:la |l'|on |je |voir |allez |vas y |passe[rz]? (?:a )?)*(?:suite|suivante?s?|etape (?:suivante|d'apres)|prochaine etape|continue[rz]?"
    r"|continuons|next)|(?:et )?(?:apres|ensuite|maintenant|puis)(?: (?:je fais quoi|que faire|quoi|qu'est-ce que je fais|on fait quoi))?"
    r"|(?:je|on) (?:fais|fait|dois faire) quoi(?: (?:maintenant|apres|ensuite))?)"
)
_ET_ENSUITE = _entier(rf"(?:{_FAIT}\W+)?(?:{_FAIT}\W+)?{_ENSUITE}(?:\W+{_FAIT})?")
_SUITE = _entier(rf"{_FAIT}(?:\W+{_FAIT})?(?:\W+{_ENSUITE})?", rf"{_ENSUITE}(?:\W+{_FAIT})?")
_ENCORE = _entier(
    r"(?:(?:pouvez-vous|vous pouvez|tu peux|peux-tu) )?(?:repete[rz]?|redi(?:s|tes|re)|relire|relisez)(?:[- ](?:moi|le|la|ca|cela|l'etape|cette etape|encore"
    r"|une fois))*",
    r"encore(?: une fois)?",
)
_RETOUR = _entier(
    r"(?:je (?:veux|voudrais) |pouvez-vous |peut-on |on peut )?(?:revenir|retour|reviens|revenez|recule[rz]?)(?: (?:en arriere|a l'etape (?:precedente|d'avant)|avant|d'une etape))?",
    r"(?:l')?(?:etape )?(?:precedente?|d'avant)|(?:redonne|remet|repete)[sz]? (?:l'etape )?(?:precedente?|d'avant)",
    r"back",
)
_ARRET = _entier(
    r"(?:je (?:veux|voudrais|prefere) |on |stop |j')*(?:arret(?:e|er|ez|ons)|stop|quitte[rz]?|annule[rz]?|abandonne[rz]?|fini[rt]?|terminer?|sortir|laisse[rz]? tomber)"
    r"(?: (?:le|ce|la|les) (?:guide|explications?|etapes?|tuto|parcours))?(?: (?:la|ici|maintenant))?",
    r"(?:c'est tout|ca suffit|assez|plus la peine|pas la peine|je me debrouille(?:rai)?(?: seule?)?|non merci|je connais)",
    r"(?:on )?(?:revien[st]|revenons|reprendre|reprenons|retour(?:ner)?|revenir|je (?:veux|voudrais) reprendre) (?:a )?(?:ma|la|au) (?:demande|saisine|formulaire|question)",
)


def veut_un_guide(texte: str) -> bool:
    """Whether the person wants to be led step by step."""
    lu = _lisible(texte)
    return _bref(lu) and bool(_GUIDE.search(lu))


def veut_la_suite(texte: str) -> bool:
    """Whether the person is done with this step ("la suite", "ok", "c'est fait", "et après")."""
    lu = _lisible(texte)
    return _bref(lu, MOTS_D_UN_PAS) and bool(_SUITE.search(lu))


def demande_la_suite(texte: str) -> bool:
    """Whether the person asks what comes next ("et après ?"); a bare "ok" asks nothing."""
    lu = _lisible(texte)
    return _bref(lu, MOTS_D_UN_PAS) and bool(_ET_ENSUITE.search(lu))


def veut_la_meme(texte: str) -> bool:
    """Whether the person wants the same step once more."""
    lu = _lisible(texte)
    return _bref(lu, MOTS_D_UN_PAS) and bool(_ENCORE.search(lu))


def veut_revenir(texte: str) -> bool:
    """Whether the person wants the step before again."""
    lu = _lisible(texte)
    return _bref(lu, MOTS_D_UN_PAS + 2) and bool(_RETOUR.search(lu))


def veut_arreter(texte: str) -> bool:
    """Whether the person wants no more steps."""
    lu = _lisible(texte)
    return _bref(lu, MOTS_D_UN_PAS + 2) and bool(_ARRET.search(lu))


# What must not be written, and orders to the assistant.

_ECRIVEZ = (
    r"(?:ecri(?:s|t|vez|re|viez|ve)|met(?:s|tez|tre|tiez|te)|not(?:e|ez|er|iez)|ajout(?:e|ez|er|iez)|di(?:s|tes|re|siez|se)|rajout(?:e|ez|er)|indiqu(?:e|ez|er|iez)"
    r"|precis(?:e|ez|er)|prete(?:nds|ndez|ndre)|raconte[rz]?|affirme[rz]?|fai(?:s|tes|re) croire|declare[rz]?|marque[rz]?)(?:[- ](?:leur|lui|moi|bien|donc|juste|aussi|plutot|quand meme))*"
)
_A_L_ORDRE = rf"(?:(?:^|[,:;(.!?\n] ?|\b(?:et|alors|bon|oui|non|si|svp|stp|mais|donc|peux|peut|tu|vous|pouvez|pourriez|faut|veux|voudrais|il faudrait|que vous|que tu|de|d'|m'|me|lui|leur)[ -])(?:tu |vous |me |m'|y )?){_ECRIVEZ}"
_QUE = r"(?: (?:dans|sur|a) (?:la|ma|le|mon|l'|au) ?[a-z]+)? (?:que |qu'|comme quoi |un |une |le |la |des )"
_MALGRE_LE_FAUX = (
    r"(?:meme si (?:c'est|ce n'est|c'etait|ca n'est|cela n'est|ce serait|c'est pas|ca|cela|il|elle|je|j')"
    r"[^.!?\n]{0,25}?(?:faux|fausse|pas (?:\w+ )?(?:vrai|exact|arrive|le cas|passe)|jamais (?:fait|arrive|dit|eu|existe)|invente|mensonge|pas fait)"
    r"|bien que ce (?:soit|ne soit)[^.!?\n]{0,15}?(?:faux|pas (?:\w+ )?(?:vrai|exact|le cas))"
    r"|alors que (?:c'est (?:faux|pas vrai)|ce n'est pas vrai|non\b|je (?:ne l'ai|n'ai|l'ai) (?:pas|jamais)|j'ai rien)"
    r"|c'est (?:faux|pas vrai|un mensonge|invente)[ ,]+(?:mais|je sais|et alors|tant pis|on s'en)|ce n'est pas vrai[ ,]+(?:mais|je sais|tant pis)"
    r"|(?:personne|ils|on) (?:ne |n')?(?:verifi|saur|remarquer|s'en apercevr)(?:era|a|ont|ront|ra)|(?:ca|cela) passera mieux"
    r"|(?:tant pis|on s'en (?:fiche|fout|moque)|je m'en (?:fiche|fous|moque)|peu importe) si (?:c'est|ce n'est|c'etait)[^.!?\n]{0,12}?(?:vrai|faux))"
)
_FAUX = re.compile(
    rf"{_A_L_ORDRE}{_QUE}(?P<quoi>[^.!?\n]{{1,160}}?){_MALGRE_LE_FAUX}"
    rf"|{_A_L_ORDRE}(?:[- ](?:le|la|les|ca|cela) quand meme| quand meme(?=\W*$))"
    rf"|{_A_L_ORDRE} (?:quelque chose de faux|un mensonge|des mensonges|des choses fausses)(?! (?:sur|a mon))"
)
_AVEU_D_UN_FAUX = re.compile(
    r"(?<![a-z])(?:(?:c'est|ce n'est|c'etait|ce n'etait) (?:(?:\w+ )?(?:faux|fausse)|pas (?:\w+ )?(?:vrai|exact)|invente|un mensonge)"
    r"|je (?:ne )?l'ai (?:pas|jamais) (?:vraiment )?(?:envoye|fait|ecrit|recu)e?|j'ai (?:menti|invente|rien envoye))"
    rf"[^.!?\n]{{0,30}}\b(?:mais|et|pourtant|tant pis)\b[^.!?\n]{{0,20}}?\b(?:{_ECRIVEZ}|laisse[rz]?|garde[rz]?)"
    r"(?:[- ](?:le|la|les|ca|cela)|[- ]quand meme|[- ]comme ca)(?![a-z])"
)
"""Owns that what was just given is untrue, and wants it kept."""
_MENSONGE = _un_de(
    r"(?<!d')antidate[rz]?|anti-date[rz]?|postdate[rz]?|(?:date|dates|datez|dater)[- ](?:la|le|les) (?:d'avant|d'il y a|plus tot)",
    r"(?:met|mets|mettez|mettre|inscri[st]|inscrivez) (?:une|la|l') ?(?:date|annee) (?:plus ancienne|anterieure|fausse|d'avant|bidon|plus vieille)",
    r"(?:change|changez|changer|recule|reculez|reculer|falsifie|falsifiez|falsifier|trafique[rz]?) (?:la|les|le|mon|ma) (?:date|dates|chiffres|montant)"
    r" (?:\w+ ){0,6}?(?:pour (?:que (?:ca|cela) passe|etre dans|rester dans|faire croire|pas)|afin)",
    r"(?:invente|inventez|(?:peux|pouvez|pourriez)[- ](?:tu|vous) inventer|tu peux inventer|vous pouvez inventer)(?:[- ](?:moi|donc|leur|juste))* "
    r"(?:que|qu|quelque chose|(?:un|une|des|le|la) (?:faux|fausse|raison|motif|histoire|reclamation|date|temoins?|maladie|faits?|courrier|reponse|refus|nom))",
    r"(?:exagere|exagerez|exagerer) (?:un peu|bien|beaucoup|les faits|la situation|mon|ma|pour)|(?:grossis|grossissez|noircis(?:sez)?) (?:les|le|la)",
    r"(?:peux|peut|pouvez|pourriez|faut|aide[rz]?[- ]moi a|veux que (?:tu|vous)) ?(?:-?tu |-?vous )?(?:mentir|mentiez|mentes|tricher|falsifier)",
    r"(?:mens|mentez)(?: (?:pour moi|un peu|leur|lui))(?! (?:pas|ment))",
    r"(?:fai(?:s|tes|re)|prepare[rz]?|ecri(?:s|vez|re)|produi[st]|etabli[rst]|genere[rz]?)(?:[- ]moi)? (?:un faux|une fausse|de faux|de fausses)",
    r"(?:signe|signez|signer) (?:a (?:sa|leur) place|comme si (?:c'etait|vous etiez|tu etais)|en (?:me|vous|te) faisant passer)",
    r"(?<!vous )(?<!nous )(?:fais|faites) croire (?:que|qu|a)",
)
_PAROLE_D_UN_AUTRE = _un_de(
    r"dit|disent|pretend(?:ent)?|affirme(?:nt)?|accuse(?:nt)?|soutien(?:t|nent)|reproche(?:nt)?|a ecrit|ont ecrit"
)
_D_UN_TIERS = _un_de(
    r"(?:ils?|elles?|on|la caisse|la cpam|le medecin|le docteur|le dentiste|mon mari|ma femme|l'employeur|mon patron|mon employeur|l'agent|la secretaire)"
    r" (?:\w+ ){0,3}?(?:ment(?:ent)?|invente(?:nt)?|antidate(?:nt|e)?|falsifie(?:nt)?|fait croire|font croire|exagere(?:nt)?|grossi(?:t|ssent)|a (?:invente|antidate|falsifie|menti))",
    r"(?:a|ont|avait|ete|etre|est|etait|courrier|lettre|document|certificat|arret|feuille|ordonnance|decision)s? (?:\w+ )?antidate",
)

_CONSIGNE = _un_de(
    r"(?:oublie|oubliez|ignore|ignorez|efface|effacez|desactive|desactivez|contourne|contournez|outrepasse|laisse tomber)[sz]?r? (?:completement |toutes |tous )*"
    r"(?:tes|vos|les (?:consignes|instructions|regles) (?:precedentes|d'avant|ci-dessus|au-dessus|du debut)|ta|ton|votre|ce qu'on t'a)"
    r"(?: (?:consignes?|instructions?|regles?|ordres?|programmation|prompt|filtres?|limites?|restrictions?|limitations?|consigne|programme|precedentes?|anciennes?|premieres?|contraintes?|garde-fous?|dit|demande))*",
    r"(?:montre|montrez|donne|donnez|affiche|affichez|revele|revelez|recopie|recopiez|repete|repetez|quelles? (?:est|sont)|c'est quoi)(?:[- ]moi)? "
    r"(?:(?:tes|vos|ton|votre|ta) (?:consignes?|instructions?|prompt|regles? internes?|configuration)|(?:le|ton|votre) (?:(?:system )?prompt|code source|message systeme))",
    r"(?:tu es|vous etes|tu deviens) (?:maintenant|desormais|a present)",
    r"(?<!qui )(?<!vous )(?:sois|soyez|agis comme|agissez comme|comporte-toi comme|joue le role d[eu']|jouez le role d[eu']|(?:fais|faites) semblant d'etre)"
    r" ?(?:un|une|le|la|mon|ma|dan)",
    r"(?:mode|role) (?:developpeur|debug|admin(?:istrateur)?|sans filtre|dieu|root|dan)|jailbreak|system ?prompt|prompt injection|sudo",
    r"(?:a partir de maintenant|desormais|dorenavant|maintenant),? (?:tu|vous) (?:dois|devez|ne|reponds?|repondez|m'obeis|obeis|vas|allez|n'as|parles|es|etes)",
    r"(?:reponds?|repondez) (?:uniquement|seulement|toujours|juste) (?:par|avec|en|oui)",
    r"ignore (?:all|previous|your)|forget (?:all|your|previous)|disregard|you are now",
)


def demande_du_faux(texte: str) -> bool:
    """Whether the person asks to have something written that they know to be untrue, or a date that is not the true one."""
    lu = _lisible(texte)
    if _MENSONGE.search(lu) and not _D_UN_TIERS.search(lu):
        return True
    trouve = _FAUX.search(lu)
    return bool(trouve) and not _PAROLE_D_UN_AUTRE.search(trouve["quoi"] or "") if trouve else False


def avoue_un_faux(texte: str) -> bool:
    """Whether the person owns that what they gave is untrue and wants it written all the same."""
    return bool(_AVEU_D_UN_FAUX.search(_lisible(texte)))


def donne_une_consigne(texte: str) -> bool:
    """Whether the person tries to give the assistant other orders than its own ("oublie tes consignes")."""
    return bool(_CONSIGNE.search(_lisible(texte)))

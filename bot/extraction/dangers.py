"""Whether words alone tell of danger to life: a wide net under the engine's label, idioms and old events taken out."""

import re

from bot.extraction.orthographe import redresser
from bot.extraction.propositions import debut_de_proposition, fin_de_proposition


def _un_de(*passages: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(passages)})(?![a-z])")


_IMAGES = _un_de(
    r"(?:morte?s?|meurs?|mourir|mourrir|creve|crever|mourais) (?:de |d')(?:rire|faim|soif|froid|chaud|chaleur|ennui|honte|peur"
    r"|trouille|fatigue|impatience|curiosite|envie|inquietude|sommeil|jalousie)",
    r"(?:ca|cela|vous|ils|tu|elle|il) (?:me |nous )?tue(?:nt|z)?|(?:me|se|nous) tue(?:r|nt)? (?:a|au|d'|de|la sante|les yeux)",
    r"tuer le temps|a (?:en )?mourir|c'est la mort|mortel|mdr+|coeur net|rire a en crever",
    r"(?:pour )?en finir (?:\w+ ){0,4}?avec|pour en finir|qu'on en finisse|en finir (?:vite|rapidement|au plus vite)",
    r"etouff\w+ (?:sous|par|de chaud|de chaleur|financ\w+|l'affaire)|me jeter (?:sur|a l'eau|dans les bras|a leurs pieds)",
    r"suicid\w+ (?:financ|econom|polit|commerc|social)\w+|mourir (?:idiote?|de vieillesse|tranquille|un jour)",
    r"(?:ne |n')?(?:veux|vais|voudrais|ai|suis|compte|pense|souhaite) (?:vraiment |surtout )?pas (?:du tout )?(?:envie de |l'intention de |a )?"
    r"(?:me suicider|mourir|me tuer|en finir|me faire du mal|disparaitre|suicidaire|en danger|crever)",
    r"pas (?:d'idees? (?:noires?|suicidaires?)|suicidaire|en danger|une urgence|d'urgence)|sans vouloir mourir|peur de mourir d'ennui",
    r"prevention du suicide|assistance suicide|suicide assiste|arret cardiaque de (?:mon|l')ordinateur",
)

_VOULOIR = (
    r"(?:veux|vais|veut|va|voudrais|voudrait|aimerais|envie d[e']|pense(?:r)? (?:a|serieusement a)|songe(?:r)? a|prefere(?:rais)?"
    r"|decidee?d? ?d[e']|faut que je|j'hesite a|idees? d[e']|capable d[e']|pousse\w* a|reste (?:plus )?qu'a|plus qu'a|finir par"
    r"|prete? a|parle(?:nt)? d[e']|menace d[e']|dit qu'(?:il|elle) va|compte)"
)
_SE_TUER = (
    r"(?:(?:me|se|m'|s') ?(?:tuer|suicider|pendre|noyer|flinguer|jeter|foutre en l'air|buter|taillader|mutiler|scarifier"
    r"|defenestrer|immoler|balancer (?:par|sous)|ouvrir les veines|tirer une balle|faire du mal)|mourir|crever|en finir"
    r"|mettre fin a (?:mes|ma|ses|sa) (?:jours?|vie)|sauter (?:par|du|d'un|sous|dans le vide)|disparaitre|passer a l'acte"
    r"|avaler (?:tous|toutes|toute|une boite|mes|plein)|m'endormir pour toujours)"
)
_MOURIR = _un_de(
    rf"{_VOULOIR} ?(?:[a-z']+ ){{0,2}}?{_SE_TUER}",
    r"(?:veux|voudrais|veut|peux|supporte|ai|a|peut|trouve) ?(?:vraiment |meme )?plus (?:l'|la |le |l'|aucune |de )?(?:envie d[e'] ?|force d[e'] ?"
    r"|courage d[e'] ?|gout a |raison d[e'] ?)?(?:vivre|etre (?:la|en vie)|exister|me reveiller|la vie|vie|etre de ce monde)",
    r"(?:plus|aucune) (?:envie|la force|le courage|aucune raison|de raison|raison|gout|le gout) (?:de |a |d')(?:vivre|la vie|continuer a vivre|etre la)",
    r"(?:n'en (?:peux|peut) plus|marre|ras le bol|fatiguee?|lasse?) d[e'] ?(?:vivre|la vie|cette vie|exister)",
    r"je (?:vais )?me (?:tue|pends|flingue|jette (?:par|sous|du|dans)|tire une balle|taillade|scarifie|mutile|suicide)",
    r"mieux (?:sans moi|morte?|si (?:je n'etais|j'etais|je suis) (?:plus la|morte?))|(?:la )?(?:mort|mourir|crever) (?:serait|vaudrait|vaut) mieux",
    r"(?:vaudrait|vaut) mieux (?:que je (?:meure|creve|disparaisse)|mourir|crever|etre morte?)|mieux (?:vaut|vaudrait) mourir",
    r"(?:serai|suis) (?:bientot )?plus (?:la bientot|la demain|de ce monde|la pour)|serai plus la|bientot plus la",
    r"adieu (?:a tous|tout le monde|mes|monde|la vie|les|ma)|lettres? d'adieu|dire (?:au revoir|adieu) a (?:mes|ma|mon|tout)",
    r"a quoi (?:ca |cela )?(?:sert|bon) (?:de )?(?:vivre|continuer a vivre|rester en vie|me lever)",
    r"vie (?:n'a|ne vaut|a|vaut) plus (?:de sens|aucun sens|rien|la peine|d'interet)|plus rien ne me retient|envie de rien sauf",
    r"(?:plus|pas|jamais) (?:me )?(?:reveiller|reveille)(?: demain)?(?! (?:a|le|tot|avant))|m'endormir et (?:ne )?(?:plus|pas|jamais)",
    r"(?:la corde|un fusil|le fusil|des cachets|les cachets|mes cachets|les medicaments|mes medicaments|une lame|un rasoir|un couteau"
    r"|une arme) (?:\w+ )?(?:devant moi|a cote de moi|dans la main|sous la main|pretes?|en main|sur la table)",
    r"je (?:suis|me sens) de trop sur (?:cette )?terre|greve de la faim|m'immole\w*",
)
_MORT_DITE = _un_de(
    r"suicid(?:er|aires?|e)|mettre fin a (?:mes|ses|ma|sa) (?:jours?|vie)|(?:idees?|pensees?|envies?) (?:noires?|suicidaires?|de mort)",
    r"automutil\w+|scarifi\w+",
)

_ATTAQUE = (
    r"(?:infarctus|avc|crise cardiaque|arret cardiaque|attaque(?: cardiaque)?|hemorragie|overdose|malaise|embolie|convulsions?"
    r"|crise d'(?:epilepsie|asthme)|choc (?:allergique|anaphylactique)|oedeme|fausse couche)"
)
_MEDICAMENTS = (
    r"(?:medicaments?|medocs?|cachets?|comprimes?|pilules?|somniferes?|dolipranes?|paracetamol|xanax|lexomil|boites?|plaquettes?"
    r"|antidepresseurs?|anxiolytiques?)"
)
_ENFANT = r"(?:bebe|nourrisson|enfant|fils|fille|petite?|mere|pere|mari|femme|il|elle|copain|copine|soeur|frere|amie?|grand-mere|grand-pere|mamie|papi|voisine?)"
_CORPS = _un_de(
    r"respir\w* (?:presque )?(?:plus|pas|mal|tres mal|difficilement|bizarrement)|(?:mal|peine|difficultes?) a respirer|manque d'air",
    r"(?:arrive|arrivent|peux|peut|reussi\w*|arriv) ?(?:plus|pas) (?:a )?(?:respirer|reprendre (?:mon|son) souffle|parler ni bouger)",
    r"(?:j'|s'|m'|l'|il |elle )etouffe(?:r)?|suffoqu\w+|s'etrangle\w*|fausse route",
    rf"(?:fait|fais|font|faire|refait) (?:un|une|l'|des) ?{_ATTAQUE}|(?:un|une) {_ATTAQUE} (?:la|maintenant|en cours)",
    rf"symptomes? d'(?:un |une )?{_ATTAQUE}|victime d'un {_ATTAQUE}",
    r"inconscient(?:e|es|s)?|perdu? connaissance|perd connaissance|s'est (?:evanoui|effondr|ecroul)\w*|(?:tombee?|tomber) dans les pommes",
    rf"{_ENFANT} (?:ne )?(?:me )?(?:bouge|reagit|se reveille|repond) (?:plus|pas)(?: du tout)?(?= ?(?:$|[.,!;?]|et |il |elle |aidez|vite|que|quoi|je|qu))",
    r"(?:mal|douleurs?|oppression|serrement|poids|point|etau|serre|brulure) (?:[a-z]+ ){0,3}?(?:a la|dans la|au|dans le|sur la|a|de|la|au niveau de la) "
    r"?(?:poitrine|thorax|coeur|sternum)|poitrine (?:\w+ ){0,2}?(?:serre|brule|ecrase|mal|comprime\w*)|(?:coeur) (?:qui )?(?:s'arrete|lache|s'emballe)",
    r"(?:bras|jambe|visage|bouche|cote|moitie du \w+)(?: gauche| droite?)?(?: [a-z']+){0,3} (?:paralys|engourdi|tordu|insensible|deforme|mort)\w*",
    r"(?:bouche|visage|levre|sourire) (?:tordue?|de travers|qui (?:tombe|pend)|deformee?)|parle (?:plus|bizarrement|de travers|tout drole)",
    r"saign\w* (?:beaucoup|enormement|abondamment|sans arret|fort|a flots?|toujours|partout|depuis|de la tete|n'arrete)|(?:arrete|arretent) pas de saigner",
    r"(?:pisse|crach\w+|vomi\w*|perd\w*|plein de) (?:\w+ ){0,2}?sang|sang partout|hemorragie",
    rf"(?:pris|avale|ingere|gobe|avaler|prendre|prend|bouffe) (?:trop de |tous |toutes |plein de |toute |une |deux |trois |des |un tas de |\d+ |tout |le |la )"
    rf"{{1,2}}(?:[a-z]+ ){{0,3}}?{_MEDICAMENTS}(?! (?:prescrit|sans rem|rembours|depuis|contre|pour))",
    r"(?:bu|avale|ingere) (?:de |du |un |une |des )(?:la |l')?(?:eau de )?(?:javel|deboucheur|destop|antigel|acide|produit|lessive|pile|piece|detergent|white spirit)",
    r"empoisonn\w+|intoxication|monoxyde|surdose|overdose|convuls\w+|electrocut\w+|(?:se|me) noi[et]\w*|(?:tombee?|chute) (?:du|d'un) (?:toit|etage|balcon|pont)",
    rf"{_ENFANT}(?: [a-z']+){{0,4}} (?:est|devient|tout|toute) (?:tout |toute )?(?:bleue?|violette?|molle?|inerte|raide|cyanose\w*)",
    r"gonfle (?:de partout|du visage|a vue d'oeil)|gorge (?:\w+ ){0,2}?(?:ferme|gonfle|enfle|serre)|4[12](?:[.,]\d)? de fievre",
    r"s'est (?:ouvert|coupe|tranche|taillade)\w* (?:les veines|la gorge|les? poignets?|une artere|profond\w*|un doigt)|perdu les eaux|(?:en train d'|va )accoucher",
    r"(?:envoyez|appelez|appeler|il (?:me )?faut|besoin d[e'u]) ?(?:moi |vite |d'urgence )?(?:une |le |les |un |l')?(?:ambulance|samu|pompiers|secours)",
    r"au secours|a l'aide (?:vite|je|il|elle|mon|ma)|urgence (?:vitale|absolue|medicale)|pronostic vital|entre la vie et la mort|(?:va|vais) y passer",
    r"(?:en train (?:de |d')|va |vais |veut pas |peur de )(?:\w+ )?(?:mourir|crever|s'etouffer|claquer|y rester|partir)(?= ?(?:$|[.,!;?]|aidez|vite|la|je|si))",
    r"hypoglycemie|plus (?:une seule dose )?d'insuline|coma (?:diabetique|ethylique)|dans le coma|accident (?:grave )?(?:vient|a l'instant|juste)",
)
_AGRESSEUR = r"(?:il|elle|ils|mari|ex|compagnon|conjointe?|copain|copine|pere|mere|fils|frere|beau-pere|voisin|homme|femme|fille|petit ami|patron|quelqu'un|on)"
_VIOLENCE = _un_de(
    rf"{_AGRESSEUR} (?:[a-z]+ )?(?:me|nous|la|le|l'|lui) ?(?:frapp|bat|tap|tabass|cogn|etrangl|viol|sequestr|maltrait|enferm|poursui)(?:e|ent|er|s|t|tent)?",
    r"(?:m'a|l'a|nous a|m'ont|l'ont|s'est fait|me suis faite?) (?:encore |deja |re)?(?:frapp|batt|tabass|etrangl|viol|sequestr|poignard|cogn|agress)(?:ee?|ue?|er)s?",
    r"menac\w+ (?:\w+ )?(?:de mort|avec (?:un|une|son)|de (?:me|nous|la) (?:tuer|frapper|buter|bruler))|menaces? de mort|(?:va|veut) (?:me|nous|la|le) (?:tuer|buter|frapper)",
    r"violences? (?:conjugales?|domestiques?|familiales?|sexuelles?)|(?:j'ai|on a) peur pour (?:ma|sa|notre) vie|coups? de couteau",
    r"(?:suis|est|sommes|sont|me sens|enfants?) en danger|danger de mort|danger immediat|enferme\w* (?:chez moi|dans (?:la|ma|une)|a clef|a cle)",
    r"(?:vais|envie de|capable de|pourrais) (?:\w+ )?(?:les|le|la|vous|en|tous|quelqu'un) (?:les |la |le )?(?:tuer|buter|crever|flinguer|egorger|descendre|massacrer)",
    r"(?:vais|envie de|capable de) (?:tuer|buter|flinguer|egorger) (?:quelqu'un|tout|le|la|un|une|mon|ma|vous)|(?:viens|venir|debarque\w*|vais) (?:\w+ ){0,4}?avec (?:un |mon |une )"
    r"(?:fusil|couteau|arme|hache|bidon)|(?:foutre|mettre) le feu|tout faire (?:sauter|peter)|un carnage|un massacre",
)
_PASSE = re.compile(
    r"\bil y a (?:\S+ ){0,3}?(?:mois|ans?|annees?|semaines?)|l'an(?:nee)? (?:dernier|derniere|passee?)|(?:en|depuis) (?:19|20)\d\d"
    r"|\b(?:apres|suite a|depuis|a cause d[e'u]|lors d[e'u]|pour) ?(?:mon|son|un|une|ma|sa|des|cet|l'|cette|le|la)?(?![a-z])(?! (?:je|il|elle))"
    r"|\b(?:antecedents?|ancien\w*|a l'epoque|avait|avais|etait|autrefois|dernier|derniere|mois passe|jadis|sequelles?|reeducation|consult\w+)"
    r"|\ben (?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)"
)
_ADMINISTRATIF = re.compile(
    r"\b(?:rembours\w*|ald|indemnites?|ij|arret (?:de travail|maladie)|en arret|factures?|dossier|prise? en charge|transport|bons? de"
    r"|prescription|attestation|droits|cpam|caisse|secu|mutuelle|appareil|ppc|apnee|expertise|medecin conseil|franchise|accident du travail"
    r"|declar\w+|formulaire|pension|invalidite|reclam\w*|refus\w*|justificatif|certificat|capital deces|obseques|forfait)(?![a-z])"
)
_MAINTENANT = re.compile(
    r"\b(?:la maintenant|maintenant|en ce moment|tout de suite|vite|aidez|au secours|train d[e']|urgent|urgence|je fais quoi|que faire"
    r"|quoi faire|n'arrete pas|depuis (?:ce matin|tout a l'heure|une heure|\d+ minutes|hier soir|cette nuit))(?![a-z])"
)
_FIN_DE_PHRASE = re.compile(r"[.!?\n]")


def _phrase(plie: str, debut: int, fin: int) -> str:
    avant = max((m.end() for m in _FIN_DE_PHRASE.finditer(plie, 0, debut)), default=0)
    apres = _FIN_DE_PHRASE.search(plie, fin)
    return plie[avant : apres.start() if apres else len(plie)]


def _ancien(plie: str, debut: int, fin: int) -> bool:
    """Whether the clause tells of something over, or of its papers."""
    proposition = plie[debut_de_proposition(plie, debut) : fin_de_proposition(plie, fin)]
    return bool(_PASSE.search(proposition))


def est_alarme(texte: str) -> bool:
    """Whether the words tell of an emergency, of violence, or of thoughts of death, whatever the label. Never raises.

    An idiom ("mort de rire"), a denial, or an illness that is told as past or with its papers is none.
    """
    plie = redresser(texte).plie
    plie = _IMAGES.sub(lambda image: "-" * len(image.group()), plie)
    if _MOURIR.search(plie):
        return True
    for motif in (_MORT_DITE, _CORPS, _VIOLENCE):
        for trouve in motif.finditer(plie):
            phrase = _phrase(plie, *trouve.span())
            if _MAINTENANT.search(phrase):
                return True
            if not _ancien(plie, *trouve.span()) and not _ADMINISTRATIF.search(phrase):
                return True
    return False

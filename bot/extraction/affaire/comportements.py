"""What a text tells that a professional, or the caisse, did: behaved badly, refused care, took a right away."""

import re

from bot.extraction.affaire.professions import lire_professions
from bot.extraction.langue.orthographe import redresser

_COMPORTEMENT = re.compile(
    r"\b(?:cri(?:e|er|ant|ait)|hurl\w+|engueul\w+|insult\w+|injuri\w+|humili\w+|agress\w+|menac\w+|moqu\w+|rabaiss\w+"
    r"|meprisant\w*|meprise\w*|malpolie?|grossier\w*|raciste\w*|brutal\w*|deplacee?s?|viree?|attouch\w+"
    r"|parle\w* (?:\w+ )?(?:mal|comme a un chien)|mal parle\w*|(?:mise?|foutue?|jetee?) (?:dehors|a la porte))(?![a-z])"
)
_RECHERCHE = re.compile(
    r"\b(?:trouv\w+|cherch\w+|retraite|parti\w*|(?:prend\w*|accept\w*) (?:pas|plus|aucun)|nouveaux? patients?"
    r"|(?:plus|pas) de (?:medecin|docteur|generaliste))(?![a-z])"
)


def raconte_un_comportement(texte: str) -> bool:
    """Whether the text complains of words or acts of a professional, and says nothing of looking for one."""
    lu = redresser(texte).plie
    return bool(_COMPORTEMENT.search(lu)) and not _RECHERCHE.search(lu)


_DROIT_DE_LA_CAISSE = r"(?:c2s|css|cmu|complementaire(?: sante)? solidaire|ame|ald|indemnites? journalieres?|indemnites|ijs?|droits|pension d'invalidite|invalidite|prise en charge|remboursements?|couverture|affiliation)"
_LA_CAISSE = r"(?:cpam|cgss|caisse|secu(?:rite sociale)?|assurance maladie)"
_DECISION = re.compile(
    rf"\b(?:m'ont|m'a|nous ont|nous a|lui ont|lui a|me l'ont|on m'a) (?:\w+ )?(?:supprime|coupe|arrete|suspendu|retire|refuse|bloque|reduit|baisse|enleve|sucre|ferme|rejete)\w* "
    rf"(?:ma|mon|mes|la|le|les|l'|notre|nos|sa|son|ses) ?{_DROIT_DE_LA_CAISSE}(?![a-z])"
    rf"|{_LA_CAISSE} (?:de [a-z'-]+ )?(?:me |nous |lui |leur |m'|t')?(?:demand|reclam|exig)\w* (?:de |d'|a )?(?:\w+ )?(?:rembours\w+|rendre|reverser|rest\w+|trop|\d)"
    rf"|{_LA_CAISSE} (?:de [a-z'-]+ )?(?:m'|l'|nous |lui )?a (?:\w+ )?(?:re)?(?:classe|qualifie|requalifie)\w*(?! sans suite)"
)
_POURQUOI = r"(?:a cause|parce|pcq|car|comme|puisque|alors|en tant|vu|du fait|sous pretexte)"
_SOIGNER = (
    r"(?:soigner|prendre(?! (?:comme|en) (?:nouve\w+ )?(?:patient|medecin))|recevoir|traiter|servir|ausculter|examiner|consulter|operer|suivre"
    r"|(?:venir |passer )?(?:me |nous |lui )?(?:faire (?:mes|nos|ses|ma|mon|la|le|les|sa|son) (?:piqures?|soins?|pansements?|injections?|toilette|prises? de sang|perfusions?|seances?))"
    r"|venir (?:a (?:la maison|domicile)|chez (?:moi|nous|elle|lui))|se deplacer)"
)
_SOIGNANT_SEUL = r"(?:medecin|docteur|dr|dentiste|kine[a-z]*|opticien\w*|pharmaci\w+|infirmi\w+|specialiste|orthophoniste|sage[- ]femme|cabinet|[a-z]{4,}logue|ophtalmo)"
_REFUS_DE_SOIGNER = re.compile(
    rf"\b(?:me|m'a|nous|la|l'a|lui) ?(?:refuse\w*|recuse\w*)(?=\W*$|[ ,]+(?:{_POURQUOI}|pour (?:ma|mon) (?:c2s|cmu|ame)|les soins|de me (?:soigner|prendre|recevoir)))"
    rf"|\brefus\w* de (?:me |nous |la |le |les |lui )?{_SOIGNER}(?![a-z])"
    r"|(?<!cpam )(?<!caisse )(?<!secu )(?<!cpam a )(?<!caisse a )(?<!secu a )\brefus\w* (?:de (?:prendre|lire|passer|delivrer|honorer) )?(?:ma|mon|sa|son|ses|mes|notre|l'|la|le|leur) ?(?:ordonnance|medicaments?(?![a-z])|carte (?:vitale|c2s|css|cmu|ame|d'ame)|attestation (?:c2s|css|d'?ame|ame)|tiers[ -]payant)(?![a-z])"
    r"|\b(?:veut|voulait|veulent|prend|prennent|accepte|acceptent) (?:pas|plus|jamais) (?:de |d')?(?:la |ma |sa |l'|notre |les |mon |le )?(?:patients? (?:a la |avec la )?)?(?:c2s|css|cmu|ame|carte vitale|tiers[ -]payant)(?![a-z])"
    rf"|\b{_SOIGNANT_SEUL}[^.!?;,\n]{{0,40}} refus\w* (?:ma|mon|la|sa|son|l'|notre) ?(?:c2s|css|cmu|ame)(?![a-z])"
    rf"|\b(?:veut|voulait|veulent) (?:pas|plus) (?:me |nous |la |le |les )?{_SOIGNER}(?=\W*$|[ ,]+{_POURQUOI})"
)


def raconte_une_decision(texte: str) -> bool:
    """Whether the text tells that a right that only a caisse gives was taken away or refused ("ils m'ont supprimé ma c2s")."""
    return bool(_DECISION.search(redresser(texte).plie))


_DE_LA_CAISSE = re.compile(
    rf"\b(?:{_LA_CAISSE}|ils|on) (?:qui |m'|me |nous |ne )*(?:a |ont |avait )?(?:refuse|rejete|renouvel)\w* (?:pas )?(?:de (?:me |nous )?(?:donner|renouveler|accorder) )?(?:(?:ma|mon|mes|la|le|l'|notre|sa|son) ?)(?:demande (?:de |d')(?:la )?|dossier (?:de |d')?|renouvellement (?:de |d')(?:ma |la |l')?|droits? (?:a la |a l')?)?{_DROIT_DE_LA_CAISSE}(?![a-z])"
    rf"|\b(?:demande|dossier|renouvellement|droits?) (?:(?:de|d'|a|la|l'|ma|mon|cmu|de ma) ?)*{_DROIT_DE_LA_CAISSE}[^.!?\n]{{0,15}} (?:refus|rejet)\w*"
    rf"|\b{_DROIT_DE_LA_CAISSE} (?:renouvellement )?(?:m'a ete |a ete |est )?(?:refuse|rejete)e?s?(?![a-z])(?! (?:par|chez) (?:le|la|mon|ma|un|une) (?!{_LA_CAISSE}))"
)
_UN_SOIGNANT = (
    r"(?:medecin|docteur|dentiste|professionnel|soignant|praticien|specialiste|kine|cabinet|hopital|pharmacie\w*)s?"
)
_C_EST_LA_CAISSE = re.compile(
    rf"\b(?:c'est|c'etait) (?:bien |plutot )?(?:la |ma |l')?{_LA_CAISSE}(?:,? (?:et )?pas (?:un|une|le|la|mon|ma|eux|lui|elle)\b| qui (?:m'|me |nous )?(?:a |ont )?(?:refus|rejet|veut pas|bloqu|supprim|coup))"
    rf"|\bpas (?:un|une|le|la|mon|ma) {_UN_SOIGNANT}[^.!?\n]{{0,15}} (?:c'est|c'etait|mais) (?:la |ma |l')?{_LA_CAISSE}(?![a-z])"
)


def raconte_un_droit_refuse(texte: str) -> bool:
    """Whether the text tells that a right which only a caisse gives was refused, by whom it is not said, or by the caisse."""
    return bool(_DE_LA_CAISSE.search(redresser(texte).plie))


def designe_la_caisse(texte: str) -> bool:
    """Whether the text says that it is the caisse that the trouble is with ("c'est la cpam qui a refusé, pas un docteur")."""
    return bool(_C_EST_LA_CAISSE.search(redresser(texte).plie))


_PAS_LA_CAISSE = re.compile(
    rf"\b(?:pas|non) (?:(?:a cause de|contre|avec|de) )?(?:la |ma |l')?{_LA_CAISSE}[^.!?\n]{{0,15}}? (?:c'est|cest|c'etait|c|mais) "
)


def ecarte_la_caisse_pour_un_soignant(texte: str) -> bool:
    """Whether the text says that the trouble is with a professional, not with the caisse ("c'est pas la caisse, c'est le kiné")."""
    ecartee = _PAS_LA_CAISSE.search(redresser(texte).plie)
    return ecartee is not None and bool(lire_professions(texte[ecartee.end() - 1 :]))


_DESACCORD = re.compile(
    r"\b(?:contest\w*|desaccords?|pas d'accord|litiges?|reclam\w*|recours|refus\w*|rejet\w*|injuste\w*|a tort|indus?|(?:trop|mal) (?:pay\w+|percus?)"
    r"|m'oppose|nous opposons|reserves)(?![a-z])"
)


def dit_un_desaccord(texte: str) -> bool:
    """Whether the text speaks of a disagreement at all ("je conteste", "ils refusent"), whoever it is with."""
    return bool(_DESACCORD.search(redresser(texte).plie))


def dit_un_refus(texte: str) -> bool:
    """Whether the text tells of a refusal ("la cpam a refusé de rembourser")."""
    return bool(re.search(r"\b(?:refus|rejet)\w*", redresser(texte).plie))


def raconte_un_refus_de_soigner(texte: str) -> bool:
    """Whether the text tells of somebody who will not treat the person ("mon kiné me refuse")."""
    return bool(_REFUS_DE_SOIGNER.search(redresser(texte).plie))


_NOMME_UN_REFUS = re.compile(r"\brefus de (?:me |nous |le |la )?soin(?:s|\b)")
_SANS_TROUVER = re.compile(
    r"\b(?:trouv\w+|obten\w+) (?:\w+ )?(?:pas|personne|rien|aucune?|nulle part)(?![a-z])|\b(?:pas|aucune?|plus) (?:\w+ )?(?:trouve|de place|de rdv|de rendez-vous|disponib\w+)"
    r"|\b(?:pas|plus|jamais|impossible) (?:pu |su |moyen d'|reussi a |possible d'|d'|arriv\w+ a )?(?:a )?(?:avoir|obtenir|prendre) (?:de |un |le moindre |une )?(?:rdv|rendez-vous|place|creneau|consultation)(?![a-z])"
    r"|\blistes? d'attente|\bintrouvables?"
)
_UN_REFUS = re.compile(r"\b(?:refus\w*|recus\w*|ve(?:ut|ulent|ux) (?:pas|plus)|rejet\w*|discrimin\w*)")


def nomme_un_refus_de_soins(texte: str) -> bool:
    """Whether a text calls what happened a refusal of care."""
    return bool(_NOMME_UN_REFUS.search(redresser(texte).plie))


def cherche_sans_trouver(texte: str) -> bool:
    """Whether a text tells of a professional that cannot be found, and of nobody who refuses."""
    lu = redresser(texte).plie
    return bool(_SANS_TROUVER.search(lu)) and not _UN_REFUS.search(lu)


_PAS_AVANT = re.compile(
    r"\b(?:pas|rien|personne|aucun\w*(?: [a-z'-]+){0,5}?) avant (?:[a-z]+ ){0,2}(?:20\d\d|\d+ (?:mois|ans?)|(?:un|deux|trois|quatre|cinq|six|huit|dix) (?:mois|ans?))(?![0-9a-z])"
    r"|\b(?:rendez[- ]?vous|rdv)\b[^.!?\n]{0,40}\b(?:dans|avant|en) (?:[a-z0-9]+ ){0,2}(?:20\d\d|\d+ (?:mois|ans?))(?![0-9a-z])"
)


def fait_attendre(texte: str) -> bool:
    """Whether a text tells of an appointment that is to be had much later, and of nobody who refuses ("pas avant 2029")."""
    lu = redresser(texte).plie
    refuse = re.search(r"\b(?:refus\w*|recus\w*|rejet\w*|discrimin\w*)", lu)
    return bool(_PAS_AVANT.search(lu)) and not refuse


_DEPASSEMENT = re.compile(
    r"depassement|\bsupplement|(?:euros?|€|payer) (?:de|en) plus|plus cher|trop cher|avancer les frais|avance de frais"
    r"|(?:fai(?:t|re)|demande|reclame|oblig\w+)(?: a| de)? (?:tout )?payer"
)


def demande_un_depassement(texte: str) -> bool:
    """Whether a text tells of a sum that a professional asked besides the tariff, or too early."""
    return bool(_DEPASSEMENT.search(redresser(texte).plie))


_PAS_UN_REFUS = re.compile(
    r"\b(?:pas|jamais|aucun|ni) (?:vraiment |du tout |exactement |tout a fait )?(?:(?:un|de|d'un|le) )?refus(?:e|es|er|s)?(?![a-z])"
    r"|\b(?:ne |n'|me |m'a |m' ?)refuse (?:pas|rien)(?![a-z])|\b(?:il|elle|on) refuse pas(?=\W*$|[,.;]| de m)"
)


def nie_le_refus(texte: str) -> bool:
    """Whether a text says that nobody refused to treat the person ("il m'a pas refusé, il m'a demandé un dépassement")."""
    return bool(_PAS_UN_REFUS.search(redresser(texte).plie))

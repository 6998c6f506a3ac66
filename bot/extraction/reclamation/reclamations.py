"""What a text says of complaints, letters and the answer of the caisse, question by question."""

import re

from bot.extraction.langue.orthographe import redresser
from bot.extraction.langue.propositions import absent, nie
from bot.extraction.reclamation.reclamations_lecture import (
    adressees_a_la_caisse,
    canal_entre,
    dernier_resultat,
    derniere_reponse,
    dits_pour_vrai,
    est_d_un_autre,
    lire_reclamation,
)
from bot.extraction.reclamation.reclamations_mots import (
    ECRIT,
    LE_DELAI_COURT,
    LEUR_REPLIQUE,
    LONGTEMPS,
    REPONSE_ATTENDUE,
)
from bot.extraction.reclamation.reponse_voulue import sans_la_reponse_voulue

__all__ = [
    "dit_attendre",
    "dit_que_le_delai_court",
    "dit_rien",
    "dit_seulement_l_avoir_faite",
    "dit_un_long_silence",
    "est_faite_au_chat",
    "lire_canal",
    "lire_la_suite",
    "lire_reclamation",
    "lire_une_issue_breve",
    "n_a_que_demande",
    "n_a_rien_ecrit",
    "parle_d_un_ecrit",
    "parle_d_une_autre_lettre",
    "parle_d_une_plainte",
    "parle_de_plusieurs_lettres",
    "rapporte_leurs_paroles",
    "rapporte_seulement_un_oui",
]


def lire_la_suite(texte: str) -> str | None:
    """What came of a complaint, in a text that follows one told before ("un mail, et ils m'ont envoyé balader")."""
    plie = redresser(texte).plie
    if derniere_reponse(plie):
        return "reponse_insatisfaisante"
    resultat = dernier_resultat(plie, 0)
    return resultat[0] if resultat else None


def dit_attendre(texte: str) -> bool:
    """Whether a text says that the caisse is still at it ("ils m'ont dit qu'ils traitaient"), and nothing of its answer."""
    plie = redresser(texte).plie
    attendue = next(dits_pour_vrai(REPONSE_ATTENDUE, plie), None)
    if attendue is None or LONGTEMPS.search(plie):
        return False
    resultat = dernier_resultat(plie, 0)
    return resultat is None or (attendue[0] < resultat[2] and resultat[1] < attendue[1])  # "pas encore de réponse"


def rapporte_leurs_paroles(texte: str) -> bool:
    """Whether a text says what the caisse said ("ils ont dit que c'était normal"): an answer, of who speaks of a complaint."""
    plie = redresser(texte).plie
    return any(not (nie(plie, s[0]) or est_d_un_autre(plie, s[0])) for s in dits_pour_vrai(LEUR_REPLIQUE, plie))


def dit_que_le_delai_court(texte: str) -> bool:
    """Whether a text says that the caisse still has time to answer ("ils ont jusqu'à décembre")."""
    return bool(LE_DELAI_COURT.search(redresser(texte).plie)) and derniere_reponse(redresser(texte).plie) is None


def dit_un_long_silence(texte: str) -> bool:
    """Whether a text says that months have gone by ("ça fait 8 mois")."""
    return bool(LONGTEMPS.search(redresser(texte).plie))


_FAITE_SANS_PLUS = re.compile(
    r"^\W*(?:(?:o+u+i+|ouais+|ouep?|ui+|yes|si|bien sur|evidemment|exact\w*|effectivement|tout a fait|affirmatif|absolument|deja|bien|c'est|j'ai|je|j'en|l'ai|l'|en ai|ai|on|a|une|ma|la|reclamation|contestation|fait|faite|reclame|conteste|ecrite?|envoyee?|par|sur|via|en|mon compte|courrier|mail|e-?mail|courriel|lettre|message|recommandee?|ameli)(?![a-z])[ ,.!']*)+$"
)


def dit_seulement_l_avoir_faite(texte: str) -> bool:
    """Whether an answer says that the complaint was made ("oui c'est fait", "j'ai écrit un mail"), and not what came of it."""
    plie = redresser(texte).plie
    lue = lire_reclamation(plie)
    ecrite = lue.ecrite is not None and lue.reclamation is None and lue.resultat is None
    return ecrite or bool(_FAITE_SANS_PLUS.match(plie))


_AU_CHAT = re.compile(
    r"\b(?:avec|a|chez|aupres de) vous(?![a-z-])|\bici(?![a-z])|\bsur ce (?:chat|site|formulaire)(?![a-z])"
)


def est_faite_au_chat(texte: str) -> bool:
    """Whether what is said to be a complaint is what is being done here ("oui, avec vous")."""
    return bool(_AU_CHAT.search(redresser(texte).plie))


_QU_UN_OUI = re.compile(
    r"^\W*(?:(?:oui|ouais|ben|bah|et|mais|non|si)\W+)*(?:elle|il|ils|elles|on|la dame|le monsieur)(?: me| m'| nous| lui)? ?(?:a|ont) (?:dit|repondu) (?:que )?(?:oui|ok|d'accord)(?: pour (?:moi|ca))?\W*$"
)


def rapporte_seulement_un_oui(texte: str) -> bool:
    """Whether a text says that somebody said yes, and neither who nor to what ("elle m'a dit oui")."""
    return bool(_QU_UN_OUI.match(redresser(texte).plie))


_PLAINTE = re.compile(
    r"reclam|conteste|plain(?:te|dre|s|t)\b|signale|rale|proteste|demande (?:une|des) (?:explication|reponse)|recours|\becri(?:ts?|s|tes?|re)\b|courrier|lettre|recommande|mail|\b(?:rien|jamais|pas) (?:\w+ )?(?:envoye|adresse|transmis)"
    r"|\b(?:juste|seulement|uniquement|que|qu'|fait que d[e']) ?(?:(?:par|au|des|un|en|d[e']) ?)?(?:telephon|appel|passe|alle|guichet|coups? de)|(?:telephon|appel)\w* (?:juste|seulement|uniquement)"
)


_SUR_AMELI = re.compile(
    r"\b(?:sur|par|via|depuis) (?:mon |le |la )?(?:compte |site |messagerie |messagerie d')?ameli\b"
)


def lire_canal(texte: str) -> str | None:
    """How something written was sent, by the word for it ("2 courriers"), in a text that asks nothing."""
    plie = sans_la_reponse_voulue(redresser(texte).plie)
    if "?" in texte or not (parle_d_un_ecrit(texte) or _SUR_AMELI.search(plie)):
        return None
    canal = canal_entre(plie, 0, len(plie))
    return canal[0] if canal else None


def parle_d_un_ecrit(texte: str) -> bool:
    """Whether a text names something written ("par courrier", "un recommandé"), asserted and by the writer."""
    plie = sans_la_reponse_voulue(redresser(texte).plie)
    return any(not absent(plie, debut) and not nie(plie, debut) for debut, _ in adressees_a_la_caisse(ECRIT, plie))


_RIEN = re.compile(
    r"^\W*(?:(?:ben|bah|et|toujours|euh|absolument|strictement|mais) )*rien(?: du tout| de rien| a ce jour| depuis)*\W*$"
)


def dit_rien(texte: str) -> bool:
    """Whether a text says "rien" and nothing else."""
    return bool(_RIEN.search(redresser(texte).plie))


_AUTRE_LETTRE = re.compile(
    r"\b(?:un|une|des|deux|plusieurs|d'autres|encore|aussi)(?: (?:autres?|nouve\w+|deuxieme|second\w*))?"
    r" (?:courriers?|lettres?|mails?|e-?mails?|courriels?|messages?|recommandes?|lrar)(?![a-z])"
)
_PLUSIEURS = re.compile(
    r"\b(?:deux|trois|quatre|plusieurs|des|les|mes|\d+) (?:autres? )?(?:courriers|lettres|mails|e-?mails|courriels|messages|recommandes?|lrar|reclamations|fois)(?![a-z])"
    r"|\bune? (?:premiere? )?(?:le|en|du) [^.!?\n]{1,30}\bet une? (?:autre |second\w* |deuxieme )?(?:le|en|du) "
)
_LA_RECLAMATION = re.compile(
    r"\b(?:ma|la|cette|notre) (?:premiere )?(?:reclamation|contestation|lettre|plainte)|\bmon (?:courrier|mail|recours)"
)


def parle_de_plusieurs_lettres(texte: str) -> bool:
    """Whether a text tells of several letters at once ("deux courriers", "un le 2 et un le 20")."""
    return bool(_PLUSIEURS.search(redresser(texte).plie))


def parle_d_une_autre_lettre(texte: str) -> bool:
    """Whether a text tells of some letter, not of the complaint that is known already ("un recommandé", not "ma lettre")."""
    plie = redresser(texte).plie
    return bool(_AUTRE_LETTRE.search(plie)) and not _LA_RECLAMATION.search(plie)


_RIEN_D_ECRIT = re.compile(
    r"\b(?:juste|seulement|uniquement|(?:que|qu')(?= ?(?:(?:d[e']|par|au|des|un|en) ?)*(?:telephon|appel|rappel|pass|all|guichet|accueil|coups? de))|rien ecrit|rien par ecrit|jamais ecrit|pas (?:par )?ecrit)(?![a-z])"
)
_SEULEMENT = re.compile(r"\b(?:juste|seulement|uniquement|simplement|que)\b")
_PAS_D_ECRIT = re.compile(
    r"(?<!toujours )(?<!encore )\b(?:rien (?:par )?ecrit|(?:jamais|pas) (?:vraiment )?(?:ecrit|par ecrit|par courrier)|pas (?:de|d'|un|une) ?(?:courriers?|lettres?|mails?|recommandes?|ecrits?|message))(?![a-z])"
    r"(?! (?:de leur|en retour|recu|d'eux|depuis|en reponse|a ce jour|de (?:la|ma) (?:cpam|caisse)))"
)
_QUE_DEMANDE = re.compile(r"\b(?:juste|seulement|simplement|que|fait que|uniquement) (?:fait (?:la|une|ma) )?demand\w*")


def n_a_rien_ecrit(texte: str) -> bool:
    """Whether a text that tells of calls or visits says that they were all that was done."""
    plie = redresser(texte).plie
    return bool(_RIEN_D_ECRIT.search(plie) or _PAS_D_ECRIT.search(plie))


def nie_avoir_ecrit(texte: str) -> bool:
    """Whether a text says that calls were all, and that nothing was written ("j'ai juste appelé, pas de courrier")."""
    plie = redresser(texte).plie
    return bool(_SEULEMENT.search(plie) and _PAS_D_ECRIT.search(plie)) and "?" not in texte


_PAS_ABOUTIE = re.compile(
    r"\b(?:rembours|pa[iy]|vers|regl|accept)\w*[^.!?\n]{0,15}\b(?:la moitie|en partie|une? (?:petite )?partie|partiel\w*)|"
    r"\b(?:ont|a) (?:finalement |en fait |toujours )?(?:pas|rien|jamais) (?:tout |vraiment |encore |du tout )?(?:annul|retir|rembours|pa[iy]|regl|vers|accept|lev|cede|corrig)\w*"
    r"|\b(?:maintien\w*|refus(?:e|ent))\b|\b(?:est|c'est) (?:toujours )?pas (?:du tout )?(?:regl|resolu|arrang)\w*"
)


def nie_l_issue(texte: str) -> bool:
    """Whether a text says that the caisse did not give way ("ils ont pas annulé, ils maintiennent")."""
    return bool(_PAS_ABOUTIE.search(redresser(texte).plie)) and "?" not in texte


_ISSUE_BREVE = re.compile(
    r"^\W*(?:(?:oui|non|mais|et|alors|finalement|enfin|bien|tout|plutot|vraiment|du tout|toujours|ils?|elles?|on|la caisse|la cpam|la|leur|une|reponse|ont|a|m'ont|m'a|c'est|c'etait|est|etait|n'est|n'etait|n'ont|n'a|ca|je|suis|ne|pas|tres)(?![a-z'])[ ,]*)*"
    r"(?:accepte\w*|bonnes?|favorables?|positi(?:f|ve)s?|satisfai(?:te?s?|sante?s?)|contente?s?|convaincante?s?|marche|paye|rembourse|regle|resolu|regularise)\W*$"
)
_MAUVAISE = re.compile(r"\b(?:pas|non|jamais)\b")


def lire_une_issue_breve(texte: str) -> str | None:
    """What a short answer says came of a complaint known to be made ("ils ont accepté", "pas satisfait"); None for others."""
    plie = redresser(texte).plie
    if "?" in texte or not _ISSUE_BREVE.match(plie):
        return None
    return "sans_succes" if _MAUVAISE.search(plie) else "aboutie"


def n_a_que_demande(texte: str) -> bool:
    """Whether a text says that a right was asked for, and no more ("j'avais juste demandé le capital")."""
    return bool(_QUE_DEMANDE.search(redresser(texte).plie)) and not parle_d_un_ecrit(texte)


def parle_d_une_plainte(texte: str) -> bool:
    """Whether a text speaks of a complaint at all: a mere visit or call is none, unless said to be all that was done."""
    return bool(_PLAINTE.search(redresser(texte).plie))

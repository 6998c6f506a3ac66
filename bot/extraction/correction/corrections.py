"""Corrections of something said before: "non pas le 20, le 22", "en fait c'est ma fille"."""

import re
from dataclasses import dataclass

from bot.extraction.correction.lignes_mots import EXCUSE, FAUX
from bot.extraction.langue.orthographe import distance, redresser
from bot.extraction.langue.pliage import TextePlie
from bot.extraction.personnes.noms_mots import UN_PARENT


@dataclass(frozen=True)
class Correction:
    """What a correction says, in the person's own words: the value taken back, the new one, and what it is about.

    `sujet` is one of date, date_naissance, nom, prenom, nir, telephone, courriel, adresse, code_postal, caisse, motif, recit,
    pour_qui, reclamation, relances, procedure, regime, somme; each is None where it is not said.
    """

    ancien: str | None
    nouveau: str | None
    sujet: str | None


_MOTS_MAXIMUM = 30
"""A longer message tells something: what it negates is its story."""

_MOIS = "janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre"
_JOURS = "lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier"
PARENTE = f"{UN_PARENT}|enfants|parents"
_SUJETS: tuple[tuple[str, str], ...] = (
    ("code_postal", r"code postal|cp(?![a-z])|codes? postaux"),
    ("date_naissance", r"date de naissance|\bje suis nee?\b"),
    ("courriel", r"(?:adresse )?(?:mail|e-?mail|mel|courriel|electronique)|\{courriel:"),
    ("nir", r"numero (?:de )?(?:secu\w*|securite sociale|nir)|nir(?![a-z])|num (?:de )?secu|\{nir:"),
    ("telephone", r"(?:numero de )?(?:telephone|tel|portable|mobile|fixe)(?![a-z])|\{tel:"),
    ("prenom", r"prenom"),
    ("nom", r"nom(?![a-z])|m'appelle|appelle pas"),
    ("somme", r"\b(?:somme|montant)(?![a-z])"),
    ("relances", r"relance"),
    ("reclamation", r"reclamation|reclame|courrier|lettre|recommande"),
    ("date", rf"date|annee|(?:{_MOIS}|{_JOURS})(?![a-z])|\d{{1,2}} ?/ ?\d{{1,2}}|\b(?:le|du|au) \d{{1,2}}(?!\d)"),
    ("procedure", r"tribunal|juge|proces|procedure|audience"),
    ("regime", r"regime|msa|mgen|sncf|agricole|mutualiste"),
    ("caisse", r"caisse|cpam|cgss"),
    ("adresse", r"adresse|\brue\b|avenue|boulevard|habite|demenag\w+|ville|\bnumero de rue"),
    ("motif", r"motif|probleme|raison|sujet"),
    ("recit", r"recit|histoire|texte|message"),
    (
        "pour_qui",
        rf"\b(?:mon|ma|mes|notre|une?) (?:{PARENTE})(?![a-z])|pour moi|c'est moi|moi[- ]meme|quelqu'un d'autre",
    ),
)
_SUJET = tuple((sujet, re.compile(mots)) for sujet, mots in _SUJETS)
# One may be taken for the other: a letter for an e-mail, the MSA for the CPAM.
_FAMILLES = {"relances": "reclamation", "courriel": "reclamation", "telephone": "reclamation", "caisse": "regime"}
_CODE_POSTAL = re.compile(r"(?<!\d)\d{2} ?\d{3}(?!\d)")
_PERSONNE = re.compile(rf"^(?:pour )?(?:moi|(?:lui|elle|eux)$|(?:mon|ma|mes|une?|notre) (?:{PARENTE}))(?![a-z])")

_CE_N_EST = r"(?:c'est|c'etait|ce n'est|ce n'etait|n'est|n'etait|c'est pas|m'appelle|je suis|j'habite|je n'habite)"
_LA_VALEUR = r"[^,;.!?\n]{1,40}?"
_PUIS = (
    r"(?: ?[,;:.]+ ?(?:mais |c'est |c'etait |plutot )?| mais (?:c'est |c'etait |plutot )?| c'est | c'etait | plutot )"
)
_PAS_UNE_VALEUR = (
    r"(?!de |d'|encore|du tout|vraiment|envie|besoin|grave|sure?\b|question|la peine|possible|trop|mal\b|le droit"
    r"|eu\b|recu)"
)
_PAS_X_MAIS_Y = re.compile(
    rf"(?:^\W*(?:{EXCUSE}[ ,.]*)*|\b{_CE_N_EST} )pas {_PAS_UNE_VALEUR}(?P<ancien>{_LA_VALEUR}){_PUIS}"
    r"(?P<nouveau>[^,;!?\n]{1,60}?)[ .,;:!?\n]*$"
)
_PAS_FAIT_X_MAIS_Y = re.compile(
    r"\b(?:j'|je |on |il |elle |nous )(?:n'|ne )?(?:l'|les )?(?:ai|a|avons|avait|avais) pas [a-z]{2,}(?:e|i|u|is|it)e?s? "
    rf"(?P<ancien>(?:par|a|au|le|la|en|chez) {_LA_VALEUR})(?: ?[,;]? (?:mais |c'est |c'etait |plutot )+)"
    r"(?P<nouveau>[^,;!?\n]{1,60}?)[ .,;:!?\n]*$"
)
""" "J'ai pas réclamé par téléphone, c'était par courrier"."""
_MIS_X_C_ETAIT_Y = re.compile(
    rf"\b(?:j'ai|j'avais|vous avez|tu as|c'est) (?:bien )?(?:mis|marque|ecrit|dit|note|indique|donne) (?P<ancien>{_LA_VALEUR})"
    r"(?: ?[,;:.]+ ?| )(?:(?:mais|alors que|et|en fait|or|enfin|pardon|non) ?,? )*(?:c'est|c'etait|c etait|cetait|il s'agit de|il fallait (?:mettre|ecrire)) "
    r"(?P<nouveau>[^,;!?\n]{1,60}?)[ .,;:!?\n]*$"
)
""" "J'ai mis le 3 novembre mais c'était le 3 octobre"."""
_PAS_UN_JOUR_UN_AUTRE = re.compile(
    r"\b(?:pas|non pas) (?P<ancien>(?:(?:le|du|au) )?\d{1,2}(?:er)?(?: [a-z]{3,9})?) (?:mais )?(?P<nouveau>(?:le|du|au) \d[^,;.!?\n]{0,30}?)[ .,;:!?\n]*$"
)
_Y_PAS_X = re.compile(
    rf"^\W*(?:(?:{EXCUSE}|(?:erreur|faute) de frappe|en fait|c'est|c'etait|je voulais dire)[ ,]*)*(?P<nouveau>{_LA_VALEUR})(?: ?, ?| et "
    rf"| )(?:(?:et )?non(?: pas)? |pas |au lieu d(?:e |u |'))(?P<ancien>[^,;!?\n]{{1,40}}?)[ .,;:!?\n]*$"
)
_REMPLACER = re.compile(
    r"\b(?:remplace[rz]?|change[rz]?|corrige[rz]?|modifie[rz]?) (?P<ancien>[^,;:!?\n]{1,40}?) (?:par|en|pour"
    r"|a la place d[e']) (?P<nouveau>[^,;!?\n]{1,60}?)(?:[ ,]+(?:svp|stp|merci|s'il (?:vous|te) plait))?[ .,;:!?\n]*$"
)
_AVEU = (
    r"(?:en fait|en realite|finalement|enfin non|ou plutot|plutot|je voulais (?:dire|ecrire|mettre)|je veux dire"
    r"|correction|rectification|je rectifie|je corrige|autant pour moi|au temps pour moi|erreur de ma part"
    r"|c'est une erreur|faute de frappe|je me suis (?:trompe|plante|gour|emmele|mal exprime)\w*|je me (?:trompe|plante|goure)(?! (?:pas|peut|jamais|si))|j'ai (?:fait (?:une"
    r"|un) (?:erreur|faute|boulette)|mal (?:ecrit|tape|dit)|confondu|inverse|oublie)|me suis (?:trompe|plante)\w*"
    r"|pardon|oups|desolee?|mince|zut|ah non|non non|non)"
)
_PLUTOT_Y = re.compile(
    rf"(?:^|[ ,.;])(?P<aveu>{_AVEU})(?P<sur>(?: (?:de|d'|du|sur|dans|pour|avec|a) ?(?:la |le |l'|mon |ma |mes "
    rf"|les )?[a-z' -]{{2,25}}?)?)[ ,:.;]+(?:(?:c'est|c'etait|ce sera|il faut mettre|mettez|le bon (?:numero )?est"
    r"|la bonne (?:date |adresse )?est|je voulais (?:dire|ecrire|mettre)|lire|plutot|je suis|j'habite|je m'appelle"
    rf"|mon nom est) ?)+(?P<nouveau>[^!?\n]{{1,60}}?)[ .,;:!?\n]*$"
)
_DIRE_Y = re.compile(
    r"(?:^\W*plutot|\b(?:je voulais (?:dire|ecrire|mettre)|je veux dire|ou plutot|lire :|notez plutot|mettez plutot|prenez plutot"
    r"|correction ?:|rectification ?:)) ?(?P<nouveau>[^!?\n]{1,60}?)[ .,;:!?\n]*$"
)
_DEJA_DIT = re.compile(
    rf"^\W*(?:(?:{EXCUSE}|mais|si)\W+)*(?:(?:je (?:vous |te )?(?:l')?(?:ai|avais)|j'ai|j'avais) (?:pourtant |bien |deja )*(?:dit|ecrit|mis|marque)"
    rf"|la date,? (?:c'est|cest|c est)) (?P<nouveau>[^,;.!?\n]{{1,30}}?)(?=[ .,;:!?\n]*$|[,;.!\n]| et (?:mon|ma|mes|le|la) )"
)
"""What was misread is said again: "non, j'ai dit juillet"."""
_AVEU_SEUL = re.compile(
    r"\b(?:je me suis (?:trompe|plante|gour|emmele|mal exprime)\w*|me suis (?:trompe|plante|gour)\w*"
    r"|jme suis trompe\w*|erreur de ma part|j'ai (?:fait (?:une|un) (?:erreur|faute|boulette)|mal (?:ecrit|tape|dit"
    r"|rempli|indique)|confondu|inverse)|faute de frappe|je voulais (?:dire|ecrire|mettre)|autant pour moi"
    r"|au temps pour moi|je (?:rectifie|corrige)|correction|rectification|(?:modifi|chang|corrig|rectifi)(?:er|ez"
    r"|e) (?:mon|ma|mes|le|la|l'|les|ce que|une (?:reponse|information)) ?[a-z]+|revenir (?:sur ma|sur mes"
    r"|en arriere|a la question)|question (?:d'avant|precedente)|je reviens sur|vous avez (?:deja )?oublie|il manque (?:mon|ma|mes|la|le|l')|vous avez mal (?:note|compris|ecrit"
    r"|lu)|(?:mal|pas bien) (?:ecrit|orthographie|note|epele)\w*|vous vous etes trompee?s?|ce que j'ai (?:dit|ecrit"
    r"|donne|indique)(?: avant)? (?:est|etait) (?:faux|inexact)|(?:que j'ai donnee?|que j'ai indiquee?) est fau\w+"
    r"|(?:mon|ma|le|la|l')[ ]?[a-z ]{2,20} (?:est|etait|n'est|sont) (?:fausse?|faux|pas (?:la |le )?(?:bonne?"
    r"|correct\w*|juste)|incorrecte?|mauvaise?|erronee?)|(?:c'est|n'est|est|etait) (?:pas|plus) (?:la bonne|le bon"
    r"|les bons|les bonnes)(?: [a-z]+|\W*$)|(?:mauvaise?|fausse) (?:date|adresse|numero|nom|prenom|caisse|code|mail)"
    r"|(?:erreur|faute) (?:sur|dans|a) (?:mon|ma|le|la|l') ?(?:nom|prenom|adresse|date|numero|mail|code|telephone))"
)
_LIEN = r"(?:(?:ah|oh|et|mais|aussi|sinon|par contre|en fait|au fait|pardon|attention|oui|non) ?,? )*"
_DONNEE = re.compile(
    rf"^\W*{_LIEN}(?:mon|ma|son|sa|notre|le|la|l') ?(?:vrai |bonne? |nouve\w+ )?(?:prenom|nom|adresse|ville|mail|courriel|telephone|numero|code postal|date)(?: [a-z' ]{{2,25}}?)?"
    r" (?:s'ecrit|c'est|est|sera|etait|c'etait|prend|a (?:un|une|deux)) \S"
)
_NOM_REDIT = re.compile(
    rf"\b(?P<qui>mon|son|le(?= prenom)) (?:vrai |bon )?(?P<partie>prenom|nom)(?: de famille)?,?(?: (?:(?:n'|c')?(?:est|etait) )?{FAUX} ?[,;:.]?)? (?:(?:ca |cela )?s'ecrit|c'est|est|c) (?:plutot |en fait |bien )?"
    r"(?!avec|sans|en\b|comme|pareil|faux|mal\b|pas\b|trop|dr\b|docteur|le\b|la\b|celui|inconnu)(?P<valeur>[a-z'-]{2,30}(?: (?!avec|en\b|et\b|sans|pas\b|non\b|c'est|merci|mais)[a-z'-]{2,30}){0,2})"
    r"(?=[ ,]*(?:avec|en|et|sans|pas|non|mais|merci)\b|[,;.]|\W*$)"
)
_REPRISE_NUE = re.compile(
    r"^\W*(?:(?:ah|euh|oh|mais|ben)\W+)*(?:non|nan|pardon|oups|ou plutot|plutot|enfin|en fait|erreur|desolee?|mince|zut|attende[zr]|je voulais dire|correction)"
    r"(?:[ ,.:;!]+(?:non|pardon|plutot|c'est|c'etait|en fait|je voulais dire|moi c'est|a|au))*[ ,.:;!]+(?P<nouveau>\S.*)$"
)
_C_EST_X_PAS_Y = re.compile(
    rf"^\W*{_LIEN}(?:c'est|c est|cest|il est|elle est|c'etait) (?:une? |le |la |l'|en fait )?[^,.;!?]{{2,30}}?(?:,? en fait)?,? (?:et )?(?:non )?pas (?!encore|du tout|possible|normal|juste)[^,.;!?]{{2,30}}\W*$"
)
""" "C'est orthodontiste en fait, pas dentiste"."""
_DATE_REDITE = re.compile(
    rf"^\W*{_LIEN}(?:la|ma|leur|le|mon|l'|notre) ?(?:reclamation|contestation|decision|reponse|refus|lettre|courrier|somme|montant|facture)(?: [a-z]+)? "
    rf"(?:c'est|c'etait|est|etait|date|datait|remonte)(?: plutot| en fait| bien)?(?: du| de| le| en| au| a)? ?(?:\d|{_MOIS})[^,;!?]{{0,25}}\W*$"
)
_BONNE = re.compile(
    r"\b(?:la bonne|le bon|la vraie|le vrai) (?P<quoi>[a-z ]{2,25}?) (?:est|c'est|c'etait|etait"
    r"|sera) (?P<nouveau>[^!?\n]{1,60}?)[ .,;:!?\n]*$"
)
_RIEN = re.compile(r"^\W*(?:pas|plus|aucune?|sans|ni) (?:d'|de |un |le |la |mon |ma )?")
_D_UN_AUTRE = re.compile(
    r"\b(?:ils|elle|cpam|caisse|secu|medecin|mutuelle|on m') ?(?:ont|a) (?:\w+ )?(?:corrig|modifi|chang|rectifi)"
    r"|\b(?:ils?|elle|cpam|caisse|secu|medecin|dentiste|mutuelle|on) (?:\w+ )?(?:se sont|s'est|s'etait|a fait"
    r"|ont fait) |refuse\w* (?:de|d')|\b(?:decision|carte vitale|ameli|montant|bancaires?|inscription|modele|roue"
    r"|site|peut[- ]on|peut[- ]il|ordonnances?|certificat)(?![a-z])"
)


def _sujet(passage: str) -> str | None:
    return next((sujet for sujet, motif in _SUJET if motif.search(passage)), None)


def sujet_nomme(texte: str) -> str | None:
    """What a text names among the subjects of a correction, None where it names none."""
    return _sujet(redresser(texte).plie)


def _sujet_d_une_valeur(nouveau: str, ancien: str) -> str | None:
    """What a bare value may be: five digits are a postcode, "ma fille" a person, one or two digits a day."""
    if _CODE_POSTAL.search(nouveau):
        return "code_postal"
    if _PERSONNE.match(nouveau):
        return "pour_qui"
    if sujet := _sujet(nouveau) or _sujet(ancien):
        return sujet
    return "date" if re.fullmatch(r"(?:le |du |au )?\d{1,2}(?:er)?", nouveau) else None


def _noms_propres(ecrits: tuple[str, str]) -> bool:
    """Whether both are written as names, in a text that is not all in capitals."""
    return all(ecrit[:1].isupper() and not ecrit.isupper() for ecrit in ecrits)


def _de_meme_sorte(ancien: str, nouveau: str, ecrits: tuple[str, str]) -> bool:
    """Whether one may stand for the other: "44000" for "44100", "Dupond" for "Dupont", "mars" for "avril"."""
    if ancien == nouveau or _RIEN.match(nouveau):
        return False  # "pas de mail, pas de portable": none of either, and nothing put right
    chiffres = [bool(re.search(r"\d", valeur)) for valeur in (ancien, nouveau)]
    if any(chiffres):
        return all(chiffres) or "{" in nouveau
    familles = [_FAMILLES.get(sujet, sujet) for sujet in (_sujet(ancien), _sujet(nouveau)) if sujet]
    personnes = [bool(_PERSONNE.match(valeur)) for valeur in (ancien, nouveau)]
    if (len(familles) == 2 and familles[0] == familles[1]) or all(personnes) or "{" in nouveau:
        return True
    return _noms_propres(ecrits) or distance(ancien, nouveau, 2) <= 2


def _slice(texte: str, lu: TextePlie, trouve: re.Match[str], groupe: str) -> str:
    debut, fin = lu.etendue(*trouve.span(groupe))
    return texte[debut:fin].strip(" ,;:.")


def _deux_valeurs(texte: str, lu: TextePlie) -> Correction | None:
    for motif in (_PAS_UN_JOUR_UN_AUTRE, _MIS_X_C_ETAIT_Y, _PAS_FAIT_X_MAIS_Y, _PAS_X_MAIS_Y, _Y_PAS_X, _REMPLACER):
        trouve = motif.search(lu.plie)
        if not trouve:
            continue
        ancien, nouveau = trouve["ancien"].strip(), trouve["nouveau"].strip()
        ecrits = _slice(texte, lu, trouve, "ancien"), _slice(texte, lu, trouve, "nouveau")
        if motif is not _REMPLACER and not _de_meme_sorte(ancien, nouveau, ecrits):
            continue
        sujet = _sujet_d_une_valeur(nouveau, ancien) or _sujet(lu.plie)
        propres = _noms_propres(ecrits) or distance(ancien, nouveau, 2) <= 2
        return Correction(*ecrits, sujet or ("nom" if propres and nouveau.isalpha() else None))
    return None


def _nouvelle_valeur(texte: str, lu: TextePlie) -> Correction | None:
    trouve = _PLUTOT_Y.search(lu.plie) or _DIRE_Y.search(lu.plie) or _BONNE.search(lu.plie)
    if not trouve and (redit := _DEJA_DIT.search(lu.plie)) and _sujet(redit["nouveau"]) == "date":
        trouve = redit
    if not trouve:
        return None
    nouveau = trouve["nouveau"].strip()
    sujet = (
        _sujet(trouve.groupdict().get("sur") or trouve.groupdict().get("quoi") or "")
        or _sujet_d_une_valeur(nouveau, "")
        or _sujet(lu.plie)
    )
    if sujet is None and trouve.groupdict().get("aveu") in ("non", "en fait", "pardon", "finalement", "ah non"):
        return None
    return Correction(None, _slice(texte, lu, trouve, "nouveau"), sujet)


def lire_correction(texte: str) -> Correction | None:
    """What a message takes back or puts right; None where it corrects nothing. Never raises."""
    lu = redresser(texte)
    if not lu.plie.strip() or len(lu.plie.split()) > _MOTS_MAXIMUM:
        return None
    if not texte.rstrip().endswith("?") and (lue := _deux_valeurs(texte, lu) or _nouvelle_valeur(texte, lu)):
        return lue
    if _AVEU_SEUL.search(lu.plie) and not _D_UN_AUTRE.search(lu.plie):
        return Correction(None, None, _sujet(lu.plie))
    return None


@dataclass(frozen=True)
class NomRedit:
    """A first name or a surname given anew: the writer's or the other person's, which of the two, as it is written."""

    a_moi: bool
    partie: str
    valeur: str
    de_qui_n_est_pas_dit: bool = False


def lire_nom_redit(texte: str) -> NomRedit | None:
    """Reads "son prénom s'écrit Kharim avec un h"; None where no name is said again."""
    lu = redresser(texte)
    trouve = _NOM_REDIT.search(lu.plie)
    if trouve is None:
        return None
    valeur = _slice(texte, lu, trouve, "valeur")
    return NomRedit(trouve["qui"] != "son", trouve["partie"], valeur, trouve["qui"] == "le")


def lire_reprise(texte: str) -> str | None:
    """What a text says instead of something just said ("ah non 44100", "pardon, Villeurbanne"); None where it takes nothing back."""
    lu = redresser(texte)
    trouve = _REPRISE_NUE.match(lu.plie)
    return _slice(texte, lu, trouve, "nouveau") if trouve else None


def rectifie(texte: str) -> bool:
    """Whether a sentence gives, or spells, a datum again ("son prénom s'écrit Kharim avec un h", "c'est X, pas Y")."""
    plie = redresser(texte).plie
    return any(motif.match(plie) for motif in (_DONNEE, _C_EST_X_PAS_Y, _DATE_REDITE))

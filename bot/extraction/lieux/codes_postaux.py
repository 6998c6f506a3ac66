"""French postcodes in a text, with the town named beside them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import dropwhile

from bot.extraction.identifiants.identifiant import JETON
from bot.extraction.langue.mots import Mot, lire_mots
from bot.extraction.langue.pliage import TextePlie, plier
from bot.extraction.lieux.villes import (
    LIAISONS,
    ecrire_ville,
    est_un_chef_lieu,
    est_un_departement,
    est_une_ville_nommee,
    lire_ville_apres,
)

# Two digits of the département (20 in Corsica), three overseas. Source: La Poste, base officielle des codes postaux.
_VALIDE = re.compile(r"(?:0[1-9]|[1-8][0-9]|9[0-5])[0-9]{3}|97[1-8][0-9]{2}|98[678][0-9]{2}")
_CODE = re.compile(
    r"(?<![0-9a-z])(?<![0-9][./,-])(?:fr?[ -]?)?(?:(?P<entier>[0-9]{5})|(?<![0-9] )(?P<coupe>[0-9]{2}[ .][0-9]{3}))"
    r"(?![0-9a-z])(?![./-][0-9]|,[0-9]{1,2}(?![0-9])| [0-9]{3}(?![0-9]))"
    r"(?! ?(?:€|euros?|eur|e|balles|k€|km|m2|personnes|habitants|assures|fois|%|h|points)(?![a-z]))"
    r"(?! (?:par (?:an|mois)|brut|net|d'(?:indu|indemnites?|amende|arrieres?|euros)|de (?:dette|trop|frais|salaire|retard))"
    r"(?![a-z]))"
)
_SOMME_OU_REFERENCE = re.compile(
    r"(?:dois|doit|doivent|montant|somme|total|payer?|paye|rembourser?|reclame(?:nt|r)?|verser?|recu|gagne|touche|coute"
    r"|indu|trop[- ]percu|loyer|dette|salaire|revenus?|avance|(?:plus|moins) d[e']|remboursement|prime|devis|frais|prix"
    r"|penalite|amende|pret|indemnites|ij|code d'acces|digicode|matricule|allocataire|assure|client|contrat|commande"
    r"|dossier|reference|ref\.?|facture|numero|n°)(?![a-z])[^0-9\n.,;]{0,12}$"
)
_ANNONCE = re.compile(
    r"(?:code postal|c\.?p)(?![a-z])[^0-9\n.]{0,35}$|(?:habite|vis|domiciliee?|reside|adresse|(?:suis|est) (?:au|a|sur|dans le))(?![a-z])[^0-9\n.]{0,15}$"
    r"|(?<![a-z])j'? ?h?abite? (?:plus|pas) [^0-9\n.]{0,25} mais (?:a |au |sur |maintenant )+[^0-9\n.,]{0,20}$"
)
_ENTRE_CODE_ET_VILLE = re.compile(r"[ ,:-]{0,3}(?:a )?")
_FIN_DE_SEGMENT = re.compile(
    r"[\n,;:.!?(\d]|(?:abite|vis|suis|mais|maintenant|demenage)(?: maintenant)? (?:a|au|aux|sur) "
)
_VOIE = re.compile(
    r"(?<![a-z])(?:rue|avenue|av|boulevard|bd|place|allees?|impasse|chemin|route|quai|cours|square)(?![a-z])"
)
_PLUS_LONGUE_VILLE, _PLUS_LOIN = 4, 60  # words, characters
_MOT = re.compile(r"[a-z]{2,}")
_PEU_DE_MOTS = 3
_AVANT_UNE_DONNEE = re.compile(r"(?:^|[,;:!}\n]|[.](?= )) *(?P<clause>(?:[^,;:!}\n.]|[.](?! ))*)$")
_TROIS_MOTS = re.compile(r"(?<![a-z'-])[a-z'-]+ (?:[a-z'-]+ )?[a-z'-]+[ ,]*$")
_APRES_UNE_DONNEE = re.compile(r"\W*(?:$|[,;.!\n{])")
_CAISSE_APRES = re.compile(r"[ ,:(]{1,3}(?:a la |la |ma )?(?:cpam|cgss|caisse|secu)(?![a-z])")
_RIEN_QUE_LUI = re.compile(
    rf"(?:\W|c'est|le|la|au|du|oui|ok|mon|code|cp|postal|bonjour|alors|euh|voila|moi|je|suis|dans|{JETON.pattern})*"
)
"""Among other words, five digits without a town are no postcode."""


@dataclass(frozen=True)
class CodePostalLu:
    """A postcode of five digits and the town beside it, at [debut, fin[ of the text (the town after it included)."""

    code: str
    ville: str | None
    debut: int
    fin: int


def lire_codes_postaux(texte: str) -> list[CodePostalLu]:
    """The postcodes of a text; sums, references and parts of longer numbers are not."""
    return list(_lire(texte, plier(texte)))


def lire_reponse_code_postal(texte: str) -> CodePostalLu | None:
    """The postcode that an answer to the question about it gives, however its digits are cut."""
    lus = lire_codes_postaux(texte)
    if lus:
        return lus[0]
    lu = plier(texte)
    seuls = [
        un
        for un in _CODE.finditer(lu.plie)
        if un["entier"] and _VALIDE.fullmatch(un["entier"]) and not _SOMME_OU_REFERENCE.search(lu.plie[: un.start()])
    ]
    if len({un["entier"] for un in seuls}) == 1:  # "59100, et moi c'est 59100 aussi, réf 2026-118"
        return CodePostalLu(seuls[0]["entier"], None, *lu.etendue(*seuls[0].span("entier")))
    chiffres = list(re.finditer(r"[0-9]", lu.plie))
    code = "".join(chiffre.group() for chiffre in chiffres)
    if not _VALIDE.fullmatch(code) or re.search(r"[€%]|euro", lu.plie):
        return None
    return CodePostalLu(code, None, *lu.etendue(chiffres[0].start(), chiffres[-1].end()))


def _lire(texte: str, lu: TextePlie) -> Iterator[CodePostalLu]:
    lus = (_lire_code(texte, lu, trouve) for trouve in _CODE.finditer(lu.plie))
    yield from (un for un in lus if un)


def _lire_code(texte: str, lu: TextePlie, trouve: re.Match[str]) -> CodePostalLu | None:
    """The postcode that five digits are, with its town; None where nothing beside them says that they are one."""
    code = re.sub(r"[^0-9]", "", trouve.group())
    avant = lu.plie[max(0, trouve.start() - 40) : trouve.start()]
    if not _VALIDE.fullmatch(code) or _SOMME_OU_REFERENCE.search(avant):
        return None
    apres, a_une_capitale = _ville_apres(texte, lu, trouve.end())
    annonce = _est_annonce(lu.plie, trouve)
    connue = apres is not None and est_un_chef_lieu(apres[0])
    if trouve["coupe"] and not (annonce or a_une_capitale or connue):
        return None
    ville, fin = apres or (_ville_avant(texte, lu, trouve.start()), trouve.end())
    seul = _est_presque_tout(lu.plie, trouve) or _est_une_donnee(texte, lu, *trouve.span())
    seul = seul or (_devant_un_jeton(lu, trouve.end()) and _suit_un_nom(texte, lu, trouve.start()))
    seul = seul or _CAISSE_APRES.match(lu.plie, trouve.end()) is not None
    if not (ville or annonce or seul or _VOIE.search(avant)):
        return None  # "j'attends 12300": more likely a sum
    return CodePostalLu(code, ville, *lu.etendue(trouve.start(), fin))


def _ville_apres(texte: str, lu: TextePlie, fin: int) -> tuple[tuple[str, int] | None, bool]:
    """The town that follows a postcode with its end, and whether it has a capital; past a comma it needs one."""
    debut = _fin_de_l_intervalle(lu.plie, fin)
    ville = lire_ville_apres(texte, lu, debut, code=True)
    a_une_capitale = ville is not None and texte[lu.debuts[debut]].isupper()
    return (ville if a_une_capitale or "," not in lu.plie[fin:debut] else None), a_une_capitale


def _est_annonce(plie: str, trouve: re.Match[str]) -> bool:
    """Whether words say before five digits that they are a postcode, or the text holds nothing else."""
    annonce = _ANNONCE.search(plie, max(0, trouve.start() - _PLUS_LOIN), trouve.start())
    return annonce is not None or plie.strip() == trouve.group()


def _est_presque_tout(plie: str, trouve: re.Match[str]) -> bool:
    """Whether a text says next to nothing beside five digits."""
    nu = _RIEN_QUE_LUI.fullmatch(plie[: trouve.start()])
    return nu is not None and len(_MOT.findall(plie, trouve.end())) <= _PEU_DE_MOTS


def _est_une_donnee(texte: str, lu: TextePlie, debut: int, fin: int) -> bool:
    """Whether five digits stand alone between commas, or right after somebody's name: "Luc Ferrand, 30000, {courriel}"."""
    avant = _AVANT_UNE_DONNEE.search(lu.plie[:debut])
    if not (_APRES_UNE_DONNEE.match(lu.plie, fin)) or avant is None:
        return False
    clause = [mot for mot in lire_mots(texte, lu, avant.start("clause")) if mot.fin <= debut][-2:]
    un_jeton = _devant_un_jeton(lu, fin)
    nomme = len(clause) == 2 and (un_jeton or any(mot.prenom for mot in clause))
    return not avant["clause"].strip() or (nomme and not any(mot.courant for mot in clause))


def _devant_un_jeton(lu: TextePlie, fin: int) -> bool:
    """Whether an identifier comes right after, as where somebody gives what they are called and where they are reached."""
    return lu.plie[fin : fin + _PLUS_LOIN].lstrip(" ,").startswith("{")


def _suit_un_nom(texte: str, lu: TextePlie, debut: int) -> bool:
    """Whether the last words before a place may be somebody's name: one is a first name, and the last is of no every day."""
    avant = _TROIS_MOTS.search(lu.plie, max(0, debut - _PLUS_LOIN), debut)
    mots = [mot for mot in lire_mots(texte, lu, avant.start()) if mot.fin <= debut] if avant else []
    return len(mots) > 1 and not mots[-1].courant and any(mot.prenom for mot in mots)


def _fin_de_l_intervalle(plie: str, debut: int) -> int:
    intervalle = _ENTRE_CODE_ET_VILLE.match(plie, debut)
    return intervalle.end() if intervalle else debut


def _ville_avant(texte: str, lu: TextePlie, fin: int) -> str | None:
    """The town that ends right before a postcode: its last capitalised words, or a whole segment of rare words."""
    fin = len(lu.plie[:fin].rstrip(" ,(:-"))
    debut = max(0, fin - _PLUS_LOIN)
    debut = max((coupure.end() for coupure in _FIN_DE_SEGMENT.finditer(lu.plie, debut, fin)), default=debut)
    debut += len(lu.plie[debut:fin]) - len(lu.plie[debut:fin].lstrip())
    mots = [mot for mot in lire_mots(texte, lu, debut) if mot.fin <= fin]
    if not mots or mots[-1].fin != fin or _VOIE.search(lu.plie, debut, fin):
        return None
    ville = _derniers_mots_de_ville(mots)
    nom = ecrire_ville(texte[slice(*lu.etendue(ville[0].debut, fin))]) if ville else None
    return nom if nom and not est_un_departement(nom) else None


def _derniers_mots_de_ville(mots: list[Mot]) -> list[Mot]:
    if not mots[-1].capitale:
        rares = not any(mot.courant for mot in mots if mot.plie not in LIAISONS)
        rares = rares and est_un_chef_lieu(" ".join(mot.plie for mot in mots))
        return mots if rares and len(mots) <= _PLUS_LONGUE_VILLE and mots[0].plie not in LIAISONS else []
    rang = len(mots)
    while rang and (mots[rang - 1].plie in LIAISONS or (mots[rang - 1].capitale and not mots[rang - 1].courant)):
        rang -= 1
    ville = list(dropwhile(lambda mot: mot.plie in LIAISONS and not mot.capitale, mots[rang:]))
    liens = [rang for rang, mot in enumerate(ville) if mot.plie == "de" and rang > 1]
    suite = ville[liens[-1] + 1 :] if liens else []
    connue = bool(suite) and est_une_ville_nommee(" ".join(mot.plie for mot in suite))
    return suite if suite and (connue or ville[0].prenom) else ville  # "Rosette Bélair de Pointe-à-Pitre 97110"

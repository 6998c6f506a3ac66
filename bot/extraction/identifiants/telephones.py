"""Phone numbers: French in any writing, international with their country code, and what nearly is one."""

import re
from collections.abc import Iterator

import phonenumbers

from bot.extraction.identifiants.identifiant import Etat, Lecture, TypeIdentifiant
from bot.extraction.identifiants.suites import Suite, Trouvaille
from bot.extraction.langue.nombres import NOMBRE_EN_LETTRES, lire_nombre

# Overseas numbers are dialled like the others (0692…) but have a country code of their own (+262 692…).
_OUTRE_MER = (("GP", 590), ("GF", 594), ("MQ", 596), ("RE", 262), ("YT", 262))

# 08 numbers belong to services, not to persons. Source: ARCEP, plan national de numérotation.
_FRANCAIS = re.compile(r"(?:(?:\+|00)?330?|0)([1-79][0-9]{8})")
_DE_SERVICE = re.compile(r"(?:(?:\+|00)?330?|0)8[0-9]{8}")
_ETRANGER = re.compile(r"(?:\+|00)(?!33|0)([0-9]{7,15})")
_INDICATIF = re.compile(r"(?:\+|00)330?|33|\+|00")

_DICTE = re.compile(
    rf"(?<![a-z])(?:zero|(?P<plus>plus|\+) ?trente[ -]trois(?:[ ,.-]{{1,3}}zero)?)(?:[ ,.-]{{1,3}}{NOMBRE_EN_LETTRES}){{4,16}}+"
)
_EN_DEUX = re.compile(r"(trente[ -]trois)(?=[ ,.-])")
_NOMBRE = re.compile(rf"(?<![a-z]){NOMBRE_EN_LETTRES}")

_PLUS_LONG = 17
# How many digits what nearly is a number has, by how it begins.
_PRESQUE = (
    (re.compile(r"\+[1-9]"), range(6, 16)),
    (re.compile(r"00(?=33)"), range(9, 16)),
    (re.compile(r"0[1-79]"), (8, 9, 11, 12)),
)


def normaliser(numero: str) -> str | None:
    """E.164 form of digits that may begin with "+"; None where they are not a whole number.

    A French number only has to be possible: the ranges kept for fiction (06 39 98…) are not "valid" ones.
    """
    if francais := _FRANCAIS.fullmatch(numero):
        return _normaliser_francais(francais[1])
    etranger = _lire_etranger(numero)
    if etranger is None or not phonenumbers.is_possible_number(etranger):
        return None
    return phonenumbers.format_number(etranger, phonenumbers.PhoneNumberFormat.E164)


def lire_etat(numero: str) -> Etat:
    """How well digits meant as a phone number, that may begin with "+", are formed."""
    if normaliser(numero):
        return Etat.VALIDE
    sans_indicatif = _INDICATIF.sub("0", numero, count=1)
    return Etat.INCOMPLET if len(sans_indicatif) < 10 else Etat.INVALIDE


def lire_telephones_dictes(plie: str) -> Iterator[Lecture]:
    """Phone numbers of a folded text that are written in words ("zero six trente-neuf…")."""
    for dicte in _DICTE.finditer(plie):
        numero = "".join(str(lire_nombre(nombre)) for nombre in _NOMBRE.findall(_EN_DEUX.sub(r"\1 . ", dicte.group())))
        numero = f"+{numero}" if dicte["plus"] else numero
        if len(numero) >= 8:
            yield Lecture(TypeIdentifiant.TELEPHONE, lire_etat(numero), normaliser(numero), *dicte.span())


def trouver_telephone(suite: Suite, premier: int) -> Trouvaille | None:
    """The phone number that begins at a group; of several foreign readings, a range in use then the longest."""
    if not suite.chiffres(premier, premier + 1).startswith(("+", "0", "33")):
        return None
    longueurs = suite.longueurs(premier)
    possibles: list[tuple[bool, int, str]] = []
    for suivant, longueur in enumerate(longueurs, premier + 1):
        numero = suite.chiffres(premier, suivant)
        if _DE_SERVICE.fullmatch(numero):
            return Trouvaille(premier, suivant, TypeIdentifiant.TELEPHONE, None)
        valeur = normaliser(numero) if longueur <= _PLUS_LONG else None
        if valeur and not _a_un_chiffre_de_trop(suite, suivant) and longueurs[:2] != [5, 10]:  # two postcodes
            possibles.append((_est_attribue(numero), suivant, valeur))
    if not possibles:
        return None
    _, suivant, valeur = max(possibles)
    return Trouvaille(premier, suivant, TypeIdentifiant.TELEPHONE, Etat.VALIDE, valeur)


def est_un_telephone_net(suite: Suite, premier: int) -> bool:
    """Whether a French number in pairs, or in one piece, begins at a group."""
    if not suite.groupes[premier].chiffres.startswith("0"):
        return False
    longueurs = suite.longueurs(premier)
    return (longueurs[0] == 10 or longueurs[:5] == [2, 4, 6, 8, 10]) and trouver_telephone(suite, premier) is not None


def trouver_presque_telephone(suite: Suite) -> Trouvaille | None:
    """The first phone number of a run that lacks digits or has some too many."""
    for premier in range(len(suite.groupes)):
        suivant = _fin_d_un_presque(suite, premier)
        if suivant is not None:
            numero = suite.chiffres(premier, suivant)
            return Trouvaille(premier, suivant, TypeIdentifiant.TELEPHONE, lire_etat(numero), normaliser(numero))
    return None


def _fin_d_un_presque(suite: Suite, premier: int) -> int | None:
    longueurs = suite.longueurs(premier)
    debut = suite.chiffres(premier, premier + 2)
    if longueurs == [1, 3, 5, 7, 9] and debut[0] in "67":
        return premier + 5  # the first zero was left out
    if longueurs[0] > 12 and debut.startswith("0"):
        return premier + 1
    proches = next((proches for forme, proches in _PRESQUE if forme.match(debut)), ())
    possibles = [
        suivant
        for suivant, longueur in enumerate(longueurs, premier + 1)
        if longueur in proches and all(len(groupe.chiffres) < 5 for groupe in suite.groupes[premier + 1 : suivant])
    ]
    return max(possibles, default=None)


def _a_un_chiffre_de_trop(suite: Suite, suivant: int) -> bool:
    seul_dernier = suivant == len(suite.groupes) - 1 and len(suite.groupes[suivant].chiffres) == 1
    return seul_dernier and not suite.suivie


def _normaliser_francais(sans_zero: str) -> str:
    for region, indicatif in _OUTRE_MER:
        outre_mer = phonenumbers.PhoneNumber(country_code=indicatif, national_number=int(sans_zero))
        if phonenumbers.is_valid_number_for_region(outre_mer, region):
            return f"+{indicatif}{sans_zero}"
    return f"+33{sans_zero}"


def _est_attribue(numero: str) -> bool:
    """Whether a foreign number lies in a range that its country has given out."""
    etranger = _lire_etranger(numero)
    return etranger is not None and phonenumbers.is_valid_number(etranger)


def _lire_etranger(numero: str) -> phonenumbers.PhoneNumber | None:
    ecrit = _ETRANGER.fullmatch(numero)
    try:
        return phonenumbers.parse(f"+{ecrit[1]}") if ecrit else None
    except phonenumbers.NumberParseException:
        return None

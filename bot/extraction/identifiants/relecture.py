"""Reads a whole text as the answer to the question about one identifier: more tolerant than finding it in a story."""

import re

from bot.extraction.identifiants import ibans, nirs, telephones
from bot.extraction.identifiants.identifiant import Etat, Lecture, TypeIdentifiant
from bot.extraction.identifiants.preuves import lire_preuve
from bot.extraction.identifiants.suites import lire_groupes, redresser

_IBAN = re.compile(r"(?<![a-z0-9])(?:fr ?[0-9]|[a-z]{2}[0-9]{2}|[0-9]{5})[a-z0-9 .-]{3,50}(?![a-z0-9])")
_PREUVE = re.compile(r"(?:(?<![0-9a-z])[0-9a-z]{4,6}[ -]{0,3}){3,}|(?<![0-9a-z])(?=[a-z]*[0-9])[0-9a-z]{4,}")
_COURRIEL = re.compile(r"(?<![\w.-])[\w-]+(?:\.[\w-]+)*\.(?:fr|com|net|org|eu)\b")
_MOINS_DE_CHIFFRES = 4


def relire(type_attendu: TypeIdentifiant, plie: str) -> Lecture | None:
    """What a folded answer gives for a type of identifier, however it is cut; None where it gives nothing like it."""
    match type_attendu:
        case TypeIdentifiant.NIR | TypeIdentifiant.TELEPHONE:
            return _relire_chiffres(type_attendu, redresser(plie))
        case TypeIdentifiant.IBAN:
            return _relire_iban(plie)
        case TypeIdentifiant.PREUVE:
            ecrit = _PREUVE.search(plie)
            return lire_preuve(plie, *ecrit.span()) if ecrit else None
        case TypeIdentifiant.COURRIEL:
            ecrit = _COURRIEL.search(plie)
            return Lecture(type_attendu, Etat.INVALIDE, None, *ecrit.span()) if ecrit else None


def _relire_chiffres(type_attendu: TypeIdentifiant, chiffre: str) -> Lecture | None:
    """All the digits of the answer as one number."""
    groupes = lire_groupes(chiffre, 0, len(chiffre))
    chiffres = "".join(groupe.chiffres for groupe in groupes)
    if len(chiffres) < _MOINS_DE_CHIFFRES:
        return None
    etat, valeur = _lire_nir(chiffres) if type_attendu is TypeIdentifiant.NIR else _lire_telephone(chiffres)
    return Lecture(type_attendu, etat, valeur, groupes[0].debut, groupes[-1].fin)


def _lire_nir(chiffres: str) -> tuple[Etat, str | None]:
    etat = nirs.lire_etat(chiffres)
    return etat, chiffres if etat is Etat.VALIDE else None


def _lire_telephone(chiffres: str) -> tuple[Etat, str | None]:
    numero = "0" + chiffres if re.fullmatch("[1-79][0-9]{8}", chiffres) else chiffres  # the first zero was left out
    return telephones.lire_etat(numero), telephones.normaliser(numero)


def _relire_iban(plie: str) -> Lecture | None:
    ecrit = _IBAN.search(plie)
    if ecrit is None:
        return None
    compact = ibans.compacter(ecrit.group())
    etat = ibans.lire_etat(compact)
    return Lecture(TypeIdentifiant.IBAN, etat, compact if etat is Etat.VALIDE else None, *ecrit.span())

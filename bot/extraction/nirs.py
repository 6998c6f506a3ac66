"""The form and the key of a NIR (numéro d'inscription au répertoire, the social security number)."""

import re

from stdnum.fr import nir as cle_du_nir

from bot.extraction.identifiant import Etat

LONGUEURS = (13, 15)

# Sex (7 and 8 while a person is being registered), year, month (20-42 and 50-99 where it is unknown), département.
# Source: INSEE, xml.insee.fr/schema/nir.html.
_DEBUT = r"[1-478][0-9]{2}(?:0[1-9]|1[0-2]|[23][0-9]|4[0-2]|[5-9][0-9])"
_FORME = re.compile(_DEBUT + r"(?!00)(?:[0-9]{2}|2[AB])[0-9]{6}(?:[0-9]{2})?")


def lire_etat(nir: str) -> Etat:
    """How well a compact NIR (digits, upper case A or B of Corsica) is formed; the key is checked where there is one."""
    if len(nir) not in LONGUEURS:
        return Etat.INCOMPLET
    if not _FORME.fullmatch(nir):
        return Etat.INVALIDE
    cle_juste = len(nir) == 13 or cle_du_nir.calc_check_digits(nir) == nir[13:]
    return Etat.VALIDE if cle_juste else Etat.INVALIDE


def commence_comme_un_nir(nir: str) -> bool:
    """Whether sex, year and month of birth could be those of a NIR."""
    return re.match(_DEBUT, nir) is not None


def masque_nir(nir: str) -> str:
    """A NIR as it may be shown: sex, year and month, the rest starred ("1 85 05 ** *** *** **")."""
    etoiles = nir[:5] + "*" * len(nir[5:])
    groupes = (etoiles[debut:fin] for debut, fin in ((0, 1), (1, 3), (3, 5), (5, 7), (7, 10), (10, 13), (13, None)))
    return " ".join(groupe for groupe in groupes if groupe)

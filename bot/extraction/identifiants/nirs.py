"""NIR (numéro d'inscription au répertoire, the social security number), and what nearly is one."""

import re

from stdnum.fr import nir as cle_du_nir

from bot.extraction.identifiants.identifiant import Etat, TypeIdentifiant
from bot.extraction.identifiants.suites import ANNEE, Suite, Trouvaille
from bot.extraction.identifiants.telephones import est_un_telephone_net, trouver_telephone

_SANS_CLE, _AVEC_CLE = 13, 15

# Sex (7 and 8 while a person is being registered), year, month (20-42 and 50-99 where it is unknown), département.
# Source: INSEE, xml.insee.fr/schema/nir.html.
_SEXE = re.compile("[1-478]")
_DEBUT = re.compile(rf"{_SEXE.pattern}[0-9]{{2}}(?:0[1-9]|1[0-2]|[23][0-9]|4[0-2]|[5-9][0-9])")
_FORME = re.compile(rf"{_DEBUT.pattern}(?!00)(?:[0-9]{{2}}|2[AB])[0-9]{{6}}(?:[0-9]{{2}})?")

# Where the groups end when a NIR is written well: 1 85 05 78 006 084 36.
_BORDS, _DERNIERS_BORDS = frozenset((1, 3, 5, 7, 10, 13)), 10
_LONGUEURS_PROCHES = range(11, 17)


def lire_etat(nir: str) -> Etat:
    """How well a compact NIR (digits, upper case A or B of Corsica) is formed; its key is checked where it has one."""
    if len(nir) not in (_SANS_CLE, _AVEC_CLE):
        return Etat.INCOMPLET
    if not _FORME.fullmatch(nir):
        return Etat.INVALIDE
    cle_juste = len(nir) == _SANS_CLE or cle_du_nir.calc_check_digits(nir) == nir[_SANS_CLE:]
    return Etat.VALIDE if cle_juste else Etat.INVALIDE


def cle_fausse(ecrit: str) -> bool:
    """Whether a NIR as it was written has its 15 characters and a key that is not theirs: one of them must be mistyped."""
    nir = re.sub(r"[^0-9AB]", "", ecrit.upper())
    return len(nir) == _AVEC_CLE and lire_etat(nir[:_SANS_CLE]) is Etat.VALIDE and lire_etat(nir) is Etat.INVALIDE


def masque_nir(nir: str) -> str:
    """A NIR as it may be shown: sex, year and month, the rest starred ("1 85 05 ** *** *** **")."""
    etoiles = nir[:5] + "*" * len(nir[5:])
    groupes = (etoiles[debut:fin] for debut, fin in ((0, 1), (1, 3), (3, 5), (5, 7), (7, 10), (10, 13), (13, None)))
    return " ".join(groupe for groupe in groupes if groupe)


def trouver_nir_entier(suite: Suite) -> Trouvaille | None:
    """The whole run as a NIR without key, in equal groups, unless it can be read as years or a phone number."""
    nombre = len(suite.groupes)
    if suite.plus or len(suite.chiffres(0, _SANS_CLE + 1)) != _SANS_CLE or nombre > _SANS_CLE:
        return None
    if len({len(groupe.chiffres) for groupe in suite.groupes[:-1]}) > 1:
        return None
    nir = _nir(suite, 0, nombre)
    annees = sum(re.fullmatch(ANNEE, groupe.chiffres) is not None for groupe in suite.groupes)
    telephone = any(est_un_telephone_net(suite, premier) for premier in range(nombre))
    return nir if nir.etat is Etat.VALIDE and annees < 2 and not telephone else None


def trouver_nir(suite: Suite, premier: int) -> Trouvaille | None:
    """The NIR that begins at a group: with its true key however it is grouped, or without key and well grouped."""
    longueurs = suite.longueurs(premier)
    for longueur in (_AVEC_CLE, _SANS_CLE):
        if longueur not in longueurs:
            continue
        rang = longueurs.index(longueur)
        nir = _nir(suite, premier, premier + rang + 1)
        bien_groupe = _BORDS.issuperset(longueurs[: rang + 1]) and not _est_une_cle(suite, premier + rang + 1)
        if nir.etat is Etat.VALIDE and (longueur == _AVEC_CLE or bien_groupe):
            return nir
    return None


def trouver_presque_nir(suite: Suite, premier: int) -> Trouvaille | None:
    """Groups that begin like a NIR and are about as long, up to a phone number."""
    longueurs = suite.longueurs(premier)
    if not _est_coupe_comme_un_nir(longueurs):
        return None
    fin = next((k for k in range(1, len(longueurs)) if est_un_telephone_net(suite, premier + k)), len(longueurs))
    proches = [longueur for longueur in longueurs[:fin] if longueur in _LONGUEURS_PROCHES]
    if longueurs[0] > max(_LONGUEURS_PROCHES):
        proches = longueurs[:1]
    if not proches:
        return None
    longueur = _AVEC_CLE if _AVEC_CLE in proches else max(proches)
    nir = _nir(suite, premier, premier + longueurs.index(longueur) + 1)
    return nir if _commence_comme_un_nir(suite.chiffres(nir.premier, nir.suivant)) else None


def _nir(suite: Suite, premier: int, suivant: int) -> Trouvaille:
    chiffres = suite.chiffres(premier, suivant)
    etat = lire_etat(chiffres)
    return Trouvaille(premier, suivant, TypeIdentifiant.NIR, etat, chiffres if etat is Etat.VALIDE else None)


def _est_une_cle(suite: Suite, rang: int) -> bool:
    """Whether the group after 13 characters is meant as the key of a NIR."""
    if rang >= len(suite.groupes) or len(suite.groupes[rang].chiffres) > 2 or trouver_telephone(suite, rang):
        return False
    compte = rang == len(suite.groupes) - 1 and suite.suivie and len(suite.groupes[rang].chiffres) == 1
    return not compte


def _est_coupe_comme_un_nir(longueurs: list[int]) -> bool:
    """Whether the first groups end where those of a NIR do; groups of five are postcodes."""
    postcodes = longueurs[:3] == [5, 10, 15]
    return not postcodes and all(longueur in _BORDS or longueur > _DERNIERS_BORDS for longueur in longueurs[:2])


def _commence_comme_un_nir(chiffres: str) -> bool:
    """Whether the sex is plausible, and the month too unless the length is exact."""
    forme = _SEXE if len(chiffres) in (_SANS_CLE, _AVEC_CLE) else _DEBUT
    return forme.match(chiffres) is not None

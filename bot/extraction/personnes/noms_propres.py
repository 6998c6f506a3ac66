"""The words of a person's name at a place of a text, and which of them are the first name."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import takewhile

from bot.extraction.langue.mots import MOTS_CONNUS, PRENOMS, Mot, ecrire_avec_capitales, lire_mots
from bot.extraction.langue.pliage import TextePlie, plier
from bot.extraction.lieux.villes import est_une_ville_connue

_PARTICULES = frozenset((
    "al", "ben", "bel", "da", "de", "del", "della", "der", "des", "di", "dos", "du", "el", "la", "le", "les", "ould",
    "van", "von",
))  # fmt: skip
_EN_MINUSCULES = frozenset(("d", "da", "de", "del", "der", "des", "di", "dos", "du", "van", "von"))
_PLUS_DE_MOTS, _PLUS_DE_MOTS_EN_MINUSCULES = 6, 4

# First names that go by two without dash: "Jean Pierre", "Marie Claude".
_PREMIERS_DE_DEUX = frozenset(("anne", "fatima", "jean", "louis", "marie", "mohamed", "pierre"))
# First names that are as often surnames: alone, they are the surname.
_AUSSI_NOMS = frozenset((
    "adam", "albert", "arnaud", "benoit", "bernard", "bertrand", "clement", "denis", "germain", "gilbert", "guillaume",
    "hubert", "laurent", "martin", "mathieu", "maurice", "michel", "richard", "robert", "robin", "roger", "roland",
    "simon", "thomas", "vincent",
))  # fmt: skip
# First names that are surnames too, less often.
_PARFOIS_NOMS = frozenset((
    "alexandre", "ali", "amar", "ambroise", "andre", "antoine", "armand", "arthur", "aubin", "auguste", "augustin",
    "baptiste", "barthelemy", "bastien", "benjamin", "blaise", "brahim", "bruno", "camille", "charles", "christophe",
    "claude", "constant", "daniel", "david", "didier", "edmond", "elie", "emile", "ernest", "etienne", "eugene",
    "felix", "ferdinand", "fernand", "florent", "florian", "francis", "francois", "gabriel", "gaston", "gauthier",
    "gautier", "georges", "gerard", "gilles", "gregoire", "gustave", "guy", "henri", "henry", "herve", "honore",
    "hugues", "ibrahim", "isaac", "issa", "jacob", "jacques", "jean", "jerome", "joseph", "jules", "julien", "leandre",
    "leon", "leonard", "leopold", "louis", "luc", "lucas", "lucien", "marc", "marcel", "marie", "marin", "marion",
    "martial", "maxime", "mohamed", "moise", "morgan", "moussa", "nicolas", "noel", "olivier", "omar", "pascal",
    "paul", "philippe", "pierre", "quentin", "raymond", "regis", "remi", "remy", "renaud", "rene", "romain", "salah",
    "salomon", "samuel", "severin", "sylvain", "tanguy", "theodore", "urbain", "valentin", "victor", "yvon",
))  # fmt: skip
_PARTICULE_ELIDEE = re.compile(r"([dl])'")
_D_UNE_TERRE = frozenset(("de", "des", "du"))
_CODE_POSTAL = re.compile(r" \(?[0-9]{5}(?![0-9])")
_VIRGULE = re.compile(r" ?, ?")
_SIGLES = frozenset(("atmp", "cada", "ccas", "chrs", "cias", "clic", "croix-rouge", "samu", "secours", "udaf"))
""" "Sophie Caradec du CCAS": where somebody works."""
_FIN_DE_REPONSE = re.compile(r" ?(?:[.;!\n]|$)")
_PLUS_DE_PRENOMS = 3
_SAINTS = frozenset(("saint", "sainte", "st", "ste"))


@dataclass(frozen=True)
class NomPropre:
    """A name as the person writes it, with capitals, at [debut, fin[ of the folded text.

    `particule` is the one in lower case that it begins with, if any; `capitale` says how its first other word begins.
    """

    nom: str | None
    prenom: str | None
    debut: int
    fin: int
    nb_mots: int
    capitale: bool
    particule: str
    a_un_prenom: bool


@dataclass(frozen=True)
class _Partie:
    """A word of a name, with the particles before it ("de la Tour")."""

    particules: tuple[Mot, ...]
    mot: Mot

    @property
    def debut(self) -> int:
        return (*self.particules, self.mot)[0].debut

    @property
    def prenom(self) -> bool:
        return (self.mot.prenom or self._commence_par_un_premier) and not self.particules

    @property
    def d_une_terre(self) -> bool:
        """Whether its particle is one of those that go on ("d'Abadie de Lurbe"), rather than an article ("Le Goff")."""
        return any(mot.plie in _D_UNE_TERRE for mot in self.particules) or self.mot.plie.startswith("d'")

    @property
    def aussi_un_nom(self) -> bool:
        return self.mot.plie in _AUSSI_NOMS

    @property
    def plutot_un_nom(self) -> int:
        """How easily a first name is a surname."""
        return 2 if self.aussi_un_nom else int(self.mot.plie in _PARFOIS_NOMS)

    @property
    def compose(self) -> bool:
        return "-" in self.mot.plie

    @property
    def _commence_par_un_premier(self) -> bool:
        """ "Marie-Maude", "Jean-Gabin": a first name, whatever its second part."""
        premier, tiret, _ = self.mot.plie.partition("-")
        return bool(tiret) and premier in _PREMIERS_DE_DEUX

    @property
    def particule(self) -> str:
        premier = (*self.particules, self.mot)[0]
        elidee = _PARTICULE_ELIDEE.match(premier.plie)
        if premier.ecrit[:1].isupper() or not (self.particules or elidee):
            return ""
        return elidee[1] if elidee else premier.plie


def lire_nom_propre(
    texte: str, lu: TextePlie, debut: int, nom_seul: bool = False, nom_d_abord: bool = False, entier: bool | None = None
) -> NomPropre | None:
    """The name that begins at a place of the folded text, None where none does.

    `nom_seul`: one word is a surname. `nom_d_abord`: the surname was asked for first, and is where nothing tells.
    `entier`: the words lead to a whole name, by default as in an answer; in "je suis Marc Le Goff de Brest" they do not.
    """
    mots = takewhile(lambda mot: not _est_une_ville_et_son_code(lu, mot), lire_mots(texte, lu, debut))
    parties = list(_lire_les_parties(mots, nom_d_abord, nom_d_abord if entier is None else entier))
    if not any(len(partie.mot.plie) > 1 for partie in parties):
        return None
    prenoms_apres = _lire_les_prenoms_apres(texte, lu, parties, en_reponse=nom_d_abord and not nom_seul)
    noms, prenoms = (parties, prenoms_apres) if prenoms_apres else _separer(parties, nom_seul, nom_d_abord)
    toutes = parties + prenoms_apres
    return NomPropre(
        nom=_ecrire(texte, lu, noms),
        prenom=_ecrire(texte, lu, prenoms),
        debut=toutes[0].debut,
        fin=toutes[-1].mot.fin,
        nb_mots=len(toutes),
        capitale=toutes[0].mot.capitale,
        particule=toutes[0].particule,
        a_un_prenom=bool(prenoms_apres) or any(partie.prenom for partie in toutes),
    )


def _est_une_ville_et_son_code(lu: TextePlie, mot: Mot) -> bool:
    """ "Prénom : Anne-Marie Nice 06000": a town, and no part of the name."""
    return bool(_CODE_POSTAL.match(lu.plie, mot.fin)) and est_une_ville_connue(mot.plie)


def _lire_les_parties(
    mots: Iterable[Mot], prenom_en_minuscules: bool = False, entier: bool = False
) -> Iterator[_Partie]:
    """The first words that can be a name: those with a capital where the first has one, up to a word of every day.

    `prenom_en_minuscules`: in an answer, first names may follow without ("DURAND lucie").
    """
    premier: Mot | None = None
    particules: list[Mot] = []
    lues, a_particule = 0, False
    for mot in mots:
        if mot.plie in _PARTICULES and len(particules) < 3:
            particules.append(mot)
            continue
        vient_de = particules and particules[-1].plie == "de" and _dit_d_ou(mot, lues, a_particule)
        autre_casse = premier is not None and premier.capitale and not mot.capitale
        permise = (lues == 1 and premier and premier.prenom) or (prenom_en_minuscules and mot.prenom)
        if mot.courant or vient_de or (particules and mot.plie in _SIGLES) or (autre_casse and not permise):
            return
        premier = premier or mot
        partie = _Partie(tuple(particules), mot)
        a_particule = a_particule or partie.d_une_terre or (entier and bool(partie.particules))
        yield partie
        particules, lues = [], lues + 1
        if lues == (_PLUS_DE_MOTS if premier.capitale else _PLUS_DE_MOTS_EN_MINUSCULES):
            return


def _dit_d_ou(mot: Mot, lues: int, a_particule: bool) -> bool:
    """Whether "de" before this word says where somebody is from ("jean dupont de nantes"), rather than belongs to the name.

    A surname that has a particle already has others more often than not: "Le Bihan de Kermadec", "d'Abadie de Lurbe".
    """
    return est_une_ville_connue(mot.plie) or (lues > 1 and not a_particule)


def _lire_les_prenoms_apres(texte: str, lu: TextePlie, parties: Sequence[_Partie], en_reponse: bool) -> list[_Partie]:
    """The first names after a comma ("DUPONT, Jean"); in an answer that ends there, even those that we do not know."""
    virgule = _VIRGULE.match(lu.plie, parties[-1].mot.fin)
    if virgule is None or any(partie.prenom for partie in parties[:-1]):
        return []
    apres = list(_lire_les_parties(lire_mots(texte, lu, virgule.end())))
    if 0 < len(apres) <= 2 and all(partie.prenom for partie in apres):
        return apres
    seuls = en_reponse and 0 < len(apres) <= _PLUS_DE_PRENOMS and _FIN_DE_REPONSE.match(lu.plie, apres[-1].mot.fin)
    lieu = est_une_ville_connue(texte[slice(*lu.etendue(virgule.end(), apres[-1].mot.fin))]) if apres else False
    return apres if seuls and not lieu and all(_peut_etre_un_prenom(partie) for partie in apres) else []


def _peut_etre_un_prenom(partie: _Partie) -> bool:
    """ "Colonna, Ange-Toussaint", "Nguyen, Thi Ngoc Anh": a capital, and no word of every day, of a job nor of a place."""
    mots = partie.mot.plie.split("-")
    return partie.mot.capitale and not partie.particules and not (MOTS_CONNUS | _SAINTS).intersection(mots)


def _separer(parties: list[_Partie], nom_seul: bool, nom_d_abord: bool) -> tuple[list[_Partie], list[_Partie]]:
    """Surnames and first names: by capitals, else by the known first names, else in the order that was asked for."""
    capitales = [partie for partie in parties if partie.mot.capitales]
    if capitales and len(capitales) < len(parties):
        return capitales, [partie for partie in parties if not partie.mot.capitales]
    premier = parties[0]
    if len(parties) == 1:
        seul_prenom = premier.prenom and not nom_seul and not premier.aussi_un_nom
        return ([], parties) if seul_prenom else (parties, [])
    if _commence_par_le_nom(parties, nom_d_abord, apres_civilite=nom_seul):
        rang = _rang_du_prenom(parties)
        return parties[:rang], parties[rang:]
    rang = _rang_du_nom(parties)
    return parties[rang:], parties[:rang]


def _commence_par_le_nom(parties: Sequence[_Partie], nom_d_abord: bool, apres_civilite: bool = False) -> bool:
    """Whether the surname comes first: "Petit Julien", "Martin Jean-Luc", "M. Garcia Michel"; "Bernard Alain" does if it was
    asked first.
    """
    premier, suivants = parties[0], parties[1:]
    if premier.particules:
        return True
    if not premier.prenom:
        return nom_d_abord or any(partie.prenom and (apres_civilite or not partie.aussi_un_nom) for partie in suivants)
    if not all(partie.prenom for partie in suivants) or _vont_par_deux(parties[:2]):
        return False
    if premier.aussi_un_nom and (suivants[-1].compose or _vont_par_deux(suivants)):
        return True
    if not premier.plutot_un_nom:
        return False  # "Noé Tanguy": a first name that is no surname
    return nom_d_abord and premier.plutot_un_nom >= suivants[-1].plutot_un_nom


def _rang_du_nom(parties: Sequence[_Partie]) -> int:
    """Where the surname begins after the first names: "Alice Marie Dupont" has two of these."""
    if _vont_par_deux(parties[:2]) and len(parties) > 2:
        return 2
    suivants = range(1, len(parties) - 1)
    return next((rang for rang in suivants if not parties[rang].prenom or parties[rang].aussi_un_nom), len(parties) - 1)


def _rang_du_prenom(parties: Sequence[_Partie]) -> int:
    """Where the first names begin after a surname; the last word is one where none is known."""
    prenoms = [rang for rang, partie in enumerate(parties) if rang and partie.prenom]
    surs = (rang for rang in prenoms if not parties[rang].aussi_un_nom)
    return next(surs, next(iter(prenoms), len(parties) - 1))


def _vont_par_deux(parties: Sequence[_Partie]) -> bool:
    return len(parties) == 2 and parties[0].mot.plie in _PREMIERS_DE_DEUX and all(partie.prenom for partie in parties)


def n_est_qu_un_prenom(nom: str) -> bool:
    """Whether a word is a first name that is hardly ever a surname ("Véronique", not "Martin")."""
    plie = plier(nom).plie
    return plie in PRENOMS and plie not in _AUSSI_NOMS


def ecrire_nom(texte: str, lu: TextePlie, debut: int, fin: int) -> str:
    """A passage of the folded text as a name: with capitals where it has none, as the person wrote it otherwise."""
    dit = texte[slice(*lu.etendue(debut, fin))]
    ecrit = ecrire_avec_capitales(dit, _EN_MINUSCULES)
    return ecrit if "de La " in dit else ecrit.replace("de La ", "de la ")


def _ecrire(texte: str, lu: TextePlie, parties: Sequence[_Partie]) -> str | None:
    return " ".join(ecrire_nom(texte, lu, partie.debut, partie.mot.fin) for partie in parties) or None

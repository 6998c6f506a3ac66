"""Professions of care that a text names, whether they have an Ordre, and the name of the professional.

An Ordre exists for physicians, dental surgeons, midwives, pharmacists, nurses, physiotherapists and podiatrists
(Code de la santé publique, fourth part); the others have none.
"""

import re
from dataclasses import dataclass

from bot.extraction.orthographe import redresser

_MEDECINS = {
    "médecin généraliste": r"(?:medecin )?generalistes?|medecin (?:de famille|traitant)|toubib|docteur|medecins?|doc",
    "ophtalmologue": r"ophtalmo(?:log(?:ue|iste)s?)?|oculiste",
    "dermatologue": r"dermato(?:log(?:ue|iste)s?)?",
    "gynécologue": r"gyneco(?:logues?)?",
    "cardiologue": r"cardio(?:logues?)?",
    "psychiatre": r"(?:pedo)?psychiatres?|psy",
    "pédiatre": r"pediatres?",
    "rhumatologue": r"rhumato(?:logues?)?",
    "neurologue": r"neuro(?:logues?)?",
    "anesthésiste": r"anesthesistes?",
    "chirurgien": r"chirurgien(?:ne)?s?(?! dentiste)",
    "radiologue": r"radiologues?|radiologie|irm|scanner",
    "ORL": r"orl|oto-?rhino(?:-?laryngologiste)?",
    "urologue": r"uro(?:logues?)",
    "gastro-entérologue": r"gastro(?:-?enterologues?)?",
    "endocrinologue": r"endocrino(?:logues?)?",
    "pneumologue": r"pneumo(?:logues?)?",
    "allergologue": r"allergo(?:logues?)?",
    "oncologue": r"oncologues?|cancerologues?",
    "angiologue": r"angiologues?|phlebologues?",
    "stomatologue": r"stomato(?:logues?)?",
}
_AVEC_ORDRE = {
    "dentiste": r"(?:chirurgien[- ])?dentistes?|dentaire|orthodontistes?|orthodontie",
    "sage-femme": r"sages?[- ]femmes?",
    "pharmacien": r"pharmacien(?:ne)?s?|pharmacie",
    "infirmier": r"infirmiere?s?",
    "kinésithérapeute": r"kine(?:s|sitherapeutes?)?|masseur[- ]kinesitherapeute",
    "pédicure-podologue": r"podologues?|pedicures?(?:[- ]podologue)?",
}
_SANS_ORDRE = {
    "opticien": r"opticien(?:ne)?s?",
    "audioprothésiste": r"audioprothesistes?|audio",
    "orthophoniste": r"orthophonistes?",
    "orthoptiste": r"orthoptistes?",
    "diététicien": r"dieteticien(?:ne)?s?|nutritionniste",
    "ergothérapeute": r"ergotherapeutes?",
    "psychologue": r"psychologues?",
    "prothésiste": r"prothesistes?",
    "ambulancier": r"ambulanciere?s?|ambulances?|taxi conventionne|vsl",
}
_ETABLISSEMENTS = {
    "hôpital": r"hopital|chu|chr",
    "clinique": r"cliniques?",
    "centre de santé": r"centres? (?:de sante|dentaires?|medical|ophtalmologique)|maison (?:de sante|medicale)",
    "laboratoire": r"laboratoires?|labo",
}
_TITRE = r"(?:dr|docteur|professeur|pr)\.? "
_FAMILLES = ((_AVEC_ORDRE, True, False), (_SANS_ORDRE, False, False), (_MEDECINS, True, True), (_ETABLISSEMENTS, None, False))
_MOTIFS = tuple(
    (re.compile(rf"(?<![a-z])(?:{mots})(?![a-z])"), profession, ordre, medecin)
    for famille, ordre, medecin in _FAMILLES
    for profession, mots in famille.items()
)
_NOM = re.compile(
    rf"(?<![a-zA-ZÀ-ÿ])(?i:{_TITRE})((?i:(?:de|du|le|la|ben|el) )?[A-Za-zÀ-ÿ][\w'’-]+(?: [A-ZÀ-Þ][\w'’-]+)?)"
)
_GENERIQUE = "médecin généraliste"


@dataclass(frozen=True)
class ProfessionLue:
    """A profession (or an establishment) at [debut, fin[ of the text."""

    profession: str
    avec_ordre: bool | None
    """None for an establishment."""
    est_medecin: bool
    nom: str | None
    debut: int
    fin: int


def lire_professions(texte: str) -> list[ProfessionLue]:
    """The professions of a text, the more precise before "médecin", then in the order of the text."""
    lu = redresser(texte)
    nom = lire_nom_du_professionnel(texte)
    lues = []
    for motif, profession, ordre, medecin in _MOTIFS:
        trouve = motif.search(lu.plie)
        if trouve:
            lues.append(ProfessionLue(profession, ordre, medecin, nom, *lu.etendue(*trouve.span())))
    precises = [lue for lue in lues if lue.profession != _GENERIQUE and lue.avec_ordre is not None]
    autres = [lue for lue in lues if lue not in precises]
    return sorted(precises, key=lambda lue: lue.debut) + sorted(autres, key=lambda lue: lue.debut)


def lire_nom_du_professionnel(texte: str) -> str | None:
    """The name after "docteur" or "Dr", as it was written; None where there is none."""
    for trouve in _NOM.finditer(texte):
        nom = trouve.group(1).strip()
        if nom.lower().split()[0] not in _PAS_UN_NOM and len(nom) > 2:
            return f"Dr {nom if nom[0].isupper() else nom.title()}"
    return None


_PAS_UN_NOM = frozenset("traitant generaliste généraliste de du le la que ne n'a a est m'a refuse veut dit et de il elle je j'ai ma mon pas en avec pour sans chez".split())

"""The health professionals and places of care that a text names, and whether an Ordre answers for them."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from bot.extraction.langue.orthographe import redresser
from bot.extraction.langue.pliage import TextePlie, plier
from bot.extraction.lieux.villes import ecrire_ville, est_une_ville_nommee, ressemble_a_une_ville
from bot.extraction.personnes.noms_propres import ecrire_nom, lire_nom_propre


@dataclass(frozen=True)
class ProfessionLue:
    """A profession (or a place of care) named at [debut, fin[ of the text, with the professional's name where given.

    `avec_ordre` is None where the word does not settle it: a place of care, "psy". `lieu` is the place told between the
    two ("un dentiste à Vierzon, le Dr Pinson").
    """

    profession: str
    avec_ordre: bool | None
    est_medecin: bool
    debut: int
    fin: int
    nom: str | None = None
    lieu: str | None = None


# Short forms that mean something else as well ("une gastro"): only after a masculine article.
_UN = r"(?:(?<=\bmon )|(?<=\bun )|(?<=\ble )|(?<=\bdu )|(?<=\bau ))"

_LIEUX = {
    "clinique": r"(?:poly)?cliniques?",
    "hôpital": r"hopita(?:l|ux)|hosto|chr?u|centres? hospitaliers?",
    "service des urgences": r"urgences",
    "centre de santé": r"centres? (?:de sante|dentaires?|medica(?:l|ux)|d'imagerie|de radiologie)",
    "maison de santé": r"maisons? (?:de sante|medicales?)",
    "cabinet médical": r"cabinets? medica(?:l|ux)",
    "laboratoire d'analyses": r"labo(?:ratoire)?s?(?: d'analyses?)?(?: medicales?)?",
    "psy": r"psy|psychotherapeutes?",
    "nutritionniste": r"nutritionn?istes?",
}
_SANS_ORDRE = {
    "prothésiste dentaire": r"prothesistes?(?: dentaires?)?",
    "opticien": r"opticien(?:ne)?s?",
    "audioprothésiste": rf"audio[ -]?prothesistes?|{_UN}audio",
    "orthophoniste": r"orthophonistes?",
    "orthoptiste": r"orthoptistes?",
    "diététicien": r"dieteticien(?:ne)?s?",
    "ergothérapeute": r"ergoth?erapeutes?",
    "psychomotricien": r"psychomotricien(?:ne)?s?",
    "psychologue": r"psychologues?",
    "ostéopathe": rf"osteopathes?|{_UN}osteo",
    "chiropracteur": r"chiropract(?:eur|rice)s?|chiro",
    "ambulancier": r"ambulanci(?:er|ere)s?|ambulances?|vsl|taxis?(?: conventionnes?)?",
    "aide-soignant": r"aides?[ -]soignante?s?",
    "préparateur en pharmacie": r"preparat(?:eur|rice)s?(?: en pharmacie)?",
}
_AVEC_ORDRE = {
    "orthodontiste": r"orthodont?istes?|ortho[ -]?dontie",
    "chirurgien-dentiste": r"(?:chirurgien(?:ne)?s?[ -])?d[ea]nt(?:ist?e?s?)|(?:cabinets? )?dentaires?",
    "pharmacien": r"pharmacien(?:ne)?s?|pharmacies?",
    "sage-femme": r"sages?[ -]?f[ae]mm?es?|maieuticien(?:ne)?s?",
    "infirmier": r"infirmi(?:er|ere)s?|idel",
    "masseur-kinésithérapeute": r"(?:masseu(?:r|se)s?[ -])?kine(?:sith?erapeute)?s?",
    "pédicure-podologue": r"pedicures?(?:[ -]podologues?)?|podologues?|podo",
}
_MEDECINS = {
    "médecin traitant": r"(?:med(?:e)?cin|docteur) (?:traitante?|referente?)",
    "médecin du travail": r"medecin du travail",
    "médecin généraliste": r"(?:(?:med(?:e)?cin|docteur) )?generalistes?|(?:medecin|docteur) de famille",
    "ophtalmologue": r"o(?:ph?|f)th?al?mo(?:logues?|logistes?|logie|s)?|oculiste",
    "dermatologue": r"dermato(?:logues?|logie)?",
    "gynécologue": r"g[yi]neco(?:logues?|logie)?(?:[ -]obstetricien(?:ne)?)?|obstetricien(?:ne)?",
    "cardiologue": rf"cardiolog(?:ues?|ie)|{_UN}cardio",
    "psychiatre": r"(?:pedo)?ps[yi]chiatres?",
    "pédiatre": r"pediatres?",
    "rhumatologue": r"rh?umato(?:logues?|logie)?",
    "neurologue": rf"neurolog(?:ues?|ie)|{_UN}neuro",
    "gastro-entérologue": rf"gastro[ -]?enterolog(?:ues?|ie)|{_UN}gastro",
    "pneumologue": rf"pneumolog(?:ues?|ie)|{_UN}pneumo",
    "endocrinologue": r"endocrino(?:logues?|logie)?|diabetologues?",
    "ORL": r"o\.?r\.?l\.?|oto[ -]?rhino",
    "urologue": rf"urolog(?:ues?|ie)|{_UN}uro",
    "néphrologue": r"nephrologues?",
    "oncologue": r"oncolog(?:ues?|ie)|cancerologues?",
    "gériatre": r"geriatres?",
    "allergologue": r"allergo(?:logues?)?",
    "angiologue": r"angiologues?|phlebologues?",
    "hématologue": r"hematologues?",
    "radiologue": r"radiolog(?:ues?|istes?)",
    "anesthésiste": r"anesthesistes?",
    "stomatologue": r"stomato(?:logues?)?",
    "chirurgien": r"(?:neuro)?chirurgien(?:ne)?s?",
    "médecin spécialiste": r"(?:medecins? )?specialistes?",
    "médecin": r"med(?:e)?cins?|toubibs?|(?<=\bmon )doc|doc(?= (?:qui |ne )?(?:m'|l'|n'|la |me |nous |a |veu|refus|prend|pas ))|docteure?s?(?! en (?:droit|lettres|sciences?|histoire|chimie|physique|pharmacie))|drs?(?=[. ])\.?",
}
# The Ordres: Code de la santé publique, L4121-1 (doctors, dentists, midwives), L4231-1 (pharmacists), L4312-1 (nurses),
# L4321-13 (physiotherapists), L4322-6 (podiatrists). The first form that fits is the right one, hence the order.
_PROFESSIONS = tuple(
    (nom, formes, avec_ordre, formes_par_nom is _MEDECINS)
    for formes_par_nom, avec_ordre in ((_LIEUX, None), (_SANS_ORDRE, False), (_AVEC_ORDRE, True), (_MEDECINS, True))
    for nom, formes in formes_par_nom.items()
)
# People of the caisse, not of care; and associations.
_DE_LA_CAISSE = (
    r"(?:medecins?|dentistes?|pharmaciens?|infirmi(?:er|ere)s?)[ -](?:conseils?|mediateurs?)|service medical"
    r"|medecins? (?:du monde|sans frontieres)"
)
_MOTIF = re.compile(
    rf"(?<![a-z'-])(?=[a-z])(?:[ld]')?(?:{_DE_LA_CAISSE}|"
    + "|".join(f"(?P<p{rang}>{formes})" for rang, (_, formes, _, _) in enumerate(_PROFESSIONS))
    + r")(?![a-z])"
)
_TITRE = re.compile(r"(?:docteure?|drs?)\.?")
_METIER_DE_LA_PERSONNE = re.compile(
    r"(?:je suis|j'etais|en tant qu(?:e |')|etant|comme|profession ?:?|metier ?:?"
    r"|(?:mari|femme|epouse|epoux|fils|fille|mere|pere|maman|papa|soeur|frere|conjointe?|compagne|compagnon|amie?"
    r"|voisine?) (?:est|etait)) ?(?:une? |l'|le |la )?$"
    r"|\bordre (?:national |departemental )?des ?$"
    r"|\b(?:ecole|etudes?|etudiante?s?|formation|diplome|concours|metier|stage|fac|eleve)s? (?:d'|de |en )?$"
    r"|\b(?:travaill\w+|employee?|agente?|salariee?|bosse\w*|poste|embauchee?|secretaire|vigile) (?:a|au|dans|pour|en|chez)"
    r" ?(?:une? |la |le |l')?$"
)
_AVANT_UN_NOM = re.compile(
    r"(?: (?:liberale?|a domicile|scolaire|conventionnee?|de garde|remplacante?)(?= (?:monsieur|madame|mme|mr|m\.|dr|docteure?)))?,? ?\(?(?:(?:le |la )(?=docteur|dr|mme|mr|m\.|monsieur|madame))?(?:(?P<titre>docteure?|dr|monsieur|madame|mme|mr|m(?=\.))\.? )?(?=[a-z])"
)
_DU = re.compile(r" (?:d[eu]|de la) $")
_LIEU_PUIS_TITRE = re.compile(
    r"(?: (?:a|de|sur|au) (?P<lieu>[a-z'-]+(?: [a-z'-]+){0,3}?))(?:,? \(?| ?[,:(] ?)(?:le |la )?"
    r"(?:docteure?|dr|monsieur|madame|mme|mr|m(?=\.))\.? (?=[a-z])"
)
_ENTRE_NOM_ET_PROFESSION = re.compile(r",? \(?(?:(?:mon|ma|le|la|un|une|l') ?)?$")

_ENSEIGNE = re.compile(
    r" (?P<nom>(?:(?:Le|La|Les|Du|Des|L['’]) ?)?[A-ZÀ-Þ][\w'’-]*(?:[ -](?:(?:et|&|la|les|du|des) )?(?:[A-ZÀ-Þ][\w'’-]*|[0-9]{3,4}(?![0-9])))*)"
)
"""What a practice or a shop is called, whole ("Sourire Plus", "Les Trois Moulins", "Optic 2000")."""
_ENSEIGNES = frozenset((*_LIEUX, "chirurgien-dentiste", "opticien", "pharmacien", "audioprothésiste")) - {"psy"}
_PRATICIEN = re.compile(r"\b(?:chirurgiens?[ -]dentistes?|dentistes?|pharmacien(?:ne)?s?)\b")
_AUSSI_DOCTEURS = frozenset(("chirurgien-dentiste", "orthodontiste", *_LIEUX)) - {"psy"}
_ENVOIE = re.compile(
    r"[^.!?;]{0,30}?(?:(?:m'|l'|nous |lui |me )(?:a |avait )?(?:\w+ )?(?:adress|envoy|orient|conseill|prescri|recommand|suit|fait (?:une|la|mon)|dit (?:de|d'|que))"
    r"|traitant|aussi|non plus|, lui|, elle|est d'accord|m'a recue?|m'a pris|accepte)"
)
_PAR_QUI = re.compile(
    r"(?:par|conseil d[eu]|grace au?|ordonnance d[eu]|courrier d[eu]|lettre d[eu]|remplac\w+|traitant,?) (?:le |la |mon |ma )?$"
)
""" "Envoyée par le Dr Roux": another one than who is complained of."""
_TITRE_SEUL = re.compile(r"\bd(?:octeure?|r)\b", re.IGNORECASE)
_VIRGULE = re.compile(r"[,(:]\s*$")
_AGIT = re.compile(r" (?:aussi|non plus|lui|elle|m'|me |ne |n'|a |est |refuse|veut|dit)")
"""What makes the one just named somebody else, who does something."""


_PAS_LUI = re.compile(r"(?:\bc'est|\best|\betait|^)\W*pas (?:un |une |le |la |mon |ma |d'|de )$")
""" "C'est pas un médecin" names none; "j'ai pas de médecin" names the one that is missing."""


def lire_professions(texte: str) -> list[ProfessionLue]:
    """The professionals that a text names; the person's own trade ("je suis infirmier") is none of them."""
    return list(_lues(texte))


def lire_le_soignant(texte: str) -> ProfessionLue | None:
    """The professional whom a text tells of first, with the name that it gives them only farther on ("chez l'ophtalmo dans un
    an, le Dr Nguyen ne veut pas avancer"), unless that is of who sent the person to them.
    """
    lues = _lues(texte)
    if not lues or lues[0].nom or not (lues[0].est_medecin or lues[0].profession in _AUSSI_DOCTEURS):
        return lues[0] if lues else None
    titres = [
        lue
        for lue in lues[1:]
        if lue.nom and lue.profession == "médecin" and _TITRE_SEUL.search(texte, lue.debut, lue.fin)
    ]
    if len({lue.nom for lue in titres}) != 1 or _ENVOIE.match(plier(texte[titres[0].fin :]).plie):
        return lues[0]
    if _PAR_QUI.search(plier(texte[: titres[0].debut]).plie):
        return lues[0]
    return replace(lues[0], nom=titres[0].nom, fin=titres[0].fin)


@lru_cache(maxsize=64)  # several journeys look at the same message
def _lues(texte: str) -> tuple[ProfessionLue, ...]:
    lu = redresser(texte)
    lues: list[ProfessionLue] = []
    for lue in _lire(texte, lu):
        precedente = lues[-1] if lues else None
        if precedente is None or lue.debut >= precedente.fin:
            lues.append(lue)
    return tuple(_rapprocher(lues, texte))


def _lire(texte: str, lu: TextePlie) -> Iterator[ProfessionLue]:
    for trouve in _MOTIF.finditer(lu.plie):
        avant = lu.plie[max(0, trouve.start() - 40) : trouve.start()]
        if trouve.lastgroup is None or _METIER_DE_LA_PERSONNE.search(avant) or _PAS_LUI.search(avant):
            continue
        profession, _, avec_ordre, est_medecin = _PROFESSIONS[int(trouve.lastgroup[1:])]
        nom, fin = _lire_le_nom(texte, lu, trouve)
        lieu = None
        enseigne = _lire_l_enseigne(texte, lu, trouve, profession)
        if enseigne:
            nom, fin = enseigne
        if nom is None:
            nom, lieu, fin = _lire_apres_un_lieu(texte, lu, trouve.end())
        etendue = lu.etendue(trouve.start(trouve.lastgroup), fin)
        yield ProfessionLue(profession, avec_ordre, est_medecin, *etendue, nom, lieu)


def _lire_l_enseigne(texte: str, lu: TextePlie, trouve: re.Match[str], profession: str) -> tuple[str, int] | None:
    """The whole name of a practice or a shop, written with capitals right after the word for it, and where it ends."""
    if profession not in _ENSEIGNES or _PRATICIEN.search(trouve.group()) or texte.isupper():
        return None
    debut = lu.fins[trouve.end() - 1]
    dite = _ENSEIGNE.match(texte, debut)
    if dite is None or est_une_ville_nommee(dite["nom"]) or _TITRE.match(plier(dite["nom"]).plie):
        return None
    return dite["nom"], bisect_right(lu.debuts, dite.end() - 1)


def _lire_apres_un_lieu(texte: str, lu: TextePlie, debut: int) -> tuple[str | None, str | None, int]:
    """The name after the place of the practice ("un dentiste a vierzon dr pinson"), that place, and where the name ends."""
    entre = _LIEU_PUIS_TITRE.match(lu.plie, debut)
    lieu = ecrire_ville(texte[slice(*lu.etendue(*entre.span("lieu")))]) if entre else ""
    propre = lire_nom_propre(texte, lu, entre.end(), nom_seul=True) if entre and ressemble_a_une_ville(lieu) else None
    if propre is None:
        return None, None, debut
    return ecrire_nom(texte, lu, propre.debut, propre.fin), lieu, propre.fin


def _lire_le_nom(texte: str, lu: TextePlie, trouve: re.Match[str]) -> tuple[str | None, int]:
    """The professional's name after the profession or the title, and where it ends."""
    avant = _AVANT_UN_NOM.match(lu.plie, trouve.end())
    if avant is None:
        return None, trouve.end()
    titre = avant["titre"] is not None or (_TITRE.fullmatch(trouve.group()) is not None and avant.group().strip() == "")
    propre = lire_nom_propre(texte, lu, avant.end(), nom_seul=True)
    if propre is None or propre.particule not in ("", "de", "d"):
        return None, trouve.end()
    a_une_capitale = propre.capitale and not texte.isupper() and not propre.particule and avant.group() == " "
    if not a_une_capitale and not titre:
        return None, trouve.end()
    return ecrire_nom(texte, lu, propre.debut, propre.fin), propre.fin


def _rapprocher(lues: list[ProfessionLue], texte: str) -> list[ProfessionLue]:
    """ "Dr Petit, dentiste" is one professional: the title gives the name, the word after it the profession."""
    rapprochees: list[ProfessionLue] = []
    for lue in lues:
        precedente = rapprochees[-1] if rapprochees else None
        if precedente and precedente.nom and precedente.profession == "médecin" and not lue.nom:
            entre = plier(texte[precedente.fin : lue.debut]).plie
            if _ENTRE_NOM_ET_PROFESSION.fullmatch(entre):
                rapprochees[-1] = replace(lue, debut=precedente.debut, nom=precedente.nom)
                continue
        if precedente and _est_apposee(lue, precedente, texte):
            rapprochees[-1] = replace(precedente, fin=lue.fin, nom=lue.nom)
            continue
        rapprochees.append(lue)
    return rapprochees


def _est_apposee(lue: ProfessionLue, precedente: ProfessionLue, texte: str) -> bool:
    """ "Mon dentiste m'a refusé, Dr Petit": a bare title and name after a comma names the one told of before."""
    if precedente.nom or lue.nom is None or lue.profession != "médecin" or not _TITRE_SEUL.match(texte, lue.debut):
        return False
    entre = plier(texte[precedente.fin : lue.debut]).plie
    return bool(_DU.fullmatch(entre) or (_VIRGULE.search(entre) and not _AGIT.match(plier(texte[lue.fin :]).plie)))

"""Who writes and where they live, in a sentence that tells something else besides: it goes out, the rest stays whole."""

import re

from bot.extraction.affaire.litiges import nomme_un_objet
from bot.extraction.identifiants.identifiant import JETON
from bot.extraction.langue.orthographe import redresser
from bot.extraction.langue.phrases import sans_clauses
from bot.extraction.langue.pliage import TextePlie, plier
from bot.extraction.lieux import adresses, codes_postaux, villes
from bot.extraction.personnes import noms
from bot.extraction.personnes.noms_mots import APRES_SON_NOM, AVANT_SON_NOM
from bot.extraction.personnes.personnes import LA_PARENTE_DE
from bot.extraction.recit.recits_mots import ANNONCE, NAISSANCE

MOTS_MINIMUM = 4
MOTS_D_UN_RESTE = 3
"""Fewer words than this beside an identifier tell nothing."""
POLITESSE = re.compile(
    r"\b(?:bonjour|bonsoir|salut|madame|monsieur|mme|mr|merci|je|j|m|me|moi|appelle|apelle|suis|habite|vis|mon|ma|nom|prenom|prénom|est|c|"
    r"née?|le|la|a|à|au|de|du|et|tel|tél|adresse|mail|numero|numéro|voici|voila)\b|['’,;:.!()-]",
    re.IGNORECASE,
)
PRESENTATION = re.compile(
    rf"{POLITESSE.pattern}|\b(?:bonjour|écris|ecris|écrivons|vous|pour|au|qui|celui|celle|nous|représent\w+|represent\w+|accompagn\w+|mandataire|judiciaire|protection|des"
    r"|majeure?s?|tutrice|tuteur|curatrice|curateur|assistante?|sociale?|service|mari|femme|épouse|époux|papa|maman|père|mère|fils|fille|frère|s(?:oe|œ)ur"
    r"|voisine?|amie?|demeurant|domiciliée?|résidant|agissant|qualité|en|nom|ans|assurée?|patiente?|agée?|âgée?)\b|[0-9]+",
    re.IGNORECASE,
)
"""Words by which somebody says who they are, and for whom they write."""
_A_FAIT = re.compile(
    r"\bm['’](?:a|ont) [^\W\d]|\b(?:est|sont) (?:d[ée]c[ée]d|mort|hospitalis)|\b(?:refus|rejet|rembours|r[ée]clam|r[ée]pond|suspend)\w+",
    re.IGNORECASE,
)
_AGE = re.compile(r"(?:(?:et|moi) )*(?:j' ?ai |agee? de )?\d{1,3} ans(?![a-z])")
_DOMICILE = re.compile(
    r"(?:(?:et|moi|qui) )*(?:(?:j'? ?|je )(?:h?abite|vis|reside|demeure|loge)(?: (?:a|au|aux|en|dans|sur|pres de|vers)(?= ))?|je (?:suis|viens) (?:de|d')|(?:de|d'|a|sur)) ?(?=[a-z])"
)
"""Before the town where one lives."""
_CHEZ_SOI = re.compile(
    r"(?:^\W*|[,;] (?:et )?| et | (?<!que )(?<!qu')(?<!ou )(?<!quand )(?<!si )(?<!comme ))(?:moi )?(?:j'? ?h?abite|je (?:vis|reside|demeure|loge)|domiciliee?|demeurant)"
    r"(?:(?: ?:)? (?:(?:a|au|aux|en|dans|sur) )?)(?=[a-z0-9])"
)
"""Before the place where one lives, told as a clause of its own."""
_CODE = re.compile(r",? ?\(?[0-9]{5}(?![0-9])\)?")
_FINI = re.compile(r" *(?:$|[,;.!?\n{]|et |(?:mon|ma|mes|je|tel|mail) |j')")
_ENTRE_DEUX = re.compile(r"(?:[\s,;:.]|et (?=(?:j|moi|\d)))*")
_PUIS = re.compile(
    r"\W*$|[\s,;:.]*(?:et )?(?=(?:[jlm]'|(?:je|ils?|elles?|on|nous|ma|mon|mes|la|le|les|leurs?|depuis|un|une)(?![a-z])))"
)
"""What is told after who one is, with its own subject."""
_LE_LIEU_COMPTE = re.compile(
    r"\b(?:demenag|transf|mut[ea]|rattach|adresse(?! (?:e-?)?mail)|dossier (?:est|reste)|maintenant|desormais|km\b|loin)"
)
"""Where the town where one lives is a part of the trouble itself."""
_SUJET = re.compile(r"(?:j'|(?:je|il|elle|ils|elles|on|nous|c'est|la|le|ma|mon|mes)\b)")
_APPELLE_UNE_SUITE = re.compile(r"(?:[,;:(]|\b(?:que|qu'|et|mais|de|à|a|pour|par|car|si|dont|où))$", re.IGNORECASE)
_PARENTHESE = re.compile(r"\s*\([^()]*\)")
BORDS = " ,;:-–—()\n"


def sans_identite(phrase: str) -> list[str]:
    """The parts of a sentence around the identifiers that it holds and the words that announce them."""
    phrase = _sans_domicile(_sans_presentation(_sans_parentheses_vides(phrase)))
    if not any(lu.qui is noms.Qui.SOI for lu in noms.lire_noms(phrase)) and not JETON.search(phrase):
        return [phrase]
    etendues = _hors_des_parentheses(phrase, _etendues(phrase))
    reste, parties = 0, []
    for debut, fin in sorted(etendues):
        parties.append(_sans_annonce(phrase[reste : max(reste, debut)]))
        reste = max(reste, fin)
    parties.append(phrase[reste:])
    nues = (sans_clauses(partie, _est_une_naissance) for partie in parties)
    propres = (re.sub(r"^(?:et|mais)\s+", "", _rogner(_sans_presentation(partie, True))) for partie in nues)
    return [partie for partie in propres if len(POLITESSE.sub(" ", partie).split()) >= MOTS_D_UN_RESTE]


def _sans_presentation(phrase: str, nomme: bool = False) -> str:
    """A sentence that begins with where its writer lives, and how old they are, without that; an age alone goes only after
    a name (`nomme`).
    """
    lu = redresser(phrase)
    place, lieu = _apres_l_entre_deux(lu.plie, 0), nomme
    debut = place
    while fin := _fin_d_un_trait(phrase, lu, place):
        lieu = lieu or not _AGE.match(lu.plie, place)
        place = _apres_l_entre_deux(lu.plie, fin)
    suite = _PUIS.match(lu.plie, place)
    if place == debut or not lieu or not suite or _LE_LIEU_COMPTE.search(lu.plie):
        return phrase
    return phrase[lu.etendue(suite.end(), suite.end() + 1)[0] :] if suite.end() < len(lu.plie) else ""


def _apres_l_entre_deux(plie: str, place: int) -> int:
    """The place after the stops and links that stand between two traits."""
    entre = _ENTRE_DEUX.match(plie, place)
    return entre.end() if entre else place


def _sans_domicile(phrase: str) -> str:
    """A sentence without the clauses that only say where its writer lives ("…, j'habite au 3 rue Foch 29200 Brest")."""
    lu, propre = redresser(phrase), phrase
    if _LE_LIEU_COMPTE.search(lu.plie):
        return phrase
    for trouve in reversed(list(_CHEZ_SOI.finditer(lu.plie))):
        debut = lu.etendue(*trouve.span())[0]
        fin = _fin_du_lieu(phrase, lu, trouve.end())
        if fin is not None and _FINI.match(plier(phrase[fin:]).plie):
            propre = f"{phrase[:debut]}{propre[fin:]}"
    return propre if len(propre.split()) >= MOTS_MINIMUM or not re.search(r"\w", propre) else phrase


def _fin_du_lieu(phrase: str, lu: TextePlie, debut: int) -> int | None:
    """Where the address or the town ends that begins at a place of a folded text, with its postcode."""
    place = lu.etendue(debut, debut + 1)[0]
    fin = next((une.fin for une in adresses.lire_adresses(phrase) if une.debut <= place < une.fin), None)
    if fin is None:
        ville = villes.lire_ville_apres(phrase, lu, debut)
        if not ville or not villes.est_une_ville_nommee(ville[0]):
            return None
        fin = lu.etendue(debut, ville[1])[1]
    code = _CODE.match(phrase, fin)
    if code is None:
        return fin
    lu, suite = plier(phrase), min(code.end() + 1, len(phrase))
    ville = villes.lire_ville_apres(phrase, lu, suite)
    return ville[1] if ville and villes.est_une_ville_nommee(ville[0]) else code.end()


def _fin_d_un_trait(phrase: str, lu: TextePlie, debut: int) -> int | None:
    """Where an age or a town where one lives ends in a folded text, None where none begins."""
    if age := _AGE.match(lu.plie, debut):
        return age.end()
    domicile = _DOMICILE.match(lu.plie, debut)
    ville = villes.lire_ville_apres(phrase, lu, domicile.end()) if domicile else None
    return ville[1] if ville and villes.est_une_ville_nommee(ville[0]) else None


def sans_identite_de_soi(phrase: str) -> str:
    """A sentence without the name that its writer gives as theirs, the same where nothing else is in it."""
    if not any(lu.qui is noms.Qui.SOI for lu in noms.lire_noms(phrase)):
        return phrase
    return joindre([un.strip() for un in sans_identite(phrase) if un.strip()]) or phrase


def joindre(morceaux: list[str]) -> str:
    """The parts of a sentence in one again: one that has its own subject is parted from the one before."""
    dite = ""
    for morceau in morceaux:
        lien = ", " if dite and _SUJET.match(plier(morceau).plie) and not _APPELLE_UNE_SUITE.search(dite) else " "
        dite = f"{dite}{lien}{morceau}" if dite else morceau
    return dite


def _sans_parentheses_vides(phrase: str) -> str:
    """A sentence without the brackets that only say who its writer is or where they live."""
    for trouve in reversed(list(_PARENTHESE.finditer(phrase))):
        autour = trouve.group()
        for debut, fin in sorted(_etendues(autour), reverse=True):
            autour = autour[:debut] + autour[fin:]
        if autour != trouve.group() and len(POLITESSE.sub(" ", autour).split()) < MOTS_D_UN_RESTE:
            phrase = phrase[: trouve.start()] + phrase[trouve.end() :]
    return phrase


def _etendues(phrase: str) -> list[tuple[int, int]]:
    """Where a sentence holds an identifier, its writer's name, or a place."""
    lus = noms.lire_noms(phrase)
    de_soi = [
        (_debut_de_ce_qu_il_est(phrase, lu.debut), _fin_de_ce_qu_il_est(phrase, lu.fin, lus))
        for lu in lus
        if lu.qui is noms.Qui.SOI
    ]
    return [trouve.span() for trouve in JETON.finditer(phrase)] + de_soi + _lieux(phrase)


def _debut_de_ce_qu_il_est(phrase: str, debut: int) -> int:
    """Where begins what stands before the writer's name of what they are ("je suis sa mère Inès Garcia")."""
    lu = plier(phrase[:debut])
    trouve = AVANT_SON_NOM.search(lu.plie)
    return lu.etendue(*trouve.span())[0] if trouve else debut


def _fin_de_ce_qu_il_est(phrase: str, fin: int, lus: list[noms.NomLu]) -> int:
    """Where ends what stands after the writer's name of what they are ("…, le fils de Fatima Belaïd")."""
    lu = plier(phrase[fin:])
    parente = LA_PARENTE_DE.match(lu.plie)
    if parente is None:
        role = APRES_SON_NOM.match(lu.plie)
        return fin + lu.etendue(*role.span())[1] if role else fin
    debut = fin + lu.etendue(*parente.span())[1]
    return next((autre.fin for autre in lus if debut - 1 <= autre.debut <= debut + 1), fin)


def _hors_des_parentheses(phrase: str, etendues: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The spans without the places named in a bracket that tells more: it is left whole."""
    dans = [trouve.span() for trouve in _PARENTHESE.finditer(phrase)]
    return [
        (debut, fin)
        for debut, fin in etendues
        if JETON.match(phrase, debut) or not any(ouvre <= debut and fin <= ferme for ouvre, ferme in dans)
    ]


def _rogner(partie: str) -> str:
    """A part without the stops at its edges; its brackets stay where both are there."""
    return partie.strip(BORDS if partie.count("(") != partie.count(")") else BORDS.replace("()", ""))


def _est_une_naissance(clause: str) -> bool:
    """Whether a clause gives the writer's date of birth, and nothing else."""
    return bool(NAISSANCE.match(plier(clause).plie))


def _lieux(phrase: str) -> list[tuple[int, int]]:
    lus = [(lu.debut, lu.fin) for lu in adresses.lire_adresses(phrase)]
    return lus + [(lu.debut, lu.fin) for lu in codes_postaux.lire_codes_postaux(phrase)]


def _sans_annonce(partie: str) -> str:
    """A part that comes right before an identifier, without "mon numéro de sécu c'est"."""
    lu = plier(partie)
    trouve = ANNONCE.search(lu.plie)
    return partie[: lu.etendue(*trouve.span())[0]] if trouve and trouve.group() else partie


def dit_seulement_qui(phrase: str) -> bool:
    """A short sentence that only says who writes or where they live."""
    lus = [(un.debut, un.fin) for un in noms.lire_noms(phrase)] + _lieux(phrase)
    lus += [(une.debut, une.fin) for une in noms.lire_organisations(phrase)]
    reste = phrase
    for debut, fin in sorted(lus, reverse=True):
        reste = reste[:debut] + reste[fin:]
    if not lus or _A_FAIT.search(reste):
        return False
    return len(POLITESSE.sub(" ", reste).split()) < MOTS_MINIMUM or not re.search(r"\w", PRESENTATION.sub(" ", reste))


def est_une_signature(phrase: str) -> bool:
    """Whether a sentence is a first name and a surname, and nothing else."""
    mots = phrase.strip(" .!").split()
    lu = (
        noms.lire_reponse_nom(" ".join(mots))
        if len(mots) in (2, 3) and all(mot.istitle() or mot.isupper() for mot in mots)
        else None
    )
    return bool(lu and lu.prenom and lu.nom) and not nomme_un_objet(phrase)

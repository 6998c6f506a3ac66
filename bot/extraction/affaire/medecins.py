"""The doctors that a text lists as contacted, each with the reason they gave."""

import re
from dataclasses import dataclass

_UN_MEDECIN = (
    r"(?:(?:chez |à |a )?(?:l[ea]s? |l'|aux? |un |une )?(?:dr|drs|docteure?s?|m[ée]decins?|cabinets?|centres?|maisons?|cliniques?"
    r"|h[ôo]pital|p[ôo]les?|g[ée]n[ée]ralistes?|sos)\b)"
)
_TOUS = r"(?:ils? |elles? )?(?:m'ont |sont |ont )?(?:tous|toutes|tout le monde|aucune?(?! (?:proces|tribunal|proc[ée]dure|action|recours|contentieux|litige|juge|plainte)))\b"
_J_AI_DEMANDE = (
    r"(?:j'? ?ai|on a|nous avons) (?:d[ée]j[àa] |aussi )?(?:app?el|contact|demand|essay|consult|t[ée]l[ée]phon)"
)
_SEPARATEUR = re.compile(
    rf"(?<!\s)\s*(?:;|\n|,\s*(?={_UN_MEDECIN}|{_TOUS}|{_J_AI_DEMANDE})|(?<!\bdr)(?<!\b[a-z])\.\s+|,? (?:et|é|puis|ensuite|aussi) (?={_UN_MEDECIN})|,? ni (?:d[ue]s? |de la )?(?={_UN_MEDECIN})"
    rf"|\s(?={_J_AI_DEMANDE})"
    rf"|\s(?=(?:sont |ils sont |m'ont )?(?:tous|toutes) (?:les )?(?:deux |trois |\d )?(?:complets?|pleins?|refus|pris|d[ée]bord|ferm)))\s*",
    re.IGNORECASE,
)
"""Between two doctors, or before what is said of all of them."""
_DEUX_TITRES = re.compile(r"(\bdr\.? [^\W\d_][\w'-]*) (?=dr\b)", re.IGNORECASE)
""" "Dr Hamel dr Costa": two of them, though nothing parts them."""
_DEMARCHE = re.compile(
    r"^\W*(?:(?:et|puis|alors|aussi|oui|bonjour)\W+)*(?:j'? ?ai|j'?|g|on a|nous avons|elle a|il a)?\b ?(?:deja |déjà |aussi )?"
    r"(?:(?:re)?(?:app?el|contact|demand|essay|consult|t[eé]l[eé]phon)(?:[eé]e?|er)\b|vue?\b|fait\b|joint\b)?(?: (?:à|a|au(?! moins?\b)|aux|chez)\b)?"
    r" ?(?:(?:le|la|au(?! moins?\b)|aux)\b |l')?(?=\S)",
    re.IGNORECASE,
)
_RAISON = re.compile(
    r"(?<!\s)(?:\s*(?:,|:|\(| - |–)\s*|\s+(?=(?:qui |mais |il |elle |ils |ne |n'|pren(?:d|nen?t?|e)?\b|refuse|pas de place|a dit |m'a dit |m'ont dit |me di[ts]\w* |complet|plus de|trop loin|parti|retrait)))",
    re.IGNORECASE,
)


_DIT_DE_TOUS = re.compile(rf"^{_TOUS}", re.IGNORECASE)
_INTRODUCTION = re.compile(rf"^[^:\n]{{0,60}}:\s*(?={_UN_MEDECIN})", re.IGNORECASE)
""" "Quatre refus : dr Kermarrec, dr Le Bris"."""
_DESIGNE = re.compile(rf"(?<![a-z]){_UN_MEDECIN}|(?-i:\b[A-ZÀ-Þ][a-zà-ÿ]+)", re.IGNORECASE)
_NOMME = re.compile(
    r"(?:le |la |au )?\b(?:(?:drs?|docteure?s?)\.? +(?!qui\b|que\b|ne\b|n'|m'|me\b|de\b|est\b|a\b|à\b|ve(?:ut|u|ulent)\b|dit\b|pas\b|plus\b|refus|prend|accept|il\b|elle\b|trait|parti|pour\b|qui\b)[a-zà-ÿ]"
    r"|(?:(?!1\b)\d+|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|quinze|vingt|plusieurs|une (?:dizaine|quinzaine|vingtaine) de|tous les|toutes les) (?:autres? )?"
    r"(?:m[ée]decins?|docteurs?|cabinets?|g[ée]n[ée]ralistes?|maisons? m[ée]dicales?)"
    r"|(?:maison|p[ôo]le) (?:de sant[ée]|m[ée]dicale?) (?:de |du |des |d')+[a-zà-ÿ]"
    r"|(?:cabinet|maison m[ée]dicale|centre de sant[ée]|centre m[ée]dical) (?:de |du |des |d'|la |le |les )+(?-i:[A-ZÀ-Þ]))",
    re.IGNORECASE,
)
_SE_PRESENTE = re.compile(r"\s*(?:et )?(?:moi\b|je suis|je m'app?ell?e)", re.IGNORECASE)
""" "… et la maison de santé, moi c'est Théo": no reason that was given."""
_LIEU_DE_SOINS = re.compile(
    r"^(?:le |la |les |l'|au |à la |a la )?(?:maisons?|p[ôo]les?|centres?|cabinets?|cliniques?|h[ôo]pital)(?: (?:de sant[ée]|m[ée]dica(?:le?|ux)))?\b",
    re.IGNORECASE,
)
""" "… et la maison de santé": one more of a list."""
_PARLE_DE_SOI = re.compile(
    r"^\W*(?:je|moi|nous|vous|tu|finalement|plut[ôo]t)\b|^\W*j['’]|^\W*\d{1,3} ?(?:ans|mois)\b", re.IGNORECASE
)
""" "Je préfère écrire une lettre", "elle a 91 ans, elle est d'accord": nobody who was asked."""
_DEMANDES = re.compile(
    r"\b(?:r?ajoute[rz]?\b|oubli[ée]|(?:aucune|pas de|sans) r[ée]ponse|r[ée]pond|app?el[eé]|appel|contact|demand|t[ée]l[ée]phon|essay|refus|complets?\b|d[ée]bord)|pren\w* (?:pas?|plus?|pu)\b|\bveu\w* pas?\b|\bdi[ts]\w* n(?:o?n|an)\b",
    re.IGNORECASE,
)
_N_EST_PLUS = re.compile(
    r"\b(?:parti|d[ée]part d[ue]|retraite|d[ée]c[ée]d|mort|ancien|mon m[ée]decin|ma m[ée]decin|ferm[ée] (?:son|le))",
    re.IGNORECASE,
)
""" "Le Dr Faure est parti en août": whom one leaves was not asked."""
_POUR_QUI = re.compile(
    r"^\W*(?:c'est |cest |la demande est |et )?(?:pour|pr) (?:moi|nous|lui|elle|eux|(?:mon|ma|mes) [\w-]+)(?:[- ]m[êe]mes?)?\W*$",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class MedecinLu:
    """A doctor, as the person wrote it, and the reason where one is given."""

    qui: str
    raison: str | None


def lire_medecins(texte: str) -> list[MedecinLu]:
    """One doctor a line, a sentence or a part: "J'ai appelé le Dr Lenoir à Vierzon, il ne prend plus de patients"."""
    morceaux = [propre for un in _morceaux(texte) if (propre := _propre(un))]
    medecins = [un for morceau in morceaux if (un := _lire_un(morceau)) is not None]
    if len(medecins) > 1 and not any(_DESIGNE.search(morceau) for morceau in morceaux):
        return [
            MedecinLu(texte.strip(" .\n"), None)
        ]  # "tous. au moins 12 dans Lille": nobody in particular, kept whole
    return _partager(medecins)


def lire_medecins_racontes(texte: str) -> list[MedecinLu]:
    """The doctors whom a story says were asked: named, or counted, where it tells of a call or of a refusal."""
    if not _DEMANDES.search(texte):
        return []
    racontes = []
    for morceau in _morceaux(texte):
        nomme = _NOMME.search(morceau or "")
        if nomme and not _N_EST_PLUS.search(morceau):
            racontes.append(_lire_un(_propre(morceau[nomme.start() :])))
        elif racontes and (_DIT_DE_TOUS.match(_propre(morceau)) or _LIEU_DE_SOINS.match(_propre(morceau))):
            racontes.append(_lire_un(_propre(morceau)))
    return _partager([un for un in racontes if un is not None])


def _morceaux(texte: str) -> list[str]:
    """The parts of a text, each of which may hold one doctor."""
    return _SEPARATEUR.split(_DEUX_TITRES.sub(r"\1, ", _INTRODUCTION.sub("", texte)))


def _propre(morceau: str | None) -> str:
    """A part without the words of the call that leads to the doctor."""
    return _DEMARCHE.sub("", (morceau or "").strip(" .)\n"), count=1).strip()


def _lire_un(morceau: str) -> MedecinLu | None:
    """The doctor of a part, and the reason; None where the part says for whom the request is made, or speaks of the writer alone."""
    de_soi = _PARLE_DE_SOI.match(morceau)
    if not morceau or _POUR_QUI.match(morceau) or (de_soi and not _DESIGNE.search(morceau, de_soi.end())):
        return None
    qui, *suite = _RAISON.split(morceau, maxsplit=1)
    raison = suite[0].strip(" .)") if suite and suite[0] and not _SE_PRESENTE.match(suite[0]) else None
    return MedecinLu(qui.strip(), raison) if qui.strip() else None


def _partager(medecins: list[MedecinLu]) -> list[MedecinLu]:
    """ "… tous complets": the reason of those before, not a doctor."""
    partages: list[MedecinLu] = []
    for un in medecins:
        if not (partages and _DIT_DE_TOUS.match(un.qui)):
            partages.append(un)
            continue
        commune = un.raison or _DIT_DE_TOUS.sub("", un.qui).strip() or None
        partages = [MedecinLu(avant.qui, avant.raison or commune) for avant in partages]
    return partages

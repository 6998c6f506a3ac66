"""The doctors that a text lists as contacted, each with the reason they gave."""

import re
from dataclasses import dataclass

_UN_MEDECIN = (
    r"(?:(?:chez |à |a )?(?:l[ea]s? |l'|aux? |un |une )?(?:dr|drs|docteure?s?|m[ée]decins?|cabinets?|centres?|maisons?|cliniques?"
    r"|h[ôo]pital|p[ôo]les?|g[ée]n[ée]ralistes?|sos)\b)"
)
_TOUS = r"(?:ils? |elles? )?(?:m'ont |sont |ont )?(?:tous|toutes|tout le monde|aucune?)\b"
_SEPARATEUR = re.compile(
    rf"(?<!\s)\s*(?:;|\n|,\s*(?={_UN_MEDECIN}|{_TOUS})|(?<!\bdr)(?<!\b[a-z])\.\s+|,? (?:et|puis|ensuite|aussi) (?={_UN_MEDECIN})"
    rf"|\s(?=(?:sont |ils sont |m'ont )?(?:tous|toutes) (?:les )?(?:deux |trois |\d )?(?:complets?|pleins?|refus|pris|d[ée]bord|ferm)))\s*",
    re.IGNORECASE,
)
"""Between two doctors, or before what is said of all of them."""
_DEMARCHE = re.compile(
    r"^\W*(?:(?:et|puis|alors|aussi|oui|bonjour)\W+)*(?:j'? ?ai|j'?|g|on a|nous avons|elle a|il a)?\b ?(?:deja |déjà |aussi )?"
    r"(?:(?:re)?(?:appel|contact|demand|essay|consult|t[eé]l[eé]phon)(?:[eé]e?|er)\b|vue?\b|fait\b|joint\b)?(?: (?:à|a|au|aux|chez)\b)?"
    r" ?(?:(?:le|la|au|aux)\b |l')?(?=\S)",
    re.IGNORECASE,
)
_RAISON = re.compile(
    r"(?<!\s)(?:\s*(?:,|:|\(| - |–)\s*|\s+(?=(?:qui |mais |il |elle |ils |ne |n'|prend|refuse|pas de place|a dit |m'a dit |m'ont dit |complet|plus de|trop loin|parti|retrait)))",
    re.IGNORECASE,
)


_DIT_DE_TOUS = re.compile(rf"^{_TOUS}", re.IGNORECASE)


@dataclass(frozen=True)
class MedecinLu:
    """A doctor, as the person wrote it, and the reason where one is given."""

    qui: str
    raison: str | None


def lire_medecins(texte: str) -> list[MedecinLu]:
    """One doctor a line, a sentence or a part: "J'ai appelé le Dr Lenoir à Vierzon, il ne prend plus de patients"."""
    medecins = []
    for morceau in _SEPARATEUR.split(texte):
        propre = _DEMARCHE.sub("", (morceau or "").strip(" .)\n"), count=1).strip()
        if propre:
            qui, *raison = _RAISON.split(propre, maxsplit=1)
            medecins.append(MedecinLu(qui.strip(), raison[0].strip(" .)") if raison and raison[0] else None))
    return _partager([medecin for medecin in medecins if medecin.qui])


def _partager(medecins: list[MedecinLu]) -> list[MedecinLu]:
    """ "… tous complets": the reason of all of them, not a doctor."""
    if len(medecins) < 2 or not _DIT_DE_TOUS.match(medecins[-1].qui):
        return medecins
    *noms, tous = medecins
    commune = tous.raison or _DIT_DE_TOUS.sub("", tous.qui).strip() or None
    return [MedecinLu(un.qui, un.raison or commune) for un in noms]

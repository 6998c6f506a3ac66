"""The doctors that a text lists as contacted, each with the reason they gave."""

import re
from dataclasses import dataclass

_SEPARATEUR = re.compile(
    r"(?<!\s)\s*(?:;|\n|,\s*(?=(?:le |la |au )?(?:dr|docteur|docteure)\b)|(?<!\bdr)(?<!\bDr)\.\s+|,? (?:et|puis|ensuite|aussi) (?=(?:le |la |au )?(?:dr|docteur)\b))\s*",
    re.IGNORECASE,
)
_DEMARCHE = re.compile(
    r"^\W*(?:(?:et|puis|alors|aussi|oui|bonjour)\W+)*(?:j'ai|jai|on a|nous avons|elle a|il a)? ?(?:deja |aussi )?"
    r"(?:appel[eé]e?|contact[eé]e?|vue?|demand[eé]e?|essay[eé]e?|consult[eé]e?|t[eé]l[eé]phon[eé])?(?: (?:à|a|chez))? ?(?:le |la |l'|au |aux )?(?=\S)",
    re.IGNORECASE,
)
_RAISON = re.compile(
    r"(?<!\s)(?:\s*(?:,|:|\(| - |–)\s*|\s+(?=(?:qui |mais |il |elle |ils |ne |n'|prend|refuse|pas de place|complet|plus de|trop loin|parti|retrait)))",
    re.IGNORECASE,
)


_TOUS = re.compile(r"^(?:ils? |elles? )?(?:m'ont |sont |ont )?(?:tous|toutes|tout le monde|aucun)\b", re.IGNORECASE)


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
    if len(medecins) < 2 or not _TOUS.match(medecins[-1].qui):
        return medecins
    *noms, tous = medecins
    commune = tous.raison or _TOUS.sub("", tous.qui).strip() or None
    return [MedecinLu(un.qui, un.raison or commune) for un in noms]

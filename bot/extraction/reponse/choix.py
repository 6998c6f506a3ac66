"""Which of the choices offered does a typed answer pick?"""

import re
from collections import Counter
from collections.abc import Iterable, Sequence

from bot.extraction.langue.orthographe import distance, redresser

_RANGS = {
    "premier": 1, "premiere": 1, "1er": 1, "1ere": 1, "un": 1, "deuxieme": 2, "second": 2, "seconde": 2, "2e": 2, "2eme": 2, "deux": 2,
    "troisieme": 3, "3e": 3, "3eme": 3, "trois": 3, "quatrieme": 4, "4e": 4, "4eme": 4, "cinquieme": 5, "5e": 5, "5eme": 5, "dernier": -1, "derniere": -1,
}  # fmt: skip
_NUMERO = re.compile(r"^\W*(?:(?:le|la|l'|choix|option|reponse|numero|n°?|c'est)\W*)*(\d{1,2})\W*$")
_RANG = re.compile(r"^\W*(?:le|la|l'|choix|option)?\s*([a-z0-9]+?)(?: (?:choix|option|reponse|proposition))?\W*$")
_MOT = re.compile(r"[a-z0-9]+")
_VIDES = frozenset(
    [
        "le",
        "la",
        "les",
        "l",
        "un",
        "une",
        "de",
        "du",
        "des",
        "d",
        "je",
        "suis",
        "perdu",
        "perdue",
        "j",
        "me",
        "m",
        "ma",
        "mon",
        "mes",
        "a",
        "au",
        "aux",
        "et",
        "ou",
        "en",
        "par",
        "pour",
        "que",
        "qu",
        "est",
        "ce",
        "c",
        "ne",
        "n",
        "on",
        "y",
        "il",
        "elle",
        "moi",
        "se",
        "s",
        "sa",
        "son",
        "si",
        "pas",
        "plus",
        "non",
        "oui",
    ]
)
_FAUTES = 2
FLOU = 0.9
"""What a word counts that was found with a typing error: "courrier" is not "courriel"."""
_NIE = re.compile(
    r"\b(?:je )?n'(?:ai|y a) (?:pas|plus|aucun) (?:de |d')?[a-z-]+|\b(?:j'ai )?pas de [a-z-]+|\bsans [a-z-]+"
)
_NIE_TOUT = re.compile(r"\bn(?:'| |e )(?:ai|a|avons|ont) (?:\w+ ){1,2}?(?:personne|rien|jamais|aucune?)\b")
"""Nothing of what it holds is picked: "je n'ai saisi personne" is no "saisi"."""
_ECARTE = re.compile(
    r"\b(?:pas|ni|plus)(?: (?:encore|vraiment|du tout|tout a fait|toujours|deja|bien|la|le|les|un|une|du|des|de|d'|l'|a|a la|au|avec|par|pour|en|chez|sur|mon|ma|mes|ses|nos|cette|ces)|[dl]')* ?[a-z0-9-]+"
)
"""A word that is denied: it picks nothing by itself ("c'est pas réglé", "ni MSA ni CPAM"), but with its "pas" it may."""
_PAS_CELUI = re.compile(r"\b(?:pas|ni|plus) (?:le|la|les|un|une|mon|ma|l'|au|par) ?[a-z0-9-]+")
"""Points at something and denies it ("pas le médecin"); "pas de médecin" names a lack, which may be the trouble."""
_SON_NOM = re.compile(r"\b(?:je m|(?:il|elle|qui) s|^m)(?:'| )?app?el+e?s?(?![a-z])")
"""Says a name, and telephones nobody."""
_ASSEZ_LONG = 5
_MOTS_POUR_UN = 3
"""Of so many words that mean something, one may pick a title by itself."""


def choisir(texte: str, choix: Sequence[tuple[str, str, Sequence[str]]]) -> str | None:
    """The id of the choice (id, title, synonyms) that a text picks: by number, by its words, typing errors allowed.

    None where nothing fits, or where several fit equally well.
    """
    lu = _SON_NOM.sub(" ", _NIE_TOUT.sub(" ", redresser(texte).plie)).strip()
    lu = _NIE.sub(" ", lu).strip() or lu  # "par la poste, je n'ai pas d'e-mail" picks the post
    if not lu or not choix:
        return None
    if (rang := _rang(lu)) is not None:
        return choix[rang][0] if -1 <= rang < len(choix) else None
    dits = _ECARTE.sub(" ", lu)
    communs = _mots_communs([titre for _, titre, _ in choix])
    scores = {ident: _score(lu, dits, titre, synonymes, communs) for ident, titre, synonymes in choix}
    meilleur = max(scores.values())
    gagnants = [ident for ident, score in scores.items() if score == meilleur]
    return gagnants[0] if meilleur > 0 and len(gagnants) == 1 else None


def _mots_communs(titres: Sequence[str]) -> frozenset[str]:
    """The words that stand in more than one title: alone, they pick none of them."""
    comptes = Counter(mot for titre in titres for mot in set(_MOT.findall(redresser(titre).plie)))
    return frozenset(mot for mot, fois in comptes.items() if fois > 1)


def rang_dit(texte: str) -> int | None:
    """The rank of a choice that a text names and nothing else ("2", "le deuxième"), -1 for the last; None otherwise."""
    return _rang(redresser(texte).plie.strip())


def _rang(lu: str) -> int | None:
    if trouve := _NUMERO.match(lu):
        return int(trouve.group(1)) - 1
    trouve = _RANG.match(lu)
    if trouve and (trouve.group(1) in _RANGS) and trouve.group(1) not in ("un", "deux", "trois"):
        rang = _RANGS[trouve.group(1)]
        return rang if rang < 0 else rang - 1
    return None


def _score(lu: str, dits: str, titre: str, synonymes: Iterable[str], communs: frozenset[str]) -> float:
    """How well a choice fits: whole phrases count for more than single words; a synonym counts only as a whole.

    `dits` is the text without what it denies: a title or a synonym that denies nothing is looked for there.
    """
    titre_plie = redresser(titre).plie
    mots = [
        mot
        for mot in _MOT.findall(_PAS_CELUI.sub(" ", lu) if _ECARTE.search(titre_plie) else dits)
        if mot not in _VIDES
    ]
    return max(
        _score_entier(lu, dits, titre_plie),
        _score_partiel(mots, titre_plie, communs),
        *(_score_entier(lu, dits, redresser(synonyme).plie) for synonyme in synonymes),
        0.0,
    )


def _score_entier(lu: str, dits: str, phrase: str) -> float:
    if lu == phrase:
        return 100.0
    ou = lu if _ECARTE.search(phrase) else dits
    if re.search(rf"(?<![a-z0-9]){re.escape(phrase)}(?![a-z0-9])", ou):
        return 10.0 + len(phrase) / 10
    mots = {mot for mot in _MOT.findall(ou) if mot not in _VIDES}
    return 5.0 if " " not in phrase and any(_semblables(phrase, mot) for mot in mots) else 0.0


def _score_partiel(mots: Sequence[str], titre: str, communs: frozenset[str]) -> float:
    du_titre = [mot for mot in _MOT.findall(titre) if mot not in _VIDES]
    trouves = sum(
        1.0 if mot in mots else FLOU * any(_semblables(mot, autre) for autre in set(mots)) for mot in du_titre
    )
    if not any(
        mot == autre or _semblables(mot, autre) for mot in du_titre if mot not in communs for autre in set(mots)
    ):
        return 0.0
    if not du_titre or not mots or trouves * 2 < min(len(du_titre), len(mots)):
        return 0.0
    if trouves < 2 and len(mots) > _MOTS_POUR_UN:
        return 0.0  # "je préférerais avoir quelqu'un au téléphone" does not pick "pour quelqu'un d'autre"
    return trouves / len(du_titre) + trouves / len(mots)


def _semblables(un: str, autre: str) -> bool:
    if un == autre:
        return True
    court = min(len(un), len(autre))
    fautes = _FAUTES if court >= 8 else 1
    return court >= _ASSEZ_LONG and distance(un, autre, fautes) <= fautes

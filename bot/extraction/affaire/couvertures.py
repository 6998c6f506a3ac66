"""Whether the person has the C2S or the AME, and whether they say that they were discriminated against."""

import re

from bot.extraction.langue.pliage import plier
from bot.extraction.langue.propositions import nie, revolu, suppose

_DISPOSITIFS = (
    ("c2s", r"c2s|css|complementaire sante solidaire|sante solidaire|solidaire"),
    ("ame", r"ame|aide medicale(?: d'? ?etat| de l'etat)?"),
    ("cmu", r"cmu(?:-c)?|puma"),
)
_DISPOSITIF = "|".join(f"(?P<{code}>{noms})" for code, noms in _DISPOSITIFS)
_LIEN = r"(?: (?:la|l'|le|ma|mon|une?|sa|son|notre))?(?: (?:carte|attestation|couverture|droits?|a|la|l'|de|une|au))*"
_AVOIR = (
    r"(?:j'ai|j'avais|on a|nous avons|(?:il|elle) a|ai|(?:mon|ma) [a-z]+ a|a la|au|avec|sous|beneficiaires?(?: de)?"
    r"|titulaires?(?: de)?|beneficie|touche|parce que|car|ma|mon|notre|sa|cause de|suis|est|presente|montre|de ma)"
)
_COUVERTURE = re.compile(rf"\b(?P<avoir>{_AVOIR}){_LIEN} ?(?:{_DISPOSITIF})(?![a-z0-9])")
_PAS = re.compile(
    rf"\b(?:pas|plus|ni|sans)(?: droit)?(?: a| de| d'| la| l')*(?: carte)? ?(?:{_DISPOSITIF})(?![a-z0-9])"
)
_AVANT_PAS = re.compile(
    r"(?:^|[^a-z' ] ?|(?<![a-z])(?:ai|as?|ont|avons|avait|avais|aurai?[st]?|eu|suis|est|etais|etait|sommes|beneficie\w*|touche|mais|et|non"
    r"|car|avoir) )$"
)
"""Right before "pas la C2S", where it says that somebody has none: "il prend pas la C2S" says what somebody does."""
_RAPPORTE = re.compile(
    r"(?<!j'ai )(?<!je vous ai )(?<!je )(?<!je vous )\b(?:dit|disent|disait|pretend|soutient|repond|repondu|raconte|affirme)"
    r" (?:\w+ )?qu[e'][^.;!?]*$"
)
"""Somebody else's words."""
_PLUS_MAINTENANT = re.compile(
    r"[^.!?;]{0,15}?\b(?:mais|et) (?:(?:je )?(?:ne )?l'ai |j'y ai |j'ai |elle est |c'est )?(?:plus|fini)(?![a-z])"
)
""" "J'avais la C2S mais plus maintenant"."""
_DEMANDE = re.compile(
    r"\b(?:demande|dossier|obtenir|avoir droit|renouvel\w+) (?:[a-z']+ ){0,3}$|\brefus\w* (?:de |d'|ma |la |l')*$"
)

_NOM_D_UN = "|".join(noms for _, noms in _DISPOSITIFS)
_L_UN_PAS_L_AUTRE = (
    re.compile(
        rf"\b(?:pas|non)(?: la| l'| ma)* ?(?:{_NOM_D_UN}) ?,?(?: mais| c'est| c'etait| j'ai| plutot)+(?: la| l'| ma)* ?(?:{_DISPOSITIF})(?![a-z0-9])"
    ),
    re.compile(rf"\b(?:pas|non)(?: la| l'| ma)* ?(?:{_NOM_D_UN}) ?,(?: la| l'| ma)* ?(?:{_DISPOSITIF})\W*$"),
    re.compile(
        rf"\b(?:c'est|c'etait|j'ai|plutot)(?: la| l'| ma)* ?(?:{_DISPOSITIF}) ?,? (?:et )?(?:pas|non)(?: la| l'| ma)* ?(?:{_NOM_D_UN})(?![a-z0-9])"
    ),
)
""" "C'est pas la C2S, c'est l'AME"."""

_NOMMEES = {
    "c2s": ("C2S", r"c2s|css|complementaire sante solidaire|cmu(?:-c)?"),
    "ame": ("AME", r"aide medicale (?:d'?etat|de l'etat)|ame"),
}
"""How each cover is called, and the words by which it is."""
_ARTICLES = (("la ", "l'"), ("ma ", "mon "), ("sa ", "son "), ("de ", "d'"))
"""What stands before "C2S", and what before "AME"."""


def remplacer_la_couverture(texte: str, avant: str, nouvelle: str | None) -> str:
    """A text with one cover in the place of the other ("ma C2S" becomes "mon AME"); the same where it names it not."""
    if avant not in _NOMMEES or nouvelle not in _NOMMEES:
        return texte
    lu, nom = plier(texte), _NOMMEES[nouvelle][0]
    articles = {c2s: ame for c2s, ame in _ARTICLES} if nouvelle == "ame" else {ame: c2s for c2s, ame in _ARTICLES}
    motif = rf"(?<![a-z0-9])(?P<article>(?:la|ma|sa|mon|son|de) |[ld]')?(?:{_NOMMEES[avant][1]})(?![a-z0-9])"
    for trouve in reversed([*re.finditer(motif, lu.plie)]):
        debut, fin = lu.etendue(*trouve.span())
        article = articles.get(trouve["article"] or "", trouve["article"] or "")
        article = article.capitalize() if texte[debut].isupper() and article else article
        texte = texte[:debut] + article + nom + texte[fin:]
    return texte


_QUI = (
    r"(?:noire?s?|arabes?|etrangere?s?|africaine?s?|musulmane?s?|juive?s?|juifs?|handicapee?s?|homo\w*|gay|lesbienne"
    r"|trans\w*|seropositi\w+|sdf|pauvres?|roms?|voilee?s?|sans papiers?|refugiee?s?|migrante?s?|obese|grosse?"
    r"|agee?s?|sourde?s?|aveugles?|a la (?:c2s|cmu|css)|au rsa)"
)
_TRAIT = (
    r"(?:couleur|origines?|religion|handicap|sexe|orientation|age|nom|prenom|accent|voile|situation|c2s|cmu|css|ame"
    r"|nationalite|genre|poids|maladie|apparence|revenus?|peau|vih|seropositivite|carte)"
)
_DISCRIMINE = re.compile(
    r"\b(?:discrimin\w+|racis\w+|xenophob\w+|homophob\w+|transphob\w+|islamophob\w+|antisemit\w+|handiphob\w+"
    rf"|parce (?:que|qu') ?(?:je suis|il est|elle est|on est|nous sommes|(?:mon|ma) [a-z]+ est) (?:[a-z]+ )?{_QUI}"
    r"|parce (?:que|qu') ?(?:j'ai|il a|elle a|(?:mon|ma) [a-z]+ a) (?:la |l'|le )?(?:c2s|cmu|css|ame|vih|sida|hiv)"
    r"|(?:a cause de|en raison de|du fait de|vu) (?:la |l'|le |ma |mon |sa |son "
    rf"|notre )(?:[a-z]+ de )?{_TRAIT})(?![a-z])"
)


def lire_dispositif(plie: str) -> tuple[str, int, int] | None:
    """'c2s', 'ame' or 'cmu' that the person says they have, with its span; a request for it does not count."""
    for motif in _L_UN_PAS_L_AUTRE:
        if trouve := motif.search(plie):
            return next(code for code, _ in _DISPOSITIFS if trouve[code]), *trouve.span()
    for trouve in _COUVERTURE.finditer(plie):
        debut, fin = trouve.span()
        demandee = _DEMANDE.search(plie, max(0, debut - 30), debut) or (
            trouve["avoir"] in ("ma", "de ma") and _DEMANDE.search(plie, max(0, debut - 20), trouve.end("avoir") + 1)
        )
        if (
            demandee
            or _PLUS_MAINTENANT.match(plie, fin)
            or nie(plie, debut)
            or revolu(plie, debut)
            or suppose(plie, debut)
            or _PAS.search(plie, debut, fin)
        ):
            continue
        return next(code for code, _ in _DISPOSITIFS if trouve[code]), debut, fin
    return None


def lire_sans_dispositif(plie: str) -> tuple[int, int] | None:
    """Where the person says that they have no such cover; what somebody says or does with it does not count."""
    if any(motif.search(plie) for motif in _L_UN_PAS_L_AUTRE):
        return None
    for trouve in _COUVERTURE.finditer(plie):
        if _PLUS_MAINTENANT.match(plie, trouve.end()):
            return trouve.span()
    for trouve in _PAS.finditer(plie):
        debut = trouve.start()
        seul = trouve.group().startswith(("ni", "sans")) or _AVANT_PAS.search(plie, 0, debut)
        if seul and not suppose(plie, debut) and not _RAPPORTE.search(plie, max(0, debut - 60), debut):
            return trouve.span()
    return None


def lire_discriminatoire(plie: str) -> tuple[bool, int, int] | None:
    """Whether a refusal is said to be discriminatory, or said not to be, with its span."""
    for trouve in _DISCRIMINE.finditer(plie):
        if not suppose(plie, trouve.start()):
            return not nie(plie, trouve.start()), *trouve.span()
    return None

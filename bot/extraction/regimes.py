"""Which régime of health insurance covers the person, as a text says it; never guessed from silence."""

import re
from collections.abc import Sequence

from bot.extraction.organismes import ASSURANCE_MALADIE, Mention
from bot.extraction.propositions import debut_de_proposition, nie, revolu, suppose

_AUTRES = (
    r"msa|mutualite sociale agricole|cprp(?: ?sncf)?|(?:caisse|ccas) (?:de (?:prevoyance )?(?:de )?)?(?:la )?(?:sncf|ratp)"
    r"|crpcen|cnmss|enim|securite sociale (?:militaire|des mines|des marins)|caisse (?:militaire|des mines)"
)
_AUTRES_REGIMES = (
    r"regimes? (?:agricoles?|special|speciaux|sncf|ratp|militaire|minier|des (?:mines|marins|clercs|militaires|cheminots))"
    r"|(?:salarie|exploitant|retraite|ouvrier|assure|travailleur)\w* agricoles?"
)
_DELEGUES = r"mgen|lmde|mnh|interiale|smerep|slm|sections? locales? mutualistes?"
_MUTUELLE_GERANTE = r"gere\w* (?:aussi )?(?:ma |notre |la )?(?:secu\w*|securite sociale|part obligatoire|regime obligatoire)"
_GENERAL = r"regime general|salariee?s? du prive"
_CAISSE_DU_GENERAL = re.compile(r"cpam|cgss|caisse primaire")
_NOM = re.compile(
    rf"(?<![a-z0-9])(?:(?P<autre>{_AUTRES})|(?P<autre_regime>{_AUTRES_REGIMES})|(?P<delegue>{_DELEGUES})"
    rf"|(?P<gerante>{_MUTUELLE_GERANTE})|(?P<regime_general>{_GENERAL})|(?P<caisse_generale>cpam|cgss|caisse primaire))"
    r"(?![a-z0-9])"
)
_VALEURS = {
    "autre": "autre_que_general",
    "autre_regime": "autre_que_general",
    "delegue": "gestion_deleguee",
    "gerante": "gestion_deleguee",
    "regime_general": "general",
    "caisse_generale": "general",
}
_APPARTENANCE = re.compile(
    r"(?:\b(?:suis|sommes|est|etant|moi|affiliee?s?|inscrite?s?|rattachee?s?|couverte?s?|assuree?s?|passee?s?|relev\w+"
    r"|depend\w*|cotis\w*|remboursee?s?|geree?s?|assurance|secu|caisse|regime|dossier|centre)"
    r"(?: [a-z']{1,10}){0,2}? (?:a|de|par|chez|avec|sous|en)(?: la| l'| mon| ma)?"
    r"|\b(?:ma|notre|mon|d'une|c'est(?: la)?|une|via la|jusqu'ici|par) ?) ?$"
)
_REPONSE = re.compile(r"^[\W]*(?:(?:a |c'est |de |oui |bah |ben |euh |je crois |par )*(?:a )?(?:la |le |l')?) ?$")
_TIERS = re.compile(
    r"\b(?:mon|ma|mes|un|une|son|sa|les?|la) (?:voisine?|collegue|amie?|copine?|cousine?|frere|soeur|oncle|tante|beau-\w+"
    r"|pere|mere|fils|fille|mari|femme|conjointe?|parents|gens|assures|adherents|medecin|patron)\b"
)
_COMPLEMENTAIRE = re.compile(r"\b(?:mutuelle|complementaire)(?: (?:la|de la|est la|c'est la))? ?$")


def _dit(plie: str, trouve: re.Match[str], adverses: Sequence[Mention], proche_concerne: bool) -> bool:
    """Whether this name of a régime is said to be the person's own."""
    genre, debut, fin = trouve.lastgroup or "", *trouve.span()
    adverse = any(mention.debut <= debut < mention.fin for mention in adverses)
    avant = plie[debut_de_proposition(plie, debut) : debut]
    if nie(plie, debut) or revolu(plie, debut) or suppose(plie, debut, fin):
        return False
    if _TIERS.search(avant) and not proche_concerne:
        return False
    if genre == "delegue" and _COMPLEMENTAIRE.search(avant):
        return False
    if genre in ("autre_regime", "gerante", "regime_general"):
        return genre != "autre_regime" or "?" not in plie[fin : fin + 40] or bool(_APPARTENANCE.search(avant))
    seule = bool(_REPONSE.match(plie[:debut])) and len(plie[fin:].split()) <= 3 and "?" not in plie[fin:]
    return adverse or seule or bool(_APPARTENANCE.search(avant))


def lire_regime(plie: str, citees: Sequence[Mention], proche_concerne: bool) -> tuple[str, int, int] | None:
    """Value of `regime` with its span in the folded text.

    A régime that is named outweighs the CPAM, which people of every régime speak of; `proche_concerne` tells whether
    the case is that of a relative, whose régime then counts.
    """
    return None

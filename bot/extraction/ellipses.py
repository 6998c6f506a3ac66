"""What a short question asks that only the answer before it makes clear ("et si elle veut pas ?"). Vocabulary only."""

import re
from collections.abc import Sequence

from bot.extraction.orthographe import redresser

MOTS_D_UNE_SUITE = 8
_DE_LA_MEDIATION = ("faq/pouvoir_mediateur", "faq/role_mediateur")
_DES_RECOURS = ("faq/autres_recours", "faq/delais_recours", "faq/tribunal")
_ET = r"^\W*(?:(?:et|mais|ok|oui|ah|alors|donc|du coup)\W+)*"
_SUITES = (
    (
        _DE_LA_MEDIATION,
        ("faq/pouvoir_mediateur", "caisse_libre"),
        rf"{_ET}si (?:elle|ils?|on|la (?:caisse|cpam|secu)) (?:ne |n'|le |l'|s'y )*(?:veu(?:t|lent) (?:pas|rien)|accepte\w* pas|refuse\w*|sui(?:t|vent) pas|ecoute\w* pas"
        r"|oppose\w*|fait rien|font rien|di(?:t|sent) (?:toujours |encore )?non)(?: \w+){0,3}\W*$",
    ),
    (
        _DES_RECOURS,
        ("faq/delais_recours", "contester"),
        rf"{_ET}(?:c'est |j'ai |on a |il y a |dans |ca |cela )*(?:combien de (?:temps|mois|jours)|quels? delais?|le delai|les delais|sous combien|jusqu'a quand|avant quand)"
        r"(?: (?:j'ai|on a|c'est|pour (?:ca|cela|le faire)|de temps))*\W*$",
    ),
)
_MOTIFS = tuple((apres, cas, re.compile(motif)) for apres, cas, motif in _SUITES)


def lire_la_suite(dites: Sequence[str], texte: str) -> tuple[str, str] | None:
    """The label and the case of its answer that a text asks for after the answers `dites`. Never raises."""
    plie = redresser(texte).plie
    if not dites or len(plie.split()) > MOTS_D_UNE_SUITE:
        return None
    return next((cas for apres, cas, motif in _MOTIFS if dites[-1] in apres and motif.search(plie)), None)

"""What the tests of the content share: reading texts as a reviewer would."""

import re
from collections.abc import Iterable, Iterator

from bot.content.contenu import Contenu, charger
from bot.content.modeles import Fait, Texte, TexteDeVerdict, TexteSource

CONTENU: Contenu = charger()

DATES_DES_REFERENTIELS = ("22 mars 2021", "décembre 2023")
"""The dates of the two rule sets may be said anywhere."""


def textes_sources() -> Iterator[tuple[str, TexteSource]]:
    """Every sourced wording (answers and variants, messages, doors, guides, words explained), with a name for the report."""
    for label, reponse in CONTENU.reponses.items():
        yield label, reponse
        for cle, variante in (reponse.referentiels | reponse.cas).items():
            yield f"{label} [{cle}]", variante
        for etat, texte in reponse.etats.items():
            yield (
                f"{label} [{etat}]",
                TexteSource(texte=texte.texte, simple=texte.simple, faits=reponse.faits, notices=reponse.notices),
            )
    yield from ((f"message {cle}", message) for cle, message in CONTENU.messages.items() if message.faits)
    for cle, porte in CONTENU.portes.items():
        yield f"porte {cle}", porte
        if porte.bref:
            bref = porte.bref.model_dump()
            yield f"porte {cle} [bref]", TexteSource(**bref, faits=porte.faits, notices=porte.notices)
    for cle, guide in CONTENU.guides.items():
        yield from ((f"guide {cle} {rang}", etape) for rang, etape in enumerate((*guide.etapes, guide.fin), 1))
    for cle, definition in CONTENU.glossaire.items():
        yield f"mot {cle}", definition


def textes_de_verdict() -> Iterator[tuple[str, str, str, Texte]]:
    """Every wording of a verdict: name, code, rule set, text."""
    for code, textes in CONTENU.verdicts.items():
        yield from _variantes(code, "2021-03", textes)
        for referentiel, autres in textes.referentiels.items():
            yield from _variantes(code, referentiel, autres)


def _variantes(code: str, referentiel: str, textes: TexteDeVerdict) -> Iterator[tuple[str, str, str, Texte]]:
    yield f"{code} [{referentiel}]", code, referentiel, textes
    for cle, texte in (textes.motifs | textes.champs).items():
        yield f"{code} [{referentiel}] {cle}", code, referentiel, texte


def nombres(texte: str) -> set[str]:
    """The numbers that a text says: without list numbers, the dates of the rule sets, and zeros in front."""
    for dit in DATES_DES_REFERENTIELS:
        texte = texte.replace(dit, "")
    texte = re.sub(r"(?m)^\s*\d+\.\s", "", texte)
    return {nombre.lstrip("0") for nombre in re.findall(r"\d+", texte)}


def nombres_des_faits(ids: Iterable[str]) -> set[str]:
    """The numbers that the facts state, with their sources and what replaced them."""
    return {nombre for id in ids for fait in _et_suivant(id) for nombre in _nombres_du_fait(fait)}


def _et_suivant(id: str) -> list[Fait]:
    fait = CONTENU.faits[id]
    return [fait, CONTENU.faits[fait.superseded_by]] if fait.superseded_by else [fait]


def _nombres_du_fait(fait: Fait) -> set[str]:
    dits = (fait.fact, fait.note or "", fait.source.title, fait.source.date or "")
    return {nombre.lstrip("0") for dit in dits for nombre in re.findall(r"\d+", dit)}


MOTS_PAR_PHRASE = 15
"""The simple version aims at twelve words a sentence; names and addresses may take it a little further."""


def phrases_longues(texte: str) -> list[str]:
    """The sentences of a simple version that are too long; a line or an item of a list ends a sentence."""
    phrases = re.split(r"(?<=[.!?])\s+|\n|\s;", texte)
    return [phrase for phrase in phrases if len(re.findall(r"\w[\w'’.@-]*", phrase)) > MOTS_PAR_PHRASE]

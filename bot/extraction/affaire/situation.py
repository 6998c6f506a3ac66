"""What a text says of the fields of a situation (contract: `verdicts.yml`), each with the passage that says it.

A field is None where nothing is said: nothing is ever guessed from silence.
"""

import re
from dataclasses import dataclass
from typing import Generic, TypeVar

from bot.extraction.affaire.couvertures import lire_discriminatoire, lire_dispositif, lire_sans_dispositif
from bot.extraction.affaire.organismes import ASSURANCE_MALADIE, Mention, mentions
from bot.extraction.affaire.procedure import lire_procedure
from bot.extraction.affaire.regimes import lire_regime
from bot.extraction.langue.orthographe import redresser
from bot.extraction.langue.pliage import TextePlie
from bot.extraction.langue.propositions import debut_de_proposition, fin_de_proposition, suppose
from bot.extraction.personnes.personnes import lire_pour_qui
from bot.extraction.reclamation.reclamations_lecture import lire_reclamation

Valeur = TypeVar("Valeur")


@dataclass(frozen=True)
class Dit(Generic[Valeur]):
    """A value and the passage of the text, [debut, fin[, that says it."""

    valeur: Valeur
    debut: int
    fin: int


@dataclass(frozen=True)
class SituationLue:
    """What a text says; values are those of `verdicts.yml` and `saisine.schema.json`."""

    organisme: Dit[str] | None = None
    regime: Dit[str] | None = None
    procedure_judiciaire: Dit[str] | None = None
    reclamation: Dit[str] | None = None
    reclamation_ecrite: Dit[bool] | None = None
    """A written complaint is told of, even where its result is not."""
    resultat: Dit[str] | None = None
    repondu: Dit[str] | None = None
    """The caisse is said to have answered, whatever the answer."""
    canal_reclamation: Dit[str] | None = None
    organisme_tiers: Dit[str] | None = None
    """The other body that the person is in dispute with."""
    organismes_cites: tuple[Dit[str], ...] = ()
    """All other bodies named, opponents or in passing."""
    c2s_ame: Dit[bool] | None = None
    dispositif: Dit[str] | None = None
    """'c2s', 'ame' or 'cmu'."""
    discriminatoire: Dit[bool] | None = None


_SOI = re.compile(r"\b(?:je|j'\w+|me|m'\w+|moi|mon|ma|mes|nous|notre|nos|on|ils?|elle|lui)(?![a-z])")


_D_UNE_CAISSE = re.compile(
    r"\b(?:ma|mes|mon|sa|ses|son|la|notre) (?:cartes? vitale|indemnites? journalieres?|ij(?:ss)?|pension d'invalidite|capital deces)(?![a-z])"
)
"""What only a caisse of health insurance gives stands for it, where no body is named."""


def _raconte(plie: str, mention: Mention) -> bool:
    """Whether the clause tells of the person's own dealings with this body, rather than asks about it."""
    debut, fin = debut_de_proposition(plie, mention.debut), fin_de_proposition(plie, mention.fin)
    return (
        bool(_SOI.search(plie, debut, fin)) and not suppose(plie, mention.debut) and plie[fin : fin + 2].strip() != "?"
    )


def _organisme(plie: str, citees: list[Mention]) -> tuple[str, int, int] | None:
    """The opponent, else the caisse in a story about it; the MSA is health insurance too."""
    adverses = [mention for mention in citees if mention.adverse]
    for mention in adverses:
        if mention.code in (ASSURANCE_MALADIE, "msa"):
            return "assurance_maladie", mention.debut, mention.fin
    for mention in adverses:
        return "autre_que_assurance_maladie", mention.debut, mention.fin
    for mention in citees:
        if mention.code in (ASSURANCE_MALADIE, "msa") and _raconte(plie, mention):
            return "assurance_maladie", mention.debut, mention.fin
    donne = None if citees else _D_UNE_CAISSE.search(plie)
    return ("assurance_maladie", *donne.span()) if donne and not suppose(plie, donne.start()) else None


def _a_qui_l_on_ecrit(citees: list[Mention]) -> tuple[str, int, int] | None:
    """The caisse that a complaint was written to, where no other body is named ("un recommandé à la CPAM, rien")."""
    autres = any(mention.code != ASSURANCE_MALADIE for mention in citees)
    return ("assurance_maladie", citees[0].debut, citees[0].fin) if citees and not autres else None


def _dit(lu: TextePlie, valeur: tuple[Valeur, int, int] | None) -> Dit[Valeur] | None:
    return Dit(valeur[0], *lu.etendue(valeur[1], valeur[2])) if valeur else None


def lire_situation(texte: str) -> SituationLue:
    """Reads what a message says of the person's situation. Never raises."""
    lu = redresser(texte)
    plie = lu.plie
    citees = list(mentions(plie))
    tiers = [(mention.code, mention.debut, mention.fin) for mention in citees if mention.code != ASSURANCE_MALADIE]
    adverse = next(((m.code, m.debut, m.fin) for m in citees if m.adverse and m.code != ASSURANCE_MALADIE), None)
    pour_qui = lire_pour_qui(texte)
    reclamation, dispositif, sans = lire_reclamation(plie), lire_dispositif(plie), lire_sans_dispositif(plie)
    couvert = (True, *dispositif[1:]) if dispositif else (False, *sans) if sans else None
    ecrite = reclamation.ecrite
    organisme = _organisme(plie, citees) or (_a_qui_l_on_ecrit(citees) if ecrite else None)
    return SituationLue(
        organisme=_dit(lu, organisme),
        regime=_dit(lu, lire_regime(plie, proche_concerne=bool(pour_qui and not pour_qui.soi))),
        procedure_judiciaire=_dit(lu, lire_procedure(plie)),
        reclamation=_dit(lu, reclamation.reclamation),
        reclamation_ecrite=_dit(lu, (True, *ecrite[1:])) if ecrite else None,
        resultat=_dit(lu, reclamation.resultat),
        repondu=_dit(lu, reclamation.repondu),
        canal_reclamation=_dit(lu, reclamation.canal),
        organisme_tiers=_dit(lu, adverse),
        organismes_cites=tuple(Dit(code, *lu.etendue(debut, fin)) for code, debut, fin in tiers),
        c2s_ame=_dit(lu, couvert),
        dispositif=_dit(lu, dispositif),
        discriminatoire=_dit(lu, lire_discriminatoire(plie)),
    )

"""Everything the assistant knows and says, loaded once, checked and frozen."""

import functools
import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml
from pydantic import TypeAdapter

from bot.content.modeles import (
    Definition,
    Fait,
    Guide,
    Porte,
    Question,
    Reglage,
    Reponse,
    Texte,
    TexteDeVerdict,
    TextesDeVerdict,
    TexteSource,
)
from bot.content.regles import charger_referentiel
from bot.mediation.eligibilite import Referentiel, Verdict

DOSSIER = Path(__file__).parent
FAMILLES_DE_REPONSES = ("faq", "situation", "flow", "chitchat", "guard")


@dataclass(frozen=True)
class Contenu:
    """The content of the assistant; texts are looked up by label, field, verdict or message key."""

    faits: dict[str, Fait]
    reponses: dict[str, Reponse]
    questions: dict[str, Question]
    verdicts: dict[str, TextesDeVerdict]
    portes: dict[str, Porte]
    messages: dict[str, TexteSource]
    libelles: dict[str, dict[str, str]]
    """Short names of things (motives, qualities, channels…), by family and value."""
    guides: dict[str, Guide]
    """What is explained step by step, by name."""
    glossaire: dict[str, Definition]
    referentiels: dict[str, Referentiel]

    reglages: dict[str, Reglage]
    """What is particular to a caisse, by code; "defaut" for all others."""

    def reglage(self, caisse: str | None) -> Reglage:
        """The settings of a caisse."""
        return self.reglages.get(caisse or "", self.reglages["defaut"])

    def referentiel_de(self, caisse: str | None) -> str:
        """Id of the rule set that a caisse applies."""
        return self.reglage(caisse).referentiel

    def reponse(self, label: str, referentiel: str, etape: str, cas: str | None = None) -> TexteSource:
        """The answer to a label under a rule set and in a state of the conversation."""
        reponse = self.reponses[label]
        if cas and cas in reponse.cas:
            return reponse.cas[cas]
        if etape in reponse.etats:
            texte = reponse.etats[etape]
            return TexteSource(texte=texte.texte, simple=texte.simple, faits=reponse.faits, notices=reponse.notices)
        return reponse.referentiels.get(referentiel, reponse)

    def texte_de_verdict(self, verdict: Verdict, motif: str | None, champ: str | None) -> Texte:
        """What is said of a verdict, for its motive or for the field that could not be settled where that has a text."""
        textes: TexteDeVerdict = self.verdicts[verdict.code]
        if isinstance(textes, TextesDeVerdict):
            textes = textes.referentiels.get(verdict.referentiel, textes)
        if champ and champ in textes.champs:
            return textes.champs[champ]
        return textes.motifs.get(motif or "", textes) if "motif" in verdict.champs else textes


def lire(nom: str) -> Any:
    """One YAML file of the content folder."""
    return yaml.load((DOSSIER / nom).read_text(encoding="utf-8"), Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))


def lire_reglages() -> Any:
    """The settings of the caisses: the project's, then those of the file that CAISSES_FILE names."""
    reglages = lire("caisses/reglages.yml")
    if autre := os.environ.get("CAISSES_FILE"):
        reglages |= yaml.safe_load(Path(autre).read_text(encoding="utf-8"))
    return reglages


@functools.cache
def charger() -> Contenu:
    """Loads and checks all content. Raises pydantic's ValidationError with the file's fault."""
    faits = TypeAdapter(list[Fait]).validate_python(lire("faits.yml")["facts"])
    reponses: dict[str, Any] = {}
    for famille in FAMILLES_DE_REPONSES:
        reponses |= lire(f"reponses/{famille}.yml")
    return Contenu(
        faits={fait.id: fait for fait in faits},
        reponses=TypeAdapter(dict[str, Reponse]).validate_python(reponses),
        questions=TypeAdapter(dict[str, Question]).validate_python(
            lire("questions.yml")
            | lire("questions_dossier.yml")
            | lire("questions_rappel.yml")
            | lire("questions_reprise.yml")
            | lire("questions_saisine.yml")
        ),
        verdicts=TypeAdapter(dict[str, TextesDeVerdict]).validate_python(lire("verdicts.yml")),
        portes=TypeAdapter(dict[str, Porte]).validate_python(lire("portes.yml")),
        messages=TypeAdapter(dict[str, TexteSource]).validate_python(
            lire("messages.yml")
            | lire("messages_verdicts.yml")
            | lire("messages_demandes.yml")
            | lire("messages_saisine.yml")
        ),
        libelles=TypeAdapter(dict[str, dict[str, str]]).validate_python(lire("libelles.yml")),
        guides=TypeAdapter(dict[str, Guide]).validate_python(lire("parcours.yml")),
        glossaire=TypeAdapter(dict[str, Definition]).validate_python(lire("glossaire.yml")),
        referentiels={nom: charger_referentiel(nom) for nom in ("2021-03", "2023-12")},
        reglages=TypeAdapter(dict[str, Reglage]).validate_python(lire_reglages()),
    )

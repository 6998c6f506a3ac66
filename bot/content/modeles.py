"""The shape of the content files, checked when they are loaded; everything is frozen afterwards."""

from datetime import time
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

from bot.mediation.horaires import Horaires, Plage

TypeDeChamp = Literal[
    "choice", "yes_no", "text", "long_text", "number", "date", "email", "tel", "postcode", "nir", "file"
]


class Modele(BaseModel):
    """Base of the content models: an unknown key is a fault, nothing can be changed."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Texte(Modele):
    """One wording, with its version in short plain sentences."""

    texte: str
    simple: str

    def en(self, simple: bool) -> str:
        """The wording asked for, without blank space around it."""
        return (self.simple if simple else self.texte).strip()


class TexteSource(Texte):
    """A wording that states facts."""

    faits: tuple[str, ...] = ()
    notices: dict[str, str] = Field(default_factory=dict)
    """By cited fact, what a newer or other official page says instead."""


class Porte(TexteSource):
    """Where to go for what is not for the mediator."""

    bref: Texte | None = None
    """In one sentence, where a body is only named beside the dispute."""


class Reponse(TexteSource):
    """The answer to a label: the default one, and those for a rule set, a state of the conversation, or a case."""

    referentiels: dict[str, TexteSource] = Field(default_factory=dict)
    etats: dict[Literal["accueil", "verification", "formulaire", "deposee"], Texte] = Field(default_factory=dict)
    cas: dict[str, TexteSource] = Field(default_factory=dict)


class Choix(Modele):
    """One of the answers offered to a question."""

    valeur: str
    titre: str
    synonymes: tuple[str, ...] = ()


class Question(Modele):
    """How a field is asked: first, again with an explanation, why, and what a wrong answer is told."""

    type: TypeDeChamp
    question: str
    relance: str
    pourquoi: str
    pourquoi_simple: str | None = None
    simple: str
    relance_simple: str | None = None
    erreur: str | None = None
    erreur_simple: str | None = None
    optionnel: bool = False
    sensible: bool = False
    choix: tuple[Choix, ...] = ()
    libelle: str | None = None
    """Its line in the summary."""

    def pourquoi_en(self, simple: bool) -> str:
        """Why it is asked, in the version asked for; a short plain sentence needs no other."""
        return (self.pourquoi_simple if simple else None) or self.pourquoi

    def erreur_en(self, simple: bool) -> str | None:
        """What a wrong answer is told, in the version asked for."""
        return (self.erreur_simple if simple else None) or self.erreur


class TexteDeVerdict(Texte):
    """What is said when the check ends, and what differs for a motive or for the field that could not be settled."""

    motifs: dict[str, Texte] = Field(default_factory=dict)
    champs: dict[str, Texte] = Field(default_factory=dict)


class TextesDeVerdict(TexteDeVerdict):
    """The texts of a verdict under the default rule set, and under others."""

    referentiels: dict[str, TexteDeVerdict] = Field(default_factory=dict)


class Source(Modele):
    """Where a fact was read."""

    title: str
    publisher: str
    url: str
    date: str | None
    seed: str | None


class Fait(Modele):
    """A sourced, dated statement (`faits.yml`)."""

    id: str
    labels: tuple[str, ...]
    fact: str
    source: Source
    status: Literal["seed", "seed_confirmed", "seed_superseded", "newer", "contested"]
    superseded_by: str | None = None
    note: str | None = None


class Definition(TexteSource):
    """What a word means; `mots` are the ways people type it, folded (lower case, no accents)."""

    mots: tuple[str, ...] = Field(min_length=1)
    label: str | None = None
    """The answer that says more of it: where nothing is open and that was asked, it is given instead."""


class EtapeDeGuide(TexteSource):
    """A step of a guide."""

    mots: tuple[str, ...] = ()
    """What a question names that this step answers, in small letters and without accents."""


class Guide(Modele):
    """Something explained step by step."""

    titre: Texte
    apres: tuple[str, ...] = ()
    """Labels of the answers after which it is offered."""
    etapes: tuple[EtapeDeGuide, ...] = Field(min_length=1)
    fin: TexteSource
    ensuite: tuple[str, ...] = ()
    """The guides offered at the end."""
    avant: tuple[str, ...] = ()
    """The guides for who lacks what this one needs."""


JOURS = ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche")


class PlageHoraire(Modele):
    """From `de` to `a`, local time, on some days of the week."""

    jours: tuple[Literal["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"], ...]
    de: time
    a: time


class HorairesDesConseillers(Modele):
    """When a human answers the telephone of a caisse."""

    plages: tuple[PlageHoraire, ...] = Field(min_length=1)
    fuseau: str = "Europe/Paris"
    faits: tuple[str, ...] = ()
    """The facts they were read in, where the caisse has not said them itself: they are then said to vary."""

    @property
    def semaine(self) -> Horaires:
        """The hours as the domain reckons with them."""
        return Horaires(
            tuple(Plage(frozenset(JOURS.index(jour) for jour in un.jours), un.de, un.a) for un in self.plages)
        )


class Reglage(Modele):
    """What is particular to a caisse: its rule set, how it takes saisines, how a human is reached there."""

    referentiel: Literal["2021-03", "2023-12"] = "2021-03"
    passerelle: Literal["fichier", "courriel", "webhook"] = "fichier"
    telephone: str | None = None
    horaires: HorairesDesConseillers | None = None
    accueil: str | None = None
    rappel: bool = False
    """Whether the helpdesk calls people back who ask for it."""

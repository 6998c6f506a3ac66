"""The dossier: what a saisine is made of while it is being collected. Field names are those of `saisine.schema.json`."""

from dataclasses import dataclass, field
from datetime import date

from bot.mediation.dates import DateConnue


@dataclass
class Personne:
    """Somebody's identity and ways to be reached (`personne` of the schema)."""

    nom: str | None = None
    prenom: str | None = None
    organisation: str | None = None
    nir: str | None = None
    date_naissance: date | None = None
    adresse: str | None = None
    complement_adresse: str | None = None
    code_postal: str | None = None
    ville: str | None = None
    courriel: str | None = None
    telephone: str | None = None
    moyen_de_reponse: str | None = None

    @property
    def nommee(self) -> bool:
        """A name, or an organisation's, is known."""
        return bool(self.nom or self.organisation)

    @property
    def joignable(self) -> bool:
        """There is at least one way to reply (the schema's condition on the demandeur)."""
        return bool(self.courriel or self.telephone or (self.adresse and self.code_postal and self.ville))


@dataclass
class AgissantPour:
    """What the demandeur is to the person concerned."""

    qualite: str
    precision: str | None = None
    accord: str | None = None


@dataclass
class Reclamation:
    """The complaint to the caisse."""

    date: DateConnue | None = None
    relances: list[DateConnue] = field(default_factory=list)
    canal: str | None = None
    objet: str | None = None
    resultat: str | None = None
    date_reponse: DateConnue | None = None


@dataclass
class Decision:
    """The decision of the caisse that is contested."""

    objet: str | None = None
    date_notification: DateConnue | None = None
    montant_euros: float | None = None


@dataclass
class Professionnel:
    """The health professional in question."""

    profession: str | None = None
    nom: str | None = None
    ville: str | None = None
    date_faits: DateConnue | None = None
    delai_propose: str | None = None
    etablissement: str | None = None
    montant_euros: float | None = None


@dataclass
class MedecinContacte:
    """A doctor whom the person asked to be their regular doctor."""

    qui: str
    raison: str | None = None
    date: DateConnue | None = None


@dataclass
class Passage:
    """A passage of the person's own words, tied to the motive and the person it speaks of."""

    texte: str
    motif: str | None
    concerne: str | None
    """Words for the person it speaks of ("ma mère"), None for the demandeur."""
    resultat: str | None = None
    """The result of the complaint that it tells, where it tells one."""


@dataclass
class Dossier:
    """Everything collected for one saisine."""

    demandeur: Personne = field(default_factory=Personne)
    personne_concernee: Personne = field(default_factory=Personne)
    agissant_pour: AgissantPour | None = None
    pour_soi: bool | None = None
    caisse: str | None = None
    """Code of the caisse, 3 digits."""
    reclamation: Reclamation = field(default_factory=Reclamation)
    decision: Decision = field(default_factory=Decision)
    professionnel: Professionnel = field(default_factory=Professionnel)
    medecins_contactes: list[MedecinContacte] = field(default_factory=list)
    passages: list[Passage] = field(default_factory=list)
    recit_reecrit: str | None = None
    """The story as the person rewrote it; it then stands instead of the passages."""
    objet_raconte: bool = False
    """Whether the story says what the dispute is about (a refund, a pension…): it is not asked then."""
    demande: str | None = None
    joindre: str | None = None
    """How and when the person asks to be reached, in their own words: goes with what they ask of the mediator."""
    procedure_envisagee: bool = False

    @property
    def concernee(self) -> Personne:
        """The person whose case it is: the demandeur unless they write for somebody else."""
        return self.personne_concernee if self.agissant_pour else self.demandeur

    def demande_entiere(self) -> str | None:
        """What is asked of the mediator, and how to reach who asks."""
        return "\n".join(dite for dite in (self.demande, self.joindre) if dite) or None

    def recit(self) -> str:
        """The story as the mediator will read it: the person's own passages, nothing paraphrased."""
        return self.recit_reecrit or "\n\n".join(passage.texte for passage in self.passages)

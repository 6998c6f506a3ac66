"""One turn: what came in, the draft it acts on, and what goes out."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from actions.reponse import Option, Reponse
from bot.content.contenu import Contenu
from bot.content.modeles import TexteSource
from bot.extraction.affaire.sommes import Unite
from bot.extraction.identifiants.identifiants import Identifiant
from bot.extraction.identifiants.nirs import cle_fausse
from bot.mediation.brouillon import Brouillon, Etape
from bot.mediation.caisse import Annuaire
from bot.mediation.eligibilite import Manque, Verdict, evaluer
from bot.usecases.ports import UniteDeTravail

NON_COMPRIS = "nlu_fallback"
A_REDIRE = ("faq/", "situation/", "hors_perimetre", "obtenir_document")
COURTS = ("professionnel.nom", "professionnel.ville", "professionnel.delai_propose", "demandeur.ville")
"""Fields answered by a few free words: a message that gave something else does not answer them."""
A_COTE = frozenset({"mois_impayes", "montant", "professionnel.montant_euros", "decision.montant_euros"})
"""What a short answer may hold besides being the answer: "onze mois", "60 euros"."""
MOTS_D_UNE_REPONSE_COURTE = 12
"""A longer message is more than the short answer to a question."""
MOTS_D_UN_MORCEAU = 8
"""From so many words on, a message tells a piece of a story."""
CAS_DE_LA_RECLAMATION = {
    "sans_succes": "reclamation_faite",
    "en_attente": "reclamation_en_attente",
    "pas_faite": "reclamation_a_faire",
    "orale_seulement": "reclamation_a_faire",
}
"""The case of an answer that suits what is known of the complaint."""
RETIREE = "retiree"
"""The case of an answer that suits a saisine that was withdrawn."""
JOURS = {Unite.JOUR: 1, Unite.SEMAINE: 7, Unite.MOIS: 30, Unite.ANNEE: 365}
"""Days in a unit of time."""


@dataclass(frozen=True)
class Segment:
    """One request of a message that holds several."""

    texte: str
    label: str


@dataclass(frozen=True)
class Phrase:
    """A clause of a message of several, read by the engine as if it were all of it; `meilleurs`: the likeliest labels."""

    texte: str
    meilleurs: tuple[str, ...]
    confiance: float

    @property
    def motif(self) -> str:
        """What the likeliest label says after the name of its family."""
        return self.meilleurs[0].split("/")[-1]


@dataclass(frozen=True)
class Lecture:
    """How the engine read the message: the label of the contract, how sure, and the next best ones."""

    label: str
    zone: str = "answer"
    confiance: float = 1.0
    meilleurs: tuple[str, ...] = ()
    segments: tuple[Segment, ...] = ()
    phrases: tuple[Phrase, ...] = ()
    danger: float | None = None
    """The engine's probability of an emergency, whatever the label; None where it did not read the message."""
    devinee: bool = False
    """Made out of the words of a message that the engine was unsure of: it is said back."""
    plausibles: tuple[str, ...] = ()
    """The best ones that are likely enough to be offered as a meaning."""

    @property
    def famille(self) -> str:
        """faq, situation, chitchat, or the label itself."""
        return self.label.split("/")[0]

    @property
    def sure(self) -> bool:
        """Whether the meaning is clear enough to answer."""
        return self.zone == "answer"


@dataclass
class Tour:
    """Everything a journey needs of the turn under way."""

    conversation: str
    texte: str
    lecture: Lecture
    brouillon: Brouillon
    contenu: Contenu
    annuaire: Annuaire
    travail: UniteDeTravail
    maintenant: datetime
    canal: str = "web"
    identifiants: tuple[Identifiant, ...] = ()
    choix: dict[str, Any] | None = None
    envoie_des_courriels: bool = False
    """Whether a mail server is there."""
    reponse: Reponse = field(default_factory=Reponse)
    nouveautes: set[str] = field(default_factory=set)
    """The fields that this message gave."""
    ajouts: set[str] = field(default_factory=set)
    """Those among them that had no value before."""
    changements: set[str] = field(default_factory=set)
    """Those among them that had another value before."""
    remplacees: dict[str, object] = field(default_factory=dict)
    """The values that those had."""
    reponses_dites: list[str] = field(default_factory=list)
    """Labels of the answers given in this turn, which may be asked for again in simple words."""
    danger_suspect: bool = False
    """A danger is suspected: who is named in the message may be in it, and is not whom the request is for."""
    a_proposer: str | None = None
    """The proposal that a question left open: made again after the answer."""
    suspendu: bool = False
    """The parts of the message are led one after the other: nothing is asked or said back before the last."""
    a_modifier: str | None = None
    """The field that one of those parts wants to give anew."""
    a_redire: list[str] = field(default_factory=list)
    """Fields whose value had to be understood (a vague date): it is said back."""

    @property
    def aujourd_hui(self) -> date:
        """Today, where the person lives (metropolitan time; overseas is a day off at most a few hours)."""
        return self.maintenant.date()

    @property
    def caisse(self) -> str | None:
        """Code of the caisse where it is known: that of the person concerned, else the site's."""
        return self.brouillon.dossier.caisse or self.brouillon.caisse_du_site

    @property
    def choix_montres(self) -> list[Option]:
        """The choices that stood under the last answer."""
        montres = (choix for enveloppe in self.brouillon.derniere_reponse for choix in enveloppe["choix"])
        return [Option(choix["titre"], choix["charge"]) for choix in montres]

    @property
    def referentiel(self) -> str:
        """Id of the rule set in force: that of the caisse."""
        return self.contenu.referentiel_de(self.caisse)

    def verdict(self) -> Verdict | Manque:
        """What the rules say now."""
        return evaluer(self.brouillon.situation, self.contenu.referentiels[self.referentiel])

    @property
    def etat_de_reponse(self) -> str:
        """The state of the conversation by which answers differ."""
        etape = self.brouillon.etape
        if self.brouillon.retiree:
            return Etape.ACCUEIL.value  # "votre demande est enregistrée" holds no longer
        return Etape.FORMULAIRE.value if etape is Etape.RECAPITULATIF else etape.value

    def noms_des_caisses(self) -> list[tuple[str, str, str, str]]:
        """Code, name, département and town of each caisse, as the reader of their names takes them."""
        return [(une.code, une.nom, une.departement, une.ville or "") for une in self.annuaire.caisses.values()]

    def message(self, cle: str, **valeurs: object) -> str:
        """A wording of `messages.yml`, in the version that the person chose."""
        return self.contenu.messages[cle].en(self.brouillon.simple).format(**valeurs)

    def dire(self, cle: str, **valeurs: object) -> None:
        """Says a wording of `messages.yml`, with its sources where it states facts."""
        source = self.contenu.messages[cle]
        self.reponse.dire(self.message(cle, **valeurs), faits=source.faits, notices=source.notices)

    def dire_une_fois(self, cle: str, **valeurs: object) -> None:
        """Says a wording unless this turn has said it: a message may be read more than once in a turn."""
        if self.message(cle, **valeurs) not in (enveloppe["texte"] for enveloppe in self.reponse.enveloppes):
            self.dire(cle, **valeurs)

    @contextmanager
    def disant(self, texte: str) -> Iterator[None]:
        """The turn as if a part of its message were all of it."""
        entier, self.texte = self.texte, texte
        try:
            yield
        finally:
            self.texte = entier

    def dire_pourquoi(self, champ: str) -> None:
        """Says why a field is asked."""
        self.reponse.dire(self.contenu.questions[champ].pourquoi_en(self.brouillon.simple))

    def dire_erreur(self, champ: str) -> None:
        """Says that the answer to a field was not read, with an example; of a whole number whose key is wrong, says that."""
        if champ.endswith(".nir") and cle_fausse(self.brouillon.valeurs_rejetees.get(champ, "")):
            self.dire("nir_cle_fausse")
            return
        erreur = self.contenu.questions[champ].erreur_en(self.brouillon.simple)
        self.reponse.dire(erreur or self.message("pas_compris"))

    def dire_reponse(self, label: str, cas: str | None = None) -> None:
        """Says the answer to a label, with its sources; of a trouble with the caisse, as the complaint told of makes it."""
        if label.startswith(A_REDIRE):
            self.reponses_dites.append(f"{label} {cas}" if cas else label)
        if cas is None and self.brouillon.retiree:
            cas = RETIREE
        if cas is None and label.startswith("situation/"):
            cas = self._cas_de_la_reclamation()
        self.dire_source(self.contenu.reponse(label, self.referentiel, self.etat_de_reponse, cas))

    def _cas_de_la_reclamation(self) -> str | None:
        """The case that suits what is known of the complaint; a dated one was made, whatever came of it."""
        dite = self.brouillon.situation.reclamation
        if dite is None and self.brouillon.dossier.reclamation.date:
            return "reclamation_faite"
        return CAS_DE_LA_RECLAMATION.get(dite or "")

    def dire_source(self, texte: TexteSource) -> None:
        """Says a sourced wording."""
        self.reponse.dire(texte.en(self.brouillon.simple), faits=texte.faits, notices=texte.notices)

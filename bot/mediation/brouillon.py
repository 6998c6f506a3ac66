"""The draft of a conversation: situation, dossier, pending field. The one state of a dialogue, stored encrypted."""

from copy import deepcopy
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from bot.mediation.apprentissage import Apprentissage
from bot.mediation.dossier import Decision, Dossier, Passage, Professionnel, Reclamation
from bot.mediation.rappel import Rappel
from bot.mediation.saisine import Recherche
from bot.mediation.situation import Situation


class Etape(StrEnum):
    """Where the conversation stands."""

    ACCUEIL = "accueil"
    VERIFICATION = "verification"
    FORMULAIRE = "formulaire"
    RECAPITULATIF = "recapitulatif"
    DEPOSEE = "deposee"


DU_FORMULAIRE = (Etape.FORMULAIRE, Etape.RECAPITULATIF)
"""Where a saisine is being filled in, or read again before it goes."""


@dataclass
class Faits:
    """What was told, as it stood before a message that changed it."""

    situation: Situation
    reclamation: Reclamation
    decision: Decision
    professionnel: Professionnel
    passages: list[Passage]
    recit_reecrit: str | None


@dataclass
class Brouillon:
    """What is known and under way in one conversation."""

    id: str
    """Identifies the draft (one draft, one saisine); a second saisine of a conversation has another."""
    etape: Etape = Etape.ACCUEIL
    champ: str | None = None
    """The pending field: what the open question is about."""
    champ_d_avant: str | None = None
    """The field that was answered last, before the pending one: its answer may be put right at once."""
    parle_de: str | None = None
    """The part of the saisine of whom something was said last ("professionnel", "demandeur"): "son nom" is theirs."""
    ajouts_d_avant: list[str] = field(default_factory=list)
    """The fields that the last message filled: "enlevez ça" means them."""
    poses: dict[str, int] = field(default_factory=dict)
    """How often each field has been asked."""
    essais: dict[str, int] = field(default_factory=dict)
    """How often an answer to a field could not be read."""
    passes: list[str] = field(default_factory=list)
    """Fields that the person skipped, refused or does not know."""
    valeurs_rejetees: dict[str, str] = field(default_factory=dict)
    """By field, the last value that was refused: a correction may complete it. Dropped at filing."""
    situation: Situation = field(default_factory=Situation)
    dossier: Dossier = field(default_factory=Dossier)
    faits_d_avant: Faits | None = None
    """The facts before the last message that changed them: what the person then owns to be untrue goes out again."""
    recit_d_avant: str | None = None
    """The account before the person asked to tell it anew: theirs again if they change their mind."""
    caisse_du_site: str | None = None
    simple: bool = False
    moyens_exclus: list[str] = field(default_factory=list)
    """The ways to be reached that the person does not have, or does not want: they are not offered to them again."""
    modele_donne: bool = False
    """The text of a complaint was given: it is not repeated."""
    alarme: bool = False
    """An emergency was told and the person has not said yet that it is over."""
    alarme_du_moteur: bool = False
    """The emergency under way was heard by the engine alone: a bare "non" denies it."""
    alarme_dite: bool = False
    """An emergency was told in this conversation, over or not."""
    alarme_cas: str | None = None
    """The kind of emergency under way, as the answer has it: who says more of it is spoken to in the same way."""
    en_peine: bool = False
    """Despair was told in this conversation."""
    deuil: bool = False
    """A bereavement was told in this conversation, and condolences said."""
    ecoute: bool = False
    """The gentle question has just been asked: the next message may answer it."""
    suspendu: bool = False
    """A verdict waits for the answer to the gentle question."""
    verdict_dit: str | None = None
    """Code of the verdict that was last said, so that a change is said too."""
    veut_deposer: bool = False
    porte: str | None = None
    """Key of the door (`portes.yml`) of the other body that the person named as their opponent."""
    hors_champ: str | None = None
    """The message that was read as the dispute with another body: read again where the person says that it is the caisse's."""
    sens_proposes: list[str] = field(default_factory=list)
    """The labels among which the person was asked to choose."""
    incompris: int = 0
    """How many messages in a row were not understood."""
    annexes: list[str] = field(default_factory=list)
    """Labels of side problems, put aside while the form is open."""
    caisses_proposees: list[str] = field(default_factory=list)
    """Codes among which the person was asked to choose, where a name or a département fits several."""
    a_clarifier: str | None = None
    """The message whose meaning was asked for: it is read again once the person has chosen one."""
    confirmation: str | None = None
    """What "oui" would confirm now (annuler, recommencer, another person…)."""
    confirmation_suspendue: str | None = None
    """What was to be erased when an alarm came: asked again once that is over, so that no "oui" goes to another question."""
    parcours: str | None = None
    """A step-by-step explanation under way, "name:step"; an open form waits until it ends."""
    recherche: Recherche | None = None
    """The saisine of which the state was asked, while its number or its code is awaited."""
    ajout_suspendu: str | None = None
    """What was being added to a filed saisine when an alarm came: proposed again once that is over."""
    rappel: Rappel | None = None
    """A request to be called back that is being made; an open form waits until it ends."""
    code_donne: str | None = None
    """The one-time code last given in the chat, until an e-mail has brought it."""
    envoi_du_code: str | None = None
    """What is asked before a code leaves by e-mail ("reprise.adresse" or "reprise.confirmation"); an open form waits."""
    apprentissage: Apprentissage = field(default_factory=Apprentissage)
    """Messages that were not understood, and whether they may be kept."""
    reponses_dites: list[str] = field(default_factory=list)
    """The answers last given, by label and case ("faq/tribunal apres_cra"): to say them again, or to go on from them."""
    saisine: str | None = None
    """Number of the saisine once filed."""
    preuve: str | None = None
    retiree: bool = False
    """The saisine filed last was withdrawn: nothing more comes of it."""
    saisines_deposees: list[tuple[str, str]] = field(default_factory=list)
    """Number and proof of what was filed earlier in this conversation."""
    saisine_ouverte: tuple[str, str] | None = None
    """Number and proof of the saisine that the person last opened with them: they are not asked for again."""
    plusieurs_personnes: bool = False
    """Several relatives were told of at once: one saisine each, and it is asked with whom to begin."""
    autre_affaire: list[tuple[str, str]] = field(default_factory=list)
    """Messages, with their labels, of another matter told after the filing: another saisine would begin with them."""
    dernier_tour: str | None = None
    derniere_reponse: list[dict[str, Any]] = field(default_factory=list)
    """The last turn and its envelopes: a turn that is sent again gets the same answer."""

    @property
    def attend_une_reponse(self) -> bool:
        """Whether the person was asked something: a field, or what a step aside needs."""
        sur_une_saisine = self.recherche is not None and self.recherche.complete
        return bool(self.champ or self.rappel or self.envoi_du_code or sur_une_saisine)

    def faits(self) -> Faits:
        """A copy of what was told so far."""
        dossier = self.dossier
        return deepcopy(
            Faits(
                self.situation,
                dossier.reclamation,
                dossier.decision,
                dossier.professionnel,
                dossier.passages,
                dossier.recit_reecrit,
            )
        )

    def retablir_les_faits(self) -> None:
        """Takes back the last message that changed the facts; who the person is stays."""
        if self.faits_d_avant is None:
            return
        avant, self.faits_d_avant = self.faits_d_avant, None
        self.situation, dossier = avant.situation, self.dossier
        dossier.reclamation, dossier.decision = avant.reclamation, avant.decision
        dossier.professionnel, dossier.passages = avant.professionnel, avant.passages
        dossier.recit_reecrit = avant.recit_reecrit

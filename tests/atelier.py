"""What the tests of filing and hand-over work with: drafts, verdicts, caisses, and services without PDF library."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

from bot.content.caisses import charger_annuaire
from bot.content.contenu import charger
from bot.content.courriels import Courriels
from bot.content.schema import champs_fautifs
from bot.mediation.brouillon import Brouillon
from bot.mediation.caisse import Caisse
from bot.mediation.dates import DateConnue, Precision
from bot.mediation.dossier import AgissantPour, MedecinContacte, Passage, Personne
from bot.mediation.eligibilite import Code, Verdict
from bot.mediation.situation import MOTIFS_CAISSE, MOTIFS_MEDECIN
from bot.storage.cles import charger_coffre
from bot.storage.entrepot import EntrepotSql, UniteSql
from bot.storage.migrations import migrer
from bot.usecases.courriels import Courriel, Messagerie
from bot.usecases.deposer_saisine import Depot, deposer
from bot.usecases.envoyer_code import Facteur
from bot.usecases.ports import Fichier
from bot.usecases.produire_document import Producteur
from bot.usecases.transmettre_saisine import Transmission

MAINTENANT = datetime(2026, 11, 22, 10, 0, tzinfo=UTC)
MOTIFS = sorted(MOTIFS_MEDECIN | MOTIFS_CAISSE)
PARIS: Caisse = charger_annuaire().caisses["751"]
NOM, TELEPHONE, RECIT = "Sarrazin-Quenelle", "+33639981234", "Le dentiste a refusé de me soigner à cause de ma carte."


def ouvrir_entrepot(dossier: Path) -> EntrepotSql:
    """A new storage in a folder, or the one that is there."""
    url = f"sqlite:///{dossier / 'assistant.db'}"
    migrer(url)
    return EntrepotSql(url, charger_coffre(dossier, None), champs_fautifs)


def brouillon(motif: str = "refus_de_soins", id: str = "brouillon-1") -> Brouillon:
    """A draft with all that is needed to file for this motive, and the pending field of nothing."""
    nouveau = Brouillon(id=id)
    nouveau.situation.motif = motif
    dossier = nouveau.dossier
    dossier.pour_soi = True
    dossier.demandeur = Personne(nom=NOM, prenom="Odile", telephone=TELEPHONE, moyen_de_reponse="telephone")
    dossier.passages = [Passage(RECIT, motif, "soi")]
    dossier.caisse = PARIS.code
    dossier.reclamation.date = DateConnue(date(2026, 3, 12), Precision.ENVIRON, "mi-mars")
    dossier.reclamation.resultat = "absence_reponse"
    dossier.professionnel.profession = "dentiste"
    dossier.medecins_contactes = [MedecinContacte("Dr Lenoir à Vierzon", "ne prend plus de patients")]
    return nouveau


def pour_autrui(motif: str = "refus_de_soins") -> Brouillon:
    """A draft of a daughter who writes for her mother."""
    nouveau = brouillon(motif)
    nouveau.dossier.pour_soi = False
    nouveau.dossier.agissant_pour = AgissantPour("enfant", "ma mère", "oral")
    nouveau.dossier.personne_concernee = Personne(nom="Quenelle", prenom="Rose", date_naissance=date(1941, 2, 3))
    return nouveau


def verdict(motif: str) -> Verdict:
    """The verdict of rule set 2021-03 for a motive that can be filed."""
    code = Code.RECEVABLE_DIRECTEMENT if motif in MOTIFS_MEDECIN else Code.RECEVABLE_APRES_RECLAMATION
    return Verdict(code, "regle-1", "2021-03", ("motifs_de_saisine",))


def deposer_dans(
    travail: UniteSql, un: Brouillon, maintenant: datetime = MAINTENANT, conversation: str = "c1"
) -> Depot:
    """Files a draft in an open transaction."""
    motif = un.situation.motif or ""
    return deposer(
        travail,
        conversation,
        un,
        verdict=verdict(motif),
        caisse=PARIS,
        canal="web",
        consentement="consentement-1",
        maintenant=maintenant,
    )


def deposer_un(entrepot: EntrepotSql, un: Brouillon | None = None, maintenant: datetime = MAINTENANT) -> Depot:
    """Files a draft in its own transaction."""
    with entrepot.transaction() as travail:
        return deposer_dans(travail, un or brouillon(), maintenant)


def ouvrir_conversation(travail: UniteSql, id: str = "c1", expire_le: datetime | None = None) -> None:
    """A conversation of the chat."""
    travail.conversations.creer(
        id, id.ljust(64, "0"), "web", None, False, MAINTENANT, expire_le or MAINTENANT + timedelta(days=30)
    )


def effacer_conversation(entrepot: EntrepotSql, id: str = "c1") -> None:
    """What DELETE /api/chat does to the storage."""
    with entrepot.transaction() as travail:
        travail.conversations.effacer(id)


class PagesDeTest:
    """Templates without words."""

    def page(self, gabarit: str, document: dict[str, Any] | None) -> str:
        """The name of the template and the number."""
        return f"{gabarit} {document['numero'] if document else 'vierge'}"


PRODUCTEUR = Producteur(PagesDeTest(), lambda html: f"%PDF {html}".encode())


@dataclass
class PasserelleDeTest:
    """The failing twin of the gateways: raises what it is told, counts what it is given."""

    fautes: list[BaseException] = field(default_factory=list)
    """Raised by the next hand-overs, one each."""
    apres: list[BaseException] = field(default_factory=list)
    """Raised by the next hand-overs once they are taken: a crash before the row is closed."""
    recues: list[tuple[dict[str, Any], Sequence[Fichier]]] = field(default_factory=list)
    complements: list[dict[str, Any]] = field(default_factory=list)
    collectees: set[str] = field(default_factory=set)

    def transmettre(self, document: dict[str, Any], fichiers: Sequence[Fichier]) -> None:
        """Takes a saisine."""
        self._echouer(self.fautes)
        self.recues.append((document, fichiers))
        self._echouer(self.apres)

    def completer(self, caisse: str, complement: dict[str, Any]) -> None:
        """Takes a complement."""
        self._echouer(self.fautes)
        self.complements.append(complement)

    def prise_en_charge(self, caisse: str, numero: str) -> bool:
        """Whether the test said so."""
        return numero in self.collectees

    def _echouer(self, fautes: list[BaseException]) -> None:
        if fautes:
            raise fautes.pop(0)


@dataclass
class MessagerieDeTest:
    """The failing twin of the mail server: raises what it is told, keeps what it takes."""

    fautes: list[BaseException] = field(default_factory=list)
    """Raised by the next e-mails, one each."""
    apres: list[BaseException] = field(default_factory=list)
    """Raised by the next e-mails once they are taken."""
    recus: list[Courriel] = field(default_factory=list)

    def envoyer(self, courriel: Courriel) -> None:
        """Takes an e-mail."""
        if self.fautes:
            raise self.fautes.pop(0)
        self.recus.append(courriel)
        if self.apres:
            raise self.apres.pop(0)


def transmission(entrepot: EntrepotSql, passerelle: Any = None, messagerie: Messagerie | None = None) -> Transmission:
    """The hand-over through one gateway, with documents of the test, and of e-mails to one mail server."""
    facteur = Facteur(entrepot, messagerie, Courriels(charger(), "https://assistant.exemple.fr/").rediger)
    return Transmission(entrepot, lambda caisse: passerelle, lambda: PRODUCTEUR, champs_fautifs, facteur.remettre)


def etats(entrepot: EntrepotSql, numero: str) -> list[str]:
    """The states that a saisine went through."""
    with entrepot.lecture() as lu:
        saisine = lu.saisines.lire(numero)
    assert saisine is not None
    return [evenement.etat.value for evenement in saisine.evenements]

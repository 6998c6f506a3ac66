"""The filed saisines with their events, documents and complements."""

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Connection, func, select, update
from sqlalchemy.exc import IntegrityError

from bot.mediation.saisine import Etat, Evenement, peut_passer
from bot.storage.boite import A_ENVOYER
from bot.storage.chiffrement import Coffre
from bot.storage.scelle import ouvrir_json, sceller_json
from bot.storage.tables import complements, documents, envois, evenements, saisines
from bot.usecases.ports import (
    DejaDeposee,
    Fichier,
    SaisineDeposee,
    SaisineIncomplete,
    TransitionRefusee,
    Verifier,
)

_CONTEXTE_PREUVE = "preuve"


class SaisinesSql:
    """Fulfils `ports.Saisines`."""

    def __init__(self, connection: Connection, coffre: Coffre, verifier: Verifier) -> None:
        self._connection = connection
        self._coffre = coffre
        self._verifier = verifier

    def ajouter(
        self, brouillon: str, conversation: str, numero: str, preuve: str, document: dict[str, Any], at: datetime
    ) -> None:
        """Writes saisine, first event and outbox row. Raises SaisineIncomplete, and DejaDeposee for a filed draft."""
        if fautifs := self._verifier(document):
            raise SaisineIncomplete(fautifs)
        valeurs = {
            "numero": numero,
            "brouillon": brouillon,
            "conversation": conversation,
            "caisse": document["caisse"]["code"],
            "etat": Etat.ENREGISTREE.value,
            "deposee_le": at,
            "empreinte_preuve": self._coffre.empreinte(preuve, _CONTEXTE_PREUVE),
            "preuve_scelle": self._coffre.sceller(preuve.encode(), f"preuve:{numero}"),
            "scelle": sceller_json(self._coffre, document, f"saisine:{numero}"),
        }
        try:
            with self._connection.begin_nested():
                self._connection.execute(saisines.insert().values(valeurs))
        except IntegrityError:
            raise DejaDeposee from None
        self._noter(numero, Etat.ENREGISTREE, at)
        self._mettre_a_l_envoi(numero, None, at)

    def par_brouillon(self, brouillon: str) -> tuple[str, str] | None:
        """Number and proof of what was filed from a draft, as long as its conversation exists."""
        ligne = self._connection.execute(
            select(saisines.c.numero, saisines.c.preuve_scelle).where(saisines.c.brouillon == brouillon)
        ).first()
        if ligne is None or ligne.preuve_scelle is None:
            return None
        return ligne.numero, self._coffre.ouvrir(ligne.preuve_scelle, f"preuve:{ligne.numero}").decode()

    def existe(self, numero: str) -> bool:
        """Whether a number is taken."""
        return (
            self._connection.execute(select(saisines.c.numero).where(saisines.c.numero == numero)).first() is not None
        )

    def lire(self, numero: str) -> SaisineDeposee | None:
        """A saisine with its events. Raises SceauInvalide."""
        ligne = self._connection.execute(select(saisines).where(saisines.c.numero == numero)).first()
        if ligne is None:
            return None
        suite = (
            select(evenements.c.etat, evenements.c.at).where(evenements.c.numero == numero).order_by(evenements.c.id)
        )
        return SaisineDeposee(
            numero=numero,
            caisse=ligne.caisse,
            document=ouvrir_json(self._coffre, ligne.scelle, f"saisine:{numero}"),
            etat=Etat(ligne.etat),
            evenements=tuple(Evenement(Etat(etat), at) for etat, at in self._connection.execute(suite)),
        )

    def en_etat(self, etat: Etat) -> Sequence[tuple[str, str]]:
        """Number and caisse of the saisines in a state."""
        requete = select(saisines.c.numero, saisines.c.caisse).where(saisines.c.etat == etat.value)
        return [(ligne.numero, ligne.caisse) for ligne in self._connection.execute(requete)]

    def preuve_juste(self, numero: str, preuve: str) -> bool:
        """Whether `preuve` is the secret of that saisine; an unknown number takes as long."""
        requete = select(saisines.c.empreinte_preuve).where(saisines.c.numero == numero)
        empreinte = self._connection.execute(requete).scalar()
        attendue = empreinte or self._coffre.empreinte("", _CONTEXTE_PREUVE)
        return self._coffre.empreinte_juste(preuve, _CONTEXTE_PREUVE, attendue) and empreinte is not None

    def passer(self, numero: str, etat: Etat, at: datetime) -> None:
        """Adds an event. Raises TransitionRefusee where the states do not allow the move, or nothing has that number."""
        permis = [depuis.value for depuis in Etat if peut_passer(depuis, etat)]
        requete = (
            update(saisines).where(saisines.c.numero == numero, saisines.c.etat.in_(permis)).values(etat=etat.value)
        )
        if self._connection.execute(requete).rowcount != 1:
            raise TransitionRefusee
        self._noter(numero, etat, at)

    def documents(self, numero: str) -> Sequence[Fichier]:
        """The documents that were produced for a saisine, in the order in which they were stored."""
        lignes = self._connection.execute(
            select(documents).where(documents.c.numero == numero).order_by(documents.c.id)
        )
        return [
            Fichier(un.nom, un.type, self._coffre.ouvrir(un.scelle, _contexte_document(numero, un.nom)))
            for un in lignes
        ]

    def ajouter_document(self, numero: str, fichier: Fichier) -> None:
        """Stores a produced document; the first one stored under a name stays."""
        scelle = self._coffre.sceller(fichier.contenu, _contexte_document(numero, fichier.nom))
        valeurs = {"numero": numero, "nom": fichier.nom, "type": fichier.type, "scelle": scelle}
        try:
            with self._connection.begin_nested():
                self._connection.execute(documents.insert().values(valeurs))
        except IntegrityError:
            return

    def ajouter_complement(self, numero: str, contenu: dict[str, Any], at: datetime) -> int:
        """Stores a complement with its outbox row; returns its number, from 1."""
        precedent = select(func.max(complements.c.rang)).where(complements.c.numero == numero)
        rang = int(self._connection.execute(precedent).scalar() or 0) + 1
        scelle = sceller_json(self._coffre, contenu, _contexte_complement(numero, rang))
        self._connection.execute(complements.insert().values(numero=numero, rang=rang, at=at, scelle=scelle))
        self._mettre_a_l_envoi(numero, rang, at)
        return rang

    def complement(self, numero: str, rang: int) -> dict[str, Any]:
        """`{"numero", "rang", "at", …}` with the content of a complement."""
        requete = select(complements.c.at, complements.c.scelle).where(
            complements.c.numero == numero, complements.c.rang == rang
        )
        ligne = self._connection.execute(requete).one()
        contenu = ouvrir_json(self._coffre, ligne.scelle, _contexte_complement(numero, rang))
        return {"numero": numero, "rang": rang, "at": ligne.at.astimezone(UTC).isoformat(), **contenu}

    def _noter(self, numero: str, etat: Etat, at: datetime) -> None:
        self._connection.execute(evenements.insert().values(numero=numero, etat=etat.value, at=at))

    def _mettre_a_l_envoi(self, numero: str, complement: int | None, at: datetime) -> None:
        self._connection.execute(
            envois.insert().values(numero=numero, complement=complement, etat=A_ENVOYER, du_le=at, essais=0)
        )


def _contexte_document(numero: str, nom: str) -> str:
    return f"document:{numero}:{nom}"


def _contexte_complement(numero: str, rang: int) -> str:
    return f"complement:{numero}:{rang}"

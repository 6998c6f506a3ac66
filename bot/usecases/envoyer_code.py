"""A one-time code by e-mail: queued in the transaction of the turn that asks for it, sent by the relay."""

import hashlib
import secrets
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from bot.usecases.courriels import CodeParCourriel, Courriel, Messagerie
from bot.usecases.ports import Entrepot, Envoi, EnvoiImpossible, RefusDefinitif, SansObjet, UniteDeTravail
from bot.usecases.reprendre import ESSAIS_PERMIS, VIE_D_UN_CODE, creer_code

COURRIELS_PAR_CONVERSATION = 3
COURRIELS_PAR_ADRESSE = 6
"""In a day, whatever the conversations: nobody can make us fill somebody else's mailbox."""
UN_JOUR = timedelta(days=1)


def peut_demander(travail: UniteDeTravail, conversation: str) -> bool:
    """Whether a conversation may ask for one more e-mail."""
    return len(travail.boite.etats_des_courriels(conversation)) < COURRIELS_PAR_CONVERSATION


def demander(
    travail: UniteDeTravail, conversation: str, adresse: str, simple: bool, donne: str | None, maintenant: datetime
) -> datetime:
    """Queues a code and returns until when it holds.

    It is the code `donne`, which was given in the chat, where that one still opens the conversation; else a new one.
    """
    jusqu_au = travail.reprises.jusqu_au(conversation, ESSAIS_PERMIS, maintenant) if donne else None
    if donne is None or jusqu_au is None:
        donne, jusqu_au = creer_code(travail, conversation, maintenant), maintenant + VIE_D_UN_CODE
    travail.boite.ajouter_courriel(conversation, CodeParCourriel(adresse, donne, jusqu_au, simple), maintenant)
    return jusqu_au


@dataclass
class Facteur:
    """Sends what the outbox holds for e-mail addresses. `rediger` writes the e-mail of a code."""

    entrepot: Entrepot
    messagerie: Messagerie | None
    rediger: Callable[[CodeParCourriel, str], Courriel]
    _partis: dict[bytes, deque[datetime]] = field(default_factory=dict)
    """When an e-mail left for an address, by a hash that ends with this process: nothing of it is stored."""
    _sel: bytes = field(default_factory=lambda: secrets.token_bytes(32))

    def remettre(self, envoi: Envoi, maintenant: datetime) -> None:
        """Hands a claimed e-mail to the mail server. Raises SansObjet, EnvoiImpossible or RefusDefinitif."""
        with self.entrepot.lecture() as lu:
            code = lu.boite.courriel(envoi)
        if code is None or code.jusqu_au <= maintenant:
            raise SansObjet
        if self.messagerie is None:
            raise EnvoiImpossible("no mail server")
        partis = self._partis_vers(code.adresse, maintenant)
        if len(partis) >= COURRIELS_PAR_ADRESSE:
            raise RefusDefinitif("too many for one address")
        self.messagerie.envoyer(self.rediger(code, _reference(envoi)))
        partis.append(maintenant)

    def _partis_vers(self, adresse: str, maintenant: datetime) -> deque[datetime]:
        """The e-mails of the last day to an address; what is older is forgotten, for every address."""
        for cle, partis in list(self._partis.items()):
            while partis and partis[0] <= maintenant - UN_JOUR:
                partis.popleft()
            if not partis:
                del self._partis[cle]
        empreinte = hashlib.blake2b(adresse.lower().encode(), key=self._sel).digest()
        return self._partis.setdefault(empreinte, deque())


def _reference(envoi: Envoi) -> str:
    """The same for each try, and tells nothing: a mail server can see that it has the e-mail already."""
    return hashlib.sha256(f"{envoi.conversation}:{envoi.id}".encode()).hexdigest()[:32]

"""Builds the services from the configuration; the only place that knows everybody."""

import functools
from collections.abc import Mapping
from dataclasses import dataclass

from bot.configuration import Configuration
from bot.content.caisses import charger_annuaire
from bot.content.contenu import Contenu, charger
from bot.content.schema import champs_fautifs
from bot.gateways.caisse_fichier import PasserelleFichier
from bot.mediation.caisse import Annuaire
from bot.storage.chiffrement import Coffre
from bot.storage.cles import charger_coffre
from bot.storage.entrepot import EntrepotSql
from bot.usecases.envoyer_code import Facteur
from bot.usecases.ports import PasserelleCaisse
from bot.usecases.produire_document import Producteur


@dataclass(frozen=True)
class Services:
    """What the processes work with."""

    configuration: Configuration
    contenu: Contenu
    annuaire: Annuaire
    coffre: Coffre
    entrepot: EntrepotSql
    passerelles: Mapping[str, PasserelleCaisse]
    """The gateways by the names that the settings of the caisses use."""

    def passerelle(self, caisse: str) -> PasserelleCaisse:
        """The gateway by which a caisse takes its saisines."""
        return self.passerelles[self.contenu.reglage(caisse).passerelle]

    @functools.cached_property
    def producteur(self) -> Producteur:
        """Makes letters and questionnaires. Loaded on demand: the PDF library is large and two processes need none."""
        from bot.content.gabarits import Gabarits
        from bot.gateways.pdf import imprimer

        return Producteur(Gabarits(self.annuaire), imprimer)

    @functools.cached_property
    def facteur(self) -> Facteur:
        """Sends e-mails; without a mail server it keeps those that wait. Loaded on demand: only the relay needs it."""
        from bot.content.courriels import Courriels
        from bot.gateways.smtp import MessagerieSmtp, ServeurSmtp

        c = self.configuration
        messagerie = None
        if c.smtp_host and c.mail_from:
            serveur = ServeurSmtp(c.smtp_host, c.smtp_port, c.smtp_tls, c.smtp_ca_file, c.smtp_user, c.smtp_password)
            messagerie = MessagerieSmtp(serveur, c.mail_from)
        return Facteur(self.entrepot, messagerie, Courriels(self.contenu, c.public_url or "").rediger)


def build(configuration: Configuration) -> Services:
    """The services of a configuration; the database at its URL has been migrated.

    Raises ValueError where a caisse is set to a gateway that does not exist: better now than when a saisine waits.
    """
    contenu = charger()
    passerelles = {"fichier": PasserelleFichier(configuration.state_dir / "caisses")}
    if inconnues := {reglage.passerelle for reglage in contenu.reglages.values()} - passerelles.keys():
        raise ValueError(f"no such gateway: {', '.join(sorted(inconnues))}")
    coffre = charger_coffre(configuration.state_dir, configuration.encryption_key)
    return Services(
        configuration=configuration,
        contenu=contenu,
        annuaire=charger_annuaire(),
        coffre=coffre,
        entrepot=EntrepotSql(configuration.url, coffre, champs_fautifs),
        passerelles=passerelles,
    )


@functools.cache
def services() -> Services:
    """The services of this process, from its environment."""
    return build(Configuration())

"""The relay: `python -m bot.relay`. Ends on SIGTERM or Ctrl-C, once the row under way is done."""

import asyncio
import signal

from bot.bootstrap import services
from bot.content.schema import champs_fautifs
from bot.gateways.rasa import MoteurAbsent, MoteurRasa
from bot.logs import configure_logs
from bot.relay.boucle import Boucle
from bot.usecases.transmettre_saisine import Transmission


def main() -> None:
    """Runs until told to stop."""
    configure_logs()
    installes = services()
    moteur = MoteurRasa(installes.configuration.engine_url, installes.configuration.actions_url)
    transmission = Transmission(
        installes.entrepot,
        installes.passerelle,
        lambda: installes.producteur,
        champs_fautifs,
        installes.facteur.remettre,
    )
    boucle = Boucle(transmission, lambda conversation: asyncio.run(oublier(moteur, conversation)))
    for numero in (signal.SIGTERM, signal.SIGINT):
        signal.signal(numero, boucle.arreter)
    boucle.tourner()


async def oublier(moteur: MoteurRasa, conversation: str) -> bool:
    """Erases the engine's memory of a conversation; False where the engine is away."""
    await moteur.ouvrir()
    try:
        await moteur.oublier(conversation)
    except MoteurAbsent:
        return False
    finally:
        await moteur.fermer()
    return True


if __name__ == "__main__":
    main()

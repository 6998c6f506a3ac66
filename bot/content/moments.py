"""Moments in words, as people say them."""

from datetime import datetime
from zoneinfo import ZoneInfo

from bot.content.contenu import Contenu
from bot.content.modeles import JOURS

PARIS = ZoneInfo("Europe/Paris")


def heure(contenu: Contenu, moment: datetime, simple: bool) -> str:
    """ "8 h 30"."""
    cle = "heure_et_minutes" if moment.minute else "heure_pile"
    return contenu.messages[cle].en(simple).format(h=moment.hour, min=f"{moment.minute:02}")


def jour_et_heure(contenu: Contenu, moment: datetime, simple: bool) -> str:
    """ "mercredi 25 novembre à 8 h 30", whatever day it is now."""
    mots = contenu.libelles
    jour = mots["mots"]["premier"] if moment.day == 1 else str(moment.day)
    return (
        contenu.messages["jour_et_heure"]
        .en(simple)
        .format(
            jour=JOURS[moment.weekday()],
            date=f"{jour} {mots['mois'][str(moment.month)]}",
            heure=heure(contenu, moment, simple),
        )
    )

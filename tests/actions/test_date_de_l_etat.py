"""The day on which a saisine came to its state, as it is said."""

from datetime import UTC, datetime

from actions.apres_depot.acces import depuis
from bot.mediation.saisine import Etat, Evenement
from bot.usecases.ports import SaisineDeposee


def test_le_jour_est_celui_de_paris() -> None:
    evenement = Evenement(Etat.ENREGISTREE, datetime(2026, 11, 28, 23, 55, tzinfo=UTC))
    assert depuis(SaisineDeposee("MED", "751", {}, Etat.ENREGISTREE, (evenement,))) == "29/11/2026"

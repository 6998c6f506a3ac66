"""Whether a human answers now, and when next."""

from datetime import date, datetime, time
from zoneinfo import ZoneInfo

import pytest
from dateutil.easter import easter

from bot.mediation.horaires import Horaires, Plage, jours_feries, paques

PARIS = ZoneInfo("Europe/Paris")
SEMAINE = frozenset(range(5))
HORAIRES = Horaires((Plage(SEMAINE, time(8, 30), time(12)), Plage(frozenset({0, 1, 2, 3}), time(13, 30), time(17))))


def le(texte: str) -> datetime:
    return datetime.fromisoformat(texte).replace(tzinfo=PARIS)


@pytest.mark.parametrize(
    ("moment", "ouvert"),
    [
        ("2026-11-23 08:29", False),
        ("2026-11-23 08:30", True),
        ("2026-11-23 12:00", False),
        ("2026-11-23 16:59", True),
        ("2026-11-27 15:00", False),
        ("2026-11-22 10:00", False),
        ("2026-11-11 10:00", False),
        ("2026-05-25 10:00", False),
    ],
    ids=["trop tôt", "à l'heure", "midi", "l'après-midi", "vendredi après-midi", "dimanche", "armistice", "Pentecôte"],
)
def test_un_humain_repond_aux_heures_d_ouverture(moment: str, ouvert: bool) -> None:
    assert HORAIRES.ouvert(le(moment)) is ouvert


@pytest.mark.parametrize(
    ("moment", "prochaine"),
    [
        ("2026-11-23 07:00", "2026-11-23 08:30"),
        ("2026-11-23 12:30", "2026-11-23 13:30"),
        ("2026-11-23 18:00", "2026-11-24 08:30"),
        ("2026-11-27 12:00", "2026-11-30 08:30"),
        ("2026-12-24 18:00", "2026-12-28 08:30"),
        ("2026-12-31 23:00", "2027-01-04 08:30"),
    ],
)
def test_la_prochaine_ouverture_saute_les_jours_fermes(moment: str, prochaine: str) -> None:
    assert HORAIRES.prochaine_ouverture(le(moment)) == le(prochaine)


def test_sans_plage_rien_n_ouvre() -> None:
    assert Horaires(()).prochaine_ouverture(le("2026-11-23 07:00")) is None


def test_paques_est_celui_du_calendrier() -> None:
    assert all(paques(annee) == easter(annee) for annee in range(1900, 2200))


def test_il_y_a_onze_jours_feries() -> None:
    assert len(jours_feries(2026)) == 11
    assert date(2026, 4, 6) in jours_feries(2026)

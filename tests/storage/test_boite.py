"""The outbox: each row goes to one relay, comes back when that relay dies, and is closed once."""

import multiprocessing
from datetime import timedelta
from pathlib import Path

from bot.storage.entrepot import EntrepotSql
from bot.usecases.ports import Envoi
from tests.atelier import MAINTENANT, brouillon, deposer_un, ouvrir_entrepot

BAIL_S = 60.0
APRES_LE_BAIL = MAINTENANT + timedelta(seconds=BAIL_S)


def reclamer(entrepot: EntrepotSql, maintenant=MAINTENANT) -> Envoi | None:
    with entrepot.transaction() as travail:
        return travail.boite.reclamer(maintenant, BAIL_S)


def completer(entrepot: EntrepotSql, numero: str) -> int:
    with entrepot.transaction() as travail:
        return travail.saisines.ajouter_complement(numero, {"texte": "Encore un mot."}, MAINTENANT)


def test_une_ligne_reclamee_ne_l_est_pas_deux_fois(entrepot: EntrepotSql) -> None:
    depot = deposer_un(entrepot)
    envoi = reclamer(entrepot)
    assert envoi is not None
    assert (envoi.numero, envoi.complement, envoi.essais) == (depot.numero, None, 1)
    assert reclamer(entrepot) is None


def test_une_ligne_dont_le_relais_est_mort_revient_apres_son_bail(entrepot: EntrepotSql) -> None:
    deposer_un(entrepot)
    premier = reclamer(entrepot)
    second = reclamer(entrepot, APRES_LE_BAIL)
    assert premier is not None and second is not None
    assert (second.id, second.essais) == (premier.id, 2)
    with entrepot.transaction() as travail:
        assert not travail.boite.fermer(premier), "the first claim is lost"
        assert not travail.boite.abandonner(premier)
        travail.boite.reporter(premier, MAINTENANT)
        assert travail.boite.fermer(second)
        assert not travail.boite.fermer(second)
    assert reclamer(entrepot, APRES_LE_BAIL + timedelta(days=1)) is None


def test_une_ligne_reportee_attend_son_heure(entrepot: EntrepotSql) -> None:
    deposer_un(entrepot)
    envoi = reclamer(entrepot)
    assert envoi is not None
    heure = MAINTENANT + timedelta(seconds=30)
    with entrepot.transaction() as travail:
        travail.boite.reporter(envoi, heure)
    assert reclamer(entrepot, heure - timedelta(seconds=1)) is None
    assert reclamer(entrepot, heure) is not None


def test_un_complement_attend_que_sa_saisine_soit_partie(entrepot: EntrepotSql) -> None:
    depot = deposer_un(entrepot)
    assert [completer(entrepot, depot.numero) for _ in range(2)] == [1, 2]
    saisine = reclamer(entrepot)
    assert saisine is not None and saisine.complement is None
    assert reclamer(entrepot) is None
    with entrepot.transaction() as travail:
        travail.boite.fermer(saisine)
    suite = [reclamer(entrepot), reclamer(entrepot)]
    assert [un and un.complement for un in suite] == [1, 2]


def test_le_complement_d_une_autre_saisine_ne_fait_attendre_personne(entrepot: EntrepotSql) -> None:
    premier = deposer_un(entrepot)
    completer(entrepot, premier.numero)
    second = deposer_un(entrepot, brouillon(id="brouillon-2"), MAINTENANT + timedelta(seconds=1))
    apres = MAINTENANT + timedelta(seconds=2)
    pris = [reclamer(entrepot, apres), reclamer(entrepot, apres), reclamer(entrepot, apres)]
    assert [un and (un.numero, un.complement) for un in pris] == [(premier.numero, None), (second.numero, None), None]


def test_annuler_dit_si_la_caisse_a_pu_recevoir_quelque_chose(entrepot: EntrepotSql) -> None:
    jamais_tentee, tentee = deposer_un(entrepot), deposer_un(entrepot, brouillon(id="brouillon-2"))
    with entrepot.transaction() as travail:
        assert not travail.boite.annuler(jamais_tentee.numero)
    envoi = reclamer(entrepot)
    assert envoi is not None and envoi.numero == tentee.numero
    with entrepot.transaction() as travail:
        assert travail.boite.annuler(tentee.numero)
        assert not travail.boite.fermer(envoi)


def prendre_tout(dossier: Path, prises: "multiprocessing.Queue[int]") -> None:
    entrepot = ouvrir_entrepot(dossier)
    while envoi := reclamer(entrepot):
        prises.put(envoi.id)


def test_plusieurs_relais_prennent_chaque_ligne_une_seule_fois(entrepot: EntrepotSql, tmp_path: Path) -> None:
    for rang in range(20):
        deposer_un(entrepot, brouillon(id=f"brouillon-{rang}"))
    contexte = multiprocessing.get_context("spawn")
    prises = contexte.Queue()
    relais = [contexte.Process(target=prendre_tout, args=(tmp_path, prises)) for _ in range(3)]
    for un in relais:
        un.start()
    vues = [prises.get(timeout=60) for _ in range(20)]
    for un in relais:
        un.join(timeout=60)
    assert sorted(vues) == sorted(set(vues))
    assert prises.empty()
    assert [un.exitcode for un in relais] == [0, 0, 0]

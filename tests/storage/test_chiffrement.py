"""Nothing personal can be read without the key, nor moved from one place to another."""

import base64
import stat
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.storage.chiffrement import Coffre, SceauInvalide
from bot.storage.cles import charger_coffre

CLE, AUTRE_CLE = b"a" * 32, b"b" * 32


@given(st.binary(max_size=500), st.text(max_size=50).filter(lambda texte: texte.isprintable()))
def test_ce_qui_est_scelle_s_ouvre_dans_le_meme_contexte(clair: bytes, contexte: str) -> None:
    coffre = Coffre([CLE])
    assert coffre.ouvrir(coffre.sceller(clair, contexte), contexte) == clair


def test_deux_sceaux_du_meme_texte_different() -> None:
    coffre = Coffre([CLE])
    assert coffre.sceller(b"x", "c") != coffre.sceller(b"x", "c")


def test_un_autre_contexte_n_ouvre_pas() -> None:
    coffre = Coffre([CLE])
    with pytest.raises(SceauInvalide):
        coffre.ouvrir(coffre.sceller(b"secret", "brouillon:c1"), "brouillon:c2")


def test_une_autre_cle_n_ouvre_pas() -> None:
    with pytest.raises(SceauInvalide):
        Coffre([AUTRE_CLE]).ouvrir(Coffre([CLE]).sceller(b"secret", "c"), "c")


@given(st.integers(min_value=0, max_value=39))
def test_un_octet_change_se_voit(rang: int) -> None:
    coffre = Coffre([CLE])
    scelle = bytearray(coffre.sceller(b"12345678", "c"))
    scelle[rang] ^= 1
    with pytest.raises(SceauInvalide):
        coffre.ouvrir(bytes(scelle), "c")


@given(st.binary(max_size=60))
def test_n_importe_quels_octets_sont_refuses_sans_autre_erreur(octets: bytes) -> None:
    with pytest.raises(SceauInvalide):
        Coffre([CLE]).ouvrir(octets, "c")


def test_apres_une_rotation_l_ancien_s_ouvre_encore_et_le_nouveau_a_la_nouvelle_cle() -> None:
    ancien, tourne = Coffre([CLE]), Coffre([AUTRE_CLE, CLE])
    assert tourne.ouvrir(ancien.sceller(b"x", "c"), "c") == b"x"
    assert Coffre([AUTRE_CLE]).ouvrir(tourne.sceller(b"x", "c"), "c") == b"x"
    assert tourne.empreinte_juste("p", "preuve", ancien.empreinte("p", "preuve"))


def test_une_empreinte_n_est_juste_que_pour_son_texte_et_son_contexte() -> None:
    coffre = Coffre([CLE])
    empreinte = coffre.empreinte("7K3QD", "preuve")
    assert coffre.empreinte_juste("7K3QD", "preuve", empreinte)
    assert not coffre.empreinte_juste("7K3QE", "preuve", empreinte)
    assert not coffre.empreinte_juste("7K3QD", "tour", empreinte)
    assert not Coffre([AUTRE_CLE]).empreinte_juste("7K3QD", "preuve", empreinte)


def test_quatre_processus_qui_demarrent_ensemble_ont_la_meme_cle(tmp_path: Path) -> None:
    with ThreadPoolExecutor(8) as pool:
        coffres = list(pool.map(lambda _: charger_coffre(tmp_path, None), range(8)))
    scelle = coffres[0].sceller(b"x", "c")
    assert all(coffre.ouvrir(scelle, "c") == b"x" for coffre in coffres)


def test_la_cle_n_est_lisible_que_de_son_proprietaire(tmp_path: Path) -> None:
    charger_coffre(tmp_path, None)
    fichier = tmp_path / "cles" / "coffre.key"
    assert [un.name for un in fichier.parent.iterdir()] == ["coffre.key"]
    assert len(fichier.read_bytes()) == 32
    assert stat.S_IMODE(fichier.stat().st_mode) == 0o600
    assert stat.S_IMODE(fichier.parent.stat().st_mode) == 0o700


def test_une_cle_renommee_ouvre_encore(tmp_path: Path) -> None:
    scelle = charger_coffre(tmp_path, None).sceller(b"x", "c")
    (tmp_path / "cles" / "coffre.key").rename(tmp_path / "cles" / "coffre-2026.key")
    assert charger_coffre(tmp_path, None).ouvrir(scelle, "c") == b"x"


def test_la_cle_peut_venir_de_l_environnement(tmp_path: Path) -> None:
    coffre = charger_coffre(tmp_path, base64.b64encode(CLE).decode())
    assert coffre.ouvrir(Coffre([CLE]).sceller(b"x", "c"), "c") == b"x"
    assert not (tmp_path / "cles").exists()


@pytest.mark.parametrize("cle", [b"", b"courte", b"a" * 33])
def test_une_cle_d_une_autre_taille_est_refusee(cle: bytes, tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="32 bytes"):
        charger_coffre(tmp_path, base64.b64encode(cle).decode() + ",")

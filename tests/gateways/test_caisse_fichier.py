"""The folder of a caisse: complete or absent, the same again is "already taken", another content is refused."""

import json
import os
import stat
from pathlib import Path
from typing import Any

import pytest

from bot.gateways import caisse_fichier
from bot.gateways.caisse_fichier import PasserelleFichier
from bot.storage.entrepot import EntrepotSql
from bot.usecases.ports import EnvoiImpossible, Fichier, RefusDefinitif
from bot.usecases.transmettre_saisine import BAIL_S, decrire
from tests.atelier import MAINTENANT, brouillon, deposer_un, etats, transmission

LETTRE = Fichier("lettre.pdf", "application/pdf", b"%PDF lettre")
QUESTIONNAIRE = Fichier("questionnaire.pdf", "application/pdf", b"%PDF questionnaire")
PIECE = Fichier("décision du 3 mars.jpg", "image/jpeg", b"\xff\xd8")
FICHIERS = (LETTRE, QUESTIONNAIRE, PIECE)
NUMERO = "MED-2026-BAP2JPGN"
DOCUMENT: dict[str, Any] = {
    "numero": NUMERO,
    "caisse": {"code": "751", "nom": "CPAM de Paris"},
    "recit": "Été",
    "documents": [decrire(LETTRE), decrire(QUESTIONNAIRE)],
    "pieces": [decrire(PIECE)],
}
COMPLEMENT = {"numero": NUMERO, "rang": 1, "at": "2026-11-22T10:00:00+00:00", "texte": "Encore un mot."}


@pytest.fixture
def passerelle(tmp_path: Path) -> PasserelleFichier:
    return PasserelleFichier(tmp_path / "caisses")


@pytest.fixture
def dossier(tmp_path: Path) -> Path:
    return tmp_path / "caisses" / "751" / NUMERO


def contenu(dossier: Path) -> dict[str, bytes]:
    return {str(un.relative_to(dossier)): un.read_bytes() for un in dossier.rglob("*") if un.is_file()}


def test_le_dossier_est_celui_du_contrat(passerelle: PasserelleFichier, dossier: Path) -> None:
    passerelle.transmettre(DOCUMENT, FICHIERS)
    remis = contenu(dossier)
    assert json.loads(remis.pop("saisine.json")) == DOCUMENT
    assert remis == {
        "lettre.pdf": LETTRE.contenu,
        "documents/questionnaire.pdf": QUESTIONNAIRE.contenu,
        "pieces/décision du 3 mars.jpg": PIECE.contenu,
    }
    assert os.listdir(dossier.parent) == [NUMERO]


def test_le_dossier_n_est_lisible_que_de_son_proprietaire(passerelle: PasserelleFichier, tmp_path: Path) -> None:
    passerelle.transmettre(DOCUMENT, FICHIERS)
    passerelle.completer("751", COMPLEMENT)
    for un in (tmp_path / "caisses", *(tmp_path / "caisses").rglob("*")):
        assert stat.S_IMODE(un.stat().st_mode) == (0o700 if un.is_dir() else 0o600), un


def test_le_meme_contenu_est_deja_pris(passerelle: PasserelleFichier, dossier: Path) -> None:
    passerelle.transmettre(DOCUMENT, FICHIERS)
    (dossier / "pris_en_charge.json").write_text("{}")
    avant = contenu(dossier)
    passerelle.transmettre(DOCUMENT, FICHIERS)
    assert contenu(dossier) == avant


@pytest.mark.parametrize(
    ("document", "fichiers"),
    [
        ({**DOCUMENT, "recit": "Hiver"}, FICHIERS),
        (DOCUMENT, (Fichier("lettre.pdf", "application/pdf", b"%PDF autre"), QUESTIONNAIRE, PIECE)),
        (DOCUMENT, (*FICHIERS, Fichier("autre.jpg", "image/jpeg", b"x"))),
    ],
)
def test_un_autre_contenu_sous_le_meme_numero_est_refuse(
    passerelle: PasserelleFichier, dossier: Path, document: dict[str, Any], fichiers: tuple[Fichier, ...]
) -> None:
    passerelle.transmettre(DOCUMENT, FICHIERS)
    avant = contenu(dossier)
    with pytest.raises(RefusDefinitif):
        passerelle.transmettre(document, fichiers)
    assert contenu(dossier) == avant


@pytest.mark.parametrize("panne", ["ecrire", "synchroniser", "rename"])
def test_une_panne_ne_laisse_rien_de_visible_et_se_rattrape(
    passerelle: PasserelleFichier, dossier: Path, panne: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def echouer(*_: object) -> None:
        raise OSError("disk full")

    with monkeypatch.context() as pendant:
        cible = os if panne == "rename" else caisse_fichier
        pendant.setattr(cible, panne, echouer)
        with pytest.raises(EnvoiImpossible) as faute:
            passerelle.transmettre(DOCUMENT, FICHIERS)
    assert str(faute.value) == "OSError"
    visible = [un for un in dossier.parent.iterdir() if not un.name.startswith(".")]
    assert visible == ([dossier] if panne == "synchroniser" else [])
    passerelle.transmettre(DOCUMENT, FICHIERS)
    assert json.loads((dossier / "saisine.json").read_text()) == DOCUMENT


def test_les_restes_d_un_essai_interrompu_disparaissent(passerelle: PasserelleFichier, dossier: Path) -> None:
    reste = dossier.parent / f".{NUMERO}.0123456789abcdef" / "pieces"
    reste.mkdir(parents=True)
    (reste / "x").write_bytes(b"x")
    passerelle.transmettre(DOCUMENT, FICHIERS)
    assert os.listdir(dossier.parent) == [NUMERO]


def test_si_un_autre_relais_l_a_pose_entre_temps_c_est_pris(
    passerelle: PasserelleFichier, dossier: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    vrai = os.rename

    def rename(source: Path, cible: Path) -> None:
        monkeypatch.setattr(os, "rename", vrai)
        passerelle.transmettre(DOCUMENT, FICHIERS)
        vrai(source, cible)

    monkeypatch.setattr(os, "rename", rename)
    passerelle.transmettre(DOCUMENT, FICHIERS)
    assert os.listdir(dossier.parent) == [NUMERO]


@pytest.mark.parametrize("nom", ["../../evasion", "/etc/passwd", ".cache", "..", "", "a\0b", "a/b"])
def test_un_nom_de_piece_ne_sort_pas_du_dossier(passerelle: PasserelleFichier, tmp_path: Path, nom: str) -> None:
    with pytest.raises(RefusDefinitif):
        passerelle.transmettre(DOCUMENT, (LETTRE, Fichier(nom, "image/jpeg", b"x")))
    assert not (tmp_path / "caisses").exists()


def test_un_complement_s_ajoute_au_dossier(passerelle: PasserelleFichier, dossier: Path) -> None:
    passerelle.transmettre(DOCUMENT, FICHIERS)
    for _ in range(2):
        passerelle.completer("751", COMPLEMENT)
    assert os.listdir(dossier / "complements") == ["1.json"]
    assert json.loads((dossier / "complements" / "1.json").read_text()) == COMPLEMENT
    with pytest.raises(RefusDefinitif):
        passerelle.completer("751", {**COMPLEMENT, "texte": "Autre chose."})
    passerelle.transmettre(DOCUMENT, FICHIERS)


def test_un_complement_sans_dossier_attend(passerelle: PasserelleFichier) -> None:
    with pytest.raises(EnvoiImpossible):
        passerelle.completer("751", COMPLEMENT)


def test_la_caisse_accuse_reception_par_un_fichier(passerelle: PasserelleFichier, dossier: Path) -> None:
    assert not passerelle.prise_en_charge("751", NUMERO)
    passerelle.transmettre(DOCUMENT, FICHIERS)
    assert not passerelle.prise_en_charge("751", NUMERO)
    (dossier / "pris_en_charge.json").write_text("{}")
    assert passerelle.prise_en_charge("751", NUMERO)


class PanneApresRemise(PasserelleFichier):
    """Dies once between the hand-over and the closing of the row."""

    vivante = False

    def transmettre(self, document, fichiers) -> None:
        super().transmettre(document, fichiers)
        if not self.vivante:
            self.vivante = True
            raise KeyboardInterrupt


def test_une_panne_avant_la_cloture_donne_un_seul_dossier(entrepot: EntrepotSql, tmp_path: Path) -> None:
    depot = deposer_un(entrepot, brouillon("medecin_traitant"))
    relais = transmission(entrepot, PanneApresRemise(tmp_path / "caisses"))
    with pytest.raises(KeyboardInterrupt):
        relais.une(MAINTENANT)
    relais.une(MAINTENANT.fromtimestamp(MAINTENANT.timestamp() + BAIL_S, MAINTENANT.tzinfo))
    assert os.listdir(tmp_path / "caisses" / "751") == [depot.numero]
    assert etats(entrepot, depot.numero) == ["enregistree", "transmise"]

"""What could tell who wrote a message is taken out; where that is in doubt, nothing of it is given back."""

import json
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.extraction.identifiants.anonymat import MOTS_AU_PLUS, RATURE, anonymiser, passages_personnels
from bot.extraction.identifiants.identifiants import masquer

AUJOURD_HUI = date(2026, 11, 22)
JEUX = Path(__file__).resolve().parents[2] / "nlu"
SUITE = "et je voudrais savoir si le médiateur de ma caisse peut faire quelque chose pour moi"


def anonyme(texte: str) -> str | None:
    return anonymiser(texte, AUJOURD_HUI)


@pytest.mark.parametrize(
    ("texte", "secret"),
    [
        ("Je m'appelle Lucie Boulanger {suite}", "boulanger"),
        ("je m'appelle lucie boulanger {suite}", "lucie"),
        ("JE M APPELLE LUCIE QUESNEL {suite}", "quesnel"),
        ("le dossier de quesnel est perdu {suite}", "quesnel"),
        ("c'est pour marie boulanger ma voisine {suite}", "boulanger"),
        ("le dr petit ne me soigne pas {suite}", "petit"),
        ("mme lenoir de l'accueil me connait {suite}", "lenoir"),
        ("Mon fils Théo n'a plus de médecin {suite}", "théo"),
        ("{suite}\nCordialement, Odile Sarrazin-Quenelle", "sarrazin"),
        ("j'habite 12 rue des Lilas à Vierzon {suite}", "lilas"),
        ("j'habite 12 rue des lilas {suite}", "12"),
        ("mon code postal est 44300 {suite}", "44300"),
        ("j'habite à nantes {suite}", "nantes"),
        ("je suis né le 12/03/1958 {suite}", "1958"),
        ("née le 3 février 1941 {suite}", "février"),
        ("le 12/03/1958 c'est ma date {suite}", "1958"),
        ("mon dossier 2024-33-AB12 est perdu {suite}", "33"),
        ("ma référence c'est 778 {suite}", "778"),
        ("mon numéro d'allocataire est 1234567 {suite}", "1234567"),
        ("MED-2026-AB12CD34 ne donne rien {suite}", "ab12"),
        ("l'association des Amis de Rochebrune m'aide {suite}", "rochebrune"),
        ("mon compte twitter @lucieq et www.lucieq.fr {suite}", "lucieq"),
        ("我叫王小明 {suite}", "王"),
    ],
)
def test_ce_qui_dit_qui_ecrit_disparait(texte: str, secret: str) -> None:
    rendu = anonyme(texte.replace("{suite}", SUITE))
    assert rendu is not None
    assert secret not in rendu.lower()
    assert RATURE in rendu


@pytest.mark.parametrize(
    "texte",
    [
        "La CPAM ne répond pas à ma réclamation du 12 mars 2026",
        "ils me demandent 1 240 euros depuis trois mois",
        "le 36 46 ne répond jamais",
        "bjr jveu savoir si je peu saisir le mediateur pck la cpam repond pa depui 3 moi",
        "MON DENTISTE REFUSE LA CSS C'EST NORMAL ?",
        "ma mère a 84 ans et son médecin part à la retraite",
        "mon numéro {nir:valide} et mon code {preuve:valide} sont bons ?",
    ],
)
def test_une_phrase_ordinaire_reste_entiere(texte: str) -> None:
    assert anonyme(texte) == texte


@pytest.mark.parametrize(
    "texte",
    [
        "Quesnel",
        "Valérie Quesnel",
        "lucie durand nantes",
        "12 rue des Lilas 44000 Nantes",
        "1958",
        "{tel:valide}",
        "",
        "... !",
        "écrivez à lucie.quesnel@exemple.fr si le médiateur de la caisse répond un jour",
        "appelez-moi au 06 39 98 12 34 quand le médiateur de la caisse aura répondu",
        "ma caisse ne répond pas " * (MOTS_AU_PLUS // 5 + 1),
    ],
)
def test_dans_le_doute_rien_n_est_rendu(texte: str) -> None:
    assert anonyme(texte) is None


def test_le_message_tient_sur_une_ligne() -> None:
    assert anonyme("la caisse\n\n ne   répond\tpas") == "la caisse ne répond pas"


def test_ce_qui_est_rendu_ne_contient_plus_rien_a_retirer() -> None:
    """On all the messages of our evaluation sets, long stories included."""
    rendus = 0
    for jeu in JEUX.glob("*.jsonl"):
        for ligne in jeu.read_text(encoding="utf-8").splitlines():
            rendu = anonyme(masquer(json.loads(ligne)["text"])[0])
            if rendu is not None:
                rendus += 1
                assert passages_personnels(rendu, AUJOURD_HUI) == [], rendu
    assert rendus > 1000


def test_les_passages_personnels_se_montrent() -> None:
    passages = passages_personnels("Je m'appelle Lucie Quesnel, mon mail est lucie@exemple.fr", AUJOURD_HUI)
    assert "Lucie Quesnel" in passages
    assert "lucie@exemple.fr" in passages


@settings(deadline=None)  # the machines that run the tests are shared
@given(st.text(max_size=300))
def test_jamais_d_exception_et_une_seule_ligne(texte: str) -> None:
    rendu = anonyme(texte)
    assert rendu is None or len(rendu.splitlines()) == 1

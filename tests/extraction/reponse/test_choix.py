"""A typed answer picks one of the choices that were offered."""

import pytest

from bot.extraction.reponse.choix import choisir

CANAUX = (
    ("compte_ameli", "Sur mon compte ameli", ("ameli", "messagerie", "en ligne")),
    ("courrier", "Par courrier", ("lettre", "recommandé", "poste")),
    ("courriel", "Par courriel", ("mail", "e-mail")),
    ("telephone", "Par téléphone", ("tel", "appel")),
)
MOTIFS = (
    ("refus_de_soins", "Un professionnel refuse de me soigner", ()),
    ("medecin_traitant", "Je ne trouve pas de médecin traitant", ()),
    ("rdv_specialiste", "Je n'ai pas de rendez-vous avec un spécialiste", ()),
)


@pytest.mark.parametrize(
    ("texte", "attendu"),
    [
        ("2", "courrier"),
        ("le 2", "courrier"),
        ("choix 2", "courrier"),
        ("la deuxième", "courrier"),
        ("premier choix", "compte_ameli"),
        ("le dernier", "telephone"),
        ("par courrier", "courrier"),
        ("PAR COURRIER !", "courrier"),
        ("par couriel", "courriel"),
        ("télephone", "telephone"),
        ("une lettre recommandée", "courrier"),
        ("un mail", "courriel"),
        ("sur ameli", "compte_ameli"),
        ("9", None),
        ("bonjour", None),
        ("", None),
    ],
)
def test_le_canal_choisi(texte: str, attendu: str | None) -> None:
    assert choisir(texte, CANAUX) == attendu


@pytest.mark.parametrize(
    ("texte", "attendu"),
    [
        ("médecin traitant", "medecin_traitant"),
        ("medecin traitan", "medecin_traitant"),
        ("un spécialiste", "rdv_specialiste"),
        ("on refuse de me soigner", "refus_de_soins"),
        ("la troisième", "rdv_specialiste"),
    ],
)
def test_le_motif_choisi(texte: str, attendu: str) -> None:
    assert choisir(texte, MOTIFS) == attendu


def test_un_choix_ambigu_n_est_pas_fait() -> None:
    assert choisir("caisse de Lille", [("594", "Caisse de Lille", ()), ("595", "Caisse de Lille", ())]) is None
